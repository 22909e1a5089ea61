"""Every character that is not blank ends somewhere: what no stage placed becomes an element of kind `text`.

Reads: elements and drops. Overlaps cannot be repaired and do not happen: each stage takes rows away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.model import Dropped, Element, Span
from gnomon.document.words import join

_WORD = re.compile(r"\S(?:[^\n]*\S)?")


def complete(text: str, elements: Sequence[Element], dropped: Sequence[Dropped]) -> tuple[list[Element], list[Dropped]]:
    """The elements with `text_N` for what was left over, and the drops in order."""
    claimed = sorted(_claims(elements, dropped))
    found = list(elements)
    count = 0
    for start, end in _gaps(claimed, len(text)):
        if text[start:end].isspace():  # most gaps
            continue
        for match in _WORD.finditer(text, start, end):
            count += 1
            span = match.span()
            found.append(Element(f"text_{count}", "text", join(text, [span]), (span,)))
    return found, sorted(dropped, key=lambda item: item.span)


def _claims(elements: Sequence[Element], dropped: Sequence[Dropped]) -> list[Span]:
    found = [span for element in elements for span in element.spans]
    found.extend(element.number_span for element in elements if element.number_span)
    found.extend(item.span for item in dropped)
    return found


def _gaps(claimed: Sequence[Span], length: int) -> list[Span]:
    gaps: list[Span] = []
    at = 0
    for start, end in claimed:
        if start > at:
            gaps.append((at, start))
        at = max(at, end)
    if at < length:
        gaps.append((at, length))
    return gaps
