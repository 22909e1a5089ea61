"""The pages as one text in reading order, with what the print says of it and where each line stands.

Reads: pages whose lines know their part. Writes: the source text of the document. A page ends with a form feed,
blank lines and indents are those of the print; heads stand before the text of a page, notes and feet after it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import cast

from gnomon.document.model import Dropped, Span, Why
from gnomon.document.readers.pdf import columns, grids, tables
from gnomon.document.readers.pdf import pace as paces
from gnomon.document.readers.pdf.pace import Pace
from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.structure.printed import Printed

_DEEPEST = 40
_CELL = 0.5
_COLUMN = 100.0
_NARROW = 0.36
_APART = 3
_LEADERS = re.compile(r"[.…]{4}|(?:\. ){4}")


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the text and its place on paper."""

    span: Span
    page: Page
    line: Line
    edge: float


@dataclass(slots=True, eq=False)
class Writing:
    """The text while it grows, at the pace of its lines."""

    pace: Pace
    size: float
    parts: list[str] = field(default_factory=list)
    length: int = 0
    places: list[Place] = field(default_factory=list)
    tables: list[tables.Part] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def write(pages: Sequence[Page], size: float) -> Writing:
    """All pages as text; `size` is that of most letters."""
    pace = paces.pace(pages)
    writing = Writing(pace, size)
    for page in pages:
        if page.number > 1:
            writing.add("\f")
        _page(writing, page, pace)
    return writing


def printed(writing: Writing) -> Printed:
    """What the print says of the text."""
    cell = _cell(writing)
    widths: dict[int, int] = {}
    feet: list[int] = []
    raised: list[Span] = []
    furniture: list[Dropped] = []
    for place in writing.places:
        start, line = place.span[0], place.line
        raised.extend((start + a, start + b) for a, b in line.marks)
        if line.part == "body":
            reach = place.edge - line.left if place.page.rtl else line.right - place.edge
            widths[start] = max(1, round(max(reach, line.right - line.left) / cell))
        elif line.part == "note":
            feet.append(start)
        else:
            furniture.append(Dropped(place.span, cast(Why, line.part)))
    heads = tuple(place.line.text for place in writing.places if place.line.part == "page-head")
    return Printed(widths, frozenset(feet), tuple(raised), tuple(furniture), heads)


def _page(writing: Writing, page: Page, pace: Pace) -> None:
    parts: dict[str, list[Line]] = {"page-head": [], "body": [], "note": [], "page-foot": []}
    for line in page.lines:
        if line.part in parts:
            parts[line.part].append(line)
        else:
            parts["page-head" if line.base > page.height / 2 else "page-foot"].append(line)
    edge = _edge(parts["body"], rtl=page.rtl)
    for part, lines in parts.items():
        groups: Iterable[tuple[columns.Group, list[float]]] = [(columns.Group(lines), [])]
        if part == "body":
            before = writing.tables[-1] if writing.tables else None
            known = before.grid if before and tables.goes_on(before, page.number, first=True) else None
            groups = _ordered(page, lines, writing.size, known)
        elif part == "note":
            groups = ((group, []) for group in columns.order(lines, rtl=page.rtl))
        for number, (group, heights) in enumerate(groups):
            if number:
                writing.add("\n")
            if not (group.rows and part == "body" and _table(writing, page, group, heights)):
                _group(writing, page, group, edge, pace)


def _group(writing: Writing, page: Page, group: columns.Group, edge: float, pace: Pace) -> None:
    if group.rows:
        _side_by_side(writing, page, group, pace)
    else:
        _lines(writing, page, group.lines, _edge_of(group.lines, edge, rtl=page.rtl), pace)


def _ordered(
    page: Page, lines: Sequence[Line], size: float, known: grids.Grid | None
) -> Iterator[tuple[columns.Group, list[float]]]:
    """The groups of a page as they are read; those that may be tables with the heights of their rules; `known`: the
    table that stood last on the page before."""
    rest = list(lines)
    begun = grids.rest(page, known) if known else None
    if begun:
        inside = [line for line in rest if line.base > begun[0][0]]
        rest = [line for line in rest if line.base <= begun[0][0]]
        yield columns.Group(inside, [inside]), begun[1]
    for (bottom, top), heights in grids.zones(page, size):
        above = [line for line in rest if line.base >= top]
        yield from ((group, []) for group in columns.order(above, rtl=page.rtl))
        inside = [line for line in rest if bottom < line.base < top]
        rest = [line for line in rest if line.base <= bottom]
        if not inside:
            continue
        if grids.grid(inside, heights, rtl=page.rtl):
            yield columns.Group(inside, [inside]), heights
        else:
            yield from ((group, []) for group in columns.order(inside, rtl=page.rtl))
    yield from ((group, []) for group in columns.order(rest, rtl=page.rtl))


