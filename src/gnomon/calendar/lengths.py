"""Lengths of time as languages print them, and the date that lies so much later.

Reads: `[time.units]` of the language: for each unit the words after a number, with `one_` those for one of it without
a number ("a year"), with `two_` those for two (سنتين). A sum keeps the precision of its date: three months after 2021
lie in 2021 or 2022, and nobody can say in which month.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Literal, get_args

from gnomon.calendar.partial import PartialDate
from gnomon.language import codes, load
from gnomon.language.numerals import number, pattern

Unit = Literal["year", "month", "week", "day"]
_MONTHS = 12
_WEEK = 7
_LONGEST = 200  # 2024年 is a year, not a length
_LAST_YEAR = 9998
_MARGIN = 5  # years: more than the longest length in weeks
_NAMED = {"one_": 1, "two_": 2}


@dataclass(frozen=True, slots=True)
class Length:
    """So many units at `start`..`end` of a text."""

    start: int
    end: int
    count: int
    unit: Unit

    def after(self, date: PartialDate) -> PartialDate | None:
        """The date that lies so much after `date`, as precise as can be said; None past the calendar's end."""
        match self.unit:
            case "year":
                return _months_after(date, self.count * _MONTHS)
            case "month":
                return _months_after(date, self.count)
        days = self.count * (_WEEK if self.unit == "week" else 1)
        if date.year + _MARGIN > _LAST_YEAR:
            return None
        late = date.latest + timedelta(days)
        if date.day is not None:
            return PartialDate(late.year, late.month, late.day)
        early = date.earliest + timedelta(days)
        return (
            PartialDate(late.year, late.month) if date.month and early.month == late.month else PartialDate(late.year)
        )


def lengths(text: str, language: str) -> Iterator[Length]:
    """Every length of time that `text` prints, in order."""
    expression = _expression(language)
    for match in expression.finditer(text) if expression else ():
        name = match.lastgroup or ""
        count = next((n for prefix, n in _NAMED.items() if name.startswith(prefix)), None)
        printed = number(match["count"], language) if count is None else count
        if isinstance(printed, int) and 0 < printed < _LONGEST:
            yield Length(match.start(), match.end(), printed, _unit(name))


def _unit(name: str) -> Unit:
    return next(unit for unit in get_args(Unit) if name.endswith(unit))


def _months_after(date: PartialDate, months: int) -> PartialDate | None:
    years, month = divmod((date.month or 1) - 1 + months, _MONTHS)
    year = date.year + years
    if year > _LAST_YEAR:
        return None
    if date.month is None:
        return PartialDate(year if months % _MONTHS == 0 else (date.year * _MONTHS + _MONTHS - 1 + months) // _MONTHS)
    day = min(date.day, monthrange(year, month + 1)[1]) if date.day else None
    return PartialDate(year, month + 1, day)


@cache
def _expression(language: str) -> re.Pattern[str] | None:
    units = load(language).table("time").get("units") if language in codes() else None
    if not units:
        return None
    edge = r"(?!\w)" if load(language).spaced else ""
    counted = "|".join(f"(?P<{unit}>{'|'.join(units[unit])})" for unit in get_args(Unit))
    named = [
        f"(?P<{prefix}{unit}>{'|'.join(units[prefix + unit])})"
        for prefix in _NAMED
        for unit in get_args(Unit)
        if prefix + unit in units
    ]
    start = r"(?<!\w)" if load(language).spaced else ""
    counted = rf"(?P<count>{pattern(language)})[\s-]*(?:{counted})"
    return re.compile(rf"{start}(?:{'|'.join([counted, *named])}){edge}", re.IGNORECASE)
