"""Areas of footnotes: the small print at the foot of a page, below a short rule or opened by a raised mark.

Reads: one page whose furniture is marked, and the size of the letters of the text. Endnotes are the same on
whole pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.readers.pdf.sheet import Rule, levels

_SMALLER = 0.96
_LONGEST = 0.6
_SHORT = 0.4
_BESIDE = 90.0
_LOW = 0.75  # of the height of the page: rules above it part the letterhead
_OPENING = re.compile(r"[(\[]?(?:\d{1,3}|[*†‡]{1,4}|[a-z])[)\]/]?[\s\xa0]*(?=\S)")
_FIGURED = re.compile(r"[(\[]?(?:\d{1,3}|[*†‡]{1,4})[)\]/]?[\s\xa0]+(?=\S)")


def mark(page: Page, size: float, *, going: bool) -> bool:
    """Set the part of the lines that belong to notes; `going`: a note of an earlier page may go on here.

    Says whether there were any.
    """
    body = sorted((line for line in page.lines if line.part == "body"), key=lambda line: -line.base)
    start = _start(page, body, size, going=going)
    for line in body[start:]:
        line.part = "note"
    return start < len(body)


def _start(page: Page, body: Sequence[Line], size: float, *, going: bool) -> int:
    """The index of the first line of the area; their number where there is none."""
    first = len(body)
    while first and body[first - 1].size <= _SMALLER * size:
        first -= 1
    for height, length in _separators(page, body):
        at = next((at for at, line in enumerate(body) if line.base < height), len(body))
        low = height < _LOW * page.height or at >= first
        if at < len(body) and low and _follows(body[at], length, small=at >= first, going=going):
            return at
    return next((at for at in range(first, len(body)) if _raised(body[at])), len(body))


def _follows(line: Line, length: float, *, small: bool, going: bool) -> bool:
    """Whether the first line below a rule of this length (in widths of the text) is that of a note.

    Raised marks are sure, so is small print below a rule that is not long; below a short one stands also what is as
    large as the text: with a figure, or as the rest of an earlier note.
    """
    if _raised(line):
        return True
    if small:
        return length < _LONGEST and (going or _OPENING.match(line.text) is not None)
    return length < _SHORT and (going or _FIGURED.match(line.text) is not None)


def _raised(line: Line) -> bool:
    """Whether a line begins with a raised mark; the stars of notes are often not raised."""
    if line.marks and line.text[: line.marks[0][0]].strip("([ ") == "":
        return _OPENING.match(line.text) is not None
    return line.text[0] in "*†‡" and not line.text.endswith("*")


def _separators(page: Page, body: Sequence[Line]) -> Iterator[tuple[float, float]]:
    """The heights of rules that stand alone, from which the lines begin, and how long each is; lowest first."""
    if not body:
        return
    left, right = min(line.left for line in body), max(line.right for line in body)
    for rule in reversed(levels(page.rules)):
        beside = abs(rule.left - left) < _BESIDE or (page.rtl and abs(rule.right - right) < _BESIDE)
        if beside and not any(_touches(line, rule) for line in body):
            yield rule.bottom, (rule.right - rule.left) / max(right - left, 1.0)


def _touches(line: Line, rule: Rule) -> bool:
    """Whether a rule underlines or crosses the line."""
    level = line.base - 0.35 * line.size < rule.bottom < line.base + 0.6 * line.size
    return level and line.left < rule.right and rule.left < line.right
