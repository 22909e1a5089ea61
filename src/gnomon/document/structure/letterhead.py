"""The head of a first page set in two columns: organ and treaty on the left, symbol, distribution, date on the right.

Reads: the first rows. A line that a tab or three blanks part is two rows where one side is a line that covers carry;
rows of one block are given column by column, as they are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from gnomon.document.structure.layout import Row, row_of, tail_of
from gnomon.document.structure.lines import Line

FIRST = 12
_LONGEST = 120
_ROOM = re.compile(r"\s*\t\s*|\s{3,}")


def columns(rows: Sequence[Row], known: Callable[[Row], bool]) -> list[Row]:
    """The rows, those of the letterhead parted into its columns; `known` tells the lines that covers carry."""
    found: list[Row] = []
    right: list[Row] = []
    for row in rows[:FIRST]:
        parts = _parts(row, known)
        if right and (row.gap or row.top or not parts):
            found, right = [*found, *right], []
        found.append(parts[0] if parts else row)
        right.extend(parts[1:])
    return [*found, *right, *rows[FIRST:]]


def _parts(row: Row, known: Callable[[Row], bool]) -> list[Row]:
    """The columns of a row; none where it has one."""
    if len(row.text) > _LONGEST or row.whole or row.heading:
        return []
    ends = [match.span() for match in _ROOM.finditer(row.text)]
    if not ends:
        return []
    edges = list(zip([0, *(end for _, end in ends)], [*(start for start, _ in ends), len(row.text)], strict=True))
    parts = [_part(row, *edge) for edge in edges]
    return parts if any(known(part) for part in parts[1:]) else []


def _part(row: Row, start: int, end: int) -> Row:
    """One column of a row; it begins no new block unless it is the first."""
    text = row.text[start:end]
    line = Line(row.index, row.start + start, row.start + end, text, row.indent + start)
    width = row_of(line).width
    return replace(
        row, indent=line.indent, start=line.start, end=line.end, text=text, width=width, tail=tail_of(text),
        gap=0 if start else row.gap, top=row.top and not start, reach=width / row.measure if row.measure else 1.0,
    )  # fmt: skip
