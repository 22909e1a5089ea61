"""How well two provisions of two languages go together, as the logarithm of odds.

Reads: items of both versions. Lengths follow Gale and Church (1993): translations keep their proportion. The weight of
a shared word is how rare it is in both versions; what only one of them ever uses says nothing, figures apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from math import log

from gnomon.document.alignment.items import Item

ALONE = -2.5  # a provision that has no other
JOINED = -3.0  # two provisions of one version are one in the other
_EVEN, _UNEVEN = 0.015, 4.0  # variance of the logarithm of the ratio of lengths: of long texts, and what short ones add
_SHORT = 12  # characters that even out the lengths of single words
_LITTLE = 1000  # letters, below which two versions say little about how long their languages are
_SAID = 2  # what a line of a cover says is more than a word
_MOST = 8.0

Likeness = Callable[[Item, Item], float]


def likeness(one: Sequence[Item], two: Sequence[Item]) -> Likeness:
    """The measure for these two versions: it knows how long each language is and how rare each word."""
    weights = _weights(one, two)
    ratio = (_LITTLE + sum(each.length for each in one)) / (_LITTLE + sum(each.length for each in two))
    shared: dict[frozenset[str], frozenset[str]] = {}

    def known(item: Item) -> frozenset[str]:
        found = shared.get(item.words)
        if found is None:
            found = shared[item.words] = item.words & weights.keys()
        return found

    def measure(left: Item, right: Item) -> float:
        score = _form(left, right)
        long = right.length * ratio
        apart = log((left.length + _SHORT) / (long + _SHORT))
        score -= min(4.0, apart * apart / 2 / (_EVEN + _UNEVEN / (left.length + long + 1)))
        mine, theirs = known(left), known(right)
        if mine or theirs:
            both = sum(weights[word] for word in mine & theirs)
            either = sum(weights[word] for word in mine ^ theirs if not word.islower())  # a stem is often translated
            score += min(_MOST, both) - min(_MOST, either) / 2
        return score

    return measure


def _form(left: Item, right: Item) -> float:
    """By kind, role, printed number and footnote marks."""
    if left.level != right.level:
        return -6.0
    score = 1.5 if left.kind == right.kind else 0.0
    one, two = left.elements[0], right.elements[0]
    if one.role != two.role:
        score -= 2
    if left.number and right.number:
        score += _numbers(left, right)
    elif left.number or right.number:
        score -= 1.5
    if one.table and two.table:
        score += 1 if one.table.col == two.table.col else -3
    if left.notes or right.notes:
        score += 0.5 if left.notes == right.notes else -0.5
    return score


def _numbers(left: Item, right: Item) -> float:
    """Equal numbers speak for a pair; where one version counts on from another number, all that follow differ."""
    if left.number == right.number:
        return 1.0
    if not (left.number[0].isdigit() and right.number[0].isdigit()):  # type: ignore[index]
        return 0.0
    return 0.5 if left.rise is not None and left.rise == right.rise else -1.5


def _weights(one: Sequence[Item], two: Sequence[Item]) -> dict[str, float]:
    """How much a word says: those of both versions, and figures, which every language keeps."""
    here = Counter(word for item in one for word in item.words)
    there = Counter(word for item in two for word in item.words)
    total = len(one) + len(two)
    return {
        word: log(1 + total / (here[word] + there[word])) * (_SAID if " " in word else 1)
        for word in here.keys() | there.keys()
        if (word in here and word in there) or (word.isdigit() and len(word) > 1)
    }
