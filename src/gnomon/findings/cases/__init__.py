"""Cases: what was done to a person, a group or a body in particular, as the document reports it.

Reads: a `Document`, its clauses, recommendations and quotations, and `[cases]` of its languages. What is asked for is a
recommendation and no case; a plain plural, a total of statistics and a rule are none either (the definition stands in
`docs/reference/cases-and-elections.md`). Precision comes first. Never public by itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from gnomon.document.model import Document, Element, Span
from gnomon.findings.anchor import Anchor
from gnomon.findings.cases import details
from gnomon.findings.cases.acts import status_of
from gnomon.findings.cases.links import Known, aliases_in
from gnomon.findings.cases.mentions import Mention, mentions_in
from gnomon.findings.cases.penalties import penalty
from gnomon.findings.cases.words import words
from gnomon.findings.classes import classes
from gnomon.findings.identity import Ids
from gnomon.findings.model import Case, Clause, Finding

_PROSE = frozenset({"recital", "paragraph", "point", "list", "cell", "text"})
_CONFIDENCE = {"named": 0.9, "counted": 0.9, "body": 0.85, "own": 0.8, "one": 0.75, "several": 0.65}


def find(document: Document, clauses: Sequence[Clause], elsewhere: Iterable[Finding]) -> tuple[Case, ...]:
    """Every case that the document reports, in reading order; later mentions of one point to its first.

    `elsewhere` are findings whose words are no report of this document: recommendations, quoted resolutions.
    """
    asked = _Asked(clauses, elsewhere)
    ids, known = Ids("case"), Known()
    aliases = aliases_in(document)
    return tuple(
        case
        for element in document.elements
        if element.kind in _PROSE and element.text
        for case in _of_element(document, element, aliases.get(element.language or "", ()), asked, ids, known)
    )


class _Asked:
    """The stretches of the source that ask for something or quote another document."""

    def __init__(self, clauses: Sequence[Clause], elsewhere: Iterable[Finding]) -> None:
        each_last = {clause.at: clause for clause in clauses}
        self._introduced = {at for at, clause in each_last.items() if classes()[clause.class_].asks}
        asking = (clause for clause in clauses if classes()[clause.class_].asks)
        pieces = sorted(piece for each in (*asking, *elsewhere) for piece in each.spans or (each.span,))
        self._starts = [start for start, _ in pieces]
        self._ends = list(accumulate((end for _, end in pieces), max))

    def covers(self, at: str, span: Span) -> bool:
        """Whether words of element `at` are asked or quoted, by themselves or as points of what introduces them."""
        parts = at.split("__")
        if any("__".join(parts[:depth]) in self._introduced for depth in range(1, len(parts))):
            return True
        before = bisect_right(self._starts, span[0])
        return before > 0 and self._ends[before - 1] > span[0]


def _of_element(
    document: Document, element: Element, aliases: Iterable[str], asked: _Asked, ids: Ids, known: Known
) -> Iterator[Case]:
    language = element.language or ""
    table = words(language)
    mentions = mentions_in(element.text, language, table, aliases) if table else []
    if not mentions:
        return
    anchor = Anchor(document, element)
    for mention in mentions:
        span = anchor.span(mention.start, mention.end)
        if not asked.covers(element.id, span):
            yield known.linked(_case(element, mention, language, anchor, ids))


def _case(element: Element, mention: Mention, language: str, anchor: Anchor, ids: Ids) -> Case:
    text, who, sort = element.text, mention.who, mention.who.sort
    slugs = tuple(dict.fromkeys(act.slug for act in mention.acts))
    return Case(
        id=ids.next(text[mention.start : mention.end]),
        at=element.id,
        span=anchor.span(mention.start, mention.end),
        spans=anchor.spans(mention.start, mention.end),
        rule=f"cases/{sort}",
        confidence=_CONFIDENCE[sort],
        who=text[who.start : who.end],
        kind="individual" if who.count == 1 and not who.is_body else "collective",
        count=who.count,
        act=slugs[0],
        dates=details.dates(text, mention, language),
        status=status_of(slugs),
        persons=who.names,
        count_qualifier=who.qualifier,
        acts=slugs,
        place=details.place(text, mention, language),
        court=details.court(text, mention, language),
        articles=details.articles(text, mention),
        penalty=penalty(text, *mention.sentence, language),
        vulnerability=details.vulnerability(text, mention, language),
    )
