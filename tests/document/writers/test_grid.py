"""Cells find their columns, and gaps are counted."""

from __future__ import annotations

import pytest

from gnomon.document.model import Cell, Element
from gnomon.document.writers.grid import lines, rows
from gnomon.document.writers.tree import Node


def table(*cells: Cell) -> Node:
    """A table of these cells, a row for each row number."""
    numbers = sorted({cell.row for cell in cells})
    drawn = [
        Node(Element(f"tr_{row}", "row"), None,
             tuple(Node(Element(f"tr_{row}__td_{c.col}", "cell", table=c), None, ()) for c in cells if c.row == row))
        for row in numbers
    ]  # fmt: skip
    return Node(Element("table_1", "table"), None, ("Caption", *drawn))


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([Cell(1, 1), Cell(1, 2)], [[(1, 0), (2, 0)]]),
        ([Cell(1, 2), Cell(1, 5)], [[(2, 1), (5, 2)]]),
        ([Cell(1, 1, rowspan=2), Cell(1, 2), Cell(2, 2)], [[(1, 0), (2, 0)], [(2, 0)]]),
        ([Cell(1, 1, rowspan=2), Cell(1, 2), Cell(2, 3)], [[(1, 0), (2, 0)], [(3, 1)]]),
        ([Cell(1, 1, colspan=3), Cell(1, 4)], [[(1, 0), (4, 0)]]),
        ([Cell(1, 1, colspan=2), Cell(1, 2)], [[(1, 0), (3, 0)]]),
        ([Cell(1, 1, rowspan=3, colspan=2), Cell(2, 4), Cell(3, 3)], [[(1, 0)], [(4, 1)], [(3, 0)]]),
    ],
)
def test_columns_and_gaps(cells, expected):
    found = [[(cell.col, cell.gap) for cell in line] for _, line in lines(rows(table(*cells)))]
    assert found == expected


def test_a_cell_without_a_place_is_a_lone_one():
    row = Node(
        Element("tr_1", "row"), None, (Node(Element("x", "cell"), None, ()), Node(Element("p", "text"), None, ()))
    )
    (_, (cell,)), *others = lines([row])
    assert (cell.col, cell.gap, cell.size, cell.header, others) == (1, 0, (1, 1), False, [])
