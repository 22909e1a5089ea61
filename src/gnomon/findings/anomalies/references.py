"""References of a document to its own paragraphs and notes: as printed, with the side they point to.

Reads: `[citations]` of the language files (`paragraph`, `paragraph_after`, `note`, `above`, `below`, `here`):
`see para. 21 above`, `见上文第21段`, `note 5 above`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from gnomon.document.model import Document, Element
from gnomon.findings.citations.words import everywhere

_NUMBERED = {"paragraph": "para", "note": "fn"}


@dataclass(frozen=True, slots=True)
class Reference:
    """`element.text[start:end]` points to the `what` of `number`; `side` is None where none is printed."""

    element: Element
    start: int
    end: int
    what: Literal["paragraph", "note"]
    number: str
    side: Literal["above", "below"] | None

    @property
    def address(self) -> str:
        """Where the reference leads by its words."""
        return f"{_NUMBERED[self.what]}_{self.number}"


def references(document: Document) -> Iterator[Reference]:
    """The document's references to itself, in reading order; cells quote and covers do not refer."""
    for element in document.elements:
        if element.kind in {"cell", "cover"}:
            continue
        for match in _pattern().finditer(element.text):
            found = {name: value for name, value in match.groupdict().items() if value}
            number = found.get("note") or found.get("paragraph") or found["listed"]
            what: Literal["paragraph", "note"] = "note" if "note" in found else "paragraph"
            yield Reference(element, match.start(), match.end(), what, number, _side(found))


def _side(found: dict[str, str]) -> Literal["above", "below"] | None:
    if any(name.startswith("above") for name in found):
        return "above"
    return "below" if any(name.startswith("below") for name in found) else None


@cache
def _pattern() -> re.Pattern[str]:
    number = r"\d{1,3}(?![\d/])"

    def where(n: int) -> str:
        return rf"(?:(?P<above{n}>{everywhere('above')})|(?P<below{n}>{everywhere('below')})|(?:{everywhere('here')}))"

    return re.compile(
        rf"(?:{everywhere('note')})\s*(?P<note>{number})\s*,?\s*{where(1)}"
        rf"|(?:{everywhere('paragraph')})\s*(?P<paragraph>{number})(?:\s?\([a-z]\))?\s*,?\s*{where(2)}"
        rf"|{where(3)}第\s*(?P<listed>{number})\s*(?:{everywhere('paragraph_after')})",
        re.IGNORECASE,
    )
