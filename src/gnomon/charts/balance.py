"""How public evidence is spread over the sides that gave it: one bar, a part per side.

Reads: nothing. The order of the sides is the caller's and stays the same from bar to bar, so that parts compare.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.charts.svg import clean, element, percent, picture


@dataclass(frozen=True, slots=True)
class Part:
    """`count` items from one side; `title` says so in words."""

    side: str
    count: int
    title: str


def balance(label: str, parts: Sequence[Part], *, mirrored: bool = False) -> str:
    """A bar whose parts are as wide as their share of all items; empty sides take no place."""
    total = sum(part.count for part in parts)
    drawn, before = [], 0
    for part in parts:
        if part.count > 0:
            share, width = before / total, part.count / total
            left = 1 - share - width if mirrored else share
            drawn.append(_part(part, left, width))
            before += part.count
    return picture(label, drawn, kind="balance", width=96, height=10)


def _part(part: Part, left: float, width: float) -> str:
    title = element("title", clean(part.title))
    bar = element("rect", x=percent(left), y="0", width=percent(width), height="100%")
    edge = element("line", x1=percent(left), x2=percent(left), y1="0", y2="100%", class_="edge")
    return element("g", title, bar, edge, class_=part.side)
