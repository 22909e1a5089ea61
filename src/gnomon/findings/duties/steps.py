"""Cuts a provision into steps: what one actor is to do, up to the next verb or the next thing asked.

Reads: an element, its parents (a lettered point takes verb and actor from its paragraph), the verbs of its language.
The actor is always one whom the words ask (`gnomon.findings.asking`), never the mere subject of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from gnomon.document.model import Element
from gnomon.findings import asking
from gnomon.findings.actors import addressees
from gnomon.findings.chains import verbs_in
from gnomon.findings.duties.times import Phrases, phrases, times_in
from gnomon.findings.verbs import Verb, Verbs, verbs_of
from gnomon.findings.voices import spoken
from gnomon.language import codes, load

_TRAILING = " \t\n,;:.…，；：。،؛、"
_SENTENCE = re.compile(r"(?<=[;。；؛])\s*(?=\S)|(?<=[.!?؟])\s+(?=[^\s\d])")
_CITED = re.compile(r"\s*[(（][^()（）]*/[^()（）]*[)）]")
_POINT = re.compile(r"\s*(?:…\s*)?[(（]?\w{1,3}[)）]")
_HALVES = frozenset(";；؛")
_DECIDING = frozenset({"decide", "seized"})


Voice = Literal["organ", "author", "quoted"]


@dataclass(frozen=True, slots=True)
class Step:
    """`text[start:end]` of the element is one thing to be done; `before` is the provision's text up to its end.

    `voice` tells an organ's provision from an author's report and from the words of others that a report quotes.
    """

    start: int
    end: int
    what: str
    who: str | None
    decides: bool
    voice: Voice
    before: str


def steps_of(element: Element, by_id: Mapping[str, Element]) -> Iterator[Step]:
    """The steps of an element; none where it neither asks nor decides."""
    language = element.language or ""
    known = phrases(language)
    if known is None or language not in codes():
        return
    verbs = verbs_of(language)
    if element.role is None and element.kind != "point":
        yield from _of_prose(element.text, language, known)
        return
    found = spoken(element.text, language)
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
        if found := verbs_in(parent.text, verbs) if parent.role else []:
            verb = found[-1]
            if verb.class_.asks or verb.class_.name in _DECIDING:
                who = _actor(parent.text[verb.end :], verbs.language.code) if verb.class_.asks else None
                yield from _cut(element.text, 0, len(element.text), who, not verb.class_.asks, known)
            return
        if asked := asking.introduction(parent.text, verbs.language.code):
            who = _joined(asked, verbs.language.code)
            yield _step(element.text, 0, len(element.text), who, decides=False, voice="author")
            return
        parent = by_id.get(parent.parent or "")
    yield from _of_prose(element.text, element.language or "", known)


def _of_prose(text: str, language: str, known: Phrases) -> Iterator[Step]:
    """Sentences of a report that say what ought to be done."""
    for start, end in _sentences(text):
        if known.ought.search(text, start, end):
            who = _asked(text[start:end], language)
            if who or known.should.search(text, start, end):
                yield _step(text, start, end, who, decides=False, voice="author")


def steps_quoted(element: Element) -> Iterator[Step]:
    """What others ask in the words that a cell quotes; the points of a list are asked of the actor before them."""
    language = element.language or ""
    if phrases(language) is None:
        return
    text, who = element.text, None
    for start, end in _sentences(text):
        if cited := _CITED.match(text, start, end):
            start = cited.end()
        words = text[start:end]
        asked = _asked(words, language)
        goes_on = _POINT.match(words) or text[:start].rstrip()[-1:] in _HALVES
        who = asked or (who if goes_on else None)
        if who and words:
            yield _step(text, start, end, who, decides=False, voice="quoted")


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in [*(match.start() for match in _SENTENCE.finditer(text)), len(text)]:
        yield start, end
        start = end


def _asked(sentence: str, language: str) -> str | None:
    """Whom a sentence asks, None where it names nobody; its times are no part of a name."""
    for when in reversed(times_in(sentence, language)):
        sentence = f"{sentence[: when.start]}{sentence[when.end :].lstrip()}"
    named = next((request.addressees for request in asking.requests(sentence, language)), ())
    return _joined(named or asking.introduction(sentence, language), language)


def _cut(text: str, start: int, end: int, who: str | None, decides: bool, known: Phrases) -> Iterator[Step]:
    cuts = [match.start() for match in known.again.finditer(text, start, end) if match.start() > start]
    for first, last in zip([start, *cuts], [*cuts, end], strict=True):
        if text[first:last].strip(_TRAILING):
            yield _step(text, first, last, who, decides=decides, voice="organ")


def _step(text: str, start: int, end: int, who: str | None, *, decides: bool, voice: Voice) -> Step:
    words = text[start:end]
    start += len(words) - len(words.lstrip(_TRAILING))
    end = start + len(text[start:end].rstrip(_TRAILING))
    return Step(start, end, text[start:end], who, decides, voice, text[:end])


def _actor(words: str, language: str) -> str | None:
    return _joined(addressees(words, language), language)


def _joined(actors: Sequence[str], language: str) -> str | None:
    return (", " if load(language).spaced else "、").join(actors) or None
