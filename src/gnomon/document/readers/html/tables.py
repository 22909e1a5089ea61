"""Tables of a web page: rows, cells over several rows and columns, head cells; a caption before them.

Reads: a `table` element. A row that is a footnote is left to the notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gnomon.document.readers.blocks.model import Block, Table, TableCell
from gnomon.document.readers.html.notes import Notes
from gnomon.document.readers.html.page import Node

_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_MOST = 1_000


def table(node: Node, notes: Notes, read: Callable[[Node], tuple[Block, ...]]) -> Iterator[Block]:
    """The blocks of the caption, then the table, its cells read by `read`."""
    for caption in node.iterchildren("caption"):
        yield from read(caption)
    rows: list[tuple[TableCell, ...]] = []
    taken: dict[int, int] = {}
    for row, head in _rows(node):
        if row not in notes.blocks:
            rows.append(tuple(_cells(row, head, len(rows) + 1, taken, read)))
    if rows:
        yield Table(tuple(rows))


def _rows(node: Node) -> Iterator[tuple[Node, bool]]:
    for child in node:
        if child.tag == "tr":
            yield child, False
        elif child.tag in _GROUPS:
            for row in child.iterchildren("tr"):
                yield row, child.tag == "thead"


def _cells(
    row: Node, head: bool, index: int, taken: dict[int, int], read: Callable[[Node], tuple[Block, ...]]
) -> Iterator[TableCell]:
    col = 1
    for node in row.iterchildren("td", "th"):
        while taken.get(col, 0) >= index:
            col += 1
        high, wide = _count(node, "rowspan"), _count(node, "colspan")
        yield TableCell(read(node), col, high, wide, head or node.tag == "th")
        taken.update(dict.fromkeys(range(col, col + wide), index + high - 1))
        col += wide


def _count(node: Node, name: str) -> int:
    text = (node.get(name) or "").strip()
    return min(max(int(text), 1), _MOST) if text.isdecimal() else 1
