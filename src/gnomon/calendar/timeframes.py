"""Timeframes as they are printed and as dates: `2022–2023`, `progressively … 2015–2030`, `within two years`.

Reads: `[time]` of the language: `progressive` (words of gradual achievement), lengths (`gnomon.calendar.lengths`) and,
of `[time.duties]`, `event` with its `occasion` and `report`: what a relative time hangs on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from gnomon.calendar.dates import find_dates
from gnomon.calendar.lengths import lengths
from gnomon.calendar.partial import PartialDate
from gnomon.language import load
from gnomon.language.numerals import pattern

_YEARS = re.compile(
    r"(?<!\d)((?:19|20)\d{2})\s*年?\s*(?:[-–—‑/至到]|to|à|a|до|إلى)\s*((?:19|20)?\d{2})(?!\d)", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_CENTURY = 100

Bounds = tuple[PartialDate | None, PartialDate | None]


@dataclass(frozen=True, slots=True)
class Timeframe:
    """`from_` and `to` where they are printed or can be computed; a frame never ends before it starts.

    `event` is what a relative time hangs on, as printed: an election, the next report.
    """

    printed: str
    kind: Literal["fixed", "progressive", "relative", "open"]
    from_: PartialDate | None = None
    to: PartialDate | None = None
    event: str | None = None
    basis: Literal["printed", "computed"] | None = None


def read(printed: str, language: str, since: PartialDate | None = None) -> Timeframe:
    """The timeframe that `printed` spells; open where it names no time that can be counted.

    A length of time is counted from `since`, the day on which it was set.
    """
    words = " ".join(printed.split())
    start, end = _bounds(words, language)
    if start and end and end.before(start):
        start = end = None
    event = _event(words, language)
    if _expression(language, "progressive").search(words):
        return Timeframe(words, "progressive", start, end, event, "printed" if end else None)
    if end:
        return Timeframe(words, "fixed", start, end, event, "printed")
    start, end = counted(words, language, since)
    relative = event or next(lengths(words, language), None)
    return Timeframe(words, "relative" if relative else "open", start, end, event, "computed" if end else None)


def counted(words: str, language: str, since: PartialDate | None) -> Bounds:
    """From `since` on, for the first length of time that `words` print; two times None where either is missing."""
    length = next(lengths(words, language), None)
    end = length.after(since) if length and since else None
    return (since, end) if end else (None, None)


def _bounds(words: str, language: str) -> Bounds:
    if years := _YEARS.search(words):
        first, last = int(years[1]), int(years[2])
        return PartialDate(first), PartialDate(last if last >= _CENTURY else first // _CENTURY * _CENTURY + last)
    dates = [found.date for found in find_dates(words, language)]
    if len(dates) > 1:
        return dates[0], dates[-1]
    if dates:
        return None, dates[0]
    year = _YEAR.search(words)
    return None, PartialDate(int(year[0])) if year else None


def _event(words: str, language: str) -> str | None:
    match = _expression(language, "event", "report", table="duties").search(words)
    return match.group().strip() if match else None


@cache
def _expression(language: str, *keys: str, table: str | None = None) -> re.Pattern[str]:
    times = load(language).table("time")
    data = times.get(table, {}) if table else times
    expression = "|".join(form for key in keys for form in data.get(key, ()))
    occasion = f"(?:{'|'.join(data.get('occasion', ()))})"
    expression = expression.replace("{occasion}", occasion).replace("{n}", f"(?:{pattern(language)})")
    return re.compile(expression or r"(?!)", re.IGNORECASE)
