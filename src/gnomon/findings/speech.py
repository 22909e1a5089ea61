"""Clauses outside numbered provisions: a statement's sentences by the organ, a report's sentences that recommend.

Reads: a `Document`; the organ as subject (`gnomon.findings.voices`); what `gnomon.findings.asking` knows of reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gnomon.document.model import Document, Element
from gnomon.findings.asking import Request, introduced, recommends, requests
from gnomon.findings.classes import ASKING, classes
from gnomon.findings.said import TRAILING, Said, said_in
from gnomon.findings.tree import Tree
from gnomon.findings.verbs import verbs_of
from gnomon.findings.voices import sentence_start

_SENTENCE = re.compile(r"[^.。!?！？؟]+(?:\.(?=\S)[^.。!?！？؟]*)*[.。!?！？؟]?")
_OPENING = ' \n“"«'
_STATEMENT, _ADVICE = 0.9, 0.85


class Speech:
    """What the elements without a role say in the voice of an organ or of an author."""

    def __init__(self, document: Document) -> None:
        self._kind = document.metadata.kind
        self._tree = Tree(document)

    def of(self, element: Element) -> list[Said]:
        """The clauses of one element of a statement or a report; none of other documents' words."""
        if element.kind not in {"paragraph", "text"} or element.role or not element.language:
            return []
        if self._kind == "presidential-statement":
            return list(_stated(element.text, element.language))
        return list(self._advised(element, element.language)) if element.kind == "paragraph" else []

    def _advised(self, element: Element, language: str) -> Iterator[Said]:
        above = list(self._tree.above(element))
        if self._kind == "upr-report" or any(each.kind == "annex" for each in above):
            return
        listed = introduced(element.text, language) if self._tree.points(element) else None
        if listed:
            yield _advice(element.text, listed, language)
        elif self._kind == "concluding-observations" or any(
            recommends(each.text, each.language or language) for each in above
        ):
            yield from (_advice(element.text, request, language) for request in requests(element.text, language))


def _stated(text: str, language: str) -> Iterator[Said]:
    for match in _SENTENCE.finditer(text):
        start = sentence_start(match.group(), language)
        if start is None:
            continue
        words = match.group()[start:]
        at = match.end() - len(words.lstrip(_OPENING))
        for said in said_in(words.lstrip(_OPENING), language, at=at):
            yield replace(said, rule=f"statement-{said.rule}", confidence=min(said.confidence, _STATEMENT))


def _advice(text: str, request: Request, language: str) -> Said:
    """A sentence that recommends: its class is its verb's, "must" demands, "should" recommends."""
    verbs = verbs_of(language)
    verb = verbs.first(text[slice(*request.verb)]) if verbs else None
    class_ = (
        verb.class_ if verb and verb.class_.name in ASKING else classes()["demand" if request.must else "recommend"]
    )
    return Said(
        start=request.start,
        end=len(text[: request.end].rstrip(TRAILING)),
        verb=request.verb,
        class_=class_.name,
        force=class_.force,
        addressees=request.addressees,
        rule="advice",
        confidence=_ADVICE,
    )
