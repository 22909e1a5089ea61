"""Which point of which list a mark opens: the innermost list that it continues, else a new list.

Reads: the meanings of a mark and the lists open so far.
"""

from __future__ import annotations

from dataclasses import dataclass

from gnomon.document import address
from gnomon.document.structure.markers import Mark, Style
from gnomon.document.structure.nodes import Node


@dataclass(slots=True, eq=False)
class OpenList:
    """A list being read: the style and value of its last point, and how the mark was written."""

    style: Style
    value: int
    node: Node
    point: Node


def place(lists: list[OpenList], mark: Mark, *, after_colon: bool, sure: bool) -> tuple[int, Style, int] | None:
    """Depth, style and value of the point; depth is `len(lists)` for a new list. None where nothing fits."""
    if after_colon and (new := _first(mark)) and not any(level.style == new[0] for level in lists):
        return len(lists), *new
    for depth in range(len(lists) - 1, -1, -1):
        for style, value in mark.meanings:
            if style == lists[depth].style and value == lists[depth].value + 1:
                return depth, style, value
            if style == lists[depth].style == "bullet":
                return depth, style, lists[depth].value + 1
    if (new := _first(mark)) and (sure or after_colon):
        return len(lists), *new
    if not sure:
        return None
    for style, value in mark.meanings:
        if not lists:
            return 0, style, value
        for depth in range(len(lists) - 1, -1, -1):
            if style == lists[depth].style and value > lists[depth].value:
                return depth, style, value
    return None


def _first(mark: Mark) -> tuple[Style, int] | None:
    for style, value in mark.meanings:
        if value == 1 or style == "bullet":
            return style, 1
    return None


def name(value: int) -> str:
    """`point_a` for the first point, whatever its mark; `point_0` for a point before the first."""
    return f"point_{address.letter(value) if value else 0}"
