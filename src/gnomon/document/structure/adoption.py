"""How and when a text was adopted: date, meeting, vote with counts and States.

Reads: the closing elements of a document. States are given as printed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from gnomon.calendar.dates import find_dates
from gnomon.document.model import Element, Vote
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language import codes
from gnomon.language.numerals import number

_SEPARATORS = re.compile(r"[,،、;]\s*")
_EDGES = " .。]"


@dataclass(frozen=True, slots=True)
class Closing:
    """Date (ISO 8601), number of the meeting, vote."""

    on: str | None = None
    meeting: str | None = None
    vote: Vote = field(default_factory=Vote)


def read(elements: Sequence[Element]) -> Closing:
    """What the closing elements say together."""
    on = meeting = None
    for element in elements:
        text = fold(element.text)
        if meeting is None and (found := phrases().meeting.search(text)):
            meeting = next((group for group in found.groups() if group), None)
        if on is None:
            on = _date(element)
    return Closing(on, meeting, _vote([fold(element.text) for element in elements]))


def _date(element: Element) -> str | None:
    languages = dict.fromkeys([element.language or "en", *(codes() if element.language is None else ())])
    for language in languages:
        for found in find_dates(element.text, language):
            if found.date.day:
                return found.date.iso
    return None


def _vote(texts: Sequence[str]) -> Vote:
    whole = "\n".join(texts)
    words = phrases()
    if words.without_vote.search(whole):
        return Vote(mode="without-a-vote")
    if not words.recorded.search(whole):
        return Vote()
    return Vote(
        "recorded", _counts(whole), *(_states(texts, p) for p in (words.in_favour, words.against, words.abstaining))
    )


def _counts(text: str) -> dict[str, int]:
    match = phrases().counts.search(text)
    if not match:
        return {}
    printed = [group for group in match.groups() if group]
    values = [_count(word) for word in printed[:3]]
    if len(values) < 3 or None in values:
        return {}
    return dict(zip(("in_favour", "against", "abstaining"), (value or 0 for value in values), strict=True))


def _count(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    if word.casefold() in phrases().none:
        return 0
    for code in codes():
        value = number(word, code)
        if value is not None:
            return int(value)
    return None


def _states(texts: Sequence[str], heading: re.Pattern[str]) -> tuple[str, ...]:
    """The States listed after a heading such as `In favour:`, up to the end of its element."""
    for text in texts:
        if match := heading.search(text):
            rest = text[match.end() :]
            names = (name.strip(_EDGES) for name in _SEPARATORS.split(rest))
            return tuple(name for name in names if name)
    return ()
