"""What a reader that saw the page knows of a text: its furniture, its notes, its marks, how far its lines reach.

Reads: the rows of the text and these facts, each given by where it stands in the text. They take the place of
what `furniture`, `notes` and `layout` otherwise conclude from the words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gnomon.document.model import Dropped, Span
from gnomon.document.structure.layout import Row, measure
from gnomon.document.structure.marks import Marks
from gnomon.document.structure.marks import marks as set_like_marks
from gnomon.document.structure.notes import Note, slashed

_OPENING = re.compile(
    r"[(\[]?(?:(?P<number>\d{1,3})|(?P<star>[*†‡]{1,4}))(?!\d)[)\]]?(?:/(?=\s))?[\s\xa0]*(?=\S)|(?P<letter>[a-z])\s+(?=\S)"
)
_AFTER = frozenset(" \xa0)]/")
_FIGURE = re.compile(r"\d{1,3}")
SKIPPED = 5


@dataclass(frozen=True, slots=True)
class Printed:
    """Facts of the print. `widths`: cells that a line fills, `feet`: lines of notes, `raised`: figures set as
    marks, `furniture`: what is dropped; `heads`: the words of page heads; `headings`: lines set as headings, True
    for the first line of each; `tabled`: lines of tables."""

    widths: Mapping[int, int] = field(default_factory=dict)
    feet: frozenset[int] = frozenset()
    raised: tuple[Span, ...] = ()
    furniture: tuple[Dropped, ...] = ()
    heads: tuple[str, ...] = ()
    headings: Mapping[int, bool] = field(default_factory=dict)
    tabled: frozenset[int] = frozenset()

    def rows(self, rows: Sequence[Row]) -> list[Row]:
        """The rows of the text without furniture and tables, measured by the print."""
        if self is NOTHING:
            return list(rows)
        gone = {drop.span[0] for drop in self.furniture} | self.tabled
        kept: list[Row] = []
        top = False
        for row in rows:
            if row.start in gone:
                top = top or row.top
                continue
            row.top, top = row.top or top, False
            row.width = self.widths.get(row.start, row.width)
            row.heading, row.whole = row.start in self.headings, self.headings.get(row.start, False)
            kept.append(row)
        measure(kept, paced=bool(self.widths))
        return kept

    def notes(self, source: str, rows: Sequence[Row]) -> tuple[list[Row], list[Note], Marks] | None:
        """Rows of main text, notes and places of marks; None where the print shows no notes."""
        return take(source, rows, self) if self.feet else None


NOTHING = Printed()


def take(source: str, rows: Sequence[Row], printed: Printed) -> tuple[list[Row], list[Note], Marks]:
    """Rows of main text, the notes in order, and the places of their marks."""
    kept: list[Row] = []
    notes: list[Note] = []
    page = earlier = 0
    block: int | None = None
    last = 0
    always = any(row.start in printed.feet and _is_raised(row, printed) for row in rows)
    for row in rows:
        if row.start not in printed.feet:
            if block is not None:
                earlier, page, block, row.top = page, row.start, None, True
            kept.append(row)
            continue
        if block is None:
            block = row.start
        opening = _opening(row.text, last, raised=_is_raised(row, printed), always=always)
        if opening is None:
            (notes[-1].rows if notes else kept).append(row)
            if notes:
                notes[-1].spans.append((row.start, row.end))
            continue
        note = _note(row, opening, (page, block), earlier)
        last = note.number if note.number is not None else last
        notes.append(note)
    places = slashed(source, notes) or _places(source, printed)
    return kept, notes, Marks(source, places, raised=True) if places else set_like_marks(source)


def _is_raised(row: Row, printed: Printed) -> bool:
    at = bisect_left(printed.raised, (row.start, 0))
    return at < len(printed.raised) and printed.raised[at][0] <= row.start + 1


def _opening(text: str, last: int, *, raised: bool, always: bool) -> re.Match[str] | None:
    """The mark with which a note opens here: any raised figure, or, where marks are not `always` raised, one
    that continues the count."""
    match = _OPENING.match(text)
    if match is None or match["letter"]:
        return match if match and raised and last == 0 else None
    if not match["number"] or raised:
        return match
    follows = last < int(match["number"]) <= last + SKIPPED or match["number"] == "1"
    if always or not follows or text[match.end("number")] not in _AFTER:
        return None
    return match


def _note(row: Row, opening: re.Match[str], region: Span, earlier: int) -> Note:
    printed = opening[0].strip()
    number = int(opening["number"]) if opening["number"] else None
    mark = (row.start, row.start + len(printed))
    words = (row.start + opening.end(), row.end)
    note = Note(number, mark, [row], [words], region if number is None else (earlier, region[1]))
    note.printed = printed
    return note


def _places(source: str, printed: Printed) -> dict[int, list[Span]]:
    """Where each raised number stands, with the brackets around it, outside the notes."""
    starts = sorted(printed.feet)
    found: dict[int, list[Span]] = defaultdict(list)
    for start, end in printed.raised:
        line = source.rfind("\n", 0, start) + 1
        at = bisect_left(starts, line)
        if at < len(starts) and starts[at] <= start:
            continue
        for match in _FIGURE.finditer(source, start, end):
            found[int(match[0])].append(_bracketed(source, *match.span()))
    return found


def _bracketed(source: str, start: int, end: int) -> Span:
    if source[start - 1 : start] in ("(", "[") and source[end : end + 1] in (")", "]"):
        return start - 1, end + 1
    return start, end
