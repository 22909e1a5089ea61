"""Numbers as languages write them: words, ordinals, Chinese characters, Arabic-Indic digits.

Reads: the `[numerals]` table of each language file: `words` (value -> forms that add up), `multipliers`
(value -> forms that multiply what stands before), `join` (what may stand after a multiplier: "two hundred and six"),
`compound` (what may stand between ten and unit: "vingt et un", though not after an ordinal, which has an ending of
`closing`), `unit_first` (the unit comes before the ten, as in Arabic), `marks` (what may surround a figure: `º`,
`第`, `-я`), `group` and `decimal` (the signs inside figures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.language import load
from gnomon.language.forms import NOTHING, alternation, compile_form, whole

_TEN = 10
_TWENTY = 20
_THOUSAND = 1000
_BETWEEN = r"[\s\u00a0\u2010\u2011-]"
_BLANK = f"{_BETWEEN}*"


@dataclass(frozen=True, slots=True)
class _Numerals:
    """One language's table: `values` says by group number of `token` what a word is worth and whether it multiplies."""

    pattern: str
    one: re.Pattern[str]
    token: re.Pattern[str]
    values: tuple[tuple[int, bool], ...]
    group: str
    decimal: str


@dataclass(frozen=True, slots=True)
class _Part:
    value: float
    multiplies: bool


@cache
def pattern(language: str) -> str:
    """An expression without capturing groups for a number in figures, in words or both (`620 万`).

    Use it with `re.IGNORECASE`. Raises KeyError for a language without a data file.
    """
    return _table(language).pattern


def number(text: str, language: str) -> int | float | None:
    """The value of a printed number or ordinal: `fifty-first`, `第五十一`, `7,500`, `58º`; None where it is none.

    Two numbers side by side, as `fifty-seventh and sixtieth`, are none.
    """
    text, table = text.strip(), _table(language)
    parts = list(_parts(text, table)) if table.one.fullmatch(text) else []
    if not parts or None in parts:
        return None
    value = _sum([part for part in parts if part])
    return int(value) if value.is_integer() else value


def _sum(parts: list[_Part]) -> float:
    """Add and multiply as the words stand: 三百五十万 is (3 x 100 + 50) x 10,000; 二〇二一 is read by place."""
    total = section = current = 0.0
    last: float | None = None
    for part in parts:
        if not part.multiplies:
            by_place = last is not None and last < _TEN and part.value < _TEN
            current = current * (_TEN if by_place else 1) + part.value
            last = part.value
            continue
        if part.value > _THOUSAND:
            total += ((section + current) or 1) * part.value
            section = 0.0
        else:
            section += (1 if last is None else current) * part.value
        current, last = 0.0, None
    return total + section + current


def _parts(text: str, table: _Numerals) -> Iterator[_Part | None]:
    """The parts of a printed number in order; a None where something else stands."""
    at = 0
    for match in table.token.finditer(text):
        if match.start() != at:
            yield None
        at = match.end()
        if match.lastgroup == "figure":
            yield _Part(_figure(match.group(), table), False)
        elif match.lastindex:
            value, multiplies = table.values[match.lastindex - 2]
            yield _Part(value, multiplies)
    if at != len(text):
        yield None


def _figure(printed: str, table: _Numerals) -> float:
    plain = re.sub(f"[{table.group}]", "", printed) if table.group else printed
    return float(plain.replace(table.decimal, ".") if table.decimal else plain)


@cache
def _table(language: str) -> _Numerals:
    known = load(language)
    data = known.table("numerals")
    words = [(form, int(value), False) for value, forms in data.get("words", {}).items() for form in forms]
    words += [(form, int(value), True) for value, forms in data.get("multipliers", {}).items() for form in forms]
    words.sort(key=lambda word: (word[1], len(word[0])), reverse=True)
    group, decimal = data.get("group", ""), data.get("decimal", "")
    figure = rf"(?:\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|\d+)" if group else r"\d+"
    figure = rf"(?<!\d){figure}"  # a long run of digits is tried once, not from each of them
    figure += rf"(?:[{decimal}]\d+)?" if decimal else ""
    marks = alternation(data.get("marks", ()))
    times = alternation(form for form, _, multiplies in words if multiplies)
    marked = rf"{marks}?\s?{figure}(?:{marks})?"
    pattern_ = rf"(?:{marked}(?:\s?{times})*|{marks}?{whole(_words(data, times), spaced=known.spaced)})"
    parts = [f"({compile_form(form)})" for form, _, _ in words]
    beside = [alternation(data.get(key, ())) for key in ("join", "compound", "marks")]
    return _Numerals(
        pattern=pattern_,
        one=re.compile(pattern_, re.IGNORECASE),
        token=re.compile("|".join([f"(?P<figure>{figure})", *parts, *beside, f"{_BETWEEN}+"]), re.IGNORECASE),
        values=tuple((value, multiplies) for _, value, multiplies in words),
        group=group,
        decimal=decimal,
    )


def _words(data: dict[str, Any], times: str) -> str:
    """A number in words: parts below a hundred, each but the last followed by what multiplies it."""
    small = _below_hundred(data)
    join = rf"{_BLANK}(?:{alternation(data.get('join', ()))}{_BLANK})?"
    multiplied = rf"(?:{_BLANK}{times})+(?:{join}{small})?"
    return rf"(?:{small}(?:{multiplied})*|{times}(?:{join}{small})?(?:{multiplied})*)"


def _below_hundred(data: dict[str, Any]) -> str:
    """Ten, teen and unit in the order of the language, at most one of each; digits in a row where it has no tens."""
    units, teens, tens = (
        alternation(
            form for value, forms in data.get("words", {}).items() if low <= int(value) < high for form in forms
        )
        for low, high in ((0, _TEN), (_TEN, _TWENTY), (_TWENTY, 100))
    )
    if tens == NOTHING:
        return rf"{units}(?:{_BLANK}{units})*"
    cardinal = "".join(f"(?<!{ending})" for ending in data.get("closing", ()))
    join = rf"(?:{cardinal}{_BLANK}{alternation(data.get('compound', ()))})?{_BLANK}"
    first, last = (units, tens) if data.get("unit_first") else (tens, units)
    return rf"(?:{first}(?:{join}{teens})?(?:{join}{last})?|{teens}(?:{join}{last})?|{last})"
