"""The cells of a table in their columns: how many empty cells stand before each, as the print has gaps.

Reads: the node of a table. Rule: a cell takes the next column that no cell above reaches into; where its own
column lies further right, empty cells fill the way.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Cell
from gnomon.document.writers.tree import Node

_ALONE = Cell(row=1, col=1)


def place(node: Node) -> Cell:
    """The place of a cell, as a lone one where it has none."""
    return node.element.table or _ALONE


def lines(table: Node) -> Iterator[tuple[Node, list[tuple[int, Node]]]]:
    """Each row with its cells, and before each cell the number of empty ones."""
    reached: dict[int, int] = {}
    rows = (child for child in table.children if child.element.kind == "row")
    for index, row in enumerate(rows, 1):
        yield row, [(_gap(cell, index, reached), cell) for cell in row.children if cell.element.kind == "cell"]


def _gap(node: Node, index: int, reached: dict[int, int]) -> int:
    """Empty cells before this one; marks what this one covers. `reached`: the last row taken in each column."""
    cell, col, gap = place(node), 1, 0
    while reached.get(col, 0) >= index or col < cell.col:
        if reached.get(col, 0) < index:
            gap, reached[col] = gap + 1, index
        col += 1
    reached.update(dict.fromkeys(range(col, col + cell.colspan), index + cell.rowspan - 1))
    return gap
