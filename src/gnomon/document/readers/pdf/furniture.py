"""Page heads, feet and numbers: what comes back at the same height of many pages, figures aside.

Reads: all pages. Only the outermost lines of a page are looked at, and none that opens with a footnote mark. A line
at the foot that opens with a figure is furniture where the figure counts the pages: otherwise it is a note. Words that
stand as often within pages are text that happens to begin some of them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set

from gnomon.document.readers.pdf.page import Line, Page, Part

_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b")
_NUMBER = re.compile(r"\W*(?:\d{1,4}|[ivxlc]{1,6})\W*(?:/\W*\d{1,4})?\W*$")
_JOB = re.compile(r"(?:GE\.)?\d\d-\d{4,6}\*{0,3}(?:\s*\([A-Z]\))?(?:\s+\d{6})*$|\*\d{7}\*$")
_EDGE = 0.14
_DEPTH = 3
_SHIFT = 6.0
_SHARE = 0.15
_APART = 1.6
_COUNTED = re.compile(r"(\d{1,4})\s+(\S.*)")
_Key = tuple[str, str, int]


def mark(pages: Sequence[Page]) -> None:
    """Set the part of every line that is page furniture."""
    seen: dict[_Key, list[tuple[Page, Line]]] = defaultdict(list)
    for page in pages:
        for zone, line in _outermost(page):
            seen[_key(page, line, zone)].append((page, line))
        if page.lines:
            _number(page)
        for line in page.lines:
            if line.base < _EDGE * page.height and _JOB.match(line.text.strip()):
                line.part = "page-foot"
    back = [(zone, places, found) for (zone, _, _), places in seen.items() if (found := _come_back(places, len(pages)))]
    counts = _counts(pages, {_words(line) for _, _, found in back for line in found})
    for zone, places, found in back:
        for line in found:
            if counts[_words(line)] < 2 * len(places):
                line.part = _part(zone, line.text)


def _come_back(places: Sequence[tuple[Page, Line]], pages: int) -> list[Line]:
    """The lines that stand at the height of enough others on other pages."""
    found = []
    for page, line in places:
        near = {other.number for other, one in places if abs(_height(other, one) - _height(page, line)) < _SHIFT}
        if len(near) > max(1, _SHARE * pages):
            found.append(line)
    return found


def _counts(pages: Sequence[Page], words: Set[str]) -> Counter[str]:
    """How often the words make a line, wherever it stands."""
    initials = {each[:1] for each in words}
    likely = (line for page in pages for line in page.lines if _initial(line) in initials)
    return Counter(_words(line) for line in likely)


def _initial(line: Line) -> str:
    """The first sign of the words; a figure stands for any."""
    return _words(line)[:1] if line.text[:1].isdigit() or line.text[:1] in " ivxlc" else line.text[:1]


def _words(line: Line) -> str:
    """The words of a line, figures aside."""
    return _FIGURES.sub("#", " ".join(line.text.split()))


def _key(page: Page, line: Line, zone: str) -> _Key:
    """What lines of page furniture have in common on all pages."""
    counted = _COUNTED.fullmatch(" ".join(line.text.split())) if zone == "foot" else None
    if counted:
        return zone, counted[2], int(counted[1]) - page.number
    return zone, _words(line), 0


def _number(page: Page) -> None:
    """The number of a page, which needs no other page to be known: alone, outermost, apart from the text."""
    ordered = sorted(page.lines, key=lambda line: line.base)
    for lines in (ordered, ordered[::-1]):
        level = [line for line in lines if abs(line.base - lines[0].base) < line.size / 2]
        inner = next((line for line in lines if line not in level), None)
        if inner is None or abs(level[-1].base - inner.base) < _APART * inner.size:
            continue
        for line in level:
            if _height(page, line) < _EDGE * page.height and _NUMBER.match(line.text):
                line.part = "page-number"


def _part(zone: str, text: str) -> Part:
    if _NUMBER.match(text):
        return "page-number"
    return "page-head" if zone == "head" else "page-foot"


def _height(page: Page, line: Line) -> float:
    """The distance to the nearer edge, so that pages of two sizes compare."""
    return min(line.base, page.height - line.base)


def _outermost(page: Page) -> Iterator[tuple[str, Line]]:
    """The lines of the highest and the lowest base lines of a page."""
    for zone, order in (("head", -1), ("foot", 1)):
        bases: list[float] = []
        for line in sorted(page.lines, key=lambda line: order * line.base):
            if _height(page, line) > _EDGE * page.height or (line.base > page.height / 2) != (zone == "head"):
                break
            if not bases or abs(bases[-1] - line.base) > line.size / 3:
                bases.append(line.base)
            if len(bases) > _DEPTH:
                break
            if not (line.marks and line.marks[0][0] == 0):
                yield zone, line
