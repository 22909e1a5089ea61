"""The tables of a document from their parts on pages: what goes on over a page is one table, its head kept once.

Reads: the tables that `writing` wrote. Writes: rows of cells with their spans, and the heads that came back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.document.model import Dropped, Span
from gnomon.document.readers.blocks.writing import PlacedCell
from gnomon.document.readers.pdf.grids import Grid

_NEAR = 30.0


@dataclass(frozen=True, slots=True)
class Part:
    """A table on one page: the spans of the lines of each cell by row, the words of each row; whether it stands first
    or last on its page."""

    page: int
    grid: Grid
    spans: list[list[list[Span]]]
    words: list[str]
    first: bool
    last: bool

    @property
    def start(self) -> int:
        return self.spans[0][0][0][0]


def goes_on(before: Part | None, page: int, *, first: bool) -> bool:
    """Whether a table that stands first on `page` may go on with one that stood last on the page before."""
    return before is not None and first and before.last and before.page == page - 1


def joined(parts: Sequence[Part]) -> tuple[list[tuple[int, list[list[PlacedCell]]]], list[Dropped]]:
    """The tables with the offset where each begins, and the heads repeated on later pages."""
    tables: list[tuple[int, list[list[PlacedCell]]]] = []
    dropped: list[Dropped] = []
    before = opening = None
    for part in parts:
        if opening and before and goes_on(before, part.page, first=part.first) and _alike(before.grid, part.grid):
            again = _repeated(opening, part)
            for row in part.spans[:again]:
                dropped.extend(Dropped(span, "repeated-table-head") for cell in row for span in cell)
            _append(tables[-1][1], part, again, on=part.grid.ruled and part.grid.cut and before.grid.open)
        else:
            opening = part
            tables.append((part.start, []))
            _append(tables[-1][1], part, 0, on=False)
        before = part
    return tables, dropped


def starts(parts: Sequence[Part]) -> frozenset[int]:
    """The offsets of all lines that stand in tables."""
    return frozenset(span[0] for part in parts for row in part.spans for cell in row for span in cell)


def _alike(one: Grid, other: Grid) -> bool:
    pairs = list(zip(one.edges, other.edges, strict=False))
    return len(one.edges) == len(other.edges) and all(abs(a - b) < _NEAR for a, b in pairs)


def _repeated(opening: Part, part: Part) -> int:
    """How many rows repeat the head of the table, or its first row where no head is told apart."""
    heads = max(opening.grid.heads, 1)
    return heads if part.words[:heads] == opening.words[:heads] and len(part.words) > heads else 0


def _append(rows: list[list[PlacedCell]], part: Part, begin: int, *, on: bool) -> None:
    """Add the rows of a part. The first goes on with the last of the page before where it has no first cell, or where
    no rule parts them (`on`)."""
    for number in range(begin, len(part.grid.rows)):
        cells, spans = part.grid.rows[number], part.spans[number]
        if rows and number == begin and (cells[0].col > 0 or (on and not begin)):
            rows[-1] = _continued(rows[-1], [(cell.col + 1, own) for cell, own in zip(cells, spans, strict=True)])
            continue
        at, head = len(rows) + 1, number < part.grid.heads and not begin
        rows.append(
            [
                PlacedCell(at, cell.col + 1, 1, cell.colspan, head, tuple(own))
                for cell, own in zip(cells, spans, strict=True)
            ]
        )


def _continued(row: Sequence[PlacedCell], more: Sequence[tuple[int, list[Span]]]) -> list[PlacedCell]:
    found = {cell.col: cell for cell in row}
    for col, spans in more:
        known = found.get(col) or PlacedCell(row[0].row, col, 1, 1, row[0].header, ())
        found[col] = PlacedCell(known.row, col, 1, known.colspan, known.header, (*known.spans, *spans))
    return [found[col] for col in sorted(found)]
