"""The words that a document's citations point to, so that they open in place.

Reads: `queries.public.document` of the documents cited most, at most `MOST` of them; other citations stay links.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from gnomon.register.queries import public
from gnomon.register.queries.rows import Document
from gnomon.site.place import Place

MOST = 3  # documents loaded for one page, so that the number of statements is bounded


@dataclass(frozen=True, slots=True)
class Passage:
    """The cited words with their language."""

    text: str
    language: str


def passages(document: Document, place: Place) -> dict[tuple[str, str], Passage]:
    """Cited words by document and address."""
    wanted = [
        (finding.links_to, finding.links_to_address)
        for provision in document.provisions
        for finding in provision.findings
        if finding.links_to and finding.links_to_address
    ]
    found: dict[tuple[str, str], Passage] = {}
    for key, _count in Counter(key for key, _address in wanted).most_common(MOST):
        cited = document if key == document.head.key else public.document(key, document.language, place.asked)
        addresses = {address for to, address in wanted if to == key and address}
        found |= {(key, address): passage for address, passage in _cited(cited, addresses)} if cited else {}
    return found


def _cited(document: Document, addresses: set[str]) -> list[tuple[str, Passage]]:
    return [
        (provision.id, Passage(whole(document, provision.id), provision.language))
        for provision in document.provisions
        if provision.id in addresses
    ]


def whole(document: Document, address: str) -> str:
    """A provision with the words of its points."""
    parts = [p for p in document.provisions if p.id == address or p.id.startswith(f"{address}__")]
    return " ".join(f"({p.number}) {p.text}" if p.number and p.id != address else p.text for p in parts).strip()
