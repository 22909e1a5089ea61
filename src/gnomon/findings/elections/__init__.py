"""Elections: figures of a contest from prose and tables: votes, seats, candidates, voters, turnout, observers.

Reads: a `Document` and `[elections]` of its languages. A figure belongs to the contest named nearest before it in its
paragraph or section; without a contest it is none. Who wins is never computed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal, cast

from gnomon.document.model import Document, Element, Span
from gnomon.findings.anchor import Anchor
from gnomon.findings.elections import figures
from gnomon.findings.elections.contests import Contest, contests_in, on_day, poll_days, settled, time_before
from gnomon.findings.elections.tables import figures_of
from gnomon.findings.elections.words import Words, words
from gnomon.findings.identity import Ids
from gnomon.findings.indicators.figures import Figure, figures_in
from gnomon.findings.model import Election

_PROSE = frozenset({"recital", "paragraph", "point", "list", "text"})
_CHANGE = 30  # characters before a number that may say that it is a change
_CONFIDENCE = 0.85
_POSTS = frozenset({"seats", "candidates", "women-candidates"})  # a share of these without a date is a quota
Status = Literal["preliminary", "final"]
Independence = Literal["independent", "international", "affiliated"]


def find(document: Document) -> tuple[Election, ...]:
    """Every figure of an election, in reading order."""
    ids, days = Ids("election"), list[str]()
    found: list[Election] = []
    contest: Contest | None = None
    cells: dict[str, list[Element]] = defaultdict(list)
    for element in document.elements:
        if element.kind == "cell":
            cells[element.id.rsplit("__tr_", 1)[0]].append(element)
    for element in document.elements:
        if element.kind == "table" and contest:
            found += _of_table(document, cells[element.id], contest, ids)
        if element.kind in ("section", "annex"):
            contest = None
        known = words(element.language or "")
        if known is None or not element.text or not any(stem in element.text.lower() for stem in known.stems):
            continue
        days += poll_days(element.text, element.language or "", known)
        named = _settled(contests_in(element.text, element.language or "", known), contest, known)
        if element.kind in _PROSE:
            before = None if element.role else contest  # a provision of a resolution stands alone
            found += _of_element(document, element, named, before, known, ids)
        contest = named[-1] if named else contest
    return tuple(replace(one, date=on_day(one.date, days)) for one in found)


def _of_table(document: Document, cells: list[Element], contest: Contest, ids: Ids) -> Iterator[Election]:
    for figure in figures_of(cells):
        cell = figure.cell
        yield Election(
            id=ids.next(cell.text),
            at=cell.id,
            span=Anchor(document, cell).span(0, len(cell.text)),
            rule="elections/table",
            confidence=_CONFIDENCE,
            contest=contest.name,
            date=contest.date,
            party=figure.party,
            what=figure.what,
            value=figure.value,
            qualifier="exact",
            status=None,
            unit=figure.unit,
            printed=cell.text.strip(),
        )


def _settled(named: list[Contest], before: Contest | None, known: Words) -> list[Contest]:
    settled_: list[Contest] = []
    for contest in named:
        before = settled(contest, before, known)
        settled_.append(before)
    return settled_


def _of_element(
    document: Document, element: Element, named: list[Contest], before: Contest | None, known: Words, ids: Ids
) -> Iterator[Election]:
    text = element.text
    if not named and before is None:
        return
    anchor: Anchor | None = None
    for figure in figures_in(text, element.language or ""):
        contest = _contest_of(text, figure, named, before, known)
        if figure.value is None:
            continue
        election = _election(text, figure, contest, element.language or "", known)
        if election is None:
            continue
        anchor = anchor or Anchor(document, element)
        yield replace(
            election,
            id=ids.next(election.printed),
            at=element.id,
            span=anchor.span(figure.start, figure.end),
            spans=anchor.spans(figure.start, figure.end),
        )


def _contest_of(text: str, figure: Figure, named: list[Contest], before: Contest | None, known: Words) -> Contest:
    """The contest named nearest before; how much a number changed belongs to the later of those compared."""
    nearest = next((one for one in reversed(named) if one.at <= figure.start), before) or named[0]
    if known.change.search(text[max(0, figure.start - _CHANGE) : figure.start]):
        later = [one for one in (before, *named) if one and one.date and one.date > (nearest.date or "")]
        return max(later, key=lambda one: one.date or "", default=nearest)
    return nearest


def _election(text: str, figure: Figure, contest: Contest, language: str, known: Words) -> Election | None:
    sentence = _around(text, figure, known.sentences)
    clause = _around(text, figure, known.breaks)
    counted = figures.what(text, figure, sentence, clause, known)
    if counted is None or figure.value is None or (figure.unit == "%" and counted in _POSTS and not contest.date):
        return None
    observers = counted == "observers"
    return Election(
        id="",
        at="",
        span=(0, 0),
        rule=f"elections/{counted}",
        confidence=_CONFIDENCE,
        contest=contest.name,
        date=time_before(text, figure.start, language) or contest.date,
        party=None if observers else figures.party(text, figure, sentence, clause, known),
        what=counted,
        value=figure.value,
        qualifier=figure.qualifier,
        status=_status(text, sentence, known),
        unit="%" if figure.unit == "%" else None,
        printed=text[figure.start : figure.end],
        by=figures.sender(text, figure, clause, known) if observers else None,
        independence=_independence(text, figure, clause, known) if observers else None,
    )


def _independence(text: str, figure: Figure, clause: Span, known: Words) -> Independence | None:
    return cast(Independence | None, figures.independence(text, figure, clause, known))


def _status(text: str, sentence: Span, known: Words) -> Status | None:
    """Whether the sentence, or what stands before it in the paragraph, calls the result preliminary or final."""
    said = [(match.start(), "preliminary") for match in known.preliminary.finditer(text, 0, sentence[1])]
    said += [(match.start(), "final") for match in known.final.finditer(text, 0, sentence[1])]
    return cast(Status, max(said)[1]) if said else None


def _around(text: str, figure: Figure, ends: re.Pattern[str]) -> Span:
    """Where the sentence or clause that holds the figure starts and stops."""
    start = max((match.end() for match in ends.finditer(text, 0, figure.start)), default=0)
    stop = ends.search(text, figure.end)
    return start, stop.start() if stop else len(text)
