"""Suggestions for a recommendation, each with the place of its words in the source.

Reads: a document and a recommendation of it, whose text has the words of its spans in the same order.
"""

from __future__ import annotations

from gnomon.document.model import Document, Span
from gnomon.findings.anchor import Runs
from gnomon.findings.model import Recommendation, Suggestion
from gnomon.findings.subjects import METHOD, Suggested, suggest


def suggestions(document: Document, asked: Recommendation, language: str | None) -> tuple[Suggestion, ...]:
    """What `asked` may concern, in the order of the lists of subjects."""
    found = suggest(asked.text, language)
    if not found:
        return ()
    words = Runs.of(asked.text)
    source = Runs.of(document.text, asked.spans or (asked.span,))
    placed = {place: _span(*place, words, source) for each in found for place in each.places}
    return tuple(_suggestion(each, placed) for each in found)


def _suggestion(found: Suggested, placed: dict[Span, Span]) -> Suggestion:
    return Suggestion(
        of=found.subject.of,
        value=found.subject.value,
        label=found.subject.label,
        confidence=found.confidence,
        method=METHOD,
        spans=tuple(placed[place] for place in found.places),
    )


def _span(start: int, end: int, words: Runs, source: Runs) -> Span:
    return source.place(words.count(start)), source.place(words.count(end) - 1) + 1
