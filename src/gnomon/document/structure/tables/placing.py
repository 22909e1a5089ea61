"""Which column each block of a row belongs to: the reading of the whole row that fits best.

Reads: blocks and columns. A table's text is extracted cell by cell, band by band, so that blocks mostly go
from left to right and then begin again. Each block costs something in each column (its width, what it
holds), each step to another column too; the cheapest way through the row is taken (Viterbi).
"""

from __future__ import annotations

from collections.abc import Sequence

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
    costs: list[list[float]] = []
    ways: list[list[int]] = []
    for at, block in enumerate(row):
        follower = row[at + 1] if at + 1 < len(row) else None
        fit = [_misfit(block, follower, kind, column == wide, measure, kinds) for column, kind in enumerate(kinds)]
        if not costs:
            costs.append([cost + _enter(column, first, block.opens) for column, cost in enumerate(fit)])
            ways.append([])
            continue
        steps = [_best(costs[-1], column, kinds, block.turned) for column in range(len(kinds))]
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


def _best(before: list[float], column: int, kinds: Sequence[str], turned: bool) -> tuple[float, int]:
    return min((cost + _step(origin, column, kinds, turned), origin) for origin, cost in enumerate(before))


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
    block: Block, follower: Block | None, kind: str, wide: bool, measure: Measure, kinds: Sequence[str]
) -> float:
    """How badly a block fits a column, by what it holds and by its width."""
    words = block.words
    holds = _HOLDS.get(kind)
    if holds:
        return 0.0 if holds(words) and not measure.wide(block) else _UNFIT
    if any(_HOLDS[other](words) for other in ("date", "timeframe") if other in kinds):
        return _ODD
    if kind == "response" and content.response(words):
        return 0.0
    return _by_kind(words, kind, kinds) + (_by_width(block, follower, wide, measure) if measure.limit else 0.0)


def _by_kind(words: str, kind: str, kinds: Sequence[str]) -> float:
    if kind == "item":
        return 0.0 if content.ITEM.match(words) else 1.0
    quoting = next((each for each in ("text", "recommendation") if each in kinds), None)
    if quoting and content.quoted(words):
        return 0.0 if kind == quoting else _UNFIT
    return 0.0


def _by_width(block: Block, follower: Block | None, wide: bool, measure: Measure) -> float:
    if measure.wide(block):
        return 0.0 if wide else _UNFIT
    if measure.narrow(block):
        return _UNFIT if wide else 0.0
    if content.quoted(block.words):
        return 0.0
    leads = block.words.endswith((":", "：")) and follower is not None and content.quoted(follower.words)
    if leads:
        return 0.0 if wide else _ODD
    return _SHORT if not wide else (0.5 if block.words.endswith(ENDED) else _BARE)
