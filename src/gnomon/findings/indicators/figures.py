"""Figures that measure or count something, in a plain string: with unit, qualifier, range and whole.

Reads: the string and the words of its language. A number alone says nothing: it needs a unit, a counted noun, a
percent sign or a currency. Numbers of paragraphs, articles, dates, symbols, sessions and resolutions are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gnomon.calendar.dates import find_dates
from gnomon.findings.indicators.words import Words, words
from gnomon.language.numerals import number as number_of

_BEFORE = 24  # characters before a number that may qualify or disqualify it
_TOUCHING_BEFORE = re.compile(r"[A-Za-zА-я0-9_/+]$|[A-Za-zА-я][-‑–]$|\d[.,:\s]$|\d[-‑–]$")
_TOUCHING_AFTER = re.compile(r"[/]\w|\s\d{3}(?!\d)|[.:]\d|[-‑–]?[A-Za-z](?!%)|\)")
_MOST = 1e15
_YEAR = re.compile(r"(?:1[89]|20)\d{2}\Z")
_LARGE = re.compile(r"\d[,\s.\u00a0\u202f]\d{3}|\d\s[^\W\d]{3,}|[万亿]")
_DIGIT = re.compile(r"\d")
_ORDINAL = re.compile(r"(?:\A第|\d(?:st|nd|rd|th)\Z)")
_ONE = frozenset({"one", "un", "une", "uno", "una", "一"})
_EXACT = "exact"

Number = int | float


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at `text[start:end]`; `value` is None for a range (`low`, `high`) and for a category."""

    start: int
    end: int
    value: Number | None
    unit: str | None
    qualifier: str = _EXACT
    low: Number | None = None
    high: Number | None = None
    of: Number | None = None
    rule: str = "counted"


@dataclass(frozen=True, slots=True)
class _Unit:
    end: int
    name: str | None
    rule: str


def figures_in(text: str, language: str) -> list[Figure]:
    """The figures of `text` in order, without overlaps; nothing for a language that knows no quantities."""
    known = words(language)
    if known is None or not known.head.search(text):
        return []
    found = [*_ranked(text, known, language), *_vague(text, known)]
    reached = 0
    for first, last in _numbers(text, known):
        if first < reached or _overlaps(first, last, found):
            continue
        if figure := _figure(text, (first, last), known, language):
            found.append(figure)
            reached = figure.end
    return _without_dates(text, sorted(found, key=lambda figure: figure.start), language)


def _overlaps(first: int, last: int, found: list[Figure]) -> bool:
    return any(figure.start < last and first < figure.end for figure in found)


def _without_dates(text: str, found: list[Figure], language: str) -> list[Figure]:
    """Figures that are no part of a date; dates are looked for only where there is a figure."""
    dates = list(find_dates(text, language)) if found else []
    return [figure for figure in found if not any(d.start < figure.end and figure.start < d.end for d in dates)]


def _figure(text: str, printed: tuple[int, int], known: Words, language: str) -> Figure | None:
    first, last = printed
    before = text[max(0, first - _BEFORE) : first]
    value = _value(text[first:last], language)
    if value is None or _numbers_something_else(text, first, last, before, known):
        return None
    qualifier, start = _qualifier(before, first, known)
    money = known.money_before.search(text, max(0, start - _BEFORE), start)
    sign = known.both if known.between.search(text, max(0, start - _BEFORE), start) else known.to
    high, end = _upper(text, last, sign, known, language)
    changes = high is not None and known.from_.search(text, max(0, start - _BEFORE), start)
    behind = known.after.match(text, end)
    if behind and qualifier == _EXACT:
        qualifier = known.after_of[(behind.lastindex or 1) - 1]
    end = behind.end() if behind else end
    if times := known.times.match(text, end):
        value, end = _value(text[first:last] + times[0], language), times.end()
    of, whole = _whole(text, end, known, language)
    unit = _unit(text, first, whole or end, known, money)
    if unit is None:
        return None
    ranges = high is not None and not changes
    return Figure(
        start=money.start() if money else start,
        end=last if changes else unit.end,
        value=None if ranges else value,
        unit=unit.name,
        qualifier=qualifier,
        low=value if ranges else None,
        high=high if ranges else None,
        of=of,
        rule=unit.rule,
    )


