"""Which section a heading opens: the sequence of its marks decides, level by level.

Reads: the meanings of a mark and the sections open so far. `(I)` after `H` is the ninth letter; `I` after
nothing is the first numeral; letters start again below each numeral.
"""

from __future__ import annotations

from dataclasses import dataclass

from gnomon.document import address
from gnomon.document.structure.markers import Mark, Style
from gnomon.document.structure.nodes import Node

_RANK: dict[Style, int] = {"roman": 0, "han": 0, "ordinal": 0, "upper": 1, "name": 1, "figure": 2, "latin": 3}


@dataclass(slots=True, eq=False)
class Level:
    """An open section: the style and the value of its mark."""

    style: Style
    value: int
    node: Node


def place(levels: list[Level], mark: Mark, *, gaps: bool = False) -> tuple[int, Style, int] | None:
    """Depth, style and value of the section that `mark` opens; None where it continues no sequence.

    With `gaps` a mark may also start in the middle of a sequence (a file whose beginning is missing).
    """
    for depth in range(len(levels) - 1, -1, -1):
        for style, value in mark.meanings:
            if style == levels[depth].style and value == levels[depth].value + 1:
                return depth, style, value
    for style, value in mark.meanings:
        if value == 1:
            return _depth(levels, style), style, value
    if gaps:
        for style, value in mark.meanings:
            depth = _depth(levels, style)
            if depth == len(levels) or levels[depth].value < value:
                return depth, style, value
    return None


def _depth(levels: list[Level], style: Style) -> int:
    for depth, level in enumerate(levels):
        if level.style == style or _RANK.get(level.style, 9) > _RANK.get(style, 9):
            return depth
    return len(levels)


def name(depth: int, style: Style, value: int) -> str:
    """`sec_V`, `subsec_F`: numerals for numerals of any script, letters for letters, figures for figures."""
    if style in ("roman", "han", "ordinal"):
        label = address.roman(value)
    elif style == "figure":
        label = str(value)
    else:
        label = address.letter(value).upper()
    return f"{'sec' if depth == 0 else 'subsec'}_{label}"
