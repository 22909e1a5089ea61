"""Headings by their print: a few lines in bold or in larger letters, with room around, that do not end as text ends.

Reads: the places of the lines of the text. Where most of a document is set in bold, bold says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from gnomon.document.readers.pdf.pace import Pace
from gnomon.document.readers.pdf.writing import Place

_LARGER = 1.1
_SAME = 0.5
_MOST = 4
_SHARE = 0.4
_ENDS = frozenset(".;:,。；：，؛،、")


def starts(places: Sequence[Place], pace: Pace) -> dict[int, bool]:
    """The offsets of the lines of headings; True for the first line of each."""
    body = [place for place in places if place.line.part == "body"]
    size, telling = _usual(body)
    found: dict[int, bool] = {}
    last_lines = {place.page.number: place for place in body}
    for block in _blocks(body, pace):
        if block[-1] is last_lines[block[-1].page.number]:
            continue  # a heading stands on the page of what it heads
        first, last = block[0].line, block[-1].line
        strong = first.size > _LARGER * size or (telling and first.bold)
        if strong and len(block) <= _MOST and last.text[-1:] not in _ENDS and _alike(block):
            found |= {place.span[0]: place is block[0] for place in block}
    return found


def _usual(body: Sequence[Place]) -> tuple[float, bool]:
    """The size of most letters, and whether few of them are bold."""
    sizes: Counter[float] = Counter()
    bold = 0
    for place in body:
        letters = len(place.line.text)
        sizes[round(place.line.size, 1)] += letters
        bold += letters * place.line.bold
    return (sizes.most_common(1)[0][0] if sizes else 10.0), bold < _SHARE * sizes.total()


def _blocks(body: Sequence[Place], pace: Pace) -> Iterator[list[Place]]:
    """Lines without room between them."""
    block: list[Place] = []
    for place in body:
        if block and (block[-1].page is not place.page or pace.gap(block[-1].line, place.line)):
            yield block
            block = []
        block.append(place)
    if block:
        yield block


def _alike(block: Sequence[Place]) -> bool:
    """Whether all lines are of one look."""
    first = block[0].line
    return all(place.line.bold == first.bold and abs(place.line.size - first.size) < _SAME for place in block)
