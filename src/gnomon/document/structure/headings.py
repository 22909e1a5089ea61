"""How far a heading goes: over lines that do not end like a sentence, up to the mark that it leads to.

Reads: rows of main text, the sections open so far and the number of the last paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.document.structure import markers, sections
from gnomon.document.structure.layout import Row, apart, strength
from gnomon.document.structure.sections import Level

AHEAD = 5
SHORT = 0.6


@dataclass(frozen=True, slots=True)
class Titles:
    """The rows up to `stop`, seen from below the sections `levels` and after paragraph `last`."""

    rows: Sequence[Row]
    stop: int
    levels: list[Level]
    last: int

    def length(self, at: int) -> int:
        """How many rows from `at` make a heading: up to the next mark, none of them ending like a sentence."""
        for length in range(1, AHEAD + 1):
            row = self.rows[at + length - 1]
            if row.tail and row.tail not in "?？:：…,，،" and not (length == 1 and row.width < 12):
                return 0
            after = at + length
            if after >= self.stop or self._opens(after) or (self.rows[after].whole and row.width > 6):
                return length
            if strength(row, self.rows[after]) == 2 and (
                _complete(row, self.rows[after]) or not self.leads(after, AHEAD - length)
            ):
                return length
        return 0

    def led(self, at: int) -> bool:
        """Whether the row at `at` opens what a heading stands before."""
        return at < self.stop and self._opens(at)

    def leads(self, at: int, rows: int = AHEAD) -> bool:
        """Whether untailed rows and then a mark follow: a heading, of one line or more, goes on to the mark."""
        for index in range(at, min(self.stop, at + rows)):
            if self._opens(index):
                return True
            if self.rows[index].tail:
                return False
        return False

    def _opens(self, at: int) -> bool:
        """Whether the row opens the next paragraph or could open a section."""
        text = self.rows[at].text
        mark = markers.paragraph(text)
        number = mark.meanings[0][1] if mark and mark.sure else 0
        if number == 1 or self.last < number <= self.last + AHEAD:
            return True
        found = markers.section(text)
        if found is None or sections.place(self.levels, found) is None:
            return False
        return found.length >= len(text) or not self.rows[at].final


def _complete(row: Row, below: Row) -> bool:
    """Whether a short line is a heading of its own, and the one set apart below it another."""
    return apart(row, below) and row.reach < SHORT and not below.text[0].islower()
