"""The promise that no character is lost: every non-blank character is in one element or in one drop.

Reads: a `Document`. `check` lists what breaks the promise of the contract, `shares` says how much of a
document was placed well, so that the promise cannot be bought by dropping or by unstructured text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from gnomon.document.model import Document, Element, Span

_BLANK = re.compile(r"\s+")
_NON_BLANK = re.compile(r"\S+")


def check(document: Document) -> list[str]:
    """What is wrong, one sentence each; empty for a sound document."""
    claims = sorted(_claims(document))
    return [*_bounds(document, claims), *_overlaps(claims), *_gaps(document.text, claims), *_words(document)]


def shares(document: Document) -> dict[str, float]:
    """The share of non-blank characters in elements of kind `text` and in each reason of `dropped`, 0 to 1."""
    counts: Counter[str] = Counter({"text": 0})
    for element in document.elements:
        if element.kind == "text":
            counts["text"] += sum(_size(document.text, span) for span in element.spans)
    for drop in document.dropped:
        counts[f"dropped {drop.why}"] += _size(document.text, drop.span)
    total = _size(document.text, (0, len(document.text))) or 1
    return {name: count / total for name, count in counts.items()}


def _claims(document: Document) -> Iterator[tuple[int, int, str]]:
    for element in document.elements:
        for start, end in element.spans:
            yield start, end, element.id
        if element.number_span is not None:
            yield *element.number_span, f"the number of {element.id}"
    for drop in document.dropped:
        yield *drop.span, f"dropped {drop.why}"


def _bounds(document: Document, claims: list[tuple[int, int, str]]) -> Iterator[str]:
    length = len(document.text)
    if document.source.length != length:
        yield f"the source says {document.source.length} characters, the text has {length}"
    for start, end, owner in claims:
        if not 0 <= start < end <= length:
            yield f"{owner} has the span {start}-{end} in a text of {length} characters"


def _overlaps(claims: list[tuple[int, int, str]]) -> Iterator[str]:
    reached, holder = 0, ""
    for start, end, owner in claims:
        if start < reached:
            yield f"{owner} at {start} overlaps {holder}"
        if end > reached:
            reached, holder = end, owner


def _gaps(text: str, claims: list[tuple[int, int, str]]) -> Iterator[str]:
    at = 0
    for start, end in [*((start, end) for start, end, _ in claims), (len(text), len(text))]:
        if start > at:
            lost = _NON_BLANK.search(text, at, start)
            if lost is not None:
                yield f"the characters at {lost.start()} are in no element and not dropped: {lost[0][:40]!r}"
        at = max(at, end)


def _words(document: Document) -> Iterator[str]:
    """`text` without white space equals the characters of the spans; ids are unique; parents and notes exist."""
    ids = {element.id for element in document.elements}
    if len(ids) != len(document.elements):
        yield "two elements share an address"
    if "" in ids:
        yield "an element has no address"
    for element in document.elements:
        printed = "".join(document.text[start:end] for start, end in element.spans)
        if _BLANK.sub("", element.text) != _BLANK.sub("", printed):
            yield f"the text of {element.id} is not that of its spans"
        yield from _references(element, ids)


def _references(element: Element, ids: set[str]) -> Iterator[str]:
    if element.parent is not None and element.parent not in ids:
        yield f"the parent of {element.id} does not exist: {element.parent}"
    for mark in element.footnotes:
        if mark.id not in ids or not 0 <= mark.at <= len(element.text):
            yield f"the footnote mark {mark.id} of {element.id} points nowhere"


def _size(text: str, span: Span) -> int:
    return len(_BLANK.sub("", text[span[0] : span[1]]))
