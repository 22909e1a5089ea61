"""Reading order: the lines of a page from top to bottom, column after column where there are columns.

Reads: the lines of a page that are text. Columns are lines side by side over some height with a gutter that
none of them crosses; where their breaks keep level they are the cells of a table, read row by row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from gnomon.document.readers.pdf.page import Line

_LEAST = 5
_GUTTER = 0.5
_FULL = 0.55
_FAR = 2.6
_ROWS = 3
_CELLS = 3
_NEAR = 1.4
_Band = list[Line]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that are read one after the other; those of a table stand side by side in `rows` of print."""

    lines: list[Line]
    rows: list[list[Line]] = field(default_factory=list)


def order(lines: Sequence[Line], *, rtl: bool) -> list[Group]:
    """The lines as they are read; each column and table is a group of its own, as is what stands between."""
    bands = _bands(lines, rtl=rtl)
    found = [Group([])]
    at = 0
    while at < len(bands):
        stop, columns = _region(bands, at)
        if _prose(columns):
            found.extend([*(Group(column) for column in (reversed(columns) if rtl else columns)), Group([])])
        elif _tabular(bands[at:stop]):
            while stop < len(bands) and _goes_on(bands[stop - 1], bands[stop], columns, rtl=rtl):
                stop += 1
            rows = bands[at:stop]
            found.extend([Group([line for row in rows for line in row], rows), Group([])])
        else:
            stop = at + 1
            found[-1].lines.extend(bands[at])
        at = stop
    return [group for group in found if group.lines]


def _tabular(bands: Sequence[_Band]) -> bool:
    """Whether lines side by side are the cells of a table: three columns somewhere, and cells on most lines."""
    full = sum(len(band) > 1 for band in bands)
    return full >= _ROWS and 2 * full >= len(bands) and max(len(band) for band in bands) >= _CELLS


def _goes_on(before: _Band, band: _Band, columns: Sequence[Sequence[Line]], *, rtl: bool) -> bool:
    """Whether a line right below a table goes on with a cell that is not in the first column."""
    if len(band) > 1 or before[0].base - band[0].base > _NEAR * band[0].size:
        return False
    if rtl:
        return band[0].right < min(line.left for line in columns[-1]) if columns[-1] else False
    return band[0].left > max(line.right for line in columns[0]) if columns[0] else False


def _bands(lines: Sequence[Line], *, rtl: bool) -> list[_Band]:
    """Lines that stand side by side, from top to bottom."""
    bands: list[_Band] = []
    for line in sorted(lines, key=lambda line: -line.base):
        if bands and bands[-1][0].base - line.base < 0.3 * line.size:
            bands[-1].append(line)
        else:
            bands.append([line])
    for band in bands:
        band.sort(key=lambda line: -line.right if rtl else line.left)
    return bands


def _region(bands: Sequence[_Band], start: int) -> tuple[int, list[list[Line]]]:
    """Where the columns that begin in this band end, and the lines of each; none where there are no columns."""
    if len(bands[start]) < 2:
        return start + 1, []
    stop, gutters = start, list[tuple[float, float]]()
    for at in range(start, len(bands)):
        if at > start and bands[at - 1][0].base - bands[at][0].base > _FAR * 1.25 * bands[at][0].size:
            break
        narrowed = _narrowed(gutters, bands[at]) if at > start else _gaps(bands[at])
        if not narrowed:
            break
        gutters = narrowed
        if len(bands[at]) > 1:
            stop = at + 1
    return max(stop, start + 1), _split([line for band in bands[start:stop] for line in band], gutters)


def _gaps(band: _Band) -> list[tuple[float, float]]:
    ordered = sorted(band, key=lambda line: line.left)
    return [(one.right, other.left) for one, other in pairwise(ordered) if other.left > one.right]


def _narrowed(gutters: Sequence[tuple[float, float]], band: _Band) -> list[tuple[float, float]]:
    """The gutters that a further band leaves free."""
    for line in band:
        found: list[tuple[float, float]] = []
        for left, right in gutters:
            if line.right <= left or line.left >= right:
                found.append((left, right))
                continue
            parts = ((left, min(right, line.left)), (max(left, line.right), right))
            found.extend((a, b) for a, b in parts if b - a > _GUTTER * line.size)
        gutters = found
    return list(gutters)


def _split(lines: Sequence[Line], gutters: Sequence[tuple[float, float]]) -> list[list[Line]]:
    edges = sorted((left + right) / 2 for left, right in gutters)
    columns: list[list[Line]] = [[] for _ in range(len(edges) + 1)]
    for line in lines:
        columns[sum(edge < (line.left + line.right) / 2 for edge in edges)].append(line)
    return columns


def _prose(columns: Sequence[Sequence[Line]]) -> bool:
    """Whether the columns run as text does: several lines each that fill their column, their breaks not level."""
    if len(columns) != 2 or any(len(column) < _LEAST for column in columns):
        return False
    for column in columns:
        left, right = min(line.left for line in column), max(line.right for line in column)
        full = sum(line.right - line.left > 0.8 * (right - left) for line in column)
        if full < _FULL * len(column):
            return False
    return not _level(columns)


def _level(columns: Sequence[Sequence[Line]]) -> bool:
    """Whether most breaks of the columns stand at the same height: then they are rows of cells."""
    breaks = [_breaks(column) for column in columns]
    every = sorted(height for column in breaks for height in column)
    if len(every) < 2:
        return False
    shared = sum(
        1
        for height in every
        if sum(any(abs(height - other) < 3 for other in column) for column in breaks) == len(columns)
    )
    return shared > 0.6 * len(every)


def _breaks(column: Sequence[Line]) -> list[float]:
    """The heights of lines before which more is left free than before others."""
    steps = [one.base - other.base for one, other in pairwise(column)]
    usual = sorted(steps)[len(steps) // 3]
    return [line.base for line, step in zip(column[1:], steps, strict=True) if step > 1.3 * usual]
