"""What closes a resolution: date, meeting, how it was adopted, the vote with its States.

Reads: rows after the operative part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.structure.layout import Row, strength
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.phrases import fold, phrases

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def begins(rows: Sequence[Row], at: int) -> bool:
    """Whether the closing part begins at this row."""
    row, before = rows[at], rows[at - 1] if at else None
    if not strength(before, row) or (before is not None and not before.tail):
        return False
    if _known(row, after_end=before is None or before.final):
        return True
    dated = row.width < 45 and not row.final and _YEAR.search(row.text) is not None
    return dated and any(_known(after, after_end=False) for after in rows[at + 1 : at + 3])


def _known(row: Row, *, after_end: bool) -> bool:
    """Whether the line is set like a meeting or an adoption."""
    text = fold(row.text)
    if phrases().adoption.match(text):
        return True
    meeting = phrases().meeting.match(text)
    return meeting is not None and (after_end or meeting.end() > 0.6 * len(text))


def read(rows: Sequence[Row], scope: Node | None) -> list[Node]:
    """The pieces of the closing part, a bracket and each list of States kept together."""
    nodes: list[Node] = []
    open_bracket = False
    before: Row | None = None
    for row in rows:
        states = any(p.match(fold(row.text)) for p in (phrases().in_favour, phrases().against, phrases().abstaining))
        apart = before is None or states or (not open_bracket and strength(before, row) > 0)
        if apart:
            nodes.append(Node("conclusion", "conclusion", None, scope, page=row.page))
        nodes[-1].spans.append((row.start, row.end))
        open_bracket = (open_bracket or "[" in row.text) and "]" not in row.text
        before = row
    return nodes
