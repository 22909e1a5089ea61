"""Tables of marked-up files as elements: table, rows, cells, addressed within their annex.

Reads: the written text, the placed cells and the nodes around them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gnomon.document.model import Cell, Element
from gnomon.document.readers.blocks.writing import PlacedCell
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.tables.columns import kind_of
from gnomon.document.words import join
from gnomon.language import codes

_NUMBER = re.compile(r"(\d{1,4})[.)]?")
_HEAD = 80  # characters of the name of a column


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
        if number == 1 and _names_columns(cells):
            cells = [replace(cell, table=replace(cell.table, header=True)) for cell in cells if cell.table]
        yield Element(row_id, "row", parent=table_id, number=_numbered(cells))
        yield from cells


def _cell(text: str, cell: PlacedCell, row_id: str) -> Element:
    place = Cell(cell.row, cell.col, cell.rowspan, cell.colspan, cell.header)
    return Element(f"{row_id}__td_{cell.col}", "cell", join(text, cell.spans), cell.spans, parent=row_id, table=place)


def _names_columns(cells: Sequence[Element]) -> bool:
    """Whether a row that the file does not mark as a head names two columns or more."""
    return sum(kind_of(cell.text, codes()) is not None for cell in cells if len(cell.text) < _HEAD) > 1


def _numbered(cells: Sequence[Element]) -> str | None:
    """The number of a row: what stands alone in its first cell."""
    match = _NUMBER.fullmatch(cells[0].text) if cells else None
    return match[1] if match else None
