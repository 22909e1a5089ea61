"""Sentences of reports and of committees that ask an actor for something.

Reads: the `[recommend]` table of a language file: `verbs` (forms of recommending with the author as subject),
`modals` ("should"), `closers` (what may end an introduction before its colon), `sections` (words of the
headings under which recommendations stand), `predicates` (words that no mere subject contains), and the
actors of the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gnomon.findings.actors import actors_before_verb, actors_in, addressees
from gnomon.language import load
from gnomon.language.forms import alternation, whole

_SENTENCE = re.compile(r"[^.。!?！？]+(?:\.(?=\S)[^.。!?！？]*)*[.。!?！？]?")
_COLON = re.compile(r"\s*[:：]\s*$")
_LONGEST_SUBJECT = 160


@dataclass(frozen=True, slots=True)
class Request:
    """A sentence of a paragraph, from `start` to `end` of its text, and whom it asks."""

    start: int
    end: int
    addressees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asking:
    verb: re.Pattern[str]
    modal: re.Pattern[str]
    closer: re.Pattern[str]
    section: re.Pattern[str]
    predicate: re.Pattern[str]


def introduction(text: str, language: str) -> tuple[str, ...]:
    """Whom a text that ends in a colon asks for what its list says; empty where it asks nobody."""
    asking = _table(language)
    if not _COLON.search(text):
        return ()
    sentence = list(_SENTENCE.finditer(text))[-1].group()
    plain = asking.closer.sub("", _COLON.sub("", sentence))
    return _asked(f"{plain} ", language) or _asked(sentence, language)


def requests(text: str, language: str) -> Iterator[Request]:
    """The sentences of `text` that ask an actor for something."""
    for match in _SENTENCE.finditer(text):
        words = match.group()
        named = _asked(words, language)
        if named:
            start = match.start() + len(words) - len(words.lstrip())
            yield Request(start, match.start() + len(words.rstrip()), named)


def recommends(heading: str, language: str) -> bool:
    """Whether a heading announces recommendations."""
    return bool(_table(language).section.search(heading))


def _asked(sentence: str, language: str) -> tuple[str, ...]:
    """Whom a sentence asks: those after "recommends that", else those who "should"."""
    asking = _table(language)
    verb = asking.verb.search(sentence)
    if verb and _is_subject(sentence[: verb.start()], language):
        rest = sentence[verb.end() :]
        modal = asking.modal.search(rest)
        if modal:
            return actors_in(rest[: modal.start()], language)
        return addressees(rest, language) or actors_before_verb(rest, language)
    modal = asking.modal.search(sentence)
    if modal is None or not _is_subject(sentence[: modal.start()], language):
        return ()
    return actors_in(sentence[: modal.start()], language)


def _is_subject(words: str, language: str) -> bool:
    """Whether what stands before a verb can be its subject alone: short, with no other verb or clause in it."""
    return len(words) < _LONGEST_SUBJECT and not _table(language).predicate.search(words)


@cache
def _table(code: str) -> _Asking:
    language = load(code)
    data = language.table("recommend")

    def words(name: str) -> str:
        return whole(alternation(data.get(name, ())), spaced=language.spaced)

    return _Asking(
        verb=re.compile(words("verbs"), re.IGNORECASE),
        modal=re.compile(words("modals"), re.IGNORECASE),
        closer=re.compile(rf"\s*{words('closers')}\s*$", re.IGNORECASE),
        section=re.compile(words("sections"), re.IGNORECASE),
        predicate=re.compile(rf"[;；:：，]|{words('predicates')}", re.IGNORECASE),
    )
