"""Numbers that do not fit: a paragraph without one, one that is skipped or printed twice.

Reads: the finished elements. Rule: operative paragraphs are numbered 1, 2, 3 … without a gap (UN Editorial
Manual), from the start or again in each section. Nothing is renumbered; the place is flagged.
"""

from __future__ import annotations

from collections.abc import Iterable

from gnomon.document.model import Anomaly, Element, Place, Span


def numbering(elements: Iterable[Element]) -> tuple[Anomaly, ...]:
    """One anomaly for each gap or repeat among the numbered paragraphs."""
    found: list[Anomaly] = []
    expected, unnumbered = 1, None
    for element in elements:
        if element.kind in ("section", "annex"):
            unnumbered = None
        if element.kind != "paragraph":
            continue
        number = element.number or ""
        if not number.isdecimal():
            unnumbered = element
            continue
        if int(number) not in (expected, 1):
            found.append(_anomaly(element, int(number), expected, unnumbered))
        expected, unnumbered = int(number) + 1, None
    return tuple(found)


def _anomaly(element: Element, number: int, expected: int, unnumbered: Element | None) -> Anomaly:
    if number < expected:
        return Anomaly("numbering", "number-repeated", (_place(element),), str(number), values={"expected": expected})
    if unnumbered is not None and number == expected + 1:
        place = _place(unnumbered)
        return Anomaly("numbering", "number-missing", (place,), "", str(expected), {"expected": expected})
    missing: dict[str, str | int | float] = {"first": expected, "last": number - 1}
    return Anomaly("numbering", "paragraphs-missing", (_place(element),), str(number), values=missing)


def _place(element: Element) -> Place:
    span: Span = element.number_span or (element.spans[0] if element.spans else (0, 0))
    return Place(element.id, span)
