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
    language = element.language or ""
    names, known = names_in(element.text, language), words(language)
    if not names or known is None:
        return
    anchor = Anchor(document, element)
    cited = [reference.start for reference in treaties.find(element.text, language)]
    before: details.Mention | None = None
    for name in names:
        asked = element.kind in _ASKING
        change = details.change(element.text, name, known, asked=asked, before=before)
        until = details.limit(element.text, name, names, cited)
        listed = details.articles(element.text, name, before.end if before else 0, until, known)
        for article in listed or (None,):
            yield _law(element, name, article, change, details.year(element.text, name, known), anchor, ids)
        before = details.Mention(name.end, change)


def _law(
    element: Element, name: Name, article: str | None, change: str | None, year: int | None, anchor: Anchor, ids: Ids
) -> Law:
    printed = element.text[name.start : name.end]
    return Law(
        id=ids.next(printed),
        at=element.id,
        span=anchor.span(name.start, name.end),
        spans=anchor.spans(name.start, name.end),
        rule=f"laws/{name.rule}",
        confidence=_CONFIDENCE[name.kind],
        name=printed,
        article=article,
        year=year,
        kind=name.kind,
        change=change,
    )
