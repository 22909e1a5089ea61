"""Lists below a paragraph: its items (`133.1`, or a count of its own) and its points (`(a)`, `–`).

Reads: rows with a mark, and what is open. Which list a mark continues is decided in `items` and `points`.
"""

from __future__ import annotations

from gnomon.document.structure import items, points
from gnomon.document.structure.layout import Row
from gnomon.document.structure.markers import Mark
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline.state import COLONS, Outline
from gnomon.document.structure.points import OpenList


def item(outline: Outline, at: int, sure: int, stop: int) -> bool:
    """Whether the row opens an item of the open numbered paragraph; opens it if so."""
    if outline.paragraph is None:
        return False
    begun = outline.item is not None or outline.current is outline.paragraph
    free = (outline.scope is None and outline.role is None) or outline.item is not None or outline.leads()
    row = outline.rows[at]
    mark = items.mark(outline.rows, at, stop, outline.last, outline.item, sure=sure, counts=begun and free)
    if mark is None:
        return False
    made, outline.item = items.place(mark, row, outline.paragraph, outline.item)
    outline.nodes.extend(made[:-1])
    outline.open(made[-1], row)
    outline.lists = []
    return True


def point(outline: Outline, row: Row, before: Row | None, mark: Mark, sure: int) -> bool:
    """Whether the row opens a point of an open or a new list; opens it if so."""
    if outline.current is None or outline.current.kind == "heading":
        return False
    after_colon = before is not None and before.tail in COLONS
    if not (sure or after_colon):
        return False
    found = points.place(outline.lists, mark, after_colon=after_colon, sure=sure == 2 or row.top)
    if found is None:
        return False
    depth, style, value = found
    holder = _holder(outline, depth, row)
    node = Node("point", points.name(value), holder, outline.scope, role=holder.role, page=row.page)
    node.number = mark.printed.strip("()（）.'‘’") or None
    node.number_span = (row.start, row.start + len(mark.printed))
    if row.start + mark.length < row.end:
        node.spans.append((row.start + mark.length, row.end))
    del outline.lists[depth:]
    outline.lists.append(OpenList(style, value, holder, node))
    outline.open(node, row)
    return True


def _holder(outline: Outline, depth: int, row: Row) -> Node:
    """The list of this depth: the open one, or a new one below the point above or what is open."""
    if depth < len(outline.lists):
        return outline.lists[depth].node
    owner = outline.lists[depth - 1].point if depth else _owner(outline)
    holder = Node("list", "list", owner, outline.scope, role=owner.role, page=row.page, begin=row.start)
    outline.nodes.append(holder)
    return holder


def _owner(outline: Outline) -> Node:
    """What a new list belongs to: the paragraph, item, recital or text that is open."""
    node = outline.current
    last = outline.item.nodes[-1] if outline.item else None
    while node is not None and node.kind in ("point", "list") and node is not last:
        node = node.parent
    if node is None:
        raise AssertionError("a point is only read when something is open")
    return node
