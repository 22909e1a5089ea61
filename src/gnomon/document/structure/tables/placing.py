"""Which column each block of a row belongs to: the reading of the whole row that fits best.

Reads: blocks and columns. A table's text is extracted cell by cell, band by band, so that blocks mostly go
from left to right and then begin again. Each block costs something in each column (its width, what it
holds), each step to another column too; the cheapest way through the row is taken (Viterbi).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from gnomon.document.structure.tables import content
from gnomon.document.structure.tables.blocks import ENDED, Block, Measure
from gnomon.document.structure.tables.columns import CONTAINED

_STAY, _ASIDE, _BACK, _SHUT = 0.25, 1.0, 1.0, 3.0
_UNFIT, _ODD, _BARE, _SHORT = 5.0, 2.0, 1.25, 0.4
_HOLDS = {"date": content.date, "timeframe": content.time, "symbol": content.symbol}


@dataclass(frozen=True, slots=True)
class _Look:
    """What tells of a block where it belongs. `held`: the kinds of columns that it fits by what it holds;
    `leads`: its colon opens the list that follows."""

    words: str
    held: frozenset[str]
    quoted: bool
    wide: bool
    narrow: bool
    leads: bool


def place(row: Sequence[Block], kinds: Sequence[str], first: int, wide: int | None, measure: Measure) -> list[int]:
    """The column of each block of one row, counting from 0.

    `first` is the first column still to be filled; `wide` is the wide column, where one is wider.
    """
    if not row:
        return []
    quoting = next((kind for kind in ("text", "recommendation") if kind in kinds), None)
    costs: list[list[float]] = []
    ways: list[list[int]] = []
    for block, look in zip(row, _looks(row, kinds, measure), strict=True):
        fit = [_misfit(look, kind, quoting, measure, column == wide) for column, kind in enumerate(kinds)]
        if not costs:
            costs.append([cost + _enter(column, first, block.opens) for column, cost in enumerate(fit)])
            ways.append([])
            continue
        sums = [list(map(add, costs[-1], way)) for way in _steps(tuple(kinds), block.turned)]
        least = [*map(min, sums)]
        costs.append([*map(add, fit, least)])
        ways.append([*map(list.index, sums, least)])
    return _back(costs, ways)


def _looks(row: Sequence[Block], kinds: Sequence[str], measure: Measure) -> list[_Look]:
    """Each block of a row, looked at once."""
    looks: list[_Look] = []
    before_quote = False
    for block in reversed(row):
        words, wide = block.words, measure.wide(block)
        held = frozenset(kind for kind, holds in _HOLDS.items() if kind in kinds and holds(words))
        narrow = not wide and measure.narrow(block)
        leads = before_quote and words.endswith((":", "："))
        before_quote = content.quoted(words)
        looks.append(_Look(words, held, before_quote, wide, narrow, leads))
    return looks[::-1]


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


def _misfit(look: _Look, kind: str, quoting: str | None, measure: Measure, wide: bool) -> float:
    """How badly a block fits a column, by what it holds and by its width; `quoting`: the kind of column that quotes."""
    if kind in _HOLDS:
        return 0.0 if kind in look.held and not look.wide else _UNFIT
    if look.held and not look.held.isdisjoint(("date", "timeframe")):
        return _ODD
    if kind == "response" and content.response(look.words):
        return 0.0
    return _by_kind(look, kind, quoting) + (_by_width(look, wide) if measure.limit else 0.0)


def _by_kind(look: _Look, kind: str, quoting: str | None) -> float:
    if kind == "item":
        return 0.0 if content.ITEM.match(look.words) else 1.0
    return _UNFIT if quoting and look.quoted and kind != quoting else 0.0


def _by_width(look: _Look, wide: bool) -> float:
    if look.wide:
        return 0.0 if wide else _UNFIT
    if look.narrow:
        return _UNFIT if wide else 0.0
    if look.quoted:
        return 0.0
    if look.leads:
        return 0.0 if wide else _ODD
    return _SHORT if not wide else (0.5 if look.words.endswith(ENDED) else _BARE)
