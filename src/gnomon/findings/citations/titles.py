"""Publications that a note names by their title alone: in quotation marks, in Chinese in the marks of a title.

Reads: `title` of `[citations]` of the language files. What another rule of citations has read is left to that rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gnomon.findings.citations.reference import Reference
from gnomon.findings.citations.words import words
from gnomon.language.detect import detect

_BEHIND = 20  # a title so soon behind a reference is its title: `resolution 10/1, entitled "…"`
_BEFORE = 4  # one that a reference follows at once is told by it: `《…》(A/75/13)`


def with_titles(text: str, language: str | None, found: Sequence[Reference]) -> list[Reference]:
    """`found` in the words of a note, with the titles beside it; a treaty told by its form alone yields to a title."""
    sure = [reference for reference in found if reference.rule != "instrument-by-form"]
    titles = list(_titles(text, language, sure))
    return [*titles, *(one for one in found if not any(title.start <= one.start < title.end for title in titles))]


def _titles(text: str, language: str | None, others: Sequence[Reference]) -> Iterator[Reference]:
    known = words(language or detect(text) or "en")
    for match in known.title.finditer(text) if known else ():
        if not any(other.start < match.end() + _BEFORE and match.start() < other.end + _BEHIND for other in others):
            yield Reference(match.start(), match.end(), None, "described", "title-in-note", 0.6)
