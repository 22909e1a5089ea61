"""Corroboration: how many independent origins say the same thing. Copies of one origin count once.

An item either is an origin or repeats other items; what it repeats has the same origins, however long the chain.
Items that repeat each other in a circle, with nothing outside it, are one origin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

ONE, TWO, MORE = "one source", "two independent origins", "three or more independent origins"


def corroboration(origins: Iterable[str]) -> str:
    """The state in words, for the origins of every item that makes the same claim."""
    return (ONE, ONE, TWO)[n] if (n := len(set(origins))) < 3 else MORE


def origins(repeats: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """The first origins of each item; `repeats` gives the items that each one repeats, none for an origin.

    An item outside of `repeats` that is repeated is an origin not on file, and counts as one.
    """
    reached = {item: _reached(item, repeats) for item in repeats}
    return {item: frozenset(_firsts(item, seen, repeats)) for item, seen in reached.items()}


def _reached(item: str, repeats: Mapping[str, Iterable[str]]) -> set[str]:
    """The item and all that it repeats, directly or not."""
    seen, waiting = {item}, [item]
    while waiting:
        for other in repeats.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


def _firsts(item: str, seen: set[str], repeats: Mapping[str, Iterable[str]]) -> set[str]:
    """What stands at the beginning of every chain; of a closed circle its first name, so that it counts once."""
    firsts = {one for one in seen if not list(repeats.get(one, ()))}
    for one in seen - firsts:
        circle = _reached(one, repeats)
        if all(one in _reached(other, repeats) for other in circle):
            firsts.add(min(circle))
    return firsts or {item}
