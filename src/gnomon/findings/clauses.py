"""Document -> clauses: who asks or says what, one clause for each verb whose subject is the organ or the author.

Reads: provisions with a role (paragraphs quoted in annex tables have none) and the verbs of their language; the
sentences of statements and of reports' recommendations (`gnomon.findings.speech`). A point that completes the verb of
its chapeau has none of its own and is no clause.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.clause_parts import Place, conditions, is_negated, object_of, urgency
from gnomon.findings.identity import Ids
from gnomon.findings.model import Clause, Part
from gnomon.findings.said import Said, said_in
from gnomon.findings.speech import Speech
from gnomon.language import codes


def find(document: Document) -> tuple[Clause, ...]:
    """Every clause of the document, in reading order."""
    return tuple(_Clauses(document))


class _Clauses:
    """Walks a document; `speaking` are the elements with clauses, whose points complete them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.ids = Ids("clause")
        self.parents = {element.id: element.parent for element in document.elements}
        self.speaking: set[str] = set()
        self.speech = Speech(document)

    def __iter__(self) -> Iterator[Clause]:
        for element in self.document.elements:
            if not element.text or element.language not in codes():
                continue
            for clause in self._of(element, element.language or ""):
                self.speaking.add(element.id)
                yield clause

    def _of(self, element: Element, language: str) -> Iterator[Clause]:
        if element.kind == "point" and self._completes(element):
            return
        said = said_in(element.text, language) if _is_provision(element) else self.speech.of(element)
        if not said:
            return
        anchor = Anchor(self.document, element)
        for each in said:
            yield self._clause(element, each, anchor)

    def _completes(self, point: Element) -> bool:
        """Whether an element above the point has a clause."""
        above = point.parent
        while above is not None and above not in self.speaking:
            above = self.parents.get(above)
        return above is not None

    def _clause(self, element: Element, said: Said, anchor: Anchor) -> Clause:
        text, language = element.text, element.language or ""
        words = text[said.start : said.end]

        def part(place: Place) -> Part:
            return Part(text[slice(*place)], anchor.span(*place))

        about = said.object or object_of(text, said.verb[1], said.end, said.addressees)
        hurry = urgency(text, said.start, said.end, language) if said.asks else None
        return Clause(
            id=self.ids.next(words),
            at=element.id,
            span=anchor.span(said.start, said.end),
            spans=anchor.spans(said.start, said.end),
            rule=f"clauses/{said.rule}",
            confidence=said.confidence,
            verb=text[slice(*said.verb)],
            class_=said.class_,
            force=said.force,
            addressees=said.addressees,
            text=words,
            object=part(about) if about else None,
            negated=bool(about and said.asks and is_negated(text, about, language)),
            condition=tuple(part(place) for place in conditions(text, said.start, said.end, language)),
            urgency=part(hurry) if hurry else None,
        )


def _is_provision(element: Element) -> bool:
    return element.role is not None and element.kind in {"recital", "paragraph", "point"}
