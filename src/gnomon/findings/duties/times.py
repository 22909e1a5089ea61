"""Times by which something is to be done, as a provision prints them: sessions, dates, terms, `as soon as possible`.

Reads: `[time.duties]` of the language files: lists of regular expressions in which `{n}` is a number in words or
figures and `{list}` a list of them; `before` and `after` stand at a date that is a deadline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from gnomon.calendar.dates import date_at, find_dates
from gnomon.findings.citations.words import NEVER, either
from gnomon.language import codes, load
from gnomon.language.numerals import number, pattern

_YEAR = re.compile(r"20\d{2}(?![\d/–-])")
_PLAIN = {0x2010: "-", 0x2011: "-", 0xA0: " ", 0x202F: " "}  # one character for one
_HIGHEST = 200
_TEN = 10
_COUNTED = frozenset({"within", "term"})

Sort = Literal["session", "deadline", "within", "term", "report", "open", "recurring"]


@dataclass(frozen=True, slots=True)
class When:
    """A time printed at `text[start:end]`; `sessions` for sessions, `date` (ISO 8601) for deadlines."""

    start: int
    end: int
    sort: Sort
    sessions: tuple[str, ...] = ()
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Phrases:
    """The compiled expressions of one language."""

    session: re.Pattern[str]
    number: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    plain: tuple[tuple[Sort, re.Pattern[str]], ...]
    once: re.Pattern[str]
    recurring: re.Pattern[str]
    extend: re.Pattern[str]
    again: re.Pattern[str]
    ought: re.Pattern[str]
    conjunction: re.Pattern[str]
    compound: str

    def compounds(self, first: int, second: int) -> bool:
        """Whether two numbers beside a conjunction are one: `vingt et unième`."""
        ten, unit = (second, first) if self.compound == "unit-first" else (first, second)
        return bool(self.compound) and 0 < unit < _TEN < ten and ten % _TEN == 0


def times_in(text: str, language: str) -> list[When]:
    """The times of `text` in order; where two overlap, the one that says more."""
    known = phrases(language)
    if known is None:
        return []
    text = text.translate(_PLAIN)
    found = [*_sessions(text, language, known), *_deadlines(text, language, known), *_plain(text, language, known)]
    kept: list[When] = []
    for when in found:  # sorts come first that say more
        if all(when.end <= other.start or when.start >= other.end for other in kept):
            kept.append(when)
    return sorted(kept, key=lambda when: when.start)


def _sessions(text: str, language: str, known: Phrases) -> Iterator[When]:
    for match in known.session.finditer(text):
        sessions = tuple(str(value) for value in _listed(match[0], language, known) if 0 < value < _HIGHEST)
        if sessions:
            yield When(match.start(), match.end(), "session", sessions=sessions)


def _listed(printed: str, language: str, known: Phrases) -> list[int]:
    """The numbers of a list, each by itself: a conjunction may join two of them or ten and unit of one."""
    values: list[int] = []
    for match in known.number.finditer(printed):
        for words in known.conjunction.split(match[0]):
            value = number(words, language)
            if not isinstance(value, int):
                continue
            if values and known.compounds(values[-1], value):
                value += values.pop()
            values.append(value)
    return values


def _deadlines(text: str, language: str, known: Phrases) -> Iterator[When]:
    for match in known.before.finditer(text):
        if found := date_at(text, match.end(), language):
            yield When(match.start(), found.end, "deadline", date=found.date.iso)
        elif year := _YEAR.match(text, match.end()):
            yield When(match.start(), year.end(), "deadline", date=year[0])
    if known.after.pattern != NEVER:
        for date in find_dates(text, language):
            if after := known.after.match(text, date.end):
                yield When(date.start, after.end(), "deadline", date=date.date.iso)


def _plain(text: str, language: str, known: Phrases) -> Iterator[When]:
    for sort, expression in known.plain:
        for match in expression.finditer(text):
            figure = known.number.search(match[0]) if sort in _COUNTED else None
            if figure is None or (number(figure[0], language) or 0) < _HIGHEST:  # 2024年 is a year, not a term
                yield When(match.start(), match.end(), sort)


@cache
def phrases(language: str) -> Phrases | None:
    """The expressions of `language`; None where its file has none."""
    table = load(language).table("time").get("duties") if language in codes() else None
    if table is None:
        return None
    figure = pattern(language)
    conjunction = either(load(language).table("citations"), "and")
    joint = rf"\s*(?:[,،、]\s*)?(?:{conjunction})?\s*"
    listed = rf"(?:{figure})(?:{joint}(?:{figure}))*"

    def compiled(key: str) -> re.Pattern[str]:
        return _compiled(table, key, {"{n}": f"(?:{figure})", "{list}": listed})

    sorts: tuple[Sort, ...] = ("within", "term", "report", "open", "recurring")
    return Phrases(
        session=compiled("session"),
        number=re.compile(figure, re.IGNORECASE),
        before=compiled("before"),
        after=compiled("after"),
        plain=tuple((sort, compiled(sort)) for sort in sorts),
        once=compiled("once"),
        recurring=compiled("recurring"),
        extend=compiled("extend"),
        again=compiled("again"),
        ought=_whole(compiled("ought")) if load(language).spaced else compiled("ought"),
        conjunction=re.compile(rf"(?<!\w)(?:{conjunction})", re.IGNORECASE),
        compound=table.get("compound", ""),
    )


def _compiled(table: dict[str, Any], key: str, numbers: dict[str, str]) -> re.Pattern[str]:
    expression = either(table, key)
    for mark, numeral in numbers.items():
        expression = expression.replace(mark, numeral)
    return re.compile(expression, re.IGNORECASE)


def _whole(pattern_: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern_.pattern})(?!\w)", re.IGNORECASE)
