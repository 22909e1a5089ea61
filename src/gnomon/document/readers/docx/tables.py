"""Tables of a DOCX file: rows, cells over several columns (`gridSpan`) and over several rows (`vMerge`).

Reads: a `w:tbl` element. A row that a tracked change deleted keeps its place in the text as deleted words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from gnomon.document.model import Why
from gnomon.document.readers.blocks.model import Block, Table, TableCell, Words
from gnomon.document.readers.docx.package import Node, child, is_on, local, value

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})
_WIDEST = 1_000

Reader = Callable[[Node, "Why | None"], Iterable[Block]]


def table(node: Node, read: Reader) -> Table:
    """The table, its cells read by `read`."""
    rows: list[list[TableCell]] = []
    open_cells: dict[int, tuple[int, int]] = {}  # column -> row and place of the cell that reaches down there
    for row in _inside(node, "tr"):
        rows.append(_row(row, rows, open_cells, read))
    return Table(tuple(tuple(row) for row in rows))


def _row(
    node: Node, rows: list[list[TableCell]], open_cells: dict[int, tuple[int, int]], read: Reader
) -> list[TableCell]:
    properties = child(node, "trPr")
    header = is_on(properties, "tblHeader")
    gone: Why | None = "deleted" if child(properties, "del") is not None else None
    col = 1 + _count(child(properties, "gridBefore"), least=0)
    cells: list[TableCell] = []
    for one in _inside(node, "tc"):
        about = child(one, "tcPr")
        wide = _count(child(about, "gridSpan"))
        blocks = tuple(_kept(read(one, gone)))
        merge = child(about, "vMerge")
        if merge is not None and value(merge) != "restart" and col in open_cells:
            at, place = open_cells[col]
            above = rows[at][place]
            rows[at][place] = replace(above, rowspan=len(rows) - at + 1, blocks=above.blocks + blocks)
        else:
            open_cells.pop(col, None)
            if merge is not None:
                open_cells[col] = (len(rows), len(cells))
            cells.append(TableCell(blocks, col, 1, wide, header))
        col += wide
    return cells


def _kept(blocks: Iterable[Block]) -> Iterator[Block]:
    """Without the empty paragraph that every cell must have."""
    for block in blocks:
        if not isinstance(block, Words) or block.runs or block.number:
            yield block


def _inside(node: Node, wanted: str) -> Iterator[Node]:
    """The rows or cells of an element, seen through content controls and inserted parts."""
    for one in node:
        if local(one) == wanted:
            yield one
        elif local(one) in _WRAPPERS:
            yield from _inside(one, wanted)


def _count(node: Node | None, least: int = 1) -> int:
    text = value(node) or ""
    return min(max(int(text), least), _WIDEST) if text.isdecimal() else least
