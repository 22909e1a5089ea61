"""Dates and bodies that do not fit the number of a resolution, or each other.

Reads: the paragraphs that cite resolutions in prose, lists of resolutions, the session calendar. A list may give
the day of distribution where the text gives the day of adoption: both are kept and the difference is flagged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gnomon.calendar.partial import PartialDate
from gnomon.calendar.sessions import session_time
from gnomon.document.model import Anomaly, Document, Place
from gnomon.findings.anchor import Anchor
from gnomon.findings.citations import prose
from gnomon.findings.citations.grammar import named, parse
from gnomon.findings.model import Citation, ListedResolution

_BODIES = ("HRC", "GA")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A resolution cited with its date."""

    symbol: str
    date: PartialDate
    place: Place
    printed: str


def find(document: Document, citations: Sequence[Citation], listed: Sequence[ListedResolution]) -> Iterator[Anomaly]:
    """Dates outside the session of their resolution, bodies that its date rules out, two dates for one resolution."""
    dated = list(_dated(document, citations))
    yield from (anomaly for one in dated if (anomaly := _outside(one)))
    cited = {one.symbol: one for one in dated}
    for row in listed:
        if row.date and row.symbol and (one := cited.get(row.symbol)):
            listed_on = PartialDate.parse(row.date)
            if not listed_on.meets(one.date):
                yield Anomaly(
                    kind="date-conflict",
                    code="listed-date-is-not-the-cited-date",
                    places=(Place(row.at, row.span), one.place),
                    printed=row.date,
                    proposal=one.date.iso,
                    values={"symbol": row.symbol, "listed": row.date, "cited": one.date.iso},
                )


def _dated(document: Document, citations: Sequence[Citation]) -> Iterator[_Dated]:
    within = {citation.at for citation in citations if citation.rule == "resolution-in-prose"}
    about = document.metadata
    date = about.adopted_on or about.distributed_on
    for element in document.elements:
        if element.id not in within or element.language is None:
            continue
        references = prose.find(element.text, element.language, int(date[:4]) if date else None, about.body)
        anchor = Anchor(document, element)
        for reference in references:
            if reference.symbol and reference.date:
                place = Place(element.id, anchor.span(reference.start, reference.end))
                printed = element.text[reference.start : reference.end]
                yield _Dated(reference.symbol, PartialDate.parse(reference.date), place, printed)


def _outside(one: _Dated) -> Anomaly | None:
    symbol = parse(one.symbol)
    if symbol is None or symbol.session is None or symbol.body is None:
        return None
    time = session_time(symbol.body, symbol.session)
    if time is None or time.holds(one.date):
        return None
    other = _fitting(symbol.session, symbol.nature or "RES", symbol.number or "", one.date, symbol.body)
    return Anomaly(
        kind="body-conflict" if other else "date-conflict",
        code="date-fits-another-body" if other else "date-outside-the-session",
        places=(one.place,),
        printed=one.printed,
        proposal=other,
        values={"symbol": one.symbol, "date": one.date.iso, "from": time.from_.iso, "to": time.to.iso},
    )


def _fitting(session: str, nature: str, number: str, date: PartialDate, body: str) -> str | None:
    """The symbol of the resolution of that number whose session holds `date`, of another body."""
    for other in _BODIES:
        time = session_time(other, session) if other != body else None
        if time is not None and time.holds(date) and (symbol := named(other, nature, f"{session}/{number}")):
            return symbol.normal
    return None
