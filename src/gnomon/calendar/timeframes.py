"""Timeframes as benchmarks print them: `2022–2023`, `progressively … 2015–2030`, `within two years`.

Reads: `[time]` of the language: `progressive` (words of gradual achievement), and numbers in words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from gnomon.calendar.dates import find_dates
from gnomon.calendar.partial import PartialDate
from gnomon.language import load
from gnomon.language.numerals import pattern

_YEARS = re.compile(
    r"(?<!\d)((?:19|20)\d{2})\s*年?\s*(?:[-–—‑/至到]|to|à|a|до|إلى)\s*((?:19|20)?\d{2})(?!\d)", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_CENTURY = 100


@dataclass(frozen=True, slots=True)
class Timeframe:
    """`from_` and `to` where the print gives them; a frame never ends before it starts."""

    printed: str
    kind: Literal["fixed", "progressive", "relative", "open"]
    from_: PartialDate | None = None
    to: PartialDate | None = None


def read(printed: str, language: str) -> Timeframe:
    """The timeframe that `printed` spells; open where it names no time that can be counted."""
    words = " ".join(printed.split())
    start, end = _bounds(words, language)
    if start and end and end.before(start):
        start = end = None
    if _expression(language, "progressive").search(words):
        return Timeframe(words, "progressive", start, end)
    if end:
        return Timeframe(words, "fixed", start, end)
    return Timeframe(words, "relative" if _expression(language, "span").search(words) else "open")


def _bounds(words: str, language: str) -> tuple[PartialDate | None, PartialDate | None]:
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


@cache
def _expression(language: str, key: str) -> re.Pattern[str]:
    forms = load(language).table("time").get(key, [])
    return re.compile("|".join(forms).replace("{n}", f"(?:{pattern(language)})") or r"(?!)", re.IGNORECASE)
