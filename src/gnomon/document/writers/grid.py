"""The cells of a table in their columns, and how many empty cells stand before each, as the print has gaps.

Reads: the rows of a table. Rule: a cell takes the next column that no cell above reaches into; where its own
column lies further right, empty cells fill the way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gnomon.document.model import Cell
from gnomon.document.writers.tree import Node

_ALONE = Cell(row=1, col=1)


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell, the column it begins in (from 1), and the number of empty cells to set before it."""

    node: Node
    col: int = 1
    gap: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns that the cell covers."""
        return _cell(self.node).rowspan, _cell(self.node).colspan

    @property
    def header(self) -> bool:
        """Whether the cell is a head."""
        return _cell(self.node).header


def rows(table: Node) -> list[Node]:
    """The rows of a table."""
    return [child for child in table.children if child.element.kind == "row"]


def lines(rows: Iterable[Node]) -> Iterator[tuple[Node, list[Placed]]]:
    """Each row with its cells from left to right."""
    reached: dict[int, int] = {}
    for index, row in enumerate(rows, 1):
        yield row, [_placed(cell, index, reached) for cell in row.children if cell.element.kind == "cell"]


def _placed(node: Node, index: int, reached: dict[int, int]) -> Placed:
    """The place of a cell; marks what it covers. `reached`: the last row taken in each column."""
    cell, col, gap = _cell(node), 1, 0
    while reached.get(col, 0) >= index or col < cell.col:
        if reached.get(col, 0) < index:
            gap, reached[col] = gap + 1, index
        col += 1
    reached.update(dict.fromkeys(range(col, col + cell.colspan), index + cell.rowspan - 1))
    return Placed(node, col, gap)


def _cell(node: Node) -> Cell:
    return node.element.table or _ALONE
