"""Document -> recommendations: what the document, in its own voice, asks of an actor.

Reads: the clauses of operative paragraphs and of statements; in reports the sections on recommendations, in concluding
observations every paragraph. Three shapes are known: an asking clause with an addressee; an introduction
with a lettered list ("recommends that the Government: (a) ...; (b) ..."), one recommendation a point; a
sentence ("The State party should ..."). Quotations in annexes are sources of benchmarks and give none. Reports of
reviews, where States recommend, are read by `findings.reviews`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gnomon.document.model import Document, Element
from gnomon.document.words import tidy
from gnomon.findings import reviews
from gnomon.findings.actions import actions_in
from gnomon.findings.anchor import Anchor
from gnomon.findings.asking import Request, introduction, recommends, requests
from gnomon.findings.classes import classes
from gnomon.findings.institutions import institutions
from gnomon.findings.model import Clause, Recommendation
from gnomon.findings.subjects.places import suggestions
from gnomon.findings.tree import Tree
from gnomon.language import codes

_INTRODUCED, _SENTENCE = 0.95, 0.85
_COLON = 2  # characters: French sets a blank before it


def find(document: Document, clauses: Iterable[Clause]) -> tuple[Recommendation, ...]:
    """Every addressed request of the document, in reading order, with suggestions of what it concerns."""
    if document.metadata.kind == "upr-report":
        found = list(reviews.find(document))
    else:
        order = {element.id: place for place, element in enumerate(document.elements)}
        tree = Tree(document)
        found = [*_from_clauses(tree, clauses), *_from_sections(tree)]
        found.sort(key=lambda item: (order[item.at], item.span))
    languages = {element.id: element.language for element in document.elements}
    return tuple(_completed(document, item, languages[item.at]) for item in found)


def _completed(document: Document, item: Recommendation, language: str | None) -> Recommendation:
    """`item` with the kinds of its addressees, unless known, and what it may concern."""
    return replace(
        item,
        institutions=item.institutions or institutions(item.addressees, language),
        suggestions=suggestions(document, item, language),
    )


def _from_clauses(tree: Tree, clauses: Iterable[Clause]) -> Iterator[Recommendation]:
    """One for each clause that asks something of a named actor; one for each point where a list completes it."""
    for clause in clauses:
        element = tree.by_id[clause.at]
        if not clause.addressees or not classes()[clause.class_].asks or not _own(tree, element):
            continue
        points = tree.points(element) if _goes_on(clause, element) else []
        for point in points:
            yield _point(tree, point, clause.addressees, clause.text, "recommendations/clause", clause.confidence)
        if not points:
            yield _clause(tree, element, clause)


def _own(tree: Tree, element: Element) -> bool:
    """Whether the organ itself asks: in an operative provision, or in a statement, whose paragraphs have no role."""
    return element.role == "operative" or tree.document.metadata.kind == "presidential-statement"


def _clause(tree: Tree, element: Element, clause: Clause) -> Recommendation:
    return Recommendation(
        id=tree.ids.next(clause.text),
        at=element.id,
        span=clause.span,
        spans=clause.spans,
        rule="recommendations/clause",
        confidence=clause.confidence,
        text=clause.text,
        addressees=clause.addressees,
        actions=actions_in(clause.text.removeprefix(clause.verb), element.language),
        source=tree.source(element),
    )


def _goes_on(clause: Clause, element: Element) -> bool:
    """Whether the clause is the one that the paragraph's list completes: a colon stands after it, or nothing does."""
    return bool(element.spans) and clause.span[1] >= element.spans[-1][1] - _COLON


def _from_sections(tree: Tree) -> Iterator[Recommendation]:
    everywhere = tree.document.metadata.kind == "concluding-observations"
    for element in tree.document.elements:
        if element.kind != "paragraph" or element.role or element.language not in codes():
            continue
        above = list(tree.above(element))
        if any(each.kind == "annex" for each in above):
            continue
        points = tree.points(element)
        asked = introduction(element.text, element.language) if points else ()
        if asked:
            yield from (
                _point(tree, point, asked, element.text, "recommendations/list", _INTRODUCED) for point in points
            )
        elif everywhere or any(recommends(each.text, each.language or element.language) for each in above):
            yield from (_sentence(tree, element, request) for request in requests(element.text, element.language))


def _point(
    tree: Tree, point: Element, addressees: tuple[str, ...], chapeau: str, rule: str, confidence: float
) -> Recommendation:
    """What one point of a list asks, joined to the words that introduce the list."""
    parts = tree.words(point)
    text = tidy("\n".join(part.text for part in parts))
    spans = [span for part in parts for span in part.spans]
    ends = [Anchor(tree.document, part).span(0, len(part.text)) for part in parts if part.text]
    return Recommendation(
        id=tree.ids.next(text),
        at=point.id,
        span=(ends[0][0], ends[-1][1]),
        spans=tuple(spans) if len(spans) > 1 else (),
        rule=rule,
        confidence=confidence,
        text=text,
        addressees=addressees,
        actions=actions_in(text, point.language),
        source=tree.source(point),
        chapeau=chapeau,
    )


def _sentence(tree: Tree, element: Element, request: Request) -> Recommendation:
    anchor = Anchor(tree.document, element)
    text = element.text[request.start : request.end]
    return Recommendation(
        id=tree.ids.next(text),
        at=element.id,
        span=anchor.span(request.start, request.end),
        spans=anchor.spans(request.start, request.end),
        rule="recommendations/sentence",
        confidence=_SENTENCE,
        text=text,
        addressees=request.addressees,
        actions=actions_in(text, element.language),
        source=tree.source(element),
    )
