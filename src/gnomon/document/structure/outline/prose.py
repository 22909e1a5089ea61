"""Lines without a mark: they go on with what is open, or are unnumbered text of their own.

Reads: one row, and what is open.
"""

from __future__ import annotations

from gnomon.document.structure.layout import PAUSES, Row, apart
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline.state import Outline

FAR = 0.6


def read(outline: Outline, row: Row, before: Row | None, sure: int) -> None:
    """Give the row to the open node, or open unnumbered text with it."""
    if outline.within_item() or outline.unfilled():
        sure = 0
    opened = outline.current is None or outline.current.kind in ("heading", "section")
    if opened or (sure == 2 and _begins(row, before)) or (sure and _falls_short(before, row)):
        _open(outline, row)
    elif outline.current is not None:
        outline.current.spans.append((row.start, row.end))
        outline.held.append(row)


def _begins(row: Row, before: Row | None) -> bool:
    """Whether a line that surely starts something starts unnumbered text of its own."""
    if before is None or row.whole:
        return True
    if before.tail in PAUSES and not apart(before, row):
        return False
    if row.text[0].isdigit() and not before.tail and before.reach > FAR:  # a figure of the sentence, as in `973 (X)`
        return False
    return before.final or not row.text[0].islower()


def _falls_short(before: Row | None, row: Row) -> bool:
    """Whether the line before ends far from the margin and this one starts with a capital."""
    return before is not None and before.reach < FAR and row.text[0].isupper() and not row.top and not before.comma


def _open(outline: Outline, row: Row) -> None:
    node = Node(
        "paragraph", "p", outline.paragraph or outline.section(), outline.scope, role=outline.role, page=row.page
    )
    node.spans.append((row.start, row.end))
    outline.open(node, row)
    outline.lists = []
