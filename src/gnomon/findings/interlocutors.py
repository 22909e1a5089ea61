"""Annexes that list the persons met: number, name and office of each. Restricted: never public by itself.

Reads: annexes whose title speaks of persons met (`tables.meetings`), their numbered entries or table rows.
Names stay as printed, forms of address included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gnomon import language
from gnomon.document.model import Document, Element, Span
from gnomon.findings.annex_tables import tables
from gnomon.findings.identity import Ids
from gnomon.findings.model import Interlocutor

_RULE = "annex-of-meetings"
_COMMA = re.compile(r"\s*[,،，;–]\s*|\s+[-–—]\s+")


def find(document: Document) -> tuple[Interlocutor, ...]:
    """Every entry of every annex of meetings."""
    ids = Ids("interlocutor")
    annexes = tuple(
        element.id for element in document.elements if element.kind == "annex" and _meets(document, element)
    )
    entries = (element for element in document.elements if _within(element, annexes))
    listed = [
        _interlocutor(ids, element, element.number, *split(element.text))
        for element in entries
        if element.kind in ("paragraph", "point") and element.number and element.text and element.spans
    ]
    return (*listed, *_tabled(document, annexes, ids))


def _within(element: Element, annexes: tuple[str, ...]) -> bool:
    return any(element.id.startswith(f"{annex}__") for annex in annexes)


def _meets(document: Document, annex: Element) -> bool:
    headings = [e.text for e in document.elements if e.parent == annex.id and e.kind == "heading"]
    return any(_word("meetings", re.IGNORECASE).search(words) for words in (annex.text, *headings))


def split(entry: str) -> tuple[str, str | None]:
    """Name and office: at the first comma before the first word for an office, else at that word."""
    office = _word("offices").search(entry, 1)
    commas = [match for match in _COMMA.finditer(entry) if not _names_another(entry[match.end() :])]
    comma = next((match for match in commas if not office or match.end() <= office.start()), None)
    if comma:
        return entry[: comma.start()].strip(), entry[comma.end() :].strip() or None
    if office:
        return entry[: office.start()].strip(), entry[office.start() :].strip()
    return entry.strip(), None


def _names_another(rest: str) -> bool:
    """Behind the comma a second person is named (`, and H.E. …`)."""
    words = rest.split(maxsplit=1)
    return len(words) > 1 and bool(_word("honorifics").match(words[1])) and words[0].islower()


def _tabled(document: Document, annexes: tuple[str, ...], ids: Ids) -> Iterator[Interlocutor]:
    for table in tables(document):
        if "name" in table.kinds and _within(table.element, annexes):
            for row in table.rows:
                if "name" in row.cells:
                    yield _interlocutor(
                        ids, row.cells["name"], row.element.number, row.text("name"), row.text("position") or None
                    )


def _interlocutor(ids: Ids, element: Element, number: str | None, name: str, position: str | None) -> Interlocutor:
    span: Span = (element.spans[0][0], element.spans[-1][1])
    return Interlocutor(
        id=ids.next(element.text),
        at=element.id,
        span=span,
        rule=_RULE,
        confidence=0.9 if position else 0.6,
        number=number,
        name=name,
        position=position,
    )


@cache
def _word(kind: str, flags: int = 0) -> re.Pattern[str]:
    """Any of a kind of set words as a whole word."""
    parts = []
    for code in language.codes():
        words = sorted(language.load(code).table("tables").get(kind, ()), key=len, reverse=True)
        edge = (r"(?<!\w)", r"(?!\w)") if language.load(code).spaced else ("", "")
        parts += [edge[0] + re.escape(word) + edge[1] for word in words]
    return re.compile("|".join(parts), flags)
