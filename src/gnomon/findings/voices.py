"""The organ named as the subject of a sentence: statements speak so, and decisions, which tell what it did.

Reads: `[clauses]` of the language: `subjects` (the organ before its verb), `subjects_after` (the same behind it, as in
Arabic), `leads` (words before it); and the verbs of the language in the present and in the past.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from gnomon.findings.chains import verbs_in
from gnomon.findings.citations.words import either
from gnomon.findings.verbs import Verb, Verbs, verbs_of
from gnomon.language import load

_QUOTES = r"[\s“\"«「『』『]*"
_NEAR = 60
_FIRST = 400  # a decision names meeting, date and organ before its verb


@dataclass(frozen=True, slots=True)
class _Speaker:
    before: re.Pattern[str]
    named: re.Pattern[str]
    after: re.Pattern[str]


def sentence_start(sentence: str, language: str) -> int | None:
    """Where the organ's verb may begin in a sentence whose subject is the organ; None in others."""
    speaker = _speaker(language)
    if opening := speaker.before.match(sentence):
        return opening.end()
    return 0 if speaker.after.search(sentence[:_NEAR]) else None


def spoken(text: str, language: str) -> list[Verb]:
    """The organ's verbs in a provision; where it opens with none, those of a decision that names the organ."""
    verbs = verbs_of(language)
    found = verbs_in(text, verbs) if verbs else []
    if found:
        return found
    past = verbs_of(language, "past") or verbs
    for start in _starts(text, language, past) if past else ():
        if past and (found := verbs_in(text[start:], past)):
            return [_moved(verb, start) for verb in found]
    return []


def _starts(text: str, language: str, verbs: Verbs) -> Iterator[int]:
    """Where the verb of a decision may begin: at once, behind the organ, behind an insertion that follows it."""
    speaker = _speaker(language)
    yield 0
    if speaker.after.search(text[:_FIRST]):
        yield from (verb.start for verb in verbs.following(text[:_FIRST], 0))
    for named in speaker.named.finditer(text[:_FIRST]):
        yield named.end()
        yield from (verb.start for verb in verbs.following(text[:_FIRST], named.end()))


def _moved(verb: Verb, by: int) -> Verb:
    return replace(
        verb, begin=verb.begin + by, start=verb.start + by, end=verb.end + by, opens=verb.opens + by, opening=False
    )


@cache
def _speaker(code: str) -> _Speaker:
    language = load(code)
    table = language.table("clauses")
    edge, end = (r"(?<!\w)", r"(?!\w)\s*") if language.spaced else ("", r"(?:第 ?\d+ ?次(?:全体)?会议)?")
    lead = rf"(?:(?:{either(table, 'leads')})[,،，]?\s*)?"
    return _Speaker(
        before=re.compile(rf"{_QUOTES}{lead}(?:{either(table, 'subjects')})\s*", re.IGNORECASE),
        named=re.compile(rf"{edge}(?:{either(table, 'subjects')}){end}", re.IGNORECASE),
        after=re.compile(either(table, "subjects_after")),
    )
