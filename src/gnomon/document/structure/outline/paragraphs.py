"""Numbered paragraphs: a number opens one when it continues the count, else by its layout.

Reads: rows with a mark of a paragraph, and what is open.
"""

from __future__ import annotations

from gnomon.document.structure import numbering
from gnomon.document.structure.headings import AHEAD
from gnomon.document.structure.layout import Row
from gnomon.document.structure.markers import Mark
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline.state import Outline

FARTHEST = 400
SKIPPED = 20
_HIGH = 1000


def read(outline: Outline, at: int, mark: Mark, sure: int, stop: int) -> bool:
    """Whether the row opens a numbered paragraph; opens it if so."""
    row, number = outline.rows[at], mark.meanings[0][1]
    if not _continues(outline, at, mark, sure, stop):
        return False
    if number > outline.last + 1 and outline.last:
        split(outline, outline.last + 1, number)
    if number > outline.last + 1 and outline.last:
        outline.missing.append((outline.last + 1, number - 1, (row.start, row.start + mark.length)))
    _open(outline, row, number, row.start, row.start + len(mark.printed), row.start + mark.length)
    return True


def _continues(outline: Outline, at: int, mark: Mark, sure: int, stop: int) -> bool:
    number, expected = mark.meanings[0][1], outline.last + 1
    if number == expected:
        return _follows(outline, at, mark, sure, stop)
    if not mark.sure or number >= _HIGH or (sure < 2 and not outline.fresh_section):
        return False
    if number == 1:
        return outline.fresh_section or (outline.last > 0 and outline.scope is not None and not outline.leads())
    if outline.last == 0:
        return numbering.ahead(outline.rows, at + 1, min(stop, at + FARTHEST), number + 1)
    return expected < number <= expected + SKIPPED and not outline.lists


def _follows(outline: Outline, at: int, mark: Mark, sure: int, stop: int) -> bool:
    """Whether the expected number opens its paragraph here: where a piece may begin, and not as part of a title."""
    rows, number = outline.rows, mark.meanings[0][1]
    if not mark.sure:
        listed = outline.scope is not None and sure > 0 and outline.last > 2
        return listed and numbering.ahead(rows, at + 1, min(stop, at + 3 * AHEAD), number + 1)
    ended = at > 0 and bool(rows[at - 1].tail)
    free = bool(sure or ended or outline.current is None or outline.fresh_section)
    return free and not _is_title(outline, at, number, stop)


def _is_title(outline: Outline, at: int, number: int, stop: int) -> bool:
    """Whether `N. words` is a heading with figures: short, without an end, and the real N comes right after."""
    row = outline.rows[at]
    return not row.tail and numbering.ahead(outline.rows, at + 1, min(stop, at + 1 + AHEAD), number)


def split(outline: Outline, first: int, stop: int) -> None:
    """Open the paragraphs from `first` to before `stop` whose numbers stand in the middle of an open line."""
    for number in range(first, stop):
        found = numbering.inside(outline.held, outline.current.spans, number) if outline.current else None
        if found is None or outline.current is None:
            return
        row, match = found
        open_spans = outline.current.spans
        start, end = next(span for span in open_spans if span[0] <= row.start + match.start(1) < span[1])
        after = [span for span in open_spans if span[0] >= end]
        outline.current.spans = [span for span in open_spans if span[1] <= start]
        if start < row.start + match.start():
            outline.current.spans.append((start, row.start + match.start()))
        held = outline.held[outline.held.index(row) :]
        start, last, words = (row.start + at for at in (*match.span(1), match.end()))
        _open(outline, row, number, start, last, words, end)
        outline.current.spans.extend(after)
        outline.held = held


def split_before(outline: Outline, at: int, stop: int) -> None:
    """Before a section begins: open what the numbers after its heading show to be missing."""
    number = numbering.following(outline.rows[at : min(stop, at + AHEAD)])
    if outline.last and outline.last + 1 < number <= outline.last + AHEAD:
        split(outline, outline.last + 1, number)


def _open(outline: Outline, row: Row, number: int, start: int, end: int, words: int, until: int | None = None) -> None:
    node = Node("paragraph", f"para_{number}", outline.section(), outline.scope, role=outline.role, page=row.page)
    node.number, node.number_span = str(number), (start, end)
    if words < (until or row.end):
        node.spans.append((words, until or row.end))
    outline.last = number
    outline.paragraph = node
    outline.item = None
    outline.open(node, row)
    outline.lists = []
    outline.fresh_section = False
