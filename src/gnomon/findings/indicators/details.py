"""What a figure is about: its clause, its time, and the footnote that names its source.

Reads: the text around a figure. The time is the last one named before the figure in its sentence, else the first
one behind it in its clause. The footnote is the first mark behind the figure in its sentence.
"""

from __future__ import annotations

from gnomon.calendar.dates import find_dates
from gnomon.document.model import Element
from gnomon.findings.indicators.figures import Figure
from gnomon.findings.indicators.words import Words

_LONGEST = 200


def about(text: str, figure: Figure, known: Words) -> str:
    """The clause that holds the figure, as printed."""
    start = max((match.end() for match in known.clause.finditer(text, 0, figure.start)), default=0)
    stop = known.clause.search(text, figure.end)
    return text[max(start, figure.start - _LONGEST) : stop.start() if stop else len(text)][: 2 * _LONGEST].strip()


def period(text: str, figure: Figure, known: Words, language: str) -> str | None:
    """The time of the figure, ISO 8601, as precise as printed; a span of years as `2015/2030`."""
    start, end = _sentence(text, figure, known)
    stop = known.clause.search(text, figure.end, end)
    until = stop.start() if stop else end
    times = sorted(_times(text, start, until, known, language), key=lambda found: (found[0], -found[1]))
    before = [when for at, _, when in times if at < figure.start]
    behind = [when for at, _, when in times if at >= figure.end]
    return before[-1] if before else next(iter(behind), None)


def footnote(element: Element, figure: Figure, known: Words) -> str | None:
    """The id of the note marked behind the figure, before its sentence is over."""
    _, end = _sentence(element.text, figure, known)
    return next((mark.id for mark in element.footnotes if figure.end <= mark.at <= end + 1), None)


def _sentence(text: str, figure: Figure, known: Words) -> tuple[int, int]:
    start = max((match.end() for match in known.sentence.finditer(text, 0, figure.start)), default=0)
    stop = known.sentence.search(text, figure.end)
    return start, stop.start() if stop else len(text)


def _times(text: str, start: int, end: int, known: Words, language: str) -> list[tuple[int, int, str]]:
    """Dates and plain years between two offsets: start, end, ISO form."""
    dates = [(start + date.start, start + date.end, date.date.iso) for date in find_dates(text[start:end], language)]
    years = [
        (match.start(), match.end(), "/".join(group for group in match.groups() if group))
        for match in known.year.finditer(text, start, end)
    ]
    spans = [year for year in years if "/" in year[2]]
    return spans + [
        found
        for found in dates + [year for year in years if "/" not in year[2]]
        if not any(s <= found[0] < e and found[2] != when for s, e, when in spans)
    ]
