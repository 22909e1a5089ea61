"""Document -> clauses: who asks or says what, one clause for each verb whose subject is the organ or the author.

Reads: provisions with a role (paragraphs quoted in annex tables have none) and the verbs of their language; the
sentences of statements and of reports' recommendations (`gnomon.findings.speech`). A point that completes the verb of
its chapeau inherits verb and addressees.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.clause_parts import Place, conditions, is_negated, object_of, urgency
from gnomon.findings.identity import Ids
from gnomon.findings.model import Clause, Part
from gnomon.findings.said import TRAILING, Said, said_in
from gnomon.findings.speech import Speech
from gnomon.language import codes


def find(document: Document) -> tuple[Clause, ...]:
    """Every clause of the document, in reading order."""
    return tuple(_Clauses(document))


class _Clauses:
    """Walks a document; `last` keeps the last clause of each element for the points below it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.ids = Ids("clause")
        self.parents = {element.id: element.parent for element in document.elements}
        self.last: dict[str, Clause] = {}
        self.speech = Speech(document)

    def __iter__(self) -> Iterator[Clause]:
        for element in self.document.elements:
            if not element.text or element.language not in codes():
                continue
            for clause in self._of(element, element.language or ""):
                self.last[element.id] = clause
                yield clause

    def _of(self, element: Element, language: str) -> Iterator[Clause]:
        if element.kind == "point" and (chapeau := self._chapeau(element)):
            yield self._clause(element, _inherited(element.text, chapeau), chapeau)
            return
        said = said_in(element.text, language) if _is_provision(element) else self.speech.of(element)
        anchor = Anchor(self.document, element) if said else None
        for each in said:
            yield self._clause(element, each, anchor=anchor)

    def _chapeau(self, point: Element) -> Clause | None:
        """The last clause of the nearest element above that has one."""
        above = point.parent
        while above is not None and above not in self.last:
            above = self.parents.get(above)
        return self.last.get(above or "")

    def _clause(
        self, element: Element, said: Said, chapeau: Clause | None = None, anchor: Anchor | None = None
    ) -> Clause:
        text, language = element.text, element.language or ""
        anchor = anchor or Anchor(self.document, element)
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
            verb=chapeau.verb if chapeau else text[slice(*said.verb)],
            class_=said.class_,
            force=said.force,
            addressees=said.addressees,
            text=words,
            object=part(about) if about else None,
            negated=bool(about and said.asks and is_negated(text, about, language)),
            condition=tuple(part(place) for place in conditions(text, said.start, said.end, language)),
            urgency=part(hurry) if hurry else None,
            inherits=chapeau.id if chapeau else None,
        )


def _is_provision(element: Element) -> bool:
    return element.role is not None and element.kind in {"recital", "paragraph", "point"}


def _inherited(text: str, chapeau: Clause) -> Said:
    end = len(text.rstrip(TRAILING)) or len(text)
    return Said(
        start=0,
        end=end,
        verb=(0, 0),
        class_=chapeau.class_,
        force=chapeau.force,
        addressees=chapeau.addressees,
        rule="inherited",
        confidence=chapeau.confidence,
        object=(0, end),
    )