def _numbers(text: str, known: Words) -> Iterator[tuple[int, int]]:
    """Where numbers stand; the signs that may surround a figure are left out."""
    for match in known.number.finditer(text):
        digit = _DIGIT.search(match[0])
        yield (match.start() + digit.start() if digit else match.start()), match.end()


def _value(printed: str, language: str) -> Number | None:
    """The value, without what floating point adds to `4.1 million`; a longer run of digits is a code, no figure."""
    value = number_of(printed, language)
    if value is None or value > _MOST:
        return None
    plain = round(value, 6)
    return int(plain) if float(plain).is_integer() else plain


def _numbers_something_else(text: str, first: int, last: int, before: str, known: Words) -> bool:
    """Whether the number names a paragraph, a year, a session, a symbol … or is part of a longer sign."""
    if text[first].isdigit() and (_TOUCHING_BEFORE.search(before) or _TOUCHING_AFTER.match(text, last)):
        return True
    return bool(
        known.not_before.search(before) or known.not_after.match(text, last) or _ORDINAL.search(text[first:last])
    )


def _qualifier(before: str, start: int, known: Words) -> tuple[str, int]:
    """The qualifier before the number and where it begins; of two, such as `as many as about`, the nearer tells."""
    match = known.before.search(before)
    if match is None:
        return _EXACT, start
    return known.before_of[(match.lastindex or 1) - 1], start - len(before) + match.start()


def _upper(text: str, at: int, to: re.Pattern[str], known: Words, language: str) -> tuple[Number | None, int]:
    """The upper end of a range and where it ends; both ends may carry their percent sign."""
    percent = known.percent.match(text, at)
    sign = to.match(text, percent.end() if percent else at)
    match = known.number.match(text, sign.end()) if sign else None
    if match is None or not match[0][0].isdigit() or _YEAR.match(match[0]):
        return None, at
    return _value(match[0], language), match.end()


def _whole(text: str, at: int, known: Words, language: str) -> tuple[Number | None, int | None]:
    """The whole of a share, `26 of the 30 …`, and where its number ends."""
    sign = known.of.match(text, at)
    match = known.number.match(text, sign.end()) if sign else None
    return (_value(match[0], language), match.end()) if match else (None, None)


def _unit(text: str, first: int, end: int, known: Words, money: re.Match[str] | None) -> _Unit | None:
    """What the number that begins at `first` counts or measures; None where it counts nothing."""
    if money:
        return _Unit(end, money["money"].strip(), "money")
    if percent := known.percent.match(text, end):
        return _Unit(percent.end(), "%", "percent")
    if known.percent_before.search(text, max(0, first - _BEFORE), first):
        return _Unit(end, "%", "percent")
    if length := known.length.match(text, end):
        return _Unit(length.end(), length["unit"], "length") if known.term.match(text, length.end()) else None
    printed = text[first:end]
    if not printed[0].isdigit():
        persons = known.persons.match(text, end)
        return _Unit(persons.end(), persons["unit"], "in-words") if persons and _many(printed) else None
    if unit := known.unit.match(text, end):
        return _Unit(unit.end(), unit["unit"], "counted")
    noun = None if _YEAR.match(printed) else known.noun.match(text, end)
    if noun:
        return _Unit(noun.end(), noun["unit"], "counted")
    return _Unit(end, None, "large") if _LARGE.search(printed) else None


def _many(printed: str) -> bool:
    """Whether a number in words is more than one and no figure of speech such as 千家万户."""
    return printed.lower() not in _ONE and printed[0] not in "百千万亿"


def _ranked(text: str, known: Words, language: str) -> Iterator[Figure]:
    for match in known.rank.finditer(text):
        places = {name.rstrip("_"): found for name, found in match.groupdict().items() if found}
        value, of = _value(places["value"], language), _value(places["of"], language)
        yield Figure(match.start(), match.end(), value, places.get("unit"), of=of, rule="whole")


def _vague(text: str, known: Words) -> Iterator[Figure]:
    for match in known.vague.finditer(text):
        yield Figure(match.start(), match.end(), None, match["unit"], "category", rule="category")
