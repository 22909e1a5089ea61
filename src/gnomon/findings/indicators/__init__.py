"""Indicators: figures with unit, qualifier, time and source, as the document prints them.

Reads: a `Document` and `[quantities]` of its languages. Every mention is a finding of its own: the same number with
two meanings is never merged. Precision comes first: a figure that may be something else is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.identity import Ids
from gnomon.findings.indicators import details
from gnomon.findings.indicators.figures import figures_in
from gnomon.findings.indicators.words import words
from gnomon.findings.model import Indicator

_PROSE = frozenset({"recital", "paragraph", "point", "list", "cell", "text"})
_CONFIDENCE = {"percent": 0.97, "money": 0.95, "whole": 0.95, "counted": 0.9, "in-words": 0.85}
_LEAST = 0.8


def find(document: Document) -> tuple[Indicator, ...]:
    """Every figure of the document's own prose and tables, in reading order."""
    ids = Ids("indicator")
    return tuple(
        indicator
        for element in document.elements
        if element.kind in _PROSE and element.text
        for indicator in _of_element(document, element, ids)
    )


def _of_element(document: Document, element: Element, ids: Ids) -> Iterator[Indicator]:
    language = element.language or ""
    known = words(language)
    figures = figures_in(element.text, language)
    if known is None or not figures:
        return
    anchor = Anchor(document, element)
    for figure in figures:
        printed = element.text[figure.start : figure.end]
        yield Indicator(
            id=ids.next(printed),
            at=element.id,
            span=anchor.span(figure.start, figure.end),
            spans=anchor.spans(figure.start, figure.end),
            rule=f"indicators/{figure.rule}",
            confidence=_CONFIDENCE.get(figure.rule, _LEAST),
            printed=printed,
            value=figure.value,
            low=figure.low,
            high=figure.high,
            of=figure.of,
            unit=figure.unit,
            qualifier=figure.qualifier,
            period=details.period(element.text, figure, known, language),
            what=details.about(element.text, figure, known),
            footnote=details.footnote(element, figure, known),
        )
