"""Areas of footnotes: the small print at the foot of a page, below a short rule or opened by a raised mark.

Reads: one page whose furniture is marked, and the size of the letters of the text. Endnotes are the same on
whole pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.readers.pdf.page import Line, Page

_SMALLER = 0.96
_LONGEST = 0.6
_OPENING = re.compile(r"[(\[]?(?:\d{1,3}|[*†‡]{1,4}|[a-z])[)\]/]?[\s\xa0]*(?=\S)")


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
    separator = _separator(page, body)
    if separator is not None:
        at = next((at for at, line in enumerate(body) if line.base < separator), len(body))
        small = at >= first
        if at < len(body) and ((small and (going or opens(body[at]))) or _raised(body[at])):
            return at
    return next((at for at in range(first, len(body)) if _raised(body[at])), len(body))


def opens(line: Line) -> bool:
    """Whether a line begins like a note."""
    return _raised(line) or _OPENING.match(line.text) is not None


def _raised(line: Line) -> bool:
    """Whether a line begins with a raised mark; the stars of notes are often not raised."""
    if line.marks and line.text[: line.marks[0][0]].strip("([ ") == "":
        return _OPENING.match(line.text) is not None
    return line.text[0] in "*†‡" and not line.text.endswith("*")


def _separator(page: Page, body: Sequence[Line]) -> float | None:
    """The height of the lowest short rule that stands alone, from which the lines begin."""
    if not body:
        return None
    left, right = min(line.left for line in body), max(line.right for line in body)
    found = [
        rule.bottom
        for rule in page.rules
        if rule.level
        and rule.right - rule.left < _LONGEST * (right - left)
        and (abs(rule.left - left) < 90 or (page.rtl and abs(rule.right - right) < 90))
        and not any(line.left < rule.right and rule.left < line.right and _touches(line, rule.bottom) for line in body)
    ]
    return min(found, default=None)


def _touches(line: Line, height: float) -> bool:
    """Whether a rule underlines or crosses the line."""
    return line.base - 0.35 * line.size < height < line.base + 0.6 * line.size
