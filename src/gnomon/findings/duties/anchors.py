"""The event that a term is counted from: "within 30 days of the adoption of the present resolution".

Reads: `[time.duties]` of the language files: `since` (between a term and its event; `since_before` where the event, the
group `event`, stands before the term) and `adoption` (the day on which the document itself was adopted).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gnomon.findings.citations.words import either
from gnomon.language import load

_STOP = re.compile(r"[,;:.،؛，；。]|$")
_NEAR = 40
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Event:
    """The event as printed; `is_adoption` where the term runs from the document's own date."""

    printed: str
    is_adoption: bool


@dataclass(frozen=True, slots=True)
class _Words:
    since: re.Pattern[str]
    since_before: re.Pattern[str]
    adoption: re.Pattern[str]


def event_of(text: str, start: int, end: int, language: str) -> Event | None:
    """The event that the term at `text[start:end]` is counted from, None where the words name none."""
    words = _words(language)
    if since := words.since.match(text, end):
        stop = _STOP.search(text, since.end(), since.end() + _LONGEST)
        printed = text[since.end() : stop.start() if stop else since.end() + _LONGEST]
    elif before := words.since_before.search(text[max(0, start - _NEAR) : start]):
        printed = before["event"]
    else:
        return None
    return Event(printed.strip(), words.adoption.match(printed) is not None)


@cache
def _words(language: str) -> _Words:
    table = load(language).table("time").get("duties", {})

    def compiled(key: str) -> re.Pattern[str]:
        return re.compile(either(table, key), re.IGNORECASE)

    return _Words(compiled("since"), compiled("since_before"), compiled("adoption"))
