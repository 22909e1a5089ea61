"""The best way through two sequences: which provisions go together, which stand alone, which are joined.

Reads: items of two versions in reading order. A dynamic programme after Gale and Church (1993), with steps 1–1, 1–0,
0–1, 2–1 and 1–2. Long sequences are first cut where rare words agree, so that the work stays in proportion.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from gnomon.document.alignment.items import Item, joined
from gnomon.document.alignment.likeness import ALONE, JOINED, Likeness

_SMALL = 20_000  # pairs that are all compared
_BAND = 60  # beyond that: how far from the diagonal, and as much further as the lengths differ
_LARGE = 200_000  # but no more pairs than that for it
_TELLING = 2  # words that make a provision known
_APART = ("cell", "footnote")


@dataclass(frozen=True, slots=True)
class Step:
    """Places `one` of the first sequence go with places `two` of the second; `score` in likeness."""

    one: tuple[int, ...]
    two: tuple[int, ...]
    score: float
    moved: bool = False


def best(one: Sequence[Item], two: Sequence[Item], like: Likeness) -> list[Step]:
    """Every place of both sequences in exactly one step, in order."""
    if len(one) * len(two) <= _SMALL:
        return _through(one, two, like, 0, 0)
    steps: list[Step] = []
    at, to = 0, 0
    for left, right in [*_anchors(one, two, like), (len(one), len(two))]:
        steps += _through(one[at:left], two[to:right], like, at, to)
        if left < len(one):
            steps.append(Step((left,), (right,), like(one[left], two[right])))
        at, to = left + 1, right + 1
    return steps


def _anchors(one: Sequence[Item], two: Sequence[Item], like: Likeness) -> Iterator[tuple[int, int]]:
    """Pairs that only each other's rare words fit, in rising order (the longest such run)."""
    common = {word for item in one for word in item.words} & {word for item in two for word in item.words}
    ours, theirs = _prints(one, common), _prints(two, common)
    pairs = sorted((ours[key], theirs[key]) for key in ours.keys() & theirs.keys())
    return iter(_rising([(i, j) for i, j in pairs if _alone_fits(one, two, i, j, like)]))


def _alone_fits(one: Sequence[Item], two: Sequence[Item], i: int, j: int, like: Likeness) -> bool:
    """Whether the two go together, and neither better so with the next of the other version as well."""
    left, right = one[i], two[j]
    score = like(left, right)
    wider = [(both, right) for following in one[i + 1 : i + 2] if (both := _pair(left, following))]
    wider += [(left, both) for following in two[j + 1 : j + 2] if (both := _pair(right, following))]
    return score > 0 and all(score > like(*pair) + JOINED for pair in wider)


def _prints(items: Sequence[Item], common: set[str]) -> dict[tuple[str, frozenset[str]], int]:
    """Where each set of words stands that is there once."""
    keys = [(item.kind, item.words & common) for item in items]
    counts = Counter(keys)
    return {key: at for at, key in enumerate(keys) if counts[key] == 1 and len(key[1]) >= _TELLING}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, right) in enumerate(pairs):
        place = bisect_left(tails, right)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [right]
        ends[place : place + 1] = [index]
    run: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    return run[::-1]


def _through(one: Sequence[Item], two: Sequence[Item], like: Likeness, at: int, to: int) -> list[Step]:
    """The best steps through a stretch; `at` and `to` are where it begins in the whole."""
    lasts = _Grid(one, two, like).lasts() if one and two else {}
    steps: list[Step] = []
    i, j = len(one), len(two)
    while i or j:
        (left, right), score = lasts.get((i, j), (((1, 0) if i else (0, 1)), ALONE))
        i, j = i - left, j - right
        steps.append(Step(tuple(range(at + i, at + i + left)), tuple(range(to + j, to + j + right)), score))
    return steps[::-1]


class _Grid:
    """All places in two sequences at once, or those near the diagonal where there are too many."""

    def __init__(self, one: Sequence[Item], two: Sequence[Item], like: Likeness) -> None:
        self._one, self._two, self._like = one, two, like
        self._pairs_one = [None, *map(_pair, one, one[1:])]
        self._pairs_two = [None, *map(_pair, two, two[1:])]

    def lasts(self) -> dict[tuple[int, int], tuple[tuple[int, int], float]]:
        """For each number of items taken from both, the last step of the best way there and its score."""
        many, others = len(self._one), len(self._two)
        width = others if many * others <= _SMALL else _width(many, others)
        sums = {(0, 0): 0.0}
        lasts: dict[tuple[int, int], tuple[tuple[int, int], float]] = {}
        for i in range(many + 1):
            middle = i * others // many
            for j in range(max(0, middle - width, not i), min(others, middle + width) + 1):
                ways = (
                    (sums.get((i - step[0], j - step[1]), -inf) + score, step, score)
                    for step, score in self._steps(i, j)
                )
                sums[i, j], step, score = max(ways)
                lasts[i, j] = (step, score)
        return lasts

    def _steps(self, i: int, j: int) -> Iterator[tuple[tuple[int, int], float]]:
        """The steps that can end after `i` items of one and `j` of the other, with their scores."""
        if i:
            yield (1, 0), ALONE
        if j:
            yield (0, 1), ALONE
        if not (i and j):
            return
        left, right = self._one[i - 1], self._two[j - 1]
        yield (1, 1), self._like(left, right)
        if pair := self._pairs_one[i - 1]:
            yield (2, 1), self._like(pair, right) + JOINED
        if pair := self._pairs_two[j - 1]:
            yield (1, 2), self._like(left, pair) + JOINED


def _width(many: int, others: int) -> int:
    """How far from the diagonal: far enough that neighbouring rows of the grid overlap, never all of a long grid."""
    uneven = min(_BAND + abs(many - others), _LARGE // (2 * many))
    return max(_BAND, others // many + 1, uneven)


def _pair(one: Item, two: Item) -> Item | None:
    """Two neighbours as one provision, or None where no version would print them as one."""
    if one.level != two.level or one.level in _APART or len(one.elements) + len(two.elements) > 2:
        return None
    return joined((one, two))
