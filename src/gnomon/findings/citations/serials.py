"""Resolutions of the Security Council cited by their serial number without the noun or without the year.

Reads: `data/security_council.toml`, `[citations]` of the language. The Council's numbers run through all years, so a
number tells its year: `Security Council resolution 1325` is S/RES/1325(2000), and `1325 (2000)` needs no noun where
the Council is spoken of. A number alone counts only where the words or its date say that it is the Council's.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from importlib import resources

from gnomon.calendar.dates import date_at
from gnomon.findings.citations import pinpoints
from gnomon.findings.citations.numbers import Rules, rules_of
from gnomon.findings.citations.reference import Reference
from gnomon.findings.citations.words import Words, words

_NUMBER = r"(?<![\d/.,])\d{3,4}(?![\d/]|[.,]\d)"
_YEAR = re.compile(r"[(（]((?:19|20)\d{2})[)）]")  # begins with a sign that is rare, so it is found fast
_BEFORE_YEAR = re.compile(r"(?<![\d/.,])(\d{3,4})\s?\Z")
_SINGLE = re.compile(rf"({_NUMBER})(?!\s?[(（])")
_NEAR = 40


def find(text: str, language: str, organ: str | None) -> list[Reference]:
    """The Council's resolutions in `text` that are cited by number alone, or by number and year without the noun."""
    known, rules = words(language), rules_of(language)
    if known is None or rules is None:
        return []
    return [*_alone(text, language, rules), *_with_year(text, organ, known)]


def year_of(number: int) -> int | None:
    """The year of the Council's resolution `number`; None beyond those on file."""
    first, last = _table()
    place = bisect_left(last, number)
    return first + place if number > 0 and place < len(last) else None


def _with_year(text: str, organ: str | None, known: Words) -> Iterator[Reference]:
    if organ == "SC" or re.search(known.bodies["SC"], text):
        for year in _YEAR.finditer(text):
            low = max(0, year.start() - 6)
            number = _BEFORE_YEAR.search(text[low : year.start()])
            if number and str(year_of(int(number[1]))) == year[1]:
                yield _reference(text, low + number.start(), year.end(), int(number[1]), 0.8)


def _alone(text: str, language: str, rules: Rules) -> Iterator[Reference]:
    for row in _rows(language).finditer(text):
        if _is_councils(text, row, language, rules):
            for number in _SINGLE.finditer(text, row.start(), row.end()):
                if year_of(int(number[1])):
                    yield _reference(text, number.start(), number.end(), int(number[1]), 0.8)


def _is_councils(text: str, row: re.Match[str], language: str, rules: Rules) -> bool:
    """Whether the Council is named beside the row of numbers, or the date after it fits the number."""
    if row.groupdict().get("council"):
        return True
    before = text[max(0, row.start() - _NEAR) : row.start()]
    named = [match for match in rules.body.finditer(before) if not re.search(r"[\d.;:。；]", before[match.end() :])]
    if named and named[-1].lastgroup != "COUNCIL":
        return named[-1].lastgroup == "SC"
    tail = rules.tail.match(text, row.end())
    if tail is None or tail.lastgroup != "dated":
        return tail is not None and str(tail.lastgroup).rstrip("_") == "SC"
    date = date_at(text, tail.end(), language)
    number = _SINGLE.search(row[0])
    return date is not None and number is not None and year_of(int(number[1])) == date.date.year


def _reference(text: str, start: int, end: int, number: int, confidence: float) -> Reference:
    after = pinpoints.after(text, end)
    before = None if after else pinpoints.before(text, start)
    pin = after or before
    return Reference(
        start=before.start if before else start,
        end=after.end if after else end,
        symbol=f"S/RES/{number}({year_of(number)})",
        kind="document",
        rule="resolution-by-serial",
        confidence=confidence,
        paragraphs=pin.paragraphs if pin else (),
        points=pin.points if pin else (),
        named="SC",
    )


@cache
def _rows(language: str) -> re.Pattern[str]:
    """The noun with a row of numbers, of which at least the first stands alone."""
    known = words(language)
    if known is None:
        raise ValueError(f"no words for citations in {language}")
    joint = rf"\s*(?:[,،、，]\s*)?(?:{known.conjunction})?\s*"
    if known.after_number:
        one = rf"{known.before_number}\s?{_NUMBER}\s?"
        return re.compile(
            rf"{one}(?:{known.after_number})?(?:{joint}{one}(?:{known.after_number})?)*(?:{known.resolution})"
        )
    noun = rf"(?:{known.resolution_own}|{known.resolution})"
    noun += rf"(?:\s+(?P<council>{known.bodies['SC']}))?"
    return re.compile(rf"(?<!\w){noun}\s+{_NUMBER}(?!\s?[(（])(?:{joint}{_NUMBER})*", re.IGNORECASE)


@cache
def _table() -> tuple[int, list[int]]:
    path = resources.files(__package__) / "data" / "security_council.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return data["first_year"], data["last"]
