"""Corroboration: how many independent origins say the same thing. Copies of one origin count once."""

from __future__ import annotations

from collections.abc import Iterable

ONE, TWO, MORE = "one source", "two independent origins", "three or more independent origins"


def corroboration(origins: Iterable[str]) -> str:
    """The state in words, for the origins of every item that makes the same claim."""
    return (ONE, ONE, TWO)[n] if (n := len(set(origins))) < 3 else MORE
