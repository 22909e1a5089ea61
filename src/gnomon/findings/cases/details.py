"""What the words around a case say of it: dates, court, place, articles, traits that need protection.

Reads: the sentence of a mention and `[cases.around]` of its language. Dates keep their precision; of several dates
those between who and act stand, else the nearest in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gnomon.calendar.dates import find_dates
from gnomon.findings.cases.mentions import Mention
from gnomon.findings.cases.words import filled, words
from gnomon.findings.indicators.words import words as quantities
from gnomon.findings.laws.articles import articles_in
from gnomon.language import load

_NEAR = 60  # characters from a case to its date
_ALONE = 150  # the same where the sentence has one date only


def dates(text: str, mention: Mention, language: str) -> tuple[str, ...]:
    """ISO dates of the case, in order of the text; the date of a statement about it is none."""
    found = sorted(each for each in set(_dates(text, mention, language)) if not _of_another(text, *each[:2], language))
    inside = [when for start, end, when in found if mention.start <= start and end <= mention.end]
    if inside:
        return tuple(dict.fromkeys(inside))
    near = [(_distance(mention, start, end), when) for start, end, when in found]
    distance, when = min(near, default=(_ALONE + 1, ""))
    return (when,) if distance <= (_ALONE if len(near) == 1 else _NEAR) else ()


def _of_another(text: str, start: int, end: int, language: str) -> bool:
    """Whether the date at `text[start:end]` is that of a document or statement, or a decade."""
    known = words(language)
    return known is not None and bool(
        known.other_dates_before.search(text, max(0, start - _ALONE), start) or known.other_dates_after.match(text, end)
    )


def _distance(mention: Mention, start: int, end: int) -> int:
    return max(mention.start - end, start - mention.end, 0)


def _dates(text: str, mention: Mention, language: str) -> Iterator[tuple[int, int, str]]:
    start, end = mention.sentence
    full = [(start + d.start, start + d.end, d.date.iso) for d in find_dates(text[start:end], language)]
    yield from full
    known = quantities(language)
    for match in known.year.finditer(text, start, end) if known else ():
        if not any(first < match.end() and match.start() < last for first, last, _ in full):
            yield match.start(), match.end(), next(group for group in match.groups() if group)


def court(text: str, mention: Mention, language: str) -> str | None:
    """The court or commission named in the sentence, as printed."""
    return _first("court", text, mention, language)


def place(text: str, mention: Mention, language: str) -> str | None:
    """The place that follows the act, as printed."""
    return _first("place", text, mention, language)


def vulnerability(text: str, mention: Mention, language: str) -> tuple[str, ...]:
    """Slugs of traits that the words print of a person: a child, a disability, a pregnancy, …"""
    around = slice(max(mention.sentence[0], mention.who.start - 10), min(mention.end, mention.sentence[1]))
    return tuple(
        name for name, form in _forms(language).items() if name not in ("court", "place") and form.search(text[around])
    )


def articles(text: str, mention: Mention) -> tuple[str, ...]:
    """Numbers of the articles that the sentence names."""
    return tuple(dict.fromkeys(number for found in articles_in(text, *mention.sentence) for number in found.numbers))


def _first(name: str, text: str, mention: Mention, language: str) -> str | None:
    form = _forms(language).get(name)
    match = form.search(text, *mention.sentence) if form else None
    return (match["it"] if "it" in match.re.groupindex else match[0]).strip() if match else None


@cache
def _forms(language: str) -> dict[str, re.Pattern[str]]:
    table = load(language).table("cases").get("around", {})
    return {name: re.compile(filled(form, language)) for name, form in table.items()}
