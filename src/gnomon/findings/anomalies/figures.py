"""Figures of one paragraph that do not fit the figures they come from: turnout, shares, changes, shares of votes.

Reads: the `Indicator`s of a document and `[checks]` of the language files. Both figures are kept as printed; the
computed one is given beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise

from gnomon.document.model import Anomaly, AnomalyCode, Document, Element, Place
from gnomon.findings.anomalies.arithmetic import Measured, measured, total
from gnomon.findings.citations.words import either
from gnomon.findings.model import Indicator
from gnomon.language import codes, load

_BESIDE = re.compile(
    r"[^().;。；（）]{0,40}[(（][^().;。；（）]{0,12}"
)  # from `26 of the 30` to its percentage in brackets
_STOP = re.compile(r"[.;!?]\s|[。；！？]")
_STEP = 40  # characters between the two ends of a change
_WHOLE = Measured(100.0, 1.0)


@dataclass(frozen=True, slots=True)
class _Words:
    turnout: re.Pattern[str]
    entitled: re.Pattern[str]
    voted: re.Pattern[str]
    votes: re.Pattern[str]
    change: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure with the error that its digits leave and the words before it."""

    printed: Indicator
    measured: Measured
    before: str

    @property
    def place(self) -> Place:
        return Place(self.printed.at, self.printed.span)


def find(document: Document, indicators: Sequence[Indicator]) -> Iterator[Anomaly]:
    """One anomaly for each figure that another one of its paragraph contradicts."""
    elements = {element.id: element for element in document.elements}
    for at, group in groupby(indicators, key=lambda one: one.at):
        element = elements[at]
        known = _words(element.language or "")
        figures = list(_figures(document, element, list(group)))
        if known and len(figures) > 1 and element.kind != "cell":
            yield from _turnout(figures, known)
            yield from _shares(document, figures)
            yield from _changes(document, figures, known)
            yield from _votes(figures, known)


def _figures(document: Document, element: Element, group: list[Indicator]) -> Iterator[_Figure]:
    begin = element.spans[0][0]
    for one in group:
        if value := measured(one):
            before = document.text[max(begin, one.span[0] - _STEP) : one.span[0]]
            yield _Figure(one, value, " ".join(before.split()) + (" " if before[-1:].isspace() else ""))


def _turnout(figures: list[_Figure], known: _Words) -> Iterator[Anomaly]:
    """Who voted, of those who could, against the turnout that is printed."""
    counts = [one for one in figures if one.printed.unit != "%"]
    entitled = [one for one in counts if known.entitled.search(one.printed.what)]
    voted = [one for one in counts if known.voted.search(one.printed.what) and one not in entitled]
    printed = [one for one in figures if one.printed.unit == "%" and known.turnout.search(one.printed.what)]
    if len(entitled) == len(voted) == len(printed) == 1 and (share := voted[0].measured.share_of(entitled[0].measured)):
        yield from _compared("turnout-is-not-the-share", printed[0], share, [voted[0], entitled[0]], "%")


def _shares(document: Document, figures: list[_Figure]) -> Iterator[Anomaly]:
    """`26 of the 30 (85 per cent)`: a share with the percentage behind it."""
    for share, percent in pairwise(figures):
        whole, between = share.printed.of, document.text[share.printed.span[1] : percent.printed.span[0]]
        if not whole or percent.printed.unit != "%" or not _BESIDE.fullmatch(between):
            continue
        if computed := share.measured.share_of(Measured(float(whole), 0.5)):
            yield from _compared("percentage-is-not-the-share", percent, computed, [share], "%")


def _changes(document: Document, figures: list[_Figure], known: _Words) -> Iterator[Anomaly]:
    """`rose by 200, from 1,000 to 1,300`: a change against its two ends, in one unit and one sentence."""
    for change, (first, second) in zip(figures, pairwise(figures[1:]), strict=False):
        alike = {one.printed.unit for one in (change, first, second)}
        between = document.text[first.printed.span[1] : second.printed.span[0]]
        if len(between) > _STEP or _STOP.search(document.text, change.printed.span[1], second.printed.span[0]):
            continue
        if len(alike) == 1 and known.change.search(change.before):
            step = second.measured.minus(first.measured)
            computed = Measured(abs(step.value), step.error)
            yield from _compared("change-is-not-the-difference", change, computed, [first, second], "")


def _votes(figures: list[_Figure], known: _Words) -> Iterator[Anomaly]:
    """Shares of the votes that are more than all of them together."""
    shares = [one for one in figures if one.printed.unit == "%" and known.votes.search(one.printed.what)]
    whole = total([one.measured for one in shares])
    if len(shares) > 1 and whole.low > _WHOLE.high:
        yield _anomaly("shares-are-more-than-the-whole", shares[0], whole, shares[1:], "%")


def _compared(
    code: AnomalyCode, printed: _Figure, computed: Measured, others: list[_Figure], unit: str
) -> Iterator[Anomaly]:
    if not printed.measured.meets(computed):
        yield _anomaly(code, printed, computed, others, unit)


def _anomaly(code: AnomalyCode, printed: _Figure, computed: Measured, others: list[_Figure], unit: str) -> Anomaly:
    said = f"{computed.value:.4g}" if abs(computed.value) < 1000 else f"{computed.value:,.0f}"
    return Anomaly(
        kind="figure-conflict",
        code=code,
        places=(printed.place, *(other.place for other in others)),
        printed=printed.printed.printed,
        values={
            "printed": printed.printed.printed,
            "computed": f"{said}{unit}",
            "from": "; ".join(other.printed.printed for other in others),
        },
    )


@cache
def _words(language: str) -> _Words | None:
    table = load(language).table("checks") if language in codes() else {}
    if not table:
        return None
    return _Words(*(re.compile(either(table, key), re.IGNORECASE) for key in _Words.__slots__))
