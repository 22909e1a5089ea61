"""How and when a text was adopted: date, meeting, vote.

Reads: the closing elements of a document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gnomon.calendar.dates import find_dates
from gnomon.document.model import Element, Vote
from gnomon.document.structure import votes
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language import codes


@dataclass(frozen=True, slots=True)
class Closing:
    """Date (ISO 8601), number of the meeting, vote."""

    on: str | None = None
    meeting: str | None = None
    vote: Vote = field(default_factory=Vote)


def read(elements: Sequence[Element]) -> Closing:
    """What the closing elements say together."""
    on = next((date for element in elements if (date := _date(element))), None)
    found = (phrases().meeting.search(fold(element.text)) for element in elements)
    meeting = next((group for match in found if match for group in match.groups() if group), None)
    language = next((element.language for element in elements if element.language), None)
    return Closing(on, meeting, votes.read("\n".join(element.text for element in elements), language))


def _date(element: Element) -> str | None:
    languages = dict.fromkeys([element.language or "en", *(codes() if element.language is None else ())])
    dates = (found.date for language in languages for found in find_dates(element.text, language))
    return next((date.iso for date in dates if date.day), None)
