"""Where a document cites another by its symbol: the words, and the address under which that one is kept.

Reads: a `Document` and the citations found in it. The address is that of the United Nations' public document
system, which answers to symbols; one cited paragraph is its fragment. Treaties and the like are kept elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from gnomon.document import address
from gnomon.document.model import Document, Element, Span
from gnomon.document.words import join

if TYPE_CHECKING:
    from gnomon.findings.model import Citation

_SYSTEM = "https://undocs.org/"


@dataclass(frozen=True, slots=True)
class Reference:
    """Characters `start` to `end` of an element's text cite what is kept under `href`."""

    start: int
    end: int
    href: str


def references(document: Document, citations: Iterable[Citation]) -> dict[str, list[Reference]]:
    """The references of each element in their order, none over another."""
    elements = {element.id: element for element in document.elements}
    found: defaultdict[str, list[Reference]] = defaultdict(list)
    for citation in sorted(citations, key=lambda citation: citation.span):
        if citation.kind != "document" or not citation.symbol:
            continue
        reached = found[citation.at][-1].end if found[citation.at] else 0
        place = _place(document.text, elements[citation.at], citation.span)
        if place is not None and place[0] >= reached:
            found[citation.at].append(Reference(*place, _address(citation)))
    return found


def cut(text: str, start: int, end: int, references: Iterable[Reference]) -> Iterator[tuple[str, str | None]]:
    """`text[start:end]` in pieces, each with the address that it refers to; what is not whole in it refers to none."""
    for reference in references:
        if start <= reference.start and reference.end <= end:
            if reference.start > start:
                yield text[start : reference.start], None
            yield text[reference.start : reference.end], reference.href
            start = reference.end
    if start < end:
        yield text[start:end], None


def _address(citation: Citation) -> str:
    fragment = f"#para_{address.number(citation.paragraphs[0])}" if len(citation.paragraphs) == 1 else ""
    return f"{_SYSTEM}{quote(citation.symbol or '', safe='/().')}{fragment}"


def _place(source: str, element: Element, span: Span) -> Span | None:
    """Where the words of a span stand in the element's text; None where they are not in it as one piece."""
    words = join(source, _clipped(element, *span))
    before = len(join(source, _clipped(element, 0, span[0])))
    for start in (before, before + 1):
        if words and element.text.startswith(words, start):
            return start, start + len(words)
    return None


def _clipped(element: Element, start: int, end: int) -> list[Span]:
    return [(max(s, start), min(e, end)) for s, e in element.spans if s < end and e > start]
