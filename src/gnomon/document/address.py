"""Addresses of elements, computed from printed numbers and positions, the same in every language.

Reads: nothing. The scheme is the contract's: `para_16__list_1__point_a`, `sec_V__subsec_F`, `fn_27`,
`att_1__table_1__tr_3__td_2`. A point is a, b, c by its position, whatever its mark; a section of the first
level counts I, II, III where the print has numerals of any script.
"""

from __future__ import annotations

import re

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_UNSAFE = re.compile(r"[^0-9A-Za-z]+")


def roman(position: int) -> str:
    """4 is `IV`. Raises ValueError for a position below 1."""
    if position < 1:
        raise ValueError(f"no Roman numeral for {position}")
    digits = ""
    for value, sign in _ROMAN:
        count, position = divmod(position, value)
        digits += sign * count
    return digits


def letter(position: int) -> str:
    """1 is `a`, 26 is `z`, 27 is `aa`, 28 is `ab`. Raises ValueError for a position below 1."""
    if position < 1:
        raise ValueError(f"no letter for {position}")
    letters = ""
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def number(printed: str) -> str:
    """A printed number as it stands in an address: `12`, `12bis`, `V`; `0` when nothing can be kept."""
    return _UNSAFE.sub("", printed) or "0"


def child(parent: str | None, name: str) -> str:
    """`name` below `parent`, or alone."""
    return f"{parent}__{name}" if parent else name


class Ids:
    """Hands out each address once: a second `para_3` becomes `para_3_2`, a third `para_3_3`."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def unique(self, wanted: str) -> str:
        """`wanted`, or its next free variant."""
        count = self._taken.get(wanted, 0) + 1
        self._taken[wanted] = count
        if count == 1:
            return wanted
        return self.unique(f"{wanted}_{count}")
