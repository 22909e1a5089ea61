"""Puts a table together whose columns were extracted one into another, block by block.

Reads: the source, the lines behind a head, and the head. Every line ends in a cell or in `dropped`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gnomon.document.model import Dropped
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import content
from gnomon.document.structure.tables.blocks import Block, Measure, blocks, cut, measure, separate
from gnomon.document.structure.tables.columns import CONTAINED
from gnomon.document.structure.tables.grid import Grid, Row, pieces
from gnomon.document.structure.tables.heads import Head, repeats
from gnomon.document.structure.tables.rows import Start, starts

from gnomon.document.structure.tables.placing import place

_QUOTING = ("text", "recommendation")


def read(source: str, lines: Sequence[Line], head: Head) -> Grid | None:
    """The table of `head` and of all lines behind it; None where no row can be told."""
    kinds = [column.kind for column in head.columns]
    again = repeats(head, lines)
    body, turns, dropped = _without_heads(lines, head.stop, again)
    second = kinds[1] if kinds[0] == "number" else kinds[0]
    begun = starts(body, second)
    if not begun:
        return None
    table = [_header(head)]
    table += _rows(source, body, begun, kinds, frozenset(turns))
    return Grid(len(kinds), tuple(table), tuple(dropped), language=head.language)


def _header(head: Head) -> Row:
    return Row({column: head.spans(column) for column in range(len(head.columns))}, header=True)


def _without_heads(
    lines: Sequence[Line], start: int, again: dict[int, int]
) -> tuple[list[Line], list[int], list[Dropped]]:
    """The lines behind the head without its repeats; the first lines of the pages; what was dropped."""
    body: list[Line] = []
    turns: list[int] = []
    dropped: list[Dropped] = []
    at = start
    while at < len(lines):
        if at in again:
            dropped += [Dropped((each.start, each.end), "repeated-table-head") for each in lines[at : again[at]] if each.text]
            at = again[at]
            turns += [line.index for line in lines[at : at + 3] if line.text][:1]
            continue
        body.append(lines[at])
        at += 1
    return body, turns, dropped


def _rows(source: str, body: list[Line], begun: list[Start], kinds: list[str], turns: frozenset[int]) -> list[Row]:
    """The rows, placed with the measure of the whole table."""
    stretches = list(pairwise([0, *(start.at for start in begun[1:]), len(body)]))
    parts = [_split(body[first:last], start, first, kinds, turns) for (first, last), start in zip(stretches, begun, strict=True)]
    measured = measure([block for _, found in parts for block in found])
    wide = _wide(kinds, [found[0] for _, found in parts if found], measured)
    rows = []
    for start, (row, found) in zip(begun, parts, strict=True):
        row.number = start.number
        whole = [piece for block in found for piece in separate(block, measured.limit)]
        for block, column in zip(whole, place(whole, kinds, wide, measured) if whole else [], strict=True):
            row.put(column, *pieces(source, block.lines))
        rows.append(row)
    return rows


def _split(
    lines: list[Line], start: Start, first: int, kinds: list[str], turns: frozenset[int]
) -> tuple[Row, list[Block]]:
    """A row with its number set, and the blocks of its other cells."""
    at = start.at - first
    row = Row()
    if kinds[0] == "number":
        number, rest = cut(lines[at], start.length)
        row.put(0, (number.start, number.end))
        lines = [*lines[:at], rest, *lines[at + 1 :]]
        if not rest.text:
            lines = lines[:at] + lines[at + 1 :]
    dated = content.DATE.match(lines[at].text) if kinds[1:2] == ["date"] and at < len(lines) else None
    if dated:
        date, rest = cut(lines[at], dated.end())
        row.put(1, (date.start, date.end))
        lines = [*lines[:at], rest, *lines[at + 1 :]] if rest.text else lines[:at] + lines[at + 1 :]
    found = list(blocks(lines, turns))
    return row, [Block(each.lines, order == 0, each.turned) for order, each in enumerate(found)]


def _wide(kinds: list[str], opening: list[Block], measured: Measure) -> int | None:
    """The wide column: the one that quotes; else the first of prose, or the next where rows open with short lines."""
    prose = [column for column, kind in enumerate(kinds) if kind not in CONTAINED and kind != "timeframe"]
    quoting = [column for column in prose if kinds[column] in _QUOTING]
    if not measured.limit or not prose:
        return None
    narrow = sum(measured.narrow(block) for block in opening)
    if quoting and (quoting[0] != prose[0] or narrow * 2 < len(opening)):
        return quoting[0]
    return prose[1] if narrow * 2 > len(opening) and len(prose) > 1 else prose[0]
