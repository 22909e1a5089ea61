"""What stands on one page before anything is understood: pieces of text with boxes, rules, the number of pictures.

Reads: nothing. Lengths are PDF points, the origin is the lower left corner of the page as a person holds it,
`base` is the line on which letters stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

_THICK = 2.0
_APART = 6.0


@dataclass(slots=True, eq=False)
class Piece:
    """Characters set in one go. `apart`: white space stood before them; `order` and `word`: their
    place in the file, in letters and in words; `hollow`: the box is that of a sign above the letter, drawn apart;
    `bold`: set in bold; `pen`: where it was begun, left of, right of or in its box."""

    text: str
    left: float
    right: float
    base: float
    size: float
    apart: bool = True
    order: int = 0
    word: int = 0
    hollow: bool = False
    bold: bool = False
    pen: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line, upright or level: its box."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def level(self) -> bool:
        return self.right - self.left > self.top - self.bottom


def levels(rules: Sequence[Rule]) -> list[Rule]:
    """The level rules from top to bottom; pieces that continue each other are one, as the borders of cells are."""
    heights: dict[int, list[Rule]] = defaultdict(list)
    for rule in rules:
        if rule.level:
            heights[round(rule.bottom / _THICK)].append(rule)
    found: list[Rule] = []
    for height in sorted(heights, reverse=True):
        pieces = sorted(heights[height], key=lambda rule: rule.left)
        found.append(pieces[0])
        for piece in pieces[1:]:
            if piece.left > found[-1].right + _APART:
                found.append(piece)
            elif piece.right > found[-1].right:
                found[-1] = replace(found[-1], right=piece.right)
    return found


@dataclass(slots=True, eq=False)
class Sheet:
    """One page. `sideways`: text that is turned against the rest of the page; `rtl`: letters run to the left."""

    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    pictures: int = 0
    rtl: bool = False
