"""What closes a resolution: date, meeting, how it was adopted, the vote with its States.

Reads: rows after the operative part. A statement (`Adopted at the …` over narrow lines, a bracket with lists of
States) stays together until it ends; what follows the last one is no part of the closing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.structure.captions import caption
from gnomon.document.structure.layout import Row, apart, row_of, strength
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.phrases import fold, phrases

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATE_LENGTH = 45
_NEAR = 3


def begins(rows: Sequence[Row], at: int) -> bool:
    """Whether the closing part begins at this row."""
    row, before = rows[at], rows[at - 1] if at else None
    if not strength(before, row):
        return False
    set_apart = row.text[0] in "[]" or before is None or apart(before, row)
    if set_apart and not row.text[0].islower() and phrases().adoption.match(fold(row.text)):
        return True
    if before is not None and not before.tail:
        return False
    if _known(row, after_end=before is None or before.final):
        return True
    last = at + 1 == len(rows) and before is not None and before.final and apart(before, row)
    return _dated(row) and (last or any(_known(after, after_end=False) for after in rows[at + 1 : at + _NEAR]))


def _dated(row: Row) -> bool:
    """Whether the line is short and names a year, not an adoption."""
    short = len(row.text) < _DATE_LENGTH and not row.final and _YEAR.search(row.text) is not None
    dated = short and row_of(row.line).width < _DATE_LENGTH  # by its words: a line set to the right reaches far
    return dated and not phrases().adoption.match(fold(row.text))


def _known(row: Row, *, after_end: bool) -> bool:
    """Whether the line is set like a meeting or an adoption."""
    text = fold(row.text)
    if phrases().adoption.match(text):
        return True
    meeting = phrases().meeting.match(text)
    return meeting is not None and (after_end or meeting.end() > 0.6 * len(text))


def read(rows: Sequence[Row], scope: Node | None) -> tuple[list[Node], int]:
    """The pieces of the closing part, a statement and each list of States kept together, and how many rows they are."""
    nodes: list[Node] = []
    bracket = statement = False
    for at, row in enumerate(rows):
        begins = not nodes or not (bracket or (statement and _goes_on(rows[at - 1], row)))
        if begins and at and (caption(row.text) or not any(_own(after) for after in rows[at : at + _NEAR])):
            return nodes, at
        if begins or _lists(row):
            nodes.append(Node("conclusion", "conclusion", None, scope, page=row.page))
            statement = bracket or not _dated(row)
        nodes[-1].spans.append((row.start, row.end))
        bracket = (bracket or _opens(row.text)) and not _closes(row.text)
    return nodes, len(rows)


def _goes_on(before: Row, row: Row) -> bool:
    """Whether the statement that `before` belongs to goes on with the row: it has no end, or leads to a list."""
    if before.tail in (":", "："):
        return True
    return not (before.final or apart(before, row) or caption(row.text) or _short(before) or _dated(row))


def _short(row: Row) -> bool:
    """Whether the line is no more than the number of a meeting."""
    text = fold(row.text)
    meeting = phrases().meeting.match(text)
    return meeting is not None and meeting.end() == len(text)


def _own(row: Row) -> bool:
    """Whether the line is one that closing parts carry."""
    return _lists(row) or _known(row, after_end=True) or _dated(row)


def _lists(row: Row) -> bool:
    """Whether a list of States begins with the line."""
    words, text = phrases(), fold(row.text)
    return any(form.match(text) for form in (words.in_favour, words.against, words.abstaining))


def _opens(text: str) -> bool:
    return "[" in text or (text[:1] == "]" and "[" not in text)  # an Arabic bracket may be set the wrong way round


def _closes(text: str) -> bool:
    return "]" in text[1:]
