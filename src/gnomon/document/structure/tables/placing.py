"""Which column each block of a row belongs to: the reading of the whole row that fits best.

Reads: blocks and columns. A table's text is extracted cell by cell, band by band, so that blocks mostly go
from left to right and then begin again. Each block costs something in each column (its width, what it
holds), each step to another column too; the cheapest way through the row is taken (Viterbi).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from gnomon.document.structure.tables import content
from gnomon.document.structure.tables.blocks import ENDED, Block, Measure
from gnomon.document.structure.tables.columns import CONTAINED

_STAY, _ASIDE, _BACK, _SHUT = 0.25, 1.0, 1.0, 3.0
_UNFIT, _ODD, _BARE, _SHORT = 5.0, 2.0, 1.25, 0.4
_HOLDS = {"date": content.date, "timeframe": content.time, "symbol": content.symbol}


def place(row: Sequence[Block], kinds: Sequence[str], first: int, wide: int | None, measure: Measure) -> list[int]:
    """The column of each block of one row, counting from 0.

    `first` is the first column still to be filled; `wide` is the wide column, where one is wider.
    """
    if not row:
        return []
    words = [block.words for block in row]
    costs: list[list[float]] = []
    ways: list[list[int]] = []
    for at, block in enumerate(row):
        leads = at + 1 < len(row) and words[at].endswith((":", "：")) and content.quoted(words[at + 1])
        fit = [
            _misfit(block, words[at], kind, kinds, measure, column == wide, leads) for column, kind in enumerate(kinds)
        ]
        if not costs:
            costs.append([cost + _enter(column, first, block.opens) for column, cost in enumerate(fit)])
            ways.append([])
            continue
        steps = [_best(costs[-1], way) for way in _steps(tuple(kinds), block.turned)]
        costs.append([fit[column] + cost for column, (cost, _) in enumerate(steps)])
        ways.append([origin for _, origin in steps])
    return _back(costs, ways)


def _back(costs: list[list[float]], ways: list[list[int]]) -> list[int]:
    column = min(range(len(costs[-1])), key=costs[-1].__getitem__)
    found = [column]
    for way in reversed(ways[1:]):
        column = way[column]
        found.append(column)
    return found[::-1]


def _enter(column: int, first: int, opens: bool) -> float:
    """The row's first block stands in the first column that is still empty, unless a page was turned."""
    return _UNFIT if column < first else (_ASIDE * (column - first) if opens else 0.0)


def _best(before: list[float], steps: Sequence[float]) -> tuple[float, int]:
    return min((cost + step, origin) for origin, (cost, step) in enumerate(zip(before, steps, strict=True)))


@lru_cache(maxsize=256)
def _steps(kinds: tuple[str, ...], turned: bool) -> tuple[tuple[float, ...], ...]:
    """For each column, what it costs to come there from each other."""
    columns = range(len(kinds))
    return tuple(tuple(_step(origin, column, kinds, turned) for origin in columns) for column in columns)


def _step(origin: int, column: int, kinds: Sequence[str], turned: bool) -> float:
    """What it costs to go on in `column` after `origin`."""
    if kinds[column] == "number":
        return _UNFIT
    if turned:
        return 0.0 if column == origin else _STAY
    if column == origin:
        return _SHUT if kinds[column] in CONTAINED else _STAY
    if column > origin:
        return _STAY * (column - origin - 1)
    return _SHUT if kinds[column] in CONTAINED else _BACK


def _misfit(
    block: Block, words: str, kind: str, kinds: Sequence[str], measure: Measure, wide: bool, leads: bool
) -> float:
    """How badly a block fits a column, by what it holds and by its width. `leads`: a list follows its colon."""
    holds = _HOLDS.get(kind)
    if holds:
        return 0.0 if holds(words) and not measure.wide(block) else _UNFIT
    if any(_HOLDS[other](words) for other in ("date", "timeframe") if other in kinds):
        return _ODD
    if kind == "response" and content.response(words):
        return 0.0
    return _by_kind(words, kind, kinds) + (_by_width(block, words, measure, wide, leads) if measure.limit else 0.0)


def _by_kind(words: str, kind: str, kinds: Sequence[str]) -> float:
    if kind == "item":
        return 0.0 if content.ITEM.match(words) else 1.0
    quoting = next((each for each in ("text", "recommendation") if each in kinds), None)
    if quoting and content.quoted(words):
        return 0.0 if kind == quoting else _UNFIT
    return 0.0


def _by_width(block: Block, words: str, measure: Measure, wide: bool, leads: bool) -> float:
    if measure.wide(block):
        return 0.0 if wide else _UNFIT
    if measure.narrow(block):
        return _UNFIT if wide else 0.0
    if content.quoted(words):
        return 0.0
    if leads:
        return 0.0 if wide else _ODD
    return _SHORT if not wide else (0.5 if words.endswith(ENDED) else _BARE)
