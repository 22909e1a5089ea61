"""Where a person's words stand: in the own words of an element, and from there in the text of the reading.

Both texts have the same characters but white space, and white space never tells words apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from gnomon.findings.anchor import Runs

Span = tuple[int, int]


def own_place(words: str, own: str) -> Span | None:
    """Where `words` stand in an element's own text, the first time; None where they do not."""
    wanted = "".join(words.split())
    kept = [at for at, char in enumerate(own) if not char.isspace()]
    start = "".join(own.split()).find(wanted) if wanted else -1
    return None if start < 0 else (kept[start], kept[start + len(wanted) - 1] + 1)


def source_place(place: Span, own: str, text: str, spans: Sequence[Span]) -> Span:
    """A place in an element's own text as first and last character of the reading's text."""
    words, source = Runs.of(own), Runs.of(text, spans)
    return source.place(words.count(place[0])), source.place(words.count(place[1]) - 1) + 1
