"""Sentences of reports and of committees that ask an actor for something.

Reads: the `[recommend]` table of a language file: `verbs` (forms of recommending with the author as subject),
`modals` ("should"; those that oblige are also `musts`), `closers` (what may end an introduction before its colon),
`sections` (words of the headings under which recommendations stand), `predicates` (words that no mere subject
contains), and the actors of the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from gnomon.findings.actors import actors_before_verb, actors_in, addressees
from gnomon.language import load
from gnomon.language.forms import alternation, whole

_SENTENCE = re.compile(r"[^.。!?！？]+(?:\.(?=\S)[^.。!?！？]*)*[.。!?！？]?")
_COLON = re.compile(r"\s*[:：]\s*$")
_LONGEST_SUBJECT = 160


@dataclass(frozen=True, slots=True)
class Request:
    """A sentence of a paragraph, from `start` to `end` of its text, whom it asks, and by which verb of its text.

    `must` tells "must" from "should".
    """

    start: int
    end: int
    addressees: tuple[str, ...]
    verb: tuple[int, int]
    must: bool = False


@dataclass(frozen=True, slots=True)
class _Asking:
    verb: re.Pattern[str]
    modal: re.Pattern[str]
    must: re.Pattern[str]
    closer: re.Pattern[str]
    section: re.Pattern[str]
    predicate: re.Pattern[str]


def introduction(text: str, language: str) -> tuple[str, ...]:
    """Whom a text that ends in a colon asks for what its list says; empty where it asks nobody."""
    asked = introduced(text, language)
    return asked.addressees if asked else ()


def introduced(text: str, language: str) -> Request | None:
    """The sentence that introduces a list of what it asks, None where the text does not end so."""
    asking = _table(language)
    if not _COLON.search(text):
        return None
    sentence = list(_SENTENCE.finditer(text))[-1]
    plain = asking.closer.sub("", _COLON.sub("", sentence.group()))
    found = _request(f"{plain} ", sentence.start(), language) or _request(sentence.group(), sentence.start(), language)
    return replace(found, end=len(_COLON.sub("", text))) if found else None


def requests(text: str, language: str) -> Iterator[Request]:
    """The sentences of `text` that ask an actor for something."""
    for match in _SENTENCE.finditer(text):
        if found := _request(match.group(), match.start(), language):
            yield found


def recommends(heading: str, language: str) -> bool:
    """Whether a heading announces recommendations."""
    return bool(_table(language).section.search(heading))


def _request(sentence: str, at: int, language: str) -> Request | None:
    found = _asked(sentence, language)
    if found is None or not found[0]:
        return None
    named, verb = found
    start = len(sentence) - len(sentence.lstrip())
    return Request(
        start=at + start,
        end=at + len(sentence.rstrip()),
        addressees=named,
        verb=(at + verb.start(), at + verb.end()),
        must=_table(language).must.fullmatch(verb.group()) is not None,
    )


def _asked(sentence: str, language: str) -> tuple[tuple[str, ...], re.Match[str]] | None:
    """Whom a sentence asks, and its verb: those after "recommends that", else those who "should"."""
    asking = _table(language)
    verb = asking.verb.search(sentence)
    if verb and _is_subject(sentence[: verb.start()], language):
        rest = sentence[verb.end() :]
        modal = asking.modal.search(rest)
        if modal:
            return actors_in(rest[: modal.start()], language), verb
        return addressees(rest, language) or actors_before_verb(rest, language), verb
    modal = asking.modal.search(sentence)
    if modal is None or not _is_subject(sentence[: modal.start()], language):
        return None
    return actors_in(sentence[: modal.start()], language), modal


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
        must=re.compile(words("musts"), re.IGNORECASE),
        closer=re.compile(rf"\s*{words('closers')}\s*$", re.IGNORECASE),
        section=re.compile(words("sections"), re.IGNORECASE),
        predicate=re.compile(rf"[;；:：，]|{words('predicates')}", re.IGNORECASE),
    )
