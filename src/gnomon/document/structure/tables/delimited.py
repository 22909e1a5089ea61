"""Tables whose cells stand between bars or tabs.

Reads: the source and its lines. Bars and ruled lines go to `dropped`; a line without its first cell goes on
the row above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gnomon.document.model import Dropped, Span
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables.columns import kind_of
from gnomon.document.structure.tables.grid import Grid, Row
from gnomon.document.structure.tables.rows import NUMBER

_RULE = re.compile(r"[|+\-:=\s]+")


def find(source: str, lines: Sequence[Line], start: int, codes: tuple[str, ...]) -> tuple[int, int, str] | None:
    """The first run of lines with cells: first line, line after the last, and the mark between cells."""
    at = start
    while at < len(lines):
        mark = next((mark for mark in "|\t" if mark in lines[at].text), None)
        if mark is None:
            at += 1
            continue
        stop = _end(source, lines, at, mark)
        if _is_table(source, [line for line in lines[at:stop] if line.text], mark, codes):
            return at, stop, mark
        at = stop
    return None


def _end(source: str, lines: Sequence[Line], at: int, mark: str) -> int:
    """The line after the last of a run of lines with cells; one blank line may stand between two of them."""
    last = at
    for stop in range(at + 1, len(lines)):
        line = lines[stop]
        if line.text and (mark in source[line.start - line.indent : line.end] or _ruled(line)):
            last = stop
        elif line.text or stop > last + 1:
            break
    return last + 1


def _ruled(line: Line) -> bool:
    return len(line.text) > 2 and _RULE.fullmatch(line.text) is not None


def _is_table(source: str, run: Sequence[Line], mark: str, codes: tuple[str, ...]) -> bool:
    """Two rows at least, of two cells; between tabs, a known head or three cells in each row."""
    rows = [_cells(source, line, mark)[0] for line in run if not _ruled(line)]
    if len(rows) < 2 or min(len(row) for row in rows) < 2:
        return False
    known = sum(kind_of(source[start:end], codes) is not None for start, end in rows[0])
    return mark == "|" or known > 1 or min(len(row) for row in rows) > 2


def _cells(source: str, line: Line, mark: str) -> tuple[list[Span], list[Span]]:
    """The cells of a line, empty ones too, and its bars."""
    start, end = line.start - line.indent, line.end
    bars = [match.span() for match in re.finditer(re.escape(mark), source[start:end])]
    edges = [(start, start), *((start + a, start + b) for a, b in bars), (end, end)]
    cells = [_trim(source, left[1], right[0]) for left, right in pairwise(edges)]
    if mark == "|":  # bars at the ends of a line enclose no cell
        cells = cells[bool(line.text.startswith(mark)) : len(cells) - bool(line.text.endswith(mark) and len(bars) > 1)]
    return cells, [(start + a, start + b) for a, b in bars]


def _trim(source: str, start: int, end: int) -> Span:
    words = source[start:end]
    start += len(words) - len(words.lstrip())
    return (start, max(start, start + len(words.strip())))


def read(source: str, lines: Sequence[Line], mark: str, codes: tuple[str, ...]) -> Grid:
    """The table of a run that `find` found."""
    rows: list[Row] = []
    dropped: list[Dropped] = []
    head: list[str] = []
    run = [line for line in lines if line.text]
    for at, line in enumerate(run):
        if _ruled(line):
            dropped.append(Dropped((line.start, line.end), "other"))
            continue
        cells, bars = _cells(source, line, mark)
        words = ["".join(source[start:end].split()) for start, end in cells]
        if rows and words == head:
            dropped += _dropped(source, [*cells, *bars], "repeated-table-head")
            continue
        dropped += _dropped(source, bars, "other")
        if not rows or words[0] or rows[-1].header:
            rows.append(_row(source, cells))
        for column, cell in enumerate(cells):
            rows[-1].put(column, cell)
        if len(rows) == 1 and not head and _is_head(source, cells, run[at + 1 :], codes):
            head, rows[0].header, rows[0].number = words, True, None
    return Grid(max(len(_cells(source, line, mark)[0]) for line in run), tuple(rows), tuple(dropped))


def _dropped(source: str, spans: Sequence[Span], why: str) -> Iterator[Dropped]:
    for start, end in spans:
        if source[start:end].strip():
            yield Dropped((start, end), "repeated-table-head" if why == "repeated-table-head" else "other")


def _row(source: str, cells: Sequence[Span]) -> Row:
    words = source[cells[0][0] : cells[0][1]]
    match = NUMBER.match(words)
    return Row(number=match["number"] if match else None)


def _is_head(source: str, cells: Sequence[Span], below: Sequence[Line], codes: tuple[str, ...]) -> bool:
    """Two known names, or a ruled line below."""
    known = sum(kind_of(source[start:end], codes) is not None for start, end in cells)
    return known > 1 or (bool(below) and _ruled(below[0]))
