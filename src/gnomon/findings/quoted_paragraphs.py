"""The paragraphs that a cell quotes from one resolution: numbers, parts, and those of a preamble without number.

Reads: the statements of a cell and the words for "part" (`tables.parts`). Numbers begin again in each part;
lettered points and what runs on belong to the paragraph above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gnomon.document.model import Document, Element
from gnomon.document.structure.tables.content import POINT, part
from gnomon.findings.anchor import Anchor
from gnomon.findings.annex_tables import statements
from gnomon.findings.model import QuotedParagraph

_NUMBER = re.compile(r"(?P<number>\d{1,3})\s?[.．、)]\s*(?=[^\W\d_…\[(“\"«])")
_WITHIN = re.compile(r"(?<=[;；؛])\s*(?=(\d{1,3})\s?[.．]\s+\S)")
_OPEN = re.compile(r"[^.;,…)\]。；，）؛،\d*-]$|[:：]$")
_HEADING = 120  # characters: longer statements are no headings


@dataclass(slots=True)
class _Paragraph:
    part: str | None
    number: str | None
    start: int
    end: int


def quoted_paragraphs(document: Document, cell: Element) -> tuple[QuotedParagraph, ...]:
    """The quoted paragraphs of `cell` in order."""
    anchor = Anchor(document, cell)
    found: list[_Paragraph] = []
    below: str | None = None
    fresh = True
    for start, end in _pieces(document, cell):
        words = cell.text[start:end]
        numbered = _NUMBER.match(words)
        heading = None if numbered else _part(words)
        if heading:
            below, fresh = heading, True
        elif numbered:
            found.append(_Paragraph(below, numbered["number"], start + numbered.end(), end))
            fresh = False
        elif (
            found and not fresh and (POINT.match(words) or _goes_on(cell.text[found[-1].start : found[-1].end], words))
        ):
            found[-1].end = end
        else:
            found.append(_Paragraph(below, None, start, end))
            fresh = False
    return tuple(
        QuotedParagraph(each.part, each.number, cell.text[each.start : each.end], anchor.span(each.start, each.end))
        for each in found
    )


def _pieces(document: Document, cell: Element) -> Iterator[tuple[int, int]]:
    """The statements, cut where a numbered paragraph begins in the middle of a line."""
    for statement in statements(document, cell):
        cuts = [match.end() for match in _WITHIN.finditer(statement.text)]
        edges = [0, *cuts, len(statement.text)]
        for first, last in pairwise(edges):
            words = statement.text[first:last]
            if words.strip():
                yield statement.start + first, statement.start + first + len(words.rstrip())


def _goes_on(before: str, words: str) -> bool:
    """What stands above is not ended, or this is no beginning of a sentence."""
    return bool(_OPEN.search(before)) or words[:1].islower() or not any(map(str.isalpha, words))


def _part(words: str) -> str | None:
    """The numeral of a part's heading (`Part III – …`, `II. …`), or a short heading without one."""
    if len(words) > _HEADING or words.endswith((".", ";", ",", ":", "。", "；", "，", "：")):
        return None
    numeral = part(words)
    if numeral:
        return numeral
    return words if len(words.split()) == 1 and words[:1].isupper() and words.isalpha() else None
