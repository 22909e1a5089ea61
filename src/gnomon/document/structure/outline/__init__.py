"""The outline of a text: from lines to sections, paragraphs, lists and points.

Reads: rows of main text. The sequence of printed numbers decides first, the layout second: a number opens a
paragraph when it continues the count, a letter opens a point when it continues a list, a numeral opens a
section when it continues the sections; any other line goes on with what is open. One module for each of these.
"""

from __future__ import annotations

from gnomon.document.structure import markers
from gnomon.document.structure.layout import strength
from gnomon.document.structure.outline import lists, paragraphs, prose, titles
from gnomon.document.structure.outline.state import Outline

__all__ = ["Outline", "read"]


def read(outline: Outline, start: int = 0, end: int | None = None) -> None:
    """Read the rows from `start` up to `end` into `outline`."""
    stop = len(outline.rows) if end is None else end
    at = start
    while at < stop:
        at += _step(outline, at, stop)


def _step(outline: Outline, at: int, stop: int) -> int:
    """Read what begins at row `at`; returns how many rows it took."""
    row = outline.rows[at]
    before = outline.rows[at - 1] if at else None
    sure = strength(before, row)
    titled = row.heading and not row.final
    if not titled and lists.item(outline, at, sure, stop):
        return 1
    mark = markers.paragraph(row.text)
    apart = mark is not None and (titled or titles.counted_apart(outline, at, mark, stop))
    if mark and apart and (length := titles.section(outline, at, mark, sure, stop)):
        return length
    if mark and not titled and paragraphs.read(outline, at, mark, sure, stop):
        return 1
    if not titled and (mark := markers.point(row.text)) and lists.point(outline, row, before, mark, sure):
        return 1
    if sure and (mark := markers.section(row.text)) and (length := titles.section(outline, at, mark, sure, stop)):
        return length
    if titled:
        length = titles.printed(outline.rows, at, stop)
        titles.heading(outline, outline.rows[at : at + length])
        return length
    if sure and (length := titles.unnumbered(outline, at, before, sure, stop)):
        return length
    prose.read(outline, row, before, sure)
    return 1
