"""Joins the words of spans as a language joins them. The one place that knows where a blank belongs.

Reads: the source text. Rule: white space touching a Chinese character (or full-width mark) vanishes,
a line end after a hyphen inside a word vanishes, any other run of white space becomes one blank. So
`text` without white space always equals the characters of its spans without white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gnomon.document.model import Span

CJK = "\u2e80-\u2fdf\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_BLANKS = re.compile(r"\s+")
_CJK = re.compile(f"[{CJK}]")


def join(source: str, spans: Iterable[Span]) -> str:
    """The words of `spans` in order, as one line of text."""
    return tidy("".join(_pieces(source, spans)))


def _pieces(source: str, spans: Iterable[Span]) -> Iterator[str]:
    """Spans with only a mark between them (`reports³, and`) stay together, others get a line end between."""
    reached = None
    for start, end in spans:
        if reached is not None and (start < reached or _BLANKS.search(source, reached, start)):
            yield "\n"
        yield source[start:end]
        reached = end


def tidy(text: str) -> str:
    """Collapse white space as the script wants it."""
    text = text.strip()

    def blank(match: re.Match[str]) -> str:
        before, after = text[match.start() - 1], text[match.end()]
        if _CJK.match(before) or _CJK.match(after):
            return ""
        hyphenated = before == "-" and text[match.start() - 2 : match.start() - 1].isalpha() and after.islower()
        return "" if hyphenated and "\n" in match.group() else " "

    return _BLANKS.sub(blank, text)
