"""Reply of a reviewed State -> which numbered recommendations of the report it supports and which it notes.

Reads: the paragraphs of an addendum to a report of a review (symbol `.../Add.N`). A sentence that answers
(`[recommend.responses]` of the language files) and lists numbers answers those recommendations: `122.17-18` counts two,
a plain `14` only after a word of `[recommend.replies]`, since years and sums are plain numbers too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.identity import Ids
from gnomon.findings.model import Reply
from gnomon.findings.reviews import response_in
from gnomon.language import codes, load
from gnomon.language.forms import alternation

_CONFIDENCE = 0.95
_ADDENDUM = re.compile(r"/Add\.\d+$")
_SENTENCE = re.compile(r"(?:[^.。؟!?！？]|\.(?=\s?\d|\S))+[.。؟!?！？]?")
_ONE = r"\d{1,3}(?:\.\d{1,3})?"
_ITEM = rf"{_ONE}(?:\s*[–—-]\s*{_ONE})?(?!\d|\.\d|\s?%)"
_RANGE = re.compile(r"(?:(\d+)\.)?(\d+)(?:\s*[–—-]\s*(?:\d+\.)?(\d+))?")
_LONGEST = 400


def find(document: Document) -> tuple[Reply, ...]:
    """The answers of an addendum, in reading order; empty for every other document."""
    symbol = document.metadata.symbol or ""
    if document.metadata.kind != "upr-report" or not _ADDENDUM.search(symbol):
        return ()
    ids = Ids("reply")
    report = _ADDENDUM.sub("", symbol)
    return tuple(reply for element in document.elements for reply in _replies(document, element, report, ids))


def numbers_in(text: str, language: str) -> tuple[str, ...]:
    """The numbers of recommendations that a sentence lists, ranges counted out: `122.1`, `122.2` or `14`."""
    found: dict[str, None] = {}
    to, row = _patterns(language)
    for lead, items in row.findall(to.sub("-", text)):
        for match in _RANGE.finditer(items):
            if lead or match[1]:
                found |= dict.fromkeys(_counted(*match.groups()))
    return tuple(found)


def _replies(document: Document, element: Element, report: str, ids: Ids) -> Iterator[Reply]:
    if element.kind != "paragraph" or element.language not in codes() or element.language is None:
        return
    anchor = Anchor(document, element)
    for match in _SENTENCE.finditer(element.text):
        response = response_in(match.group(), element.language)
        numbers = numbers_in(match.group(), element.language) if response else ()
        if response and numbers:
            yield Reply(
                id=ids.next(match.group()),
                at=element.id,
                span=anchor.span(*match.span()),
                spans=anchor.spans(*match.span()),
                rule="replies/numbers",
                confidence=_CONFIDENCE,
                report=report,
                response=response,
                numbers=numbers,
            )


def _counted(paragraph: str | None, first: str, last: str | None) -> Iterator[str]:
    """The numbers from first to last, within their paragraph; the first alone where the range makes no sense."""
    start, end = int(first), int(last or first)
    if not start <= end <= start + _LONGEST:
        end = start
    return (f"{paragraph}.{number}" if paragraph else str(number) for number in range(start, end + 1))


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of a range between two numbers; a row of numbers, after the word that says what they count, if any."""
    forms = load(code).table("recommend").get("replies", {})
    numbers, joins, to = (alternation(forms.get(name, ())) for name in ("numbers", "joins", "to"))
    join = rf"\s*(?:[,;،؛、，]\s*(?:{joins}\s*)?|{joins}\s*)"
    row = rf"(?:({numbers})\s*)?(?<![\d/.])({_ITEM}(?:{join}{_ITEM})*)"
    return re.compile(rf"(?<=\d)\s*{to}\s*(?=\d)", re.IGNORECASE), re.compile(row, re.IGNORECASE)
