"""Sections and headings: a numeral or letter opens a section when it continues the sections; a short line that
leads to a mark is a heading.

Reads: rows, and what is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from gnomon.document.structure import numbering, sections
from gnomon.document.structure.headings import AHEAD, SHORT, Titles
from gnomon.document.structure.layout import Row, apart
from gnomon.document.structure.markers import Mark
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline import paragraphs
from gnomon.document.structure.outline.state import Outline
from gnomon.document.structure.phrases import fold, phrases
from gnomon.document.structure.sections import Level

_WIDEST = 1.6
_FULL = 0.9


def counted_apart(outline: Outline, at: int, mark: Mark, stop: int) -> bool:
    """Whether the figure is a heading's, below lettered ones: the paragraphs' own count goes on right after."""
    number = mark.meanings[0][1]
    if not (mark.sure and outline.levels and outline.last and outline.role is None) or number == outline.last + 1:
        return False
    return numbering.following(outline.rows[at + 1 : min(stop, at + 1 + AHEAD)]) == outline.last + 1


def section(outline: Outline, at: int, mark: Mark, sure: int, stop: int) -> int:
    """The number of rows of the section heading that begins here; 0 if none does."""
    row = outline.rows[at]
    found = sections.place(outline.levels, mark, gaps=outline.last == 0 and not outline.levels)
    if found is None:
        return 0
    depth, style, value = found
    titles = Titles(outline.rows, stop, outline.levels, outline.last)
    length = titles.length(at)
    alone = mark.length >= len(row.text)
    if length == 0 or (sure < 2 and not row.top and not titles.led(at + length)):
        return 0
    if not titles.leads(at + length) and not (alone or row.heading or (style != "upper" and sure == 2)):
        return 0
    paragraphs.split_before(outline, at + length, stop)
    del outline.levels[depth:]
    node = Node("section", sections.name(depth, style, value), outline.section(), outline.scope, page=row.page)
    node.number, node.number_span = mark.printed.rstrip(".．、 -–‑"), (row.start, row.start + len(mark.printed))
    if not alone:
        node.spans.append((row.start + mark.length, row.end))
    node.spans.extend((below.start, below.end) for below in outline.rows[at + 1 : at + length])
    outline.levels.append(Level(style, value, node))
    outline.open(node, row)
    outline.lists = []
    outline.paragraph = None
    outline.fresh_section = True
    return length


def unnumbered(outline: Outline, at: int, before: Row | None, sure: int, stop: int) -> int:
    """The number of rows of an unnumbered heading that begins here; 0 if none does."""
    row = outline.rows[at]
    if outline.unfilled() or row.tail or row.text[0].islower() or not _may_begin(outline, before, row):
        return 0
    if _over_text(outline, at, before, stop) or phrases().endnotes.match(fold(row.text)):
        heading(outline, outline.rows[at : at + 1])
        return 1
    if row.width > _WIDEST * row.measure or outline.last == 0:
        return 0
    if sure < 2 and not row.top and row.reach > _FULL:
        return 0
    titles = Titles(outline.rows, stop, outline.levels, outline.last)
    length = titles.length(at)
    if not length or not titles.leads(at + length):
        return 0
    heading(outline, outline.rows[at : at + length])
    return length


def _may_begin(outline: Outline, before: Row | None, row: Row) -> bool:
    """Whether a heading may stand here: after the end of a piece, or set apart below another heading."""
    if before is None:
        return True
    headed = outline.fresh_section or (outline.current is not None and outline.current.kind == "heading")
    return apart(before, row) if headed else before.final


def _over_text(outline: Outline, at: int, before: Row | None, stop: int) -> bool:
    """Whether a short line of an annex stands apart above a full line of text."""
    if outline.scope is None or at + 1 >= stop:
        return False
    row, below = outline.rows[at], outline.rows[at + 1]
    set_apart = (before is None or apart(before, row)) and apart(row, below)
    return set_apart and row.reach < SHORT and below.reach > _FULL


def printed(rows: Sequence[Row], at: int, stop: int) -> int:
    """How many rows from `at` the file sets as one heading."""
    goes_on = takewhile(lambda row: row.heading and not row.whole, islice(rows, at + 1, stop))
    return 1 + sum(1 for _ in goes_on)


def heading(outline: Outline, rows: Sequence[Row]) -> None:
    """Open an unnumbered heading of these rows."""
    node = Node("heading", "heading", outline.section(), outline.scope, page=rows[0].page)
    node.spans.extend((row.start, row.end) for row in rows)
    outline.open(node, rows[0])
    outline.lists = []
