"""References to paragraphs and notes of the same document that are not there, or not on the side that they say.

Reads: `[citations]` of the language files (`paragraph`, `paragraph_after`, `note`, `above`): `see para. 21 above`,
`见上文第21段`, `note 5 above`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gnomon.document.model import Anomaly, Document, Element, Place
from gnomon.findings.anchor import Anchor
from gnomon.findings.citations.words import everywhere

_NUMBERED = {"paragraph": "para", "note": "fn"}


def find(document: Document) -> Iterator[Anomaly]:
    """One anomaly for each printed number that leads nowhere."""
    ids = {element.id for element in document.elements}
    for element in document.elements:
        if element.kind in {"cell", "cover"}:
            continue
        for match in _pattern().finditer(element.text):
            kind = "note" if match["note"] else "paragraph"
            number = next(value for value in (match["note"], match["paragraph"], match["listed"]) if value)
            if not _stands(ids, element, f"{_NUMBERED[kind]}_{number}"):
                yield _anomaly(document, element, match, kind, number)


def _stands(ids: set[str], element: Element, address: str) -> bool:
    """Whether the address is in the document, or in the part that the element belongs to."""
    part = element.id.rpartition("__")[0]
    return address in ids or any(address in one and one.startswith(part) for one in ids if part)


def _anomaly(document: Document, element: Element, match: re.Match[str], kind: str, number: str) -> Anomaly:
    return Anomaly(
        kind="reference-misprint",
        code=f"{kind}-not-there",
        places=(Place(element.id, Anchor(document, element).span(*match.span())),),
        printed=match[0],
        values={"number": number},
    )


@cache
def _pattern() -> re.Pattern[str]:
    above, number = everywhere("above"), r"\d{1,3}(?![\d/])"
    return re.compile(
        rf"(?:{everywhere('note')})\s*(?P<note>{number})\s*,?\s*(?:{above})"
        rf"|(?:{everywhere('paragraph')})\s*(?P<paragraph>{number})(?:\s?\([a-z]\))?\s*,?\s*(?:{above})"
        rf"|(?:{above})第\s*(?P<listed>{number})\s*(?:{everywhere('paragraph_after')})",
        re.IGNORECASE,
    )
