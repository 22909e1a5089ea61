"""Numbers as languages write them: words, ordinals, Chinese characters, Arabic-Indic digits.

Reads: the `[numerals]` table of each language file: `words` (value -> forms that add up), `multipliers`
(value -> forms that multiply what stands before), `join` (what may stand between the parts), `marks` (what
may surround a figure: `º`, `第`, `-я`), `group` and `decimal` (the signs inside figures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gnomon.language import load
from gnomon.language.forms import alternation, compile_form, whole

_TEN = 10
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class _Numerals:
    """One language's table: `values` says by group number of `token` what a word is worth and whether it multiplies."""

    pattern: str
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
    """The value of a printed number or ordinal: `fifty-first`, `第五十一`, `7,500`, `58º`; None where it is none."""
    parts = list(_parts(text.strip(), _table(language)))
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
    figure += rf"(?:[{decimal}]\d+)?" if decimal else ""
    join, marks = alternation(data.get("join", ())), alternation(data.get("marks", ()))
    anyword = alternation(form for form, _, _ in words)
    times = alternation(form for form, _, multiplies in words if multiplies)
    parts = [f"({compile_form(form)})" for form, _, _ in words]
    blank = r"[\s\u00a0-]*"
    run = rf"{anyword}(?:{blank}(?:{join}{blank})?{anyword})*"
    marked = rf"{marks}?\s?{figure}(?:{marks})?"
    return _Numerals(
        pattern=rf"(?:{marked}(?:\s?{times})*|{marks}?{whole(run, spaced=known.spaced)})",
        token=re.compile("|".join([f"(?P<figure>{figure})", *parts, join, marks, r"[\s-]+"]), re.IGNORECASE),
        values=tuple((value, multiplies) for _, value, multiplies in words),
        group=group,
        decimal=decimal,
    )
