"""What a benchmark rests on: the quoted paragraphs of other bodies, and sources that are only described.

Reads: the quotation cell of a benchmark's row. A passage ends with its citation in brackets at the end of a
sentence; symbols named in the middle of one are not what the benchmark rests on. Words behind the last
citation, or a cell without any, describe a source (a concern expressed elsewhere), by symbol or without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gnomon.document.model import Document, Element, Span
from gnomon.document.structure.markers import ABJAD, CYRILLIC
from gnomon.findings.anchor import Anchor
from gnomon.findings.annex_tables import Statement, statements
from gnomon.findings.citations import pinpoints, symbols
from gnomon.findings.model import SourceRef

_OPENING = re.compile(r"[(（\[]\s*(?:[^\W\d_]+\.?\s){0,3}$")
_CLOSING = re.compile(r"\s*[)）\]]\s*[.;。；]?\s*")
_SENTENCE_END = (".", ";", ":", "…", ")", "。", "；", "：", "）", "؛", "]")
_POINT = re.compile(
    r"(?:^|(?<=[;:…。；：؛]\s)|(?<=[;:…。；：؛]))[(（]?(?P<letter>[a-z]|[а-я]|[أ-ي])[)）](?=\s|[^\x00-\x7f])"
)


@dataclass(frozen=True, slots=True)
class _Cited:
    """A closing citation: it stands up to `cell.text[:end]`."""

    end: int
    symbol: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]


def sources(document: Document, cell: Element) -> tuple[SourceRef, ...]:
    """Every source that `cell` quotes or describes, in order."""
    anchor = Anchor(document, cell)
    found: list[SourceRef] = []
    start = 0
    marks = statements(document, cell)
    for cited in _closing(cell.text, marks):
        passage = cell.text[start : cited.end].strip()
        points = _points(cell.text, start, cited.end, marks) or cited.points
        span = anchor.span(start, cited.end)
        found += [
            SourceRef(cited.symbol, paragraph, points, passage, span) for paragraph in cited.paragraphs or (None,)
        ]
        start = cited.end
    rest = cell.text[start:].strip()
    if any(map(str.isalpha, rest)):
        found += _described(rest, anchor.span(start, len(cell.text)))
    return tuple(found)


def _described(words: str, span: Span) -> list[SourceRef]:
    """A source in words of its own, with the paragraphs that it names in passing, where it names any."""
    named = [(printed, pinpoints.after(words, printed.end)) for printed in symbols.scan(words)]
    exact = [
        SourceRef(printed.symbol.normal, paragraph, pinpoint.points, words, span)
        for printed, pinpoint in named
        if pinpoint
        for paragraph in pinpoint.paragraphs
    ]
    whole = [SourceRef(printed.symbol.normal, None, (), words, span) for printed, _ in named]
    return exact or whole or [SourceRef(None, None, (), words, span)]


def _closing(text: str, marks: tuple[Statement, ...]) -> Iterator[_Cited]:
    """The citations in brackets that end a passage."""
    ends = {mark.end for mark in marks}
    for printed in symbols.scan(text):
        opening = _OPENING.search(text, 0, printed.start)
        pinpoint = pinpoints.after(text, printed.end)
        closing = _CLOSING.match(text, pinpoint.end if pinpoint else printed.end)
        if not opening or not closing:
            continue
        last = closing.end() in ends or closing.end() == len(text)
        before = text[: opening.start()].rstrip()
        if last or (pinpoint and before.endswith(_SENTENCE_END) and not text[closing.end()].islower()):
            end = closing.start() + len(closing.group().rstrip())
            yield _Cited(
                end,
                printed.symbol.normal,
                pinpoint.paragraphs if pinpoint else (),
                pinpoint.points if pinpoint else (),
            )


def _points(text: str, start: int, end: int, marks: tuple[Statement, ...]) -> tuple[str, ...]:
    """The lettered points quoted between `start` and `end`, as a, b, c by position in their alphabet."""
    edges = sorted({start, *(mark.start for mark in marks if start <= mark.start < end), end})
    found: list[str] = []
    for first, last in pairwise(edges):
        found += [_latin(match["letter"]) for match in _POINT.finditer(text[first:last].lstrip())]
    return tuple(dict.fromkeys(found))


def _latin(letter: str) -> str:
    for alphabet in (ABJAD, CYRILLIC):
        if letter in alphabet:
            return chr(ord("a") + list(alphabet).index(letter))
    return letter
