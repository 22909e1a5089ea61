"""Cuts a provision into steps: what one actor is to do, up to the next verb or the next thing asked.

Reads: an element, its parents (a lettered point takes verb and actor from its paragraph), the verbs of its language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gnomon.document.model import Element
from gnomon.findings.actors import addressees
from gnomon.findings.clauses import verbs_in
from gnomon.findings.duties.times import Phrases, phrases
from gnomon.findings.verbs import Verb, Verbs, verbs_of
from gnomon.language import codes, load

_TRAILING = " \t\n,;:.，；：。،؛、"
_SENTENCE = re.compile(r"(?<=[.;。；؛])\s*(?=\S)")
_LONGEST_ACTOR = 90
_DECIDING = frozenset({"decide", "seized"})


@dataclass(frozen=True, slots=True)
class Step:
    """`text[start:end]` of the element is one thing to be done; `before` is the provision's text up to its end."""

    start: int
    end: int
    what: str
    who: str | None
    decides: bool
    own_voice: bool
    before: str


def steps_of(element: Element, by_id: Mapping[str, Element]) -> Iterator[Step]:
    """The steps of an element; none where it neither asks nor decides."""
    language = element.language or ""
    known = phrases(language)
    if known is None or language not in codes():
        return
    verbs = verbs_of(language)
    if element.role is None and element.kind != "point":
        yield from _of_prose(element.text, known)
        return
    found = verbs_in(element.text, verbs) if verbs else []
    if found and verbs:
        yield from _of_provision(element.text, found, verbs, known)
    elif element.kind == "point":
        yield from _of_point(element, by_id, verbs, known)


def _of_provision(text: str, found: list[Verb], verbs: Verbs, known: Phrases) -> Iterator[Step]:
    limits = [verb.begin for verb in found[1:]] + [len(text)]
    for verb, limit in zip(found, limits, strict=True):
        decides = verb.class_.name in _DECIDING
        if not decides and not verb.class_.asks:
            continue
        who = None if decides else _actor(text[verb.end : limit], verbs.language.code)
        yield from _cut(text, verb.start, limit, who, decides, known)


def _of_point(element: Element, by_id: Mapping[str, Element], verbs: Verbs | None, known: Phrases) -> Iterator[Step]:
    """A point under `Requests the Secretary-General:` does what the paragraph asks."""
    parent = by_id.get(element.parent or "")
    while parent is not None and verbs is not None:
        if found := verbs_in(parent.text, verbs):
            verb = found[-1]
            if verb.class_.asks or verb.class_.name in _DECIDING:
                who = _actor(parent.text[verb.end :], verbs.language.code) if verb.class_.asks else None
                yield from _cut(element.text, 0, len(element.text), who, not verb.class_.asks, known)
            return
        parent = by_id.get(parent.parent or "")


def _of_prose(text: str, known: Phrases) -> Iterator[Step]:
    """Sentences of a report that say what ought to be done."""
    start = 0
    for end in [*(match.start() for match in _SENTENCE.finditer(text)), len(text)]:
        if ought := known.ought.search(text, start, end):
            subject = text[start : ought.start()].strip()
            who = subject if 0 < len(subject) <= _LONGEST_ACTOR else None
            yield _step(text, start, end, who, decides=False, own_voice=False)
        start = end


def _cut(text: str, start: int, end: int, who: str | None, decides: bool, known: Phrases) -> Iterator[Step]:
    cuts = [match.start() for match in known.again.finditer(text, start, end) if match.start() > start]
    for first, last in zip([start, *cuts], [*cuts, end], strict=True):
        if text[first:last].strip(_TRAILING):
            yield _step(text, first, last, who, decides=decides, own_voice=True)


def _step(text: str, start: int, end: int, who: str | None, *, decides: bool, own_voice: bool) -> Step:
    words = text[start:end]
    start += len(words) - len(words.lstrip(_TRAILING))
    end = start + len(text[start:end].rstrip(_TRAILING))
    return Step(start, end, text[start:end], who, decides, own_voice, text[:end])


def _actor(words: str, language: str) -> str | None:
    separator = ", " if load(language).spaced else "、"
    return separator.join(addressees(words, language)) or None
