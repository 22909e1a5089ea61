"""Printed numbers as keys of addresses, and the marks of footnotes.

Reads: the printed `num` of an element. `1.`, `1-`, `(a)`, `IV.` lose their punctuation; digits of other
scripts become ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from gnomon.document.structure import markers, sections

_PUNCTUATION = re.compile(r"^[\s(\[«\"“'‘]+|[\s.)\]\-–—:;、．。,،'’\"”»]+$")


def key(printed: str) -> str:
    """The number without its punctuation: `31.` is `31`, `(a)` is `a`, `٣-` is `3`."""
    bare = _PUNCTUATION.sub("", _PUNCTUATION.sub("", printed))
    return str(int(bare)) if bare.isdecimal() else bare


def mark(printed: str) -> str | None:
    """The label of a section by its printed mark alone (`IV.`, `四`, `ثالثا`, `A`); None for any other words."""
    found = markers.section(f"{printed.strip()}")
    if found is None or found.length < len(printed.strip()):
        return None
    return sections.name(0, *found.meanings[0]).removeprefix("sec_")


def shift(markers: Iterable[str]) -> int:
    """How far the marks of a file start after 1.

    Some files carry the word processor's own counter instead of the printed mark: it runs unbroken but
    starts at 2 or 3. Printed notes start at 1, so the marks are counted from there.
    """
    numbers = [int(marker) for marker in markers if marker.isdecimal()]
    unbroken = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return numbers[0] - 1 if unbroken else 0