def _table(writing: Writing, page: Page, group: columns.Group, heights: Sequence[float]) -> bool:
    """Write the cells of a table row by row, each by itself; False where the lines are no table."""
    body = [line.base for line in page.lines if line.part == "body"]
    bases = [line.base for line in group.lines]
    first, last = max(bases) == max(body), min(bases) == min(body)
    before = writing.tables[-1] if writing.tables else None
    known = before.grid if before and tables.goes_on(before, page.number, first=first) else None
    grid = None if _listed(group.lines) else grids.grid(group.lines, heights, rtl=page.rtl, known=known)
    if grid is None:
        return False
    spans = [[_cell_lines(writing, page, cell.lines) for cell in row] for row in grid.rows]
    words = [" | ".join(line.text for cell in row for line in cell.lines) for row in grid.rows]
    writing.tables.append(tables.Part(page.number, grid, spans, words, first, last))
    return True


def _listed(lines: Sequence[Line]) -> bool:
    """Whether lines are a list of contents: dots lead to the numbers of pages."""
    return 2 * sum(_LEADERS.search(line.text) is not None for line in lines) > len({line.base for line in lines})


def _cell_lines(writing: Writing, page: Page, lines: Sequence[Line]) -> list[Span]:
    edge = max(line.right for line in lines) if page.rtl else min(line.left for line in lines)
    for line in lines:
        _words(writing, page, line, edge)
        writing.add("\n")
    return [place.span for place in writing.places[-len(lines) :]]


def _side_by_side(writing: Writing, page: Page, group: columns.Group, pace: Pace) -> None:
    """Lines side by side keep their places, so that the columns can be told from the text alone."""
    edge = max(line.right for line in group.lines) if page.rtl else min(line.left for line in group.lines)
    cell = _NARROW * min(line.size for line in group.lines)
    for number, row in enumerate(group.rows):
        if number and pace.gap(group.rows[number - 1][0], row[0]):
            writing.add("\n")
        start = writing.length
        for line in row:
            room = edge - line.right if page.rtl else line.left - edge
            blanks = max(_APART if writing.length > start else 0, round(room / cell) - (writing.length - start))
            writing.add(" " * blanks)
            _words(writing, page, line, edge)
        writing.add("\n")


def _words(writing: Writing, page: Page, line: Line, edge: float) -> None:
    """The words of one line, without the blanks around them."""
    text = line.text.strip()
    lead = len(line.text) - len(line.text.lstrip())
    line.marks = [(max(a - lead, 0), min(b - lead, len(text))) for a, b in line.marks]
    line.text = text
    writing.places.append(Place((writing.length, writing.length + len(text)), page, line, edge))
    writing.add(text)


def _lines(writing: Writing, page: Page, lines: Sequence[Line], edge: float, pace: Pace) -> None:
    before: Line | None = None
    for line in lines:
        if before is not None and line.part in ("body", "note"):
            writing.add("\n" * pace.gap(before, line))
        if line.part == "body":
            writing.add(" " * _indent(line, page, edge))
        _words(writing, page, line, edge)
        writing.add("\n")
        before = line


def _indent(line: Line, page: Page, edge: float) -> int:
    """How many blanks stand before a line at the side where reading begins."""
    room = edge - line.right if page.rtl else line.left - edge
    return max(0, min(_DEEPEST, round(room / (_CELL * line.size))))


def _edge(lines: Sequence[Line], *, rtl: bool) -> float:
    """Where most lines begin."""
    edges = Counter(round((line.right if rtl else line.left) / 2) * 2 for line in lines)
    return float(edges.most_common(1)[0][0]) if edges else 0.0


def _edge_of(group: Sequence[Line], edge: float, *, rtl: bool) -> float:
    """The edge of a column; that of the page where the column begins near it."""
    own = _edge(group, rtl=rtl)
    return own if abs(own - edge) > _COLUMN else edge


def _cell(writing: Writing) -> float:
    """How wide a cell is on average, in points, in the longer lines."""
    wide = [
        (place.line.right - place.line.left) / (place.span[1] - place.span[0])
        for place in writing.places
        if place.span[1] - place.span[0] > 30
    ]
    return median(wide) if wide else 5.0
