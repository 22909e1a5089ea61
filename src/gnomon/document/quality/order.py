"""Whether the lines of a page stand in the order in which they are read: sentences go on, numbers count up.

Reads: the lines of a page. Each place where two lines cannot follow one another is a break: a sentence that goes on
after it was closed, a paragraph that begins inside a sentence, a number lower than the one before. A page that was
read well has next to none; where columns are mixed or lines out of order every fifth line has one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import quantiles

_ARABIC, _HAN = "\u0621-\u064a", "\u4e00-\u9fff"
_LOWER = "a-zà-öø-ÿа-яё"
_STOP = "[.!?。！？؟۔]"
_CLOSED = re.compile(rf"[^\W\d_]{{4}}{_STOP}[\"'”’»]*\d{{0,3}}$")
_GOES_ON = re.compile(f"[{_LOWER}]{{2}}|[{_ARABIC}{_HAN}]{{4}}")
_LOWER_GOES_ON = re.compile(f"[{_LOWER}]{{2}}")
_INSIDE = re.compile(rf"(?<=[{_LOWER}]{{4}}{_STOP}) [{_LOWER}]{{3}}")
_PAUSE = re.compile(r"[.;,،؛。；，]$")
_OPEN = re.compile(r"[^\W\d_]$")
_BEGINS = re.compile(
    rf"[(（\[]?\d{{1,3}}(?:\.\d{{1,3}})?[.)）．、]\s+\S|\d{{1,3}}[-–]\s\S|[(（](?:[a-z]{{1,4}}|[一-十]{{1,3}}|[{_ARABIC}]{{1,3}})[)）]|[a-zа-я]\)\s"
)
_NUMBER = re.compile(
    r"[(（\[]?(\d{1,3}\.)?(\d{1,3})"
    rf"(?:[.)）．、]\s|[-–]\s|\s[-–]\s(?=[{_ARABIC}])|(?(1)\s(?=[^\W\d_{_LOWER}])|(?!)))"
)
_AMID = re.compile(
    rf"(?<=[{_LOWER},;:)]) (?P<part>\d{{1,3}}\.)?(?P<plain>\d{{1,3}})"
    rf"(?:\. +(?=[^\W\d_][{_LOWER}])|(?(part) (?=[A-ZÀ-ÞА-Я][{_LOWER}])|(?!)))"
    rf"|(?<=[{_HAN}，；。])\s?(?P<han>\d{{1,3}})\. ?[{_HAN}]{{2}}"
    rf"|(?<=[{_ARABIC}،؛]) (?P<arabic>\d{{1,3}}) ?- [{_ARABIC}]{{2}}"
)
_LED = re.compile(r"\.{4}[\d\s–-]*?(\d{1,3})$")  # a line of a table of contents
_BULLETS = frozenset("•·–—-*▪●○")
_FULL, _SHORT = 0.8, 0.6
_STEP = 2  # blanks by which one line stands in from another
_LEAST = 8


def breaks(text: str) -> tuple[int, int]:
    """How many lines of a page do not go on from the line before, and how many there are; none in under eight."""
    every = text.splitlines()
    lines = [line.rstrip() for line in every if line.strip()]
    if len(lines) < _LEAST:
        return 0, 0
    words = [line.lstrip() for line in lines]
    apart = [not before.strip() for before, line in pairwise(["", *every]) if line.strip()]
    indents = [len(line) - len(word) for line, word in zip(lines, words, strict=True)]
    width, edge = quantiles(map(len, words), n=5)[-1], min(indents)
    found = sum(
        _breaks(
            words[at - 1],
            words[at],
            width,
            starts=_starts(words, indents, at, apart=apart[at]),
            level=indents[at] - edge < _STEP,
        )
        for at in range(1, len(words))
    )
    inside = sum(len(_INSIDE.findall(word)) for word in words)
    return found + inside + _miscounted(words) + _leafed_back(words), len(lines)


def _breaks(before: str, line: str, width: float, *, starts: bool, level: bool) -> bool:
    """Whether `line` cannot follow `before`; `level` where it stands at the edge of the page's text."""
    if _CLOSED.search(before) and _LOWER_GOES_ON.match(line):
        return True
    if len(before) > _FULL * width:
        return starts and _OPEN.search(before) is not None
    ended = len(before) < _SHORT * width and _PAUSE.search(before)
    return bool(ended) and level and not starts and _GOES_ON.match(line) is not None and _says_so(before, line)


def _says_so(before: str, line: str) -> bool:
    """Whether the small letter, or, in a script without, the full stop tells that a line goes on after an end."""
    return _LOWER_GOES_ON.match(line) is not None or before[-1] in ".;。；"


def _starts(words: Sequence[str], indents: Sequence[int], at: int, *, apart: bool) -> bool:
    """Whether a paragraph begins: with a mark, or further in than the lines before and after."""
    if _BEGINS.match(words[at]):
        return True
    if apart or at + 1 == len(words) or _BEGINS.match(words[at + 1]) or words[at + 1][0] in _BULLETS:
        return False
    return indents[at] >= _STEP + max(indents[at - 1], indents[at + 1])


def _miscounted(words: Sequence[str]) -> int:
    """How many numbers of a count stand before the number that they follow, or in the middle of a line.

    A number of two parts (12.3) counts within its first. One that opens a line as well is only cited.
    """
    opening = [(match[1] or "", int(match[2])) for word in words if (match := _NUMBER.match(word))]
    places = {number: at for at, number in reversed(list(enumerate(opening)))}
    late = sum(places.get((part, number - 1), -1) > at for (part, number), at in places.items())
    amid = [number for word in words for number in map(_number, _AMID.finditer(word)) if number not in places]
    known = places.keys() | set(amid)
    return late + sum((part, number - 1) in known or (part, number + 1) in known for part, number in amid)


def _number(match: re.Match[str]) -> tuple[str, int]:
    return match["part"] or "", int(match["plain"] or match["han"] or match["arabic"])


def _leafed_back(words: Sequence[str]) -> int:
    """How many page numbers of a table of contents are lower than the one before."""
    pages = [int(match[1]) for word in words if (match := _LED.search(word))]
    return sum(after < before for before, after in pairwise(pages))
