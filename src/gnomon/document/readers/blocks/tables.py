"""Tables of marked-up files as elements: table, rows, cells, addressed within their annex.

Reads: the written text, the placed cells and the nodes around them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from gnomon.document.model import Cell, Element
from gnomon.document.readers.blocks.writing import PlacedCell
from gnomon.document.structure.nodes import Node
from gnomon.document.words import join

_NUMBER = re.compile(r"(\d{1,4})[.)]?")


def groups(
    text: str,
    tables: Sequence[tuple[int, list[list[PlacedCell]]]],
    nodes: Sequence[Node],
    printed: Sequence[tuple[int, Sequence[Element]]],
) -> list[tuple[int, list[Element]]]:
    """The elements of each table with the offset where it begins; `printed` are tables found in running text."""
    annexes = [node for node in nodes if node.kind == "annex"]
    starts = [node.start for node in annexes]
    counts = Counter(group[0].parent for _, group in printed)
    found = []
    for start, rows in tables:
        at = bisect_right(starts, start)
        annex = annexes[at - 1].id if at else None
        counts[annex] += 1
        table_id = f"{annex}__table_{counts[annex]}" if annex else f"table_{counts[annex]}"
        found.append((start, list(_elements(text, rows, table_id, annex))))
    return found


def _elements(text: str, rows: Sequence[Sequence[PlacedCell]], table_id: str, parent: str | None) -> Iterator[Element]:
    yield Element(table_id, "table", parent=parent)
    for number, row in enumerate(rows, 1):
        row_id = f"{table_id}__tr_{number}"
        cells = [_cell(text, cell, row_id) for cell in row]
        yield Element(row_id, "row", parent=table_id, number=_numbered(cells))
        yield from cells


def _cell(text: str, cell: PlacedCell, row_id: str) -> Element:
    place = Cell(cell.row, cell.col, cell.rowspan, cell.colspan, cell.header)
    return Element(f"{row_id}__td_{cell.col}", "cell", join(text, cell.spans), cell.spans, parent=row_id, table=place)


def _numbered(cells: Sequence[Element]) -> str | None:
    """The number of a row: what stands alone in its first cell."""
    match = _NUMBER.fullmatch(cells[0].text) if cells else None
    return match[1] if match else None
