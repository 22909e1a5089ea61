"""Clauses outside numbered provisions: a statement's sentences by the organ, a report's sentences that recommend.

Reads: a `Document`; `[clauses]` of the language: `subjects` (the organ as subject of a sentence), `subjects_after` (the
same behind the verb, as in Arabic), `leads` (words before it); and what `gnomon.findings.asking` knows of reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from gnomon.document.model import Document, Element
from gnomon.findings.asking import Request, introduced, recommends, requests
from gnomon.findings.citations.words import either
from gnomon.findings.classes import ASKING, classes
from gnomon.findings.said import TRAILING, Said, said_in
from gnomon.findings.tree import Tree
from gnomon.findings.verbs import verbs_of
from gnomon.language import load

_SENTENCE = re.compile(r"[^.。!?！？؟]+(?:\.(?=\S)[^.。!?！？؟]*)*[.。!?！？؟]?")
_QUOTES = r"[\s“\"«「』『]*"
_STATEMENT, _ADVICE = 0.9, 0.85
_NEAR = 60


@dataclass(frozen=True, slots=True)
class _Speaker:
    before: re.Pattern[str]
    after: re.Pattern[str]


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
    speaker = _speaker(language)
    for match in _SENTENCE.finditer(text):
        if opening := speaker.before.match(text, match.start(), match.end()):
            start = opening.end()
        elif speaker.after.search(text, match.start(), min(match.end(), match.start() + _NEAR)):
            start = match.end() - len(match.group().lstrip(' \n“"«'))
        else:
            continue
        for said in said_in(text[start : match.end()], language, at=start):
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


@cache
def _speaker(code: str) -> _Speaker:
    table = load(code).table("clauses")
    lead = rf"(?:(?:{either(table, 'leads')})[,،，]?\s*)?"
    return _Speaker(
        before=re.compile(rf"{_QUOTES}{lead}(?:{either(table, 'subjects')})\s*", re.IGNORECASE),
        after=re.compile(either(table, "subjects_after")),
    )
