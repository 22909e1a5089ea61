"""Joins the words of spans as a language joins them. The one place that knows where a blank belongs.

Reads: the source text. Rule: white space touching a Chinese character (or full-width mark) vanishes,
a line end after a hyphen inside a word vanishes (the hyphen too, where no span holds it), any other run of
white space becomes one blank. So `text` without white space always equals the characters of its spans without
white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from gnomon.document.model import Span

CJK = "\u2e80-\u2fdf\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_BESIDE_CJK = re.compile(f" (?:(?<=[{CJK}] )|(?=[{CJK}]))")  # begins with what is searched for: many times faster
_HYPHENATED = re.compile(r"[-\u2010](?<=[^\W\d_].)[^\S\n]*\n\s*(?=[^\W\d_])")
_TAKEN_OUT = re.compile(r"[-\u2010\xad][^\S\n]*\n")
_NEAR = 8


def join(source: str, spans: Iterable[Span]) -> str:
    """The words of `spans` in order, as one line of text; what a mark without blanks parted stays together."""
    parts: list[str] = []
    reached: int | None = None
    for start, end in spans:
        if reached is not None:
            parts.append("\n" if _apart(source, reached, start) else "")
        parts.append(source[start:end])
        reached = end
    return tidy("".join(parts))


def tidy(text: str) -> str:
    """Collapse white space as the script wants it."""
    if "\n" in text and ("-" in text or "\u2010" in text):
        text = _HYPHENATED.sub(lambda match: match[0][0], text)
    text = " ".join(text.split())
    return text if text.isascii() else _BESIDE_CJK.sub("", text)


def _apart(source: str, end: int, start: int) -> bool:
    """Whether white space, or more than a mark, stands between two spans."""
    between = source[end:start]
    if between.isspace():  # nearly always
        return True
    if _TAKEN_OUT.match(between):
        return False
    return not 0 <= start - end <= _NEAR or (bool(between) and between.split() != [between])
