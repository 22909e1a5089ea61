"""How far the base lines of a document stand apart inside a block, and how much room is left before a line.

Reads: pages whose lines know their part. The raised mark of a note may push its line down (browsers do): what is usual
for lines with marks is measured apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gnomon.document.readers.pdf.page import Line, Page

_USUAL = 1.2
_GAP = 1.22
_MOST = 3
_PUSH = 1.3


@dataclass(frozen=True, slots=True)
class Pace:
    """From one base line to the next in sizes of the letters: to a plain line, and to one with a mark."""

    plain: float
    marked: float

    def gap(self, before: Line, line: Line) -> int:
        """How many blank lines stand between two: none within a block, more for more room, one to a next column."""
        pace = self.marked if line.marks else self.plain
        free = (before.base - line.base) / max(before.size, line.size) / pace
        if free < -1:
            return 1
        return min(_MOST, round(free - 0.5)) or 1 if free > _GAP else 0


def pace(pages: Sequence[Page]) -> Pace:
    """The lower third of all steps, and the least to a line with a mark unless that is already room between blocks."""
    steps = sorted(_steps(pages))
    plain = steps[len(steps) // 3][0] if steps else _USUAL
    marked = min((step for step, mark in steps if mark), default=plain)
    return Pace(plain, marked if plain < marked < _PUSH * plain else plain)


def _steps(pages: Sequence[Page]) -> Iterator[tuple[float, bool]]:
    for page in pages:
        body = [line for line in page.lines if line.part == "body"]
        for before, line in pairwise(body):
            step = (before.base - line.base) / line.size
            if 0.9 < step < 3 and abs(before.size - line.size) < 0.1:
                yield step, bool(line.marks)
