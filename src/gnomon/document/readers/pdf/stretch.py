"""Takes the strokes out of Arabic words that a justified line was stretched with (U+0640, tatweel).

Reads: a line in the order in which it is read. A stroke that joins two letters of a word says nothing (The Unicode
Standard, 9.2, "Tatweel"); one at the end of a letter is written on purpose, as in the item letter heh, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from gnomon.document.model import Span

_STROKE = "\u0640"
_LETTER = "\u0620-\u063f\u0641-\u065f\u0670-\u06d3"
_STROKES = re.compile(f"(?<=[{_LETTER}]){_STROKE}+(?=[{_LETTER}])")


def taken_out(text: str, marks: Sequence[Span]) -> tuple[str, list[Span]]:
    """The line without the strokes inside words, and its marks where they stand then."""
    if _STROKE not in text:
        return text, list(marks)
    gone = [0] * (len(text) + 1)
    for match in _STROKES.finditer(text):
        for at in range(*match.span()):
            gone[at + 1] = 1
    before = list(accumulate(gone))
    kept = "".join(letter for at, letter in enumerate(text) if not gone[at + 1])
    return kept, [(start - before[start], end - before[end]) for start, end in marks]
