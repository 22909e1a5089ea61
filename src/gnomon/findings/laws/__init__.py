"""Laws: domestic laws, drafts, decrees, policies and constitutions by name, with the change that is asked.

Reads: a `Document` and `[laws]` of its languages. One finding a mention, one more for each further article; the span
is the name. Treaties and other international texts are citations.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.citations import treaties
from gnomon.findings.identity import Ids
from gnomon.findings.laws import details
from gnomon.findings.laws.names import Name, names_in
from gnomon.findings.laws.words import words
from gnomon.findings.model import Law

_ASKING = frozenset({"point", "cell"})
_CONFIDENCE = {"law": 0.9, "constitution": 0.9, "decree": 0.9, "draft": 0.85, "policy": 0.8, "asked-for": 0.75}


def find(document: Document) -> tuple[Law, ...]:
    """Every law that the document names, in reading order."""
    ids = Ids("law")
    return tuple(law for element in document.elements if element.text for law in _of_element(document, element, ids))


def _of_element(document: Document, element: Element, ids: Ids) -> Iterator[Law]:
    names = names_in(element.text, element.language or "")
    if not names:
        return
    anchor = Anchor(document, element)
    cited = [reference.start for reference in treaties.find(element.text, element.language or "")]
    for name in names:
        yield from _laws(element, name, details.limit(element.text, name, names, cited), anchor, ids)


def _laws(element: Element, name: Name, until: int, anchor: Anchor, ids: Ids) -> Iterator[Law]:
    known = words(element.language or "")
    if known is None:
        return
    text = element.text
    printed = text[name.start : name.end]
    for article in details.articles(text, name, until, known) or (None,):
        yield Law(
            id=ids.next(printed),
            at=element.id,
            span=anchor.span(name.start, name.end),
            spans=anchor.spans(name.start, name.end),
            rule=f"laws/{name.rule}",
            confidence=_CONFIDENCE[name.kind],
            name=printed,
            article=article,
            year=details.year(text, name, known),
            kind=name.kind,
            change=details.change(text, name, known, asked=element.kind in _ASKING),
        )
