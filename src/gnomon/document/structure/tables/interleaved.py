"""Puts a table together whose columns were extracted one into another, block by block.

Reads: the source, the lines behind a head, and the head. Every line ends in a cell or in `dropped`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from gnomon.document.model import Dropped
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import content, tight
from gnomon.document.structure.tables.blocks import Block, Measure, blocks, cut, measure, separate, time_apart
from gnomon.document.structure.tables.columns import CONTAINED
from gnomon.document.structure.tables.grid import Grid, Row, pieces
from gnomon.document.structure.tables.heads import Head, repeats
from gnomon.document.structure.tables.placing import place
from gnomon.document.structure.tables.rows import Start, starts

_QUOTING = ("text", "recommendation")


@dataclass(frozen=True, slots=True)
class _Part:
    """A row with its leading cells filled, up to column `first`, and the blocks of the others."""

    row: Row
    first: int
    blocks: list[Block]


def read(source: str, lines: Sequence[Line], head: Head) -> Grid | None:
    """The table of `head` and of all lines behind it; None where no row can be told."""
    kinds = [column.kind for column in head.columns]
    body, turns, dropped = _without_heads(lines, head)
    closed = tight.is_tight(body)
    body = tight.closed(body) if closed else body
    measured = tight.measure(body)
    begun = starts(body, kinds, measured.limit)
    if not begun:
        return None
    header = Row({column: head.spans(column) for column in range(len(kinds))}, header=True)
    rows = _rows(source, body, begun, kinds, None if closed else turns, measured)
    return Grid(len(kinds), (header, *rows), tuple(dropped), head.language)


def _without_heads(lines: Sequence[Line], head: Head) -> tuple[list[Line], frozenset[int], list[Dropped]]:
    """The lines behind the head without its repeats; the first lines of the pages; what was dropped."""
    again = repeats(head, lines)
    body: list[Line] = []
    turns: set[int] = set()
    dropped: list[Dropped] = []
    at = head.stop
    while at < len(lines):
        stop = again.get(at)
        if stop is None:
            body.append(lines[at])
            at += 1
            continue
        dropped += [Dropped((line.start, line.end), "repeated-table-head") for line in lines[at:stop] if line.text]
        turns.update([line.index for line in lines[stop : stop + 3] if line.text][:1])
        at = stop
    return body, frozenset(turns), dropped


def _rows(
    source: str,
    body: list[Line],
    begun: list[Start],
    kinds: list[str],
    turns: frozenset[int] | None,
    measured: Measure,
) -> list[Row]:
    """The rows, each block placed with the measure of the whole table; `turns` is None where blanks tell nothing."""
    divide = partial(blocks, turns=turns) if turns is not None else partial(tight.blocks, limit=measured.limit)
    stretches = pairwise([0, *(start.at for start in begun[1:]), len(body)])
    parts = [
        _part(body[a:b], start, start.at - a, kinds, divide) for (a, b), start in zip(stretches, begun, strict=True)
    ]
    if turns is not None:
        measured = measure([block for part in parts for block in part.blocks])
    wide = _wide(kinds, [part.blocks[0] for part in parts if part.blocks], measured)
    for part in parts:
        unmixed = (each for block in part.blocks for each in tight.mixed(block, measured.limit))
        whole = [piece for block in unmixed for piece in separate(block, measured.limit)]
        if "timeframe" in kinds:
            whole = time_apart(whole)
        for block, column in zip(whole, place(whole, kinds, part.first, wide, measured), strict=True):
            part.row.put(column, *pieces(source, block.lines, apart=turns is not None))
    return [part.row for part in parts]


def _part(
    lines: list[Line], start: Start, at: int, kinds: list[str], divide: Callable[[list[Line]], Iterable[Block]]
) -> _Part:
    """Fill the number and the date of a row; the rest becomes blocks."""
    row = Row(number=start.number)
    first = 0
    for kind in kinds:
        dated = content.DATE.match(lines[at].text) if kind == "date" and at < len(lines) else None
        end = dated.end() if dated else (start.length if kind == "number" else 0)
        if not end:
            break
        cell, rest = cut(lines[at], end)
        row.put(first, (cell.start, cell.end))
        lines = [*lines[:at], *([rest] if rest.text else []), *lines[at + 1 :]]
        first += 1
    found = [Block(each.lines, not order, each.turned) for order, each in enumerate(divide(lines))]
    return _Part(row, first, found)


def _wide(kinds: list[str], opening: list[Block], measured: Measure) -> int | None:
    """The wide column: the one that quotes; else the first of prose, or the next where rows open with short lines."""
    prose = [column for column, kind in enumerate(kinds) if kind not in CONTAINED and kind != "timeframe"]
    if not measured.limit or not prose:
        return None
    quoting = [column for column in prose if kinds[column] in _QUOTING]
    opens_narrow = sum(measured.narrow(block) for block in opening) * 2 > len(opening)
    if quoting and (quoting[0] != prose[0] or not opens_narrow):
        return quoting[0]
    return prose[1] if opens_narrow and len(prose) > 1 else prose[0]
