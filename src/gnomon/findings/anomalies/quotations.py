"""The same quoted words under two paragraph numbers, and one report given to two authors.

Reads: the cells and notes that cite, with the words that each citation stands behind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from gnomon.document.model import Anomaly, Document, Element, Place
from gnomon.findings.citations.words import NEVER, either
from gnomon.findings.model import Citation
from gnomon.language import codes, load

_SENTENCE = re.compile(r"(?<=[.;:。；：])\s*")
_SHORTEST = 60
_REACH = 90


def find(document: Document, citations: Sequence[Citation]) -> Iterator[Anomaly]:
    """Conflicts between the citations of one document."""
    elements = {element.id: element for element in document.elements}
    yield from _quoted_twice(elements, citations)
    yield from _two_authors(document, elements, citations)


def _quoted_twice(elements: dict[str, Element], citations: Sequence[Citation]) -> Iterator[Anomaly]:
    """A sentence quoted in two places and cited to different paragraphs of one document."""
    seen: dict[tuple[str | None, str], Citation] = {}
    flagged: set[tuple[str, str]] = set()
    for citation, words in _quotations(elements, citations):
        for sentence in _SENTENCE.split(words):
            key = (citation.symbol, "".join(sentence.split()).casefold())
            first = seen.setdefault(key, citation)
            if len(key[1]) < _SHORTEST or first.paragraphs == citation.paragraphs or (first.id, citation.id) in flagged:
                continue
            flagged.add((first.id, citation.id))
            yield Anomaly(
                kind="citation-conflict",
                code="one-text-under-two-paragraphs",
                places=(Place(first.at, first.span), Place(citation.at, citation.span)),
                printed=sentence.strip(),
                values={
                    "symbol": citation.symbol or "",
                    "first": ", ".join(first.paragraphs),
                    "second": ", ".join(citation.paragraphs),
                },
            )


def _quotations(elements: dict[str, Element], citations: Sequence[Citation]) -> Iterator[tuple[Citation, str]]:
    """The citations in cells that close a quotation, each with the words since the one before."""
    reached: dict[str, int] = defaultdict(int)
    for citation in citations:
        element = elements.get(citation.at)
        if element is None or element.kind != "cell" or not citation.paragraphs or citation.kind != "document":
            continue
        at = element.text.find(citation.printed, reached[element.id])
        if at >= 0:
            yield citation, element.text[reached[element.id] : at].strip("()（） ;.")
            reached[element.id] = at + len(citation.printed)


def _two_authors(document: Document, elements: dict[str, Element], citations: Sequence[Citation]) -> Iterator[Anomaly]:
    """A report whose symbol stands in a note behind `the report of …`, once of one author, once of another."""
    hosts = {mark.id: (element, mark.at) for element in document.elements for mark in element.footnotes}
    seen: dict[str, tuple[str, Citation]] = {}
    for citation in citations:
        host = hosts.get(citation.at)
        if host is None or citation.symbol is None or citation.kind != "document":
            continue
        author = _author(host[0].text[max(0, host[1] - _REACH) : host[1]], host[0].language or "")
        if author is None:
            continue
        name, first = seen.setdefault(citation.symbol, (author, citation))
        if name != author:
            yield Anomaly(
                kind="attribution-conflict",
                code="one-symbol-of-two-authors",
                places=(Place(first.at, first.span), Place(citation.at, citation.span)),
                printed=citation.printed,
                values={"symbol": citation.symbol, "first": name, "second": author},
            )


def _author(words: str, language: str) -> str | None:
    """Who wrote the report that the words end with, by the key of the language file."""
    pattern = _authored(language)
    found = list(pattern.finditer(words)) if pattern else []
    return str(found[-1].lastgroup).replace("_", "-") if found else None


@cache
def _authored(language: str) -> re.Pattern[str] | None:
    table = load(language).table("citations") if language in codes() else {}
    report = either(table, "report_of")
    if report == NEVER:
        return None
    authors = table["authors"]
    names = "|".join(f"(?P<{key.replace('-', '_')}>{either(authors, key)})" for key in authors)
    spaced = load(language).spaced
    return re.compile(rf"(?:{report})(?:{names})" if spaced else rf"(?:{names})(?:{report})", re.IGNORECASE)
