"""Tables whose columns keep their place in the line, with two blanks or more between them.

Reads: the source and its lines. The head tells where the columns begin; a line that runs across a gutter
ends the table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.model import Dropped, Span
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables.columns import kind_of
from gnomon.document.structure.tables.grid import Grid, Row
from gnomon.document.structure.tables.heads import Head, repeats
from gnomon.document.structure.tables.rows import NUMBER

_SEGMENT = re.compile(r"\S+(?:[ \xa0]\S+)*")
_SHIFT = 2  # characters by which a cell may begin before its head (a number set to the right)


def read(source: str, lines: Sequence[Line], head: Head, codes: tuple[str, ...]) -> tuple[Grid, int] | None:
    """The table of `head` and the line after its last; None where the lines below keep no columns."""
    edges = _edges(source, head, codes)
    printed = [_cells(source, line, edges) for line in head.lines] if len(edges) >= len(head.columns) else [None]
    if None in printed:
        return None
    numbered = head.columns[0].kind == "number"
    header = Row({}, header=True)
    for column, span in (cell for cells in printed for cell in cells or []):
        header.put(column, span)
    rows, dropped = [header], []
    again = repeats(head, lines)
    at, apart = head.stop, True
    while at < len(lines):
        if at in again:
            dropped += [
                Dropped((each.start, each.end), "repeated-table-head") for each in lines[at : again[at]] if each.text
            ]
            at = again[at]
            continue
        cells = _cells(source, lines[at], edges)
        if cells is None:
            break
        if cells:
            _add(source, rows, cells, numbered, apart)
        apart = not cells
        at += 1
    return (Grid(len(edges), tuple(rows), tuple(dropped), head.language), at) if _kept(rows) else None


def _edges(source: str, head: Head, codes: tuple[str, ...]) -> list[int]:
    """Where each column begins in the line: the segments of the head's first line, two of them known names."""
    line = head.lines[0]
    found = [(m.start() + line.indent, m.group()) for m in _SEGMENT.finditer(line.text)]
    known = sum(kind_of(words, codes) is not None for _, words in found)
    return [start for start, _ in found] if known > 1 else []


def _cells(source: str, line: Line, edges: Sequence[int]) -> list[tuple[int, Span]] | None:
    """The cells of a line by column; None for a line that runs across a gutter."""
    found: list[tuple[int, Span]] = []
    for match in _SEGMENT.finditer(line.text):
        start, end = match.start() + line.indent, match.end() + line.indent
        column = max(at for at, edge in enumerate(edges) if edge - _SHIFT <= start or at == 0)
        base = line.start - line.indent
        for following in (edge for edge in edges[column + 1 :] if edge < end):
            if source[base + following - 1] != " ":
                return None
            words = source[base + start : base + following]
            found.append((column, (base + start, base + start + len(words.rstrip()))))
            column, start = column + 1, following
        found.append((column, (base + start, base + end)))
    return found


def _add(source: str, rows: list[Row], cells: list[tuple[int, Span]], numbered: bool, apart: bool) -> None:
    """Put a line's cells into the last row or a new one."""
    first = source[slice(*cells[0][1])] if cells[0][0] == 0 else ""
    number = NUMBER.match(first) if first else None
    if rows[-1].header or (number is not None if numbered else apart and bool(first)):
        rows.append(Row(number=number["number"] if number else None))
    for column, span in cells:
        rows[-1].put(column, span)


def _kept(rows: Sequence[Row]) -> bool:
    """Rows below the head, half of which fill two columns."""
    body = rows[1:]
    return bool(body) and sum(len(row.cells) > 1 for row in body) * 2 >= len(body)
