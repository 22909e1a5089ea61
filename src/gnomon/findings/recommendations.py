"""Document -> recommendations: what the document, in its own voice, asks of an actor.

Reads: the clauses of operative paragraphs; in reports the sections on recommendations, in concluding
observations every paragraph. Three shapes are known: an asking clause with an addressee; an introduction
with a lettered list ("recommends that the Government: (a) ...; (b) ..."), one recommendation a point; a
sentence ("The State party should ..."). Quotations in annexes are sources of benchmarks and give none. Reports of
reviews, where States recommend, are read by `findings.reviews`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gnomon.document.model import Document, Element
from gnomon.document.words import tidy
from gnomon.findings import reviews
from gnomon.findings.actions import actions_in
from gnomon.findings.anchor import Anchor
from gnomon.findings.asking import Request, introduction, recommends, requests
from gnomon.findings.classes import classes
from gnomon.findings.model import Clause, Recommendation
from gnomon.findings.tree import Tree
from gnomon.language import codes

_INTRODUCED, _SENTENCE = 0.95, 0.85


def find(document: Document, clauses: Iterable[Clause]) -> tuple[Recommendation, ...]:
    """Every addressed request of the document, in reading order."""
    if document.metadata.kind == "upr-report":
        return reviews.find(document)
    order = {element.id: place for place, element in enumerate(document.elements)}
    tree = Tree(document)
    found = [*_from_clauses(tree, clauses), *_from_sections(tree)]
    found.sort(key=lambda item: (order[item.at], item.span))
    return tuple(found)


def _from_clauses(tree: Tree, clauses: Iterable[Clause]) -> Iterator[Recommendation]:
    """One for each clause that asks something of a named actor, the points of its list with it."""
    for clause in clauses:
        element = tree.by_id[clause.at]
        if clause.inherits or element.role != "operative" or not classes()[clause.class_].asks or not clause.addressees:
            continue
        points = tree.points(element) if _goes_on(clause, element) else []
        below = [part for point in points for part in tree.words(point)]
        text = tidy("\n".join([clause.text, *(part.text for part in below)]))
        spans = [*(clause.spans or (clause.span,)), *(span for part in below for span in part.spans)]
        yield Recommendation(
            id=tree.ids.next(text),
            at=element.id,
            span=(spans[0][0], max(end for _, end in spans)),
            spans=tuple(spans) if len(spans) > 1 else (),
            rule="recommendations/clause",
            confidence=clause.confidence,
            text=text,
            addressees=clause.addressees,
            actions=actions_in(text.removeprefix(clause.verb), element.language),
            source=tree.source(element),
        )


def _goes_on(clause: Clause, element: Element) -> bool:
    """Whether the clause is the one that the paragraph's list completes."""
    return bool(element.spans) and clause.span[1] >= element.spans[-1][1] - 1


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
            yield from (_point(tree, point, asked) for point in points)
        elif everywhere or any(recommends(each.text, each.language or element.language) for each in above):
            yield from (_sentence(tree, element, request) for request in requests(element.text, element.language))


def _point(tree: Tree, point: Element, addressees: tuple[str, ...]) -> Recommendation:
    parts = tree.words(point)
    text = tidy("\n".join(part.text for part in parts))
    spans = [span for part in parts for span in part.spans]
    return Recommendation(
        id=tree.ids.next(text),
        at=point.id,
        span=(spans[0][0], spans[-1][1]),
        spans=tuple(spans) if len(spans) > 1 else (),
        rule="recommendations/list",
        confidence=_INTRODUCED,
        text=text,
        addressees=addressees,
        actions=actions_in(text, point.language),
        source=tree.source(point),
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
