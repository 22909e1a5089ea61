"""The citations of a document: references of each element, tied to the source, with `Ibid.` looked up.

Reads: a `Document`. The document's own symbol on its cover and in its running heads is no citation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.citations import pinpoints
from gnomon.findings.citations.reference import Reference
from gnomon.findings.citations.text import find_in
from gnomon.findings.citations.titles import with_titles
from gnomon.findings.citations.words import everywhere
from gnomon.findings.identity import Ids
from gnomon.findings.model import Citation

_SERIES = re.compile(r",?\s[^.;()]*(?:No\.\s?\d+\w*[^.;()]*)?\(")  # `Ibid., 1993, Supplement No. 3 (E/1993/23)`
_SILENT = frozenset({"cover", "table", "row", "conclusion"})


def find(document: Document) -> tuple[Citation, ...]:
    """Every citation of `document`, in the order of its elements."""
    ids = Ids("citation")
    last: Reference | None = None
    found: list[Citation] = []
    for element in document.elements:
        references = _references(document, element, last)
        if references:
            anchor = Anchor(document, element)
            found += [_citation(element, reference, anchor, ids) for reference in references]
        if element.kind == "footnote":
            last = references[-1] if references else None
    return tuple(found)


def address_of(citation: Citation) -> tuple[str, tuple[str, ...]] | None:
    """The cited document's symbol and the addresses in it that are meant; None where no symbol is known.

    `CCPR/C/VAL/CO/3, para. 35 (d)` gives `("CCPR/C/VAL/CO/3", ("para_35__list_1__point_d",))`; no paragraph
    means the whole text, an empty tuple.
    """
    if citation.symbol is None or citation.kind == "web":
        return None
    unit = "art" if citation.kind == "treaty" else "para"
    paragraphs = tuple(f"{unit}_{number.replace(' ', '-')}" for number in citation.paragraphs)
    if len(paragraphs) == 1 and citation.points and unit == "para":
        letters = (point for point in citation.points if len(point) == 1)
        return citation.symbol, tuple(f"{paragraphs[0]}__list_1__point_{letter}" for letter in letters) or paragraphs
    return citation.symbol, paragraphs


def _references(document: Document, element: Element, last: Reference | None) -> list[Reference]:
    if element.kind in _SILENT or not element.text:
        return []
    about = document.metadata
    date = about.adopted_on or about.distributed_on
    found = find_in(element.text, language=element.language, year=int(date[:4]) if date else None, organ=about.body)
    if element.kind == "footnote":
        found = with_titles(element.text, element.language, [*found, *_same(element.text, found, last)])
        found.sort(key=lambda reference: reference.start)
    return [reference for reference in found if not _own(document, element, reference)]


def _own(document: Document, element: Element, reference: Reference) -> bool:
    """A heading that only repeats the document's own symbol."""
    return element.kind in {"heading", "text"} and reference.symbol in document.metadata.symbols


def _same(text: str, found: list[Reference], last: Reference | None) -> Iterator[Reference]:
    """`Ibid.` is what the note before cites last, with its own pinpoint; with a symbol of its own it names a series."""
    for match in _ibid().finditer(text):
        if any(other.symbol and _SERIES.fullmatch(text, match.end(), other.start) for other in found):
            continue
        meant = max((other for other in found if other.end <= match.start()), key=lambda other: other.end, default=last)
        pin = pinpoints.after(text, match.end())
        if meant is None:
            yield Reference(match.start(), match.end(), None, "document", "ibid", 0.5)
        elif not any(other.start < match.end() + 3 and other.end > match.start() for other in found):
            yield replace(
                meant,
                start=match.start(),
                end=pin.end if pin else match.end(),
                rule="ibid",
                confidence=0.8,
                paragraphs=pin.paragraphs if pin else meant.paragraphs if not text[match.end() :].strip() else (),
                points=pin.points if pin else (),
            )


@cache
def _ibid() -> re.Pattern[str]:
    return re.compile(everywhere("same"), re.IGNORECASE)


def _citation(element: Element, reference: Reference, anchor: Anchor, ids: Ids) -> Citation:
    printed = element.text[reference.start : reference.end]
    return Citation(
        id=ids.next(printed),
        at=element.id,
        span=anchor.span(reference.start, reference.end),
        spans=anchor.spans(reference.start, reference.end),
        rule=reference.rule,
        confidence=reference.confidence,
        printed=printed,
        symbol=reference.symbol,
        paragraphs=reference.paragraphs,
        points=reference.points,
        kind=reference.kind,
    )
