"""Tables by their print: which lines of a page stand in one, and in which row and column each stands.

Reads: the lines and rules of a page. Three level rules or more of one width are a table (two of them and lines side by
side are no table: columns of text have none), so are lines that `columns` found to be cells without any rule. Columns
are parted by room that no line crosses; rows by rules where rows have them, by room or by their first cell elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import median

from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.readers.pdf.sheet import levels

_RULES = 3
_SAME = 6.0
_WIDE = 0.6
_LARGE = 1.3
_GUTTER = 0.4
_ROOM = 1.25
_HEADS = 4
_FEW = 3
_LEAST = 2
_DENSE = 0.4
_BELOW = 8.0
_ABOVE = 18.0
Zone = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of a cell; columns count from 0 where reading begins."""

    col: int
    colspan: int
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells, how many of the first are heads, where columns are parted, and whether each row has its rules;
    `cut`: no rule stands above it, `open`: none below."""

    rows: list[list[Cell]]
    heads: int
    edges: list[float]
    ruled: bool
    cut: bool
    open: bool


def zones(page: Page, size: float) -> list[tuple[Zone, list[float]]]:
    """Where ruled tables stand on a page, with the heights of their rules: from the lowest rule to the highest, and on
    to rows that the page cuts off."""
    by_width: dict[tuple[int, int], list[float]] = defaultdict(list)
    for level in levels(page.rules):
        left, right, height = level.left, level.right, level.bottom
        key = next((k for k in by_width if abs(k[0] - left) < _SAME and abs(k[1] - right) < _SAME), None)
        by_width[key or (round(left), round(right))].append(height)
    found = []
    for heights in by_width.values():
        zone = min(heights), max(heights)
        inside = [line for line in page.lines if line.part == "body" and zone[0] < line.base < zone[1]]
        if len(heights) >= _RULES and inside and all(line.size < _LARGE * size for line in inside):
            found.append((_on(page, zone, inside), sorted(heights, reverse=True)))
    found.sort(key=lambda item: -item[0][1])
    return [item for at, item in enumerate(found) if not at or item[0][1] <= found[at - 1][0][0]]


def _on(page: Page, zone: Zone, inside: Sequence[Line]) -> Zone:
    """The zone with the names of its columns right above it, and down to the foot of the page where all bands below
    keep to its columns."""
    edges = _edges(inside, rtl=page.rtl)
    if not edges:
        return zone
    bottom, top = zone
    bands = _bands([line for line in page.lines if line.part == "body"])
    names = [band for band in bands if top <= band[0].base < top + _ABOVE and len(band) > 1]
    below = [band for band in bands if band[0].base <= bottom]
    if below and len(_kept(below, edges)) == len(below):
        bottom = min(line.bottom for line in below[-1])
    if names and _kept(names, edges):
        top = max(line.top for band in names for line in band)
    return bottom, top


def _kept(bands: Sequence[list[Line]], edges: Sequence[float]) -> list[list[Line]]:
    """The first bands that cross no edge, up to the last that stands in another column than the first; none where no
    band has cells side by side."""
    kept = takewhile(lambda band: not any(line.left < edge < line.right for line in band for edge in edges), bands)
    found = list(kept)
    while found and not any(line.left > min(edges) for line in found[-1]):
        found.pop()
    return found if any(len(band) > 1 for band in found) else []


def rest(page: Page, known: Grid) -> tuple[Zone, list[float]] | None:
    """Where a table that stood last on the page before goes on: the first bands that keep to its columns."""
    bands = _kept(_bands([line for line in page.lines if line.part == "body"]), known.edges)
    if not bands:
        return None
    bottom, top = min(line.bottom for line in bands[-1]), max(line.top for line in bands[0])
    heights = [level.bottom for level in levels(page.rules) if bottom - _BELOW < level.bottom]
    return (bottom, top), sorted(heights, reverse=True)


def grid(lines: Sequence[Line], heights: Sequence[float], *, rtl: bool, known: Grid | None = None) -> Grid | None:
    """The table that lines make between rules at these heights; None where they stand in one column, or where neither
    rules nor single lines tell its rows (the names of its columns may, later). `known`: the table of the page before,
    if it may go on here."""
    follows = known is not None and not _crossed(lines, known.edges)
    edges = known.edges if known and follows else _edges(lines, rtl=rtl)
    bands = _bands(lines)
    if not edges or (not follows and sum(len(band) > 1 for band in bands) < _LEAST):
        return None
    parts = [part for part in _parts(bands, heights) if part]
    ruled = len(parts) > _FEW or (known is not None and follows and known.ruled)
    rows: list[list[Line]] = []
    for part in parts:
        rows.extend([[line for band in part for line in band]] if ruled else _rows(part, edges, rtl=rtl))
    if not ruled and not follows and len(rows) < _DENSE * len(bands):
        return None
    headed = 1 < len(parts) <= _FEW and len(parts[0]) <= _HEADS and not follows
    first = len(_rows(parts[0], edges, rtl=rtl)) if headed and not ruled else 1
    heads = first if headed or all(line.bold for line in rows[0]) else 0
    cut = not any(height > bands[0][0].base for height in heights)
    open_ = not any(height < bands[-1][0].base for height in heights)
    return Grid([_cells(row, edges, rtl=rtl) for row in rows], heads, edges, ruled, cut, open_)


def _crossed(lines: Sequence[Line], edges: Sequence[float]) -> bool:
    """Whether a line that is not wide crosses an edge."""
    width = max(line.right for line in lines) - min(line.left for line in lines)
    narrow = [line for line in lines if line.right - line.left < _WIDE * width]
    return any(line.left < edge < line.right for line in narrow for edge in edges)


def _bands(lines: Sequence[Line]) -> list[list[Line]]:
    bands: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.base):
        if bands and bands[-1][0].base - line.base < 0.3 * line.size:
            bands[-1].append(line)
        else:
            bands.append([line])
    return bands


def _edges(lines: Sequence[Line], *, rtl: bool) -> list[float]:
    """The middles of the gutters, from the side where reading begins."""
    width = max(line.right for line in lines) - min(line.left for line in lines)
    spans = sorted((line.left, line.right) for line in lines if line.right - line.left < _WIDE * width)
    room = _GUTTER * median(line.size for line in lines)
    edges: list[float] = []
    reach = spans[0][1] if spans else 0.0
    for left, right in spans:
        if left - reach > room:
            edges.append((left + reach) / 2)
        reach = max(reach, right)
    return edges[::-1] if rtl else edges


def _parts(bands: Sequence[list[Line]], heights: Sequence[float]) -> list[list[list[Line]]]:
    """The bands between one rule and the next."""
    parts: list[list[list[Line]]] = [[] for _ in range(len(heights) + 1)]
    for band in bands:
        parts[sum(height > band[0].base for height in heights)].append(band)
    return parts


def _rows(bands: Sequence[list[Line]], edges: Sequence[float], *, rtl: bool) -> list[list[Line]]:
    """Bands as rows: where room stands between some, it parts rows; else each first cell opens one."""
    steps = [one[0].base - other[0].base for one, other in pairwise(bands)]
    tight = min(steps, default=0.0)
    parted = any(step > _ROOM * tight for step in steps)
    rows: list[list[Line]] = []
    for band, step in zip(bands, [0.0, *steps], strict=True):
        opens = any(_column(line, edges, rtl=rtl)[0] == 0 for line in band)
        if not rows or (opens and (not parted or step > _ROOM * tight)):
            rows.append([])
        rows[-1].extend(band)
    return rows


def _column(line: Line, edges: Sequence[float], *, rtl: bool) -> tuple[int, int]:
    """The column in which a line begins and how many it covers."""
    if rtl:
        first, last = (sum(edge > at for edge in edges) for at in (line.right, line.left))
    else:
        first, last = (sum(edge < at for edge in edges) for at in (line.left, line.right))
    return first, last - first + 1


def _cells(lines: Sequence[Line], edges: Sequence[float], *, rtl: bool) -> list[Cell]:
    found: dict[int, Cell] = {}
    for line in lines:
        col, colspan = _column(line, edges, rtl=rtl)
        known = found.get(col)
        found[col] = Cell(col, max(colspan, known.colspan if known else 1), [*(known.lines if known else []), line])
    return [found[col] for col in sorted(found)]
