"""Dates in running text, in every language that has month names.

Reads: `[time]` of the language files: `months` (twelve lists of names) and `dates` (templates). In a template
`{day}`, `{month}` (a name), `{number}` (a month as figures) and `{year}` stand for themselves, a blank for any
white space or hyphen, other characters for themselves as regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gnomon.calendar.partial import PartialDate
from gnomon.language import load

_BLANK = r"[\s\u00a0\u202f\u2009]*[-\u2010\u2011]?[\s\u00a0\u202f\u2009]*"


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date at `text[start:end]`."""

    start: int
    end: int
    date: PartialDate


def find_dates(text: str, language: str) -> Iterator[PrintedDate]:
    """Every date of `text` that the calendar has, in order; nothing for a language without month names."""
    pattern = _pattern(language)
    if pattern is None:
        return
    for match in pattern.finditer(text):
        if found := _read(match, language):
            yield found


def date_at(text: str, start: int, language: str) -> PrintedDate | None:
    """The date that begins exactly at `start`, if any."""
    pattern = _pattern(language)
    match = pattern.match(text, start) if pattern else None
    return _read(match, language) if match else None


def is_month(word: str, language: str) -> bool:
    """Whether a word is the name of a month."""
    return _fold(word) in _months(language)


def _read(match: re.Match[str], language: str) -> PrintedDate | None:
    parts = {name.rstrip("_"): value for name, value in match.groupdict().items() if value is not None}
    month = parts.get("number") or _months(language).get(_fold(parts.get("month", "")))
    try:
        day = int(parts["day"]) if "day" in parts else None
        date = PartialDate(int(parts["year"]), int(month) if month else None, day)
    except ValueError:
        return None
    return PrintedDate(match.start(), match.end(), date)


def _fold(name: str) -> str:
    return re.sub(r"\s+", "", name).rstrip(".").casefold()


@cache
def _months(language: str) -> dict[str, int]:
    names = load(language).table("time").get("months", [])
    return {_fold(name): number for number, group in enumerate(names, 1) for name in group}


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    time = load(language).table("time")
    if "dates" not in time:
        return None
    names = sorted((name for group in time["months"] for name in group), key=len, reverse=True)
    month = "|".join(re.sub(r"\\? |/", lambda m: r"\s*/\s*" if "/" in m[0] else r"\s*", re.escape(n)) for n in names)
    return re.compile("|".join(f"(?:{_template(t, month, i)})" for i, t in enumerate(time["dates"])), re.IGNORECASE)


def _template(template: str, month: str, index: int) -> str:
    mark = "_" * index  # group names must differ between the alternatives
    for name, pattern in (
        ("day", r"(?<!\d)\d{1,2}"),
        ("number", r"(?<!\d)\d{1,2}"),
        ("year", r"(?<!\d)(?:1[89]|20)\d{2}(?!\d)"),
        ("month", rf"(?:{month})"),
    ):
        template = template.replace(f"{{{name}}}", f"(?P<{name}{mark}>{pattern})")
    return template.replace(" ", _BLANK)
