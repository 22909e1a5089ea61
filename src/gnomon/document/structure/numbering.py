"""Looking for the number of a paragraph: at the start of a later line, or in the middle of an open one.

Reads: rows of main text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from gnomon.document.model import Span
from gnomon.document.structure import markers
from gnomon.document.structure.layout import Row


def ahead(rows: Sequence[Row], start: int, stop: int, number: int) -> bool:
    """Whether one of the rows from `start` to `stop` surely opens paragraph `number`."""
    wanted = (str(number), f"-{number}")
    for at in range(start, min(stop, len(rows))):
        text = rows[at].text
        mark = markers.paragraph(text) if text.startswith(wanted) else None
        if mark and mark.sure and mark.meanings[0][1] == number:
            return True
    return False


def following(rows: Sequence[Row]) -> int:
    """The first number that surely opens a paragraph among `rows`; 0 if none does."""
    marks = (markers.paragraph(row.text) for row in rows)
    return next((mark.meanings[0][1] for mark in marks if mark and mark.sure), 0)


def inside(held: Iterable[Row], spans: Sequence[Span], number: int) -> tuple[Row, re.Match[str]] | None:
    """The open line in which a sentence ends and paragraph `number` begins."""
    pattern = re.compile(rf"(?<=[.;:。；：])\s*({number}\.)\s+(?=\S)")
    for row in held:
        match = pattern.search(row.text)
        if match and any(start <= row.start + match.start(1) and row.end <= end for start, end in spans):
            return row, match
    return None
