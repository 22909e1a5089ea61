"""Where a person's words stand: in the own words of an element, and from there in the text of the reading.

Both texts have the same characters but white space, and white space never tells words apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Span = tuple[int, int]


def own_place(words: str, own: str) -> Span | None:
    """Where `words` stand in an element's own text, the first time; None where they do not."""
    wanted = "".join(words.split())
    kept = [at for at, char in enumerate(own) if not char.isspace()]
    start = "".join(own.split()).find(wanted) if wanted else -1
    return None if start < 0 else (kept[start], kept[start + len(wanted) - 1] + 1)


def source_place(place: Span, own: str, text: str, spans: Iterable[Span]) -> Span:
    """A place in an element's own text as first and last character of the reading's text."""
    before, inside = (len(re.sub(r"\s", "", words)) for words in (own[: place[0]], own[place[0] : place[1]]))
    held = [at for start, end in spans for at in range(start, end) if not text[at].isspace()]
    return held[before], held[before + inside - 1] + 1
