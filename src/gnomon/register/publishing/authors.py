"""Who speaks in a document, as its line of authorship prints it: `Report of the …`.

Reads: the table `authorship` of the language files; the cover and the headings before the first paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gnomon import language
from gnomon.register.publishing.library import Text

_AFTER = " ,，;；.。*†‡"  # stops and marks of footnotes


def author(text: Text) -> str | None:
    """The author named on the cover of a language version; None where no line names one."""
    pattern = _line(text.language)
    lines = (" ".join(line.split()).strip(_AFTER) for line in _front(text))
    found = (match for line in lines if pattern and (match := pattern.fullmatch(line)))
    return next((match["who"] for match in found), None)


def _front(text: Text) -> Iterator[str]:
    for provision in text.provisions:
        if provision.kind == "paragraph" and provision.number:
            return
        if provision.kind in ("cover", "heading"):
            yield provision.text


@cache
def _line(code: str) -> re.Pattern[str] | None:
    if code not in language.codes():
        return None
    line = language.load(code).table("authorship").get("line")
    return re.compile(line, re.IGNORECASE) if line else None
