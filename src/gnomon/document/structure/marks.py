"""Figures set like footnote marks: raised, in brackets, or tight to the words before them.

Reads: the source; `no_mark` of the language files tells figures that count or date something. A mark that a note
asks for and that no such figure shows is looked for once more, inside words and numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gnomon.calendar.dates import is_month
from gnomon.document.model import Span
from gnomon.document.structure.layout import Row
from gnomon.document.structure.phrases import phrases
from gnomon.language import codes

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SUPERSCRIPTS = str.maketrans(_RAISED, "0123456789")
_FIGURE = re.compile(rf"[\d{_RAISED}](?:(?<=\d)\d*|[{_RAISED}]{{0,2}})")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AFTER_STOP = re.compile(r"(?:[^\W\d_]{2}|[)\]”’»])[.,]$|(?:(?:19|20)\d\d|/\d{1,3}),$")
_NO_STOP = re.compile(r"(?:Add|Rev|Corr)\.$")
_AFTER_BLANK = re.compile(r"(?:[^\W\d_]{3}[.,;:]|[)”’»][,;:]|/\d{1,3}[,;]|\d{4}) $")
_RUNS_ON = re.compile(r"[\w/%]|[.,]\d")
_BEFORE_NOTHING = re.compile(rf"{_RUNS_ON.pattern}|[ \t]*\n[ \t]*\d")
_STOPS = frozenset(".,;:")
_OPENS = frozenset("/-–‐‑·([^（《「『“‘«")
_CLOSING = frozenset("。，、；：！？）」』》”’)")
_BEFORE_CJK = re.compile("[一-鿿]")
_BEFORE_WORDS = re.compile(r"\n| [^\W\d_]")
# each form begins with what is searched for, a figure or a sign: many times faster
_CJK_MARK = (
    r"(\d(?:(?<=[一-鿿。，、；：）》”)]\d)(?<!(?:{before})\d)|(?<=[一-鿿。，、；：）》”)]\s\d)(?<!(?:{before})\s\d))"
    r"(?:\n?\d){{0,2}})"  # a line of Chinese may end within a figure
    r"(?=\s?[一-鿿，、；。》）”]|\s?(?:1\n?9|2\n?0)\n?\d\n?\d\s?年)(?!\s?(?:{after}))"
)
_WITHIN = (
    r"(\d(?<=[a-zа-яё]\d)\d{0,2})(?=[a-zа-яё]{2})",
    r"/(?<=\d/)\d{3}(\d{1,3})(?![\d/\w-]|\.\d)",
    # no resolution of the first thirty sessions that is numbered so has three figures behind the stroke
    r"/(?:(?<=(?<![\d/-])[1-9]/)|(?<=(?<![\d/-])[12]\d/)|(?<=(?<![\d/-])30/))\d{2}(\d{1,3})(?![\d/\w-]|\.\d)",
    r"[-‐‑](?<=[^\W\d_].)\d\d(\d{1,3})(?![\d/\w]|\.\d)",
)

_LOOSE = r"(?<=[^\s\d/(\[–-] ){}(?=\n| [^\W\d_])"
_WORDS_BEFORE = re.compile(r"([^\W\d_]+)[.,;:]? $")
_WORD = re.compile(r"(?<=\s)[^\W\d_]+|\s[^\W\d_]+")
_LONGEST = 24

Places = dict[int, list[Span]]


@dataclass(slots=True, eq=False)
class Marks:
    """Where each number stands like a footnote mark: number -> spans, in order. `spare`: figures inside words and
    numbers, one table for each form, looked for when a note asks for the first time. `raised`: the print shows them."""

    source: str
    places: Places
    spare: tuple[Places, ...] | None = None
    raised: bool = False

    def find(self, number: int, start: int, end: int) -> Span | None:
        """The first mark within the region; one that stands tight goes before one after a blank, and a figure
        inside words counts only where there is no other."""
        within = _between(self.places.get(number, []), start, end)
        tight = next((span for span in within if not self.source[span[0] - 1 : span[0]].isspace()), None)
        if tight or within:
            return tight or within[0]
        if self.spare is None:
            self.spare = tuple(_inside(form, self.source) for form in _forms())
        return next((found[0] for each in self.spare if (found := _between(each.get(number, []), start, end))), None)

    def loose(self, number: int, start: int, end: int) -> Span | None:
        """The first figure that stands between blanks after a word, as page texts of old print set marks, and that
        neither counts nor dates something."""
        for match in re.finditer(_LOOSE.format(number), self.source[start:end]):
            before = _WORDS_BEFORE.search(
                self.source, max(start, start + match.start() - _LONGEST), start + match.start()
            )
            after = _WORD.match(self.source, start + match.end())
            counts = before is not None and phrases().counting.fullmatch(before[1].casefold())
            dates = after is not None and any(is_month(after[0].strip(), code) for code in codes())
            if not counts and not dates:
                return start + match.start(), start + match.end()
        return None


def _between(places: list[Span], start: int, end: int) -> list[Span]:
    return places[bisect_left(places, (start, 0)) : bisect_left(places, (end, 0))]


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form) for form in (_CJK_MARK.format(**phrases().no_mark), *_WITHIN))


def _inside(form: re.Pattern[str], source: str) -> Places:
    """Every figure that a form shows inside words or numbers."""
    places: Places = defaultdict(list)
    for match in form.finditer(source):
        places[int(match[1].replace("\n", ""))].append(match.span(1))
    return places


def marks(source: str, rows: Sequence[Row] = ()) -> Marks:
    """Every figure that is set like a mark, of the rows or of the whole source, found in one pass."""
    places: Places = defaultdict(list)
    inside = iter([(row.start, row.end) for row in rows] or [(0, len(source))])
    start, end = next(inside)
    for match in _FIGURE.finditer(source, start):
        while end <= match.start() and (following := next(inside, None)):
            start, end = following
        if start <= match.start() < end and (span := _mark(source, *match.span())):
            number = int(source[slice(*span)].strip("()[^]").translate(SUPERSCRIPTS))
            places[number].append(span)
    return Marks(source, places)


def _mark(source: str, start: int, end: int) -> Span | None:
    """The span of the mark in a run of figures: raised, in brackets, or set tight to the words before it."""
    if source[start] > "\u0fff" or not source[start].isascii():
        return start, end
    if end - start > 3:
        return _beside_year(source, start, end)
    before = source[start - 1] if start else " "
    if before in "([^" and source[end : end + 1] in (")", "]"):
        first = start - 2 if before == "^" and source[start - 2 : start - 1] == "[" else start - 1
        return first, end + 1
    if before == " ":
        last = source[start - 2 : start - 1]
        if last not in _STOPS and not last.isdecimal():  # most figures: many times faster than the pattern
            return None
        told = _AFTER_BLANK.search(source, max(0, start - 6), start) and _BEFORE_WORDS.match(source, end)
        return (start, end) if told else None
    if before.isspace() or before in _OPENS or (before > "\u2e80" and _counted().match(source, start - 1)):
        return None
    if before in ".,":
        near = source[max(0, start - 6) : start]
        ended = _AFTER_STOP.search(near) and not _NO_STOP.search(near) and not _RUNS_ON.match(source, end)
        return (start, end) if ended else None
    if _BEFORE_NOTHING.match(source, end) and not (
        before in _CLOSING and _BEFORE_CJK.match(source, end) and not _counting().match(source, end)
    ):
        return None
    return start, end


@cache
def _counted() -> re.Pattern[str]:
    """What stands before a figure that counts something or dates it."""
    return re.compile("{before}|{doubtful}".format(**phrases().no_mark))


@cache
def _counting() -> re.Pattern[str]:
    """What stands behind a figure that counts something."""
    return re.compile(phrases().no_mark["after"])


def _beside_year(source: str, start: int, end: int) -> Span | None:
    """A mark printed on to a year, after it (`20234`) or before it (`、12012`)."""
    if end - start > 7 or (start and source[start - 1] in "/.,"):
        return None
    if _YEAR.match(source, start) and end - start > 4:
        return start + 4, end
    if _YEAR.fullmatch(source, end - 4, end) and end - start > 4:
        return start, end - 4
    return None
