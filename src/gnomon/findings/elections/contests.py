"""Which contest a text speaks of: the name nearest before, in the paragraph or earlier in its section.

Reads: the document's words in order. A contest is known by its printed name and, where one is printed, its time. The
day of the vote, once printed, stands for every naming of a contest of that year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gnomon.calendar.dates import find_dates
from gnomon.findings.elections.words import Words
from gnomon.findings.indicators.words import words as quantities

_NEAR = 30  # characters between a contest's name and its time
_YEAR = 4
_YEAR_OF_NAME = re.compile(r"(?:19|20)\d{2}")
_RIGHT = 2  # characters between a time and the figure it dates


@dataclass(frozen=True, slots=True)
class Contest:
    """A contest named at offset `at` of a text; `date` may be partial."""

    at: int
    name: str
    date: str | None


def contests_in(text: str, language: str, known: Words) -> list[Contest]:
    """The contests that `text` names, in order."""
    times = sorted(_times(text, language))
    return [Contest(match.start(), match[0].strip(), _date(match, times)) for match in known.contest.finditer(text)]


def _date(match: re.Match[str], times: list[tuple[int, int, str]]) -> str | None:
    """The time in the contest's name, else the nearest around it."""
    year = _YEAR_OF_NAME.search(match[0])
    near = [
        (max(start - match.end(), match.start() - end, 0), when)
        for start, end, when in times
        if start - match.end() <= _NEAR and match.start() - end <= _NEAR
    ]
    distance, when = min(near, default=(_NEAR, None))
    return year[0] if year and distance else when


def poll_days(text: str, language: str, known: Words) -> Iterator[str]:
    """Days printed as days of a vote, ISO 8601."""
    for match in known.poll_day.finditer(text):
        for date in find_dates(text[match.end() : match.end() + _NEAR], language):
            if date.start <= 1 and date.date.day:
                yield date.date.iso
            break


def settled(contest: Contest, before: Contest | None, known: Words) -> Contest:
    """A contest named without saying which is the one spoken of before."""
    if before and contest.date is None and known.generic.fullmatch(contest.name):
        return replace(before, at=contest.at)
    return contest


def on_day(date: str | None, days: list[str]) -> str | None:
    """`date` as the day of the vote where only its year is printed and the document prints one day of that year."""
    fitting = [day for day in dict.fromkeys(days) if date and len(date) == _YEAR and day.startswith(date)]
    return fitting[0] if len(fitting) == 1 else date


def time_before(text: str, at: int, language: str) -> str | None:
    """The time printed right before a figure that begins at `at`: `from 8 million in 2017 to …` has none."""
    return next((when for start, end, when in _times(text[:at], language) if at - end <= _RIGHT), None)


def _times(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    full = [(date.start, date.end, date.date.iso) for date in find_dates(text, language)]
    yield from full
    years = quantities(language)
    for match in years.year.finditer(text) if years else ():
        if not any(start < match.end() and match.start() < end for start, end, _ in full):
            yield match.start(), match.end(), next(group for group in match.groups() if group)
