"""Where each element stands on paper: a box for each page and column that it touches.

Reads: elements with spans, and the places of the lines of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from gnomon.document.model import Box, Element
from gnomon.document.readers.pdf.writing import Place


def place(elements: Sequence[Element], places: Sequence[Place]) -> list[Element]:
    """The elements with their page and their boxes."""
    starts = [one.span[0] for one in places]
    return [_placed(element, places, starts) for element in elements]


def _placed(element: Element, places: Sequence[Place], starts: Sequence[int]) -> Element:
    spans = [*([element.number_span] if element.number_span else []), *element.spans]
    touched: list[Place] = []
    for start, end in sorted(spans):
        for at in range(max(0, bisect_right(starts, start) - 1), bisect_right(starts, end - 1)):
            if places[at].span[1] > start and (not touched or touched[-1] is not places[at]):
                touched.append(places[at])
    if not touched:
        return element
    return replace(element, page=touched[0].page.number, boxes=tuple(_boxes(touched)))


def _boxes(places: Sequence[Place]) -> list[Box]:
    """Lines below each other on one page as one box; a step upwards begins the next column."""
    found: list[list[Place]] = []
    for one in places:
        last = found[-1][-1] if found else None
        if last is None or last.page is not one.page or one.line.base > last.line.base + one.line.size:
            found.append([])
        found[-1].append(one)
    return [_around(group) for group in found]


def _around(group: Sequence[Place]) -> Box:
    page, lines = group[0].page, [one.line for one in group]
    return Box(
        page.number,
        round(min(line.left for line in lines), 1),
        round(page.height - max(line.top for line in lines), 1),
        round(max(line.right for line in lines), 1),
        round(page.height - min(line.bottom for line in lines), 1),
    )
