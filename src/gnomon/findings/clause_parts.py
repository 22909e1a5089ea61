"""What a clause says beside its verb: object, negation, conditions, urgency, each with its place.

Reads: the `[clauses]` table of a language file, lists of regular expressions: `negations` (at the front of the
object), `conditions` (open a condition, which goes on to the next of `stops`), `provisos` (conditions by themselves),
`urgency` (urgent action); and `[time.duties]`, whose `urgent` says how fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gnomon.findings.citations.words import either
from gnomon.language import load

_MARKS = " \t\n,;:.،؛，；：。、"

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Phrases:
    negation: re.Pattern[str]
    condition: re.Pattern[str]
    stop: re.Pattern[str]
    urgency: re.Pattern[str]


def object_of(text: str, start: int, end: int, addressees: tuple[str, ...]) -> Place | None:
    """Where the object stands in `text[start:end]`, the words after the verb: behind the names of those asked."""
    if addressees:
        named = text.find(addressees[-1], start, end)
        start = named + len(addressees[-1]) if named >= 0 else start
    words = text[start:end]
    start += len(words) - len(words.lstrip(_MARKS))
    return (start, end) if start < end else None


def is_negated(text: str, place: Place, language: str) -> bool:
    """Whether the object at `place` begins with what is asked not to be done."""
    return _phrases(language).negation.match(text, *place) is not None


def conditions(text: str, start: int, end: int, language: str) -> Iterator[Place]:
    """The conditions in `text[start:end]`, in order."""
    phrases = _phrases(language)
    at = start
    while match := phrases.condition.search(text, at, end):
        stop = phrases.stop.search(text, match.end(), end) if match.lastgroup == "open" else None
        at = max(match.end(), stop.start() if stop else end if match.lastgroup == "open" else match.end())
        yield match.start(), match.start() + len(text[match.start() : at].rstrip(_MARKS))


def urgency(text: str, start: int, end: int, language: str) -> Place | None:
    """The first words of `text[start:end]` that say how fast."""
    match = _phrases(language).urgency.search(text, start, end)
    return match.span() if match else None


@cache
def _phrases(code: str) -> _Phrases:
    language = load(code)
    table, times = language.table("clauses"), language.table("time").get("duties", {})
    edge, end = (r"(?<!\w)", r"(?!\w)") if language.spaced else ("", "")

    def compiled(expression: str) -> re.Pattern[str]:
        return re.compile(expression, re.IGNORECASE)

    urgent = f"{either(table, 'urgency')}|{either(times, 'urgent')}"
    return _Phrases(
        negation=compiled(f"(?:{either(table, 'negations')}){end}"),
        condition=compiled(
            f"{edge}(?:(?P<closed>{either(table, 'provisos')})|(?P<open>{either(table, 'conditions')})){end}"
        ),
        stop=compiled(either(table, "stops")),
        urgency=compiled(f"{edge}(?:{urgent}){end}"),
    )
