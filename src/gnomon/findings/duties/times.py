"""Times by which something is to be done, as a provision prints them: sessions, dates, terms, `as soon as possible`.

Reads: `[time.duties]` of the language files: lists of regular expressions in which `{n}` is a number in words or
figures, `{list}` a list of them and `{occasion}` something that will take place, such as an election; `urgent` and
`open` say no day; `before` and `after` stand at a date that is a deadline.
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

_YEAR = re.compile(r"(?<!\d)20\d{2}(?![\d/–-])")
_PLAIN = {0x2010: "-", 0x2011: "-", 0xA0: " ", 0x202F: " "}  # one character for one
_HIGHEST = 200
_CENTURY = 20
_COUNTED = frozenset({"within", "term"})

Sort = Literal["session", "event", "deadline", "within", "term", "report", "open", "recurring"]


@dataclass(frozen=True, slots=True)
class When:
    """A time printed at `text[start:end]`; `sessions` for sessions, `dates` (ISO 8601) of deadlines and events."""

    start: int
    end: int
    sort: Sort
    sessions: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrases:
    """The compiled expressions of one language."""

    session: re.Pattern[str]
    event: re.Pattern[str]
    number: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    joint: re.Pattern[str]
    plain: tuple[tuple[Sort, re.Pattern[str]], ...]
    once: re.Pattern[str]
    recurring: re.Pattern[str]
    extend: re.Pattern[str]
    again: re.Pattern[str]
    ought: re.Pattern[str]
    should: re.Pattern[str]


def times_in(text: str, language: str) -> list[When]:
    """The times of `text` in order; where two overlap, the one that says more."""
    known = phrases(language)
    if known is None:
        return []
    text = text.translate(_PLAIN)
    sorts = (_sessions, _events, _deadlines, _plain)  # the ones first that say more
    kept: list[When] = []
    for when in (when for sort in sorts for when in sort(text, language, known)):
        if all(when.end <= other.start or when.start >= other.end for other in kept):
            kept.append(when)
    return sorted(kept, key=lambda when: when.start)


def _sessions(text: str, language: str, known: Phrases) -> Iterator[When]:
    for match in known.session.finditer(text):
        sessions = tuple(str(value) for value in _listed(match[0], language, known) if _numbers_session(value))
        if sessions:
            yield When(match.start(), match.end(), "session", sessions=sessions)


def _numbers_session(value: int) -> bool:
    """Sessions have an ordinal or are named by their year."""
    return 0 < value < _HIGHEST or value // 100 == _CENTURY


def _listed(printed: str, language: str, known: Phrases) -> Iterator[int]:
    """The numbers of a list, each by itself."""
    for match in known.number.finditer(printed):
        value = number(match[0], language)
        if isinstance(value, int):
            yield value


def _events(text: str, language: str, known: Phrases) -> Iterator[When]:
    """Before something that will take place; one date for each that is named with one."""
    for match in known.event.finditer(text):
        dates = list(find_dates(match[0], language))
        years = [(year.start(), year[0]) for year in _YEAR.finditer(match[0])]
        alone = [(at, year) for at, year in years if not any(date.start <= at < date.end for date in dates)]
        placed = sorted([*((date.start, date.date.iso) for date in dates), *alone])
        yield When(match.start(), match.end(), "event", dates=tuple(iso for _, iso in placed))


def _deadlines(text: str, language: str, known: Phrases) -> Iterator[When]:
    for match in known.before.finditer(text):
        found = list(_dates_from(text, match.end(), language, known))
        if found:
            yield When(match.start(), found[-1][1], "deadline", dates=tuple(iso for _, _, iso in found))
    if known.after.pattern != NEVER:
        for start, end, iso in _dates(text, language):
            if after := known.after.match(text, end):
                yield When(start, after.end(), "deadline", dates=(iso,))


def _dates_from(text: str, at: int, language: str, known: Phrases) -> Iterator[tuple[int, int, str]]:
    """The date that begins at `at`, or the year, and those that a conjunction joins to it."""
    while found := _date_or_year(text, at, language):
        yield found
        joint = known.joint.match(text, found[1])
        if joint is None:
            return
        at = joint.end()


def _date_or_year(text: str, at: int, language: str) -> tuple[int, int, str] | None:
    if date := date_at(text, at, language):
        return date.start, date.end, date.date.iso
    year = _YEAR.match(text, at)
    return (year.start(), year.end(), year[0]) if year else None


def _dates(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Every date, and every year that belongs to none."""
    dates = [(date.start, date.end, date.date.iso) for date in find_dates(text, language)]
    yield from dates
    for year in _YEAR.finditer(text):
        if not any(start <= year.start() < end for start, end, _ in dates):
            yield year.start(), year.end(), year[0]


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
    occasion = f"(?:{either(table, 'occasion')})"
    listed = rf"(?:{figure})(?:{joint}(?:{figure}))*"

    table = {**table, "open": [*table.get("urgent", ()), *table.get("open", ())]}

    def compiled(key: str) -> re.Pattern[str]:
        return _compiled(table, key, {"{occasion}": occasion, "{n}": f"(?:{figure})", "{list}": listed})

    def whole(key: str) -> re.Pattern[str]:
        return _whole(compiled(key)) if load(language).spaced else compiled(key)

    sorts: tuple[Sort, ...] = ("within", "term", "report", "open", "recurring")
    return Phrases(
        session=compiled("session"),
        event=compiled("event"),
        number=re.compile(figure, re.IGNORECASE),
        before=compiled("before"),
        after=compiled("after"),
        joint=re.compile(rf"\s*(?:[,،、]\s*|(?:{conjunction})\s*)", re.IGNORECASE),
        plain=tuple((sort, compiled(sort)) for sort in sorts),
        once=compiled("once"),
        recurring=compiled("recurring"),
        extend=compiled("extend"),
        again=compiled("again"),
        ought=whole("ought"),
        should=whole("should"),
    )


def _compiled(table: dict[str, Any], key: str, numbers: dict[str, str]) -> re.Pattern[str]:
    expression = either(table, key)
    for mark, numeral in numbers.items():
        expression = expression.replace(mark, numeral)
    return re.compile(expression, re.IGNORECASE)


def _whole(pattern_: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern_.pattern})(?!\w)", re.IGNORECASE)
