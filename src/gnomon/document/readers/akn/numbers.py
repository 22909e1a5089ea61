"""Printed numbers as keys of addresses, and the marks of footnotes.

Reads: the printed `num` of an element. `1.`, `1-`, `(a)`, `IV.` lose their punctuation; digits of other
scripts become ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_PUNCTUATION = re.compile(r"^[\s(\[«\"“'‘]+|[\s.)\]\-–—:;、．。,،'’\"”»]+$")
_UNSAFE = re.compile(r"[^\w-]+")


def key(printed: str) -> str:
    """The number without its punctuation: `31.` is `31`, `(a)` is `a`, `٣-` is `3`."""
    bare = _PUNCTUATION.sub("", _PUNCTUATION.sub("", printed))
    return str(int(bare)) if bare.isdecimal() else bare


def slug(number: str) -> str:
    """A number as part of an address: `16 bis` is `16-bis`."""
    return _UNSAFE.sub("-", number).strip("-")


def letter(position: int) -> str:
    """1 is `a`, 26 is `z`, 27 is `aa`: addresses count letters by position in every language."""
    letters = ""
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(97 + rest) + letters
    return letters


def shift(markers: Iterable[str]) -> int:
    """How far the marks of a file start after 1.

    Some files carry the word processor's own counter instead of the printed mark: it runs unbroken but
    starts at 2 or 3. Printed notes start at 1, so the marks are counted from there.
    """
    numbers = [int(marker) for marker in markers if marker.isdecimal()]
    unbroken = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return numbers[0] - 1 if unbroken else 0
