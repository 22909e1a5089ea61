"""Pinpoints: which paragraphs, articles and points of a cited text are meant, in every language at once.

Reads: `[citations]` of the language files (`paragraph`, `article`, `paragraph_after`, `article_after`, `and`, `to`,
`of`, `letters`). Ranges and lists are written out; a lettered point is a, b, c by position in every language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gnomon.findings.citations.words import everywhere
from gnomon.language import codes, load
from gnomon.language.numerals import number as number_of

_LONGEST_RANGE = 300
_ENDS = re.compile(r"[^\W\d]|[\d)](?= [А-Я])")  # a word leads to the reference; in Russian a number may
_HAN = "[一二三四五六七八九十百]{1,5}"
_NUMBER = r"\d{1,3}(?![\d/])(?:\s(?:bis|ter|quater)\b)?"
_POINT = r"\s?(?:\(?(?:[a-zñ]|[ivx]{2,4}|[а-я]|[\u0623-\u064a])\)|\(\d{1,2}\))"


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """Paragraphs (or articles) and points, standing at `text[start:end]`."""

    start: int
    end: int
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]


def after(text: str, at: int) -> Pinpoint | None:
    """The paragraphs named directly after a reference that ends at `at`: `, paras. 5–7`, `第20、第38和第39段`."""
    if not _patterns().near.match(text, at):
        return None
    match = _patterns().after.match(text, at)
    if match is None or _patterns().next.match(text, match.end()):  # a paragraph of the reference that follows
        return None
    return _pinpoint(match, at)


def before(text: str, at: int) -> Pinpoint | None:
    """The paragraphs named before a reference that starts at `at`: `paragraphs 5 and 6 of …`."""
    return _before(text, at, _patterns().before)


def articles_before(text: str, at: int) -> Pinpoint | None:
    """The articles named before a treaty that starts at `at`: `articles 19 (3) and 22 of the …`."""
    return _before(text, at, _patterns().articles_before)


def articles_after(text: str, at: int) -> Pinpoint | None:
    """The articles named after a treaty that ends at `at`: `, art. 19`, `第十九条第三款`."""
    match = _patterns().articles_after.match(text, at)
    if match is None or _patterns().of.match(text, match.end()):  # the article of another treaty, named next
        return None
    return _pinpoint(match, at)


def _before(text: str, at: int, pattern: re.Pattern[str]) -> Pinpoint | None:
    if text[max(0, at - 1) : at] not in {" ", "\u00a0", "’", "'"} or not _ENDS.match(text, max(0, at - 2)):
        return None
    window = text[max(0, at - 90) : at]
    if not any(map(str.isdigit, window)):
        return None
    shift = at - len(window)
    for match in pattern.finditer(window):
        if match.end() == len(window):
            paragraphs, points = _list(match["list"])
            return Pinpoint(shift + match.start(), at, paragraphs, points)
    return None


def _pinpoint(match: re.Match[str], at: int) -> Pinpoint:
    paragraphs, points = _list(match["list"] or match["numbered"])
    return Pinpoint(at, match.end(), paragraphs, points)


@dataclass(frozen=True, slots=True)
class _Patterns:
    after: re.Pattern[str]
    before: re.Pattern[str]
    articles_after: re.Pattern[str]
    articles_before: re.Pattern[str]
    of: re.Pattern[str]
    next: re.Pattern[str]
    near: re.Pattern[str]  # a quick look before `after`


@cache
def _patterns() -> _Patterns:
    joint = rf"\s*(?:[,،、，–—‑-]|{everywhere('and')}|{everywhere('to')})\s*(?:(?:{everywhere('and')})\s*)?(?:第\s*)?"
    item = rf"(?:{_NUMBER}|{_HAN})(?:{_POINT})*"
    listed = rf"{item}(?:{joint}(?:{item}|{_POINT}))*"

    def following(kind: str) -> re.Pattern[str]:
        last = everywhere(kind + "_after")
        inner = rf"(?:(?:{_POINT}(?:{joint})?)+(?:项|分段|款)|第?\s?(?:{_HAN}|\d{{1,2}})\s?款)?"
        numbered = rf"第\s*{listed}\s*(?:{last}){inner}"
        return re.compile(
            rf"[\s,，،]*\(?(?:(?:{everywhere(kind)})\s*(?P<list>{listed})"
            rf"|(?P<numbered>{numbered}(?:\s?(?:、|{everywhere('and')})\s?{numbered})*))",
            re.IGNORECASE,
        )

    def leading(kind: str) -> re.Pattern[str]:
        return re.compile(
            rf"(?:{everywhere(kind)})\s*(?P<list>{listed}(?:,?\s(?:{everywhere('paragraph')})\s*\d+,?)*"
            rf"(?:{joint}{listed}(?:,?\s(?:{everywhere('paragraph')})\s*\d+,?)*)*)"
            rf"(?:\s*,?\s*(?:{everywhere('of')})\s*(?:[^\W\d]+[\s'’]+){{0,6}}|(?<=[\d)])\s)",
            re.IGNORECASE,
        )

    first = {form[0] for code in codes() for form in load(code).table("citations").get("paragraph", [])}
    near = re.compile(rf"[\s,，،]*\(?[第{re.escape(''.join(sorted(first)))}]", re.IGNORECASE)
    of = re.compile(rf"\s+(?:{everywhere('of')})\b", re.IGNORECASE)
    next_ = re.compile(
        rf"\s+(?:{everywhere('of')})\s+(?:[^\W\d]+[\s'’]+){{0,6}}(?:\d{{1,4}}\s?/\s?\d|\d{{2,4}}\s?[(（]|[A-Z]+/)",
        re.IGNORECASE,
    )
    return _Patterns(
        following("paragraph"), leading("paragraph"), following("article"), leading("article"), of, next_, near
    )


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        rf"\((?P<sub>\d{{1,2}})\)|(?:{everywhere('paragraph')})\s*(?P<paragraph>\d{{1,2}})\b"
        rf"|第?\s?(?P<clause>{_HAN}|\d{{1,2}})\s?款|(?P<number>\d{{1,3}}(?:\s(?:bis|ter|quater)\b)?|[一二三四五六七八九十百]{{1,5}})"
        rf"|\(?(?P<point>[a-zñ]|[ivx]{{2,4}}|[а-я]|[\u0623-\u064a])\)|(?P<range>[–—‑-]|{everywhere('to')})",
        re.IGNORECASE,
    )


@cache
def _letters() -> dict[str, str]:
    """Each letter that may name a point, as a, b, c by its place in the language's order of points."""
    alphabets = (load(code).table("citations").get("letters", "") for code in codes())
    return {
        letter: chr(ord("a") + place)
        for alphabet in alphabets
        if not alphabet.isascii() and not alphabet.startswith("a")
        for place, letter in enumerate(alphabet[:26])
    }


def _list(printed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paragraphs and points of a printed list, ranges written out."""
    paragraphs: list[str] = []
    points: list[str] = []
    ranging = False
    for token in _tokens().finditer(printed):
        if token["range"]:
            ranging = True
            continue
        if token["number"]:
            _extend(paragraphs, _figure(token["number"]), ranging)
        else:
            letter = (token["sub"] or token["paragraph"] or token["point"] or _figure(token["clause"])).lower()
            _extend(points, _letters().get(letter, letter), ranging)
        ranging = False
    return tuple(dict.fromkeys(paragraphs)), tuple(dict.fromkeys(points))


def _figure(printed: str) -> str:
    if printed[0].isdigit():
        return printed
    return str(number_of(printed, "zh"))


def _extend(found: list[str], value: str, ranging: bool) -> None:
    """Adds `value`, and after a sign of a range all that lies between the last value and it."""
    if ranging and found:
        found.extend(_between(found[-1], value))
    found.append(value)


def _between(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _LONGEST_RANGE:
        return [str(number) for number in range(int(first) + 1, int(last))]
    if len(first) == len(last) == 1 and first.isalpha() and first < last:
        return [chr(code) for code in range(ord(first) + 1, ord(last))]
    return []
