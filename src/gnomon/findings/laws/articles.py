"""Articles of a law as they are listed: `articles 124A, 153 and 505 (a)`, `第305和第309条`, `artículos 3 a 5`.

Reads: the text around a name; the words for articles, lists and ranges of every language (`[citations]`). Points of
an article are left out: the article is what a law is asked to change by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gnomon.findings.citations.words import everywhere
from gnomon.language.numerals import number as number_of

_NUMBER = r"\d{1,4}(?:[-.]\d{1,3})?[A-Z]?(?![A-Za-z\d/])(?:\s(?:bis|ter|quater)\b)?"
_HAN = r"[一二三四五六七八九十百]{1,5}"
_POINTS = r"(?:\s?\((?:[a-z]{1,3}|\d{1,2})\)(?:,? (?:and|et|y) \([a-z]\))*)*"
_ITEM = re.compile(rf"(?P<range>[–—]|\b(?:to|à|a|through)\b|至|到)|(?P<number>{_NUMBER})|(?P<han>{_HAN})")
_LONGEST_RANGE = 300


@dataclass(frozen=True, slots=True)
class Articles:
    """A list of articles at `text[start:end]`; `leads` says that the law is named behind it (`… of the …`)."""

    start: int
    end: int
    numbers: tuple[str, ...]
    leads: bool


def articles_in(text: str, start: int, end: int) -> Iterator[Articles]:
    """The lists of articles between two offsets, in order."""
    for match in _pattern().finditer(text, start, end):
        listed = match["list"] or match["listed"]
        yield Articles(match.start(), match.end(), _numbers(listed), match["of"] is not None)


def _numbers(listed: str) -> tuple[str, ...]:
    found: list[str] = []
    ranging = False
    for token in _ITEM.finditer(re.sub(r"\([^)]*\)", "", listed)):
        if token["range"]:
            ranging = True
            continue
        value = token["number"] or str(number_of(token["han"], "zh"))
        if ranging and found and found[-1].isdigit() and value.isdigit():
            found += _between(int(found[-1]), int(value))
        found.append(value)
        ranging = False
    return tuple(dict.fromkeys(found))


def _between(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first + 1, last)] if last - first <= _LONGEST_RANGE else []


@cache
def _pattern() -> re.Pattern[str]:
    joint = rf"\s*(?:[,，、–—]|{everywhere('and')}|{everywhere('to')})\s*(?:(?:{everywhere('and')})\s*)?"
    words = rf"(?:(?:{everywhere('article')})\s*)"
    item = rf"{_NUMBER}{_POINTS}"
    listed = rf"{item}(?:{joint}{words}?{item})*"
    ordinal = rf"第\s*(?:\d{{1,4}}|{_HAN})"
    return re.compile(
        rf"(?:\b{words}(?P<list>{listed})(?P<of>\s+(?:{everywhere('of')})\b)?"
        rf"|(?P<listed>{ordinal}\s*条?(?:{joint}(?:{ordinal}|\d{{1,4}})\s*条?)*)(?<=条))",
        re.IGNORECASE,
    )
