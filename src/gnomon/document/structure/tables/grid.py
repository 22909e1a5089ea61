"""A table while it is put together: rows of cells as pieces of the source, then the elements made of them.

Reads: the source text. A piece is a half-open span; pieces with nothing but blanks between them are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from gnomon.document.model import Cell, Dropped, Element, Span
from gnomon.document.structure.lines import Line
from gnomon.document.words import join

Cells = dict[int, list[Span]]


@dataclass(slots=True)
class Row:
    """One row: `cells` by column from 0, `number` as printed without its dot."""

    cells: Cells = field(default_factory=dict)
    number: str | None = None
    header: bool = False

    def put(self, column: int, *pieces: Span) -> None:
        """Add pieces of the source to the cell in `column`."""
        self.cells.setdefault(column, []).extend(piece for piece in pieces if piece[0] < piece[1])


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole table: its rows in order and what was dropped on the way."""

    width: int
    rows: tuple[Row, ...]
    dropped: tuple[Dropped, ...] = ()
    language: str | None = None


def pieces(source: str, lines: Iterable[Line], apart: bool = True) -> list[Span]:
    """The spans of `lines`, those of one printed block as one; with `apart`, a blank line ends a block."""
    found: list[Span] = []
    for line in lines:
        between = source[found[-1][1] : line.start] if found else ""
        if between.isspace() and not (apart and between.count("\n") > 1):
            found[-1] = (found[-1][0], line.end)
        elif line.start < line.end:
            found.append((line.start, line.end))
    return found


def elements(source: str, grid: Grid, table_id: str, parent: str) -> Iterator[Element]:
    """The table, then each row followed by its cells; empty cells are there too, without spans."""
    yield Element(id=table_id, kind="table", parent=parent, language=grid.language)
    for at, row in enumerate(grid.rows, start=1):
        row_id = f"{table_id}__tr_{at}"
        yield Element(id=row_id, kind="row", parent=table_id, number=row.number, language=grid.language)
        for column in range(grid.width):
            spans: Sequence[Span] = row.cells.get(column, ())
            yield Element(
                id=f"{row_id}__td_{column + 1}",
                kind="cell",
                text=join(source, spans),
                spans=tuple(spans),
                parent=row_id,
                language=grid.language,
                table=Cell(row=at, col=column + 1, header=row.header),
            )
