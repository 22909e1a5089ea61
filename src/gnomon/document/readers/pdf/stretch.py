"""Takes the strokes out of Arabic words that justified lines were stretched with (U+0640, tatweel).

Reads: the lines of a document in the order in which they are read. A stroke that joins two letters of a word says
nothing (The Unicode Standard, 9.2, "Tatweel"), and a print that stretches its lines has many; in others strokes were
typed, and stay as printed. So do those at the end of a letter (the item letter heh) and those that the language spells
(`[print]` of its data).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from gnomon.document.model import Span
from gnomon.document.readers.pdf.page import Line
from gnomon.language import codes, load

_STROKE = "\u0640"
_LETTER = "\u0620-\u063f\u0641-\u065f\u0670-\u06d3"
_STROKES = re.compile(f"(?<=[{_LETTER}]){_STROKE}+(?=[{_LETTER}])")
_OFTEN = 0.2


def loosen(lines: Sequence[Line]) -> None:
    """Take the strokes out of the words of a document that is stretched with them."""
    stretched = [line for line in lines if _STROKE in line.text and _STROKES.search(line.text)]
    if len(stretched) > _OFTEN * len(lines):
        for line in stretched:
            line.text, line.marks = taken_out(line.text, line.marks)


def taken_out(text: str, marks: Sequence[Span]) -> tuple[str, list[Span]]:
    """A line without the strokes inside words, and its marks where they stand then."""
    gone = [0] * (len(text) + 1)
    for match in _STROKES.finditer(text):
        start, end = match.span()
        spelt = text[start - 1] + text[end] in _stroked()
        for at in range(start + spelt, end):
            gone[at + 1] = 1
    before = list(accumulate(gone))
    kept = "".join(letter for at, letter in enumerate(text) if not gone[at + 1])
    return kept, [(start - before[start], end - before[end]) for start, end in marks]


@cache
def _stroked() -> frozenset[str]:
    """Pairs of letters between which a stroke is spelt."""
    return frozenset(pair for code in codes() for pair in load(code).table("print").get("stroked", ()))
