"""Acts and those whom they befall, brought together within a sentence.

Reads: a plain string and `[cases]` of its language. An act is worded in three ways: done to who stands before it
("nine editors were arrested"), a noun that links who behind it ("the arrest on 3 May of …"), a verb with its object
("convicted nine editors"). An act that is asked for, feared, denied or only possible is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from gnomon.calendar.dates import find_dates
from gnomon.document.model import Span
from gnomon.findings.cases.acts import act_kinds
from gnomon.findings.cases.people import Who, people_in
from gnomon.findings.cases.words import Ways, Words
from gnomon.findings.indicators.words import words as quantities

Way = Literal["before", "linked", "object"]  # where they stand whom the act befalls
_UNREAL = 40  # characters before an act that may say that it is not reported
_OBJECT = 60
_INSIDE = 16
_BARE = 30


@dataclass(frozen=True, slots=True)
class Act:
    """Words for an act at `text[start:end]`."""

    start: int
    end: int
    slug: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Who with what befell them, in order of the text; `sentence` is where the sentence starts and ends."""

    who: Who
    acts: tuple[Act, ...]
    sentence: Span

    @property
    def start(self) -> int:
        """The first character of who or act."""
        return min(self.who.start, self.acts[0].start)

    @property
    def end(self) -> int:
        """The end of who or act."""
        return max(self.who.end, *(act.end for act in self.acts))


def mentions_in(text: str, language: str, known: Words, aliases: Iterable[str] = ()) -> list[Mention]:
    """Every case that `text` reports, in order of its acts."""
    lower = text.lower()
    if not any(stem in lower for stem in known.stems):
        return []
    plain = lower if len(lower) == len(text) else text
    worded = [(sentence, acts) for sentence in _sentences(text, known) if (acts := _worded(plain, sentence, known))]
    everybody = people_in(text, language, known, aliases) if worded else []
    return [
        mention
        for sentence, acts in worded
        for mention in _of_sentence(text, language, known, sentence, acts, everybody)
    ]


def _sentences(text: str, known: Words) -> Iterator[Span]:
    start = 0
    for match in known.sentence.finditer(text):
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _worded(plain: str, sentence: Span, known: Words) -> list[tuple[Way, Act]]:
    """The acts of a sentence, each with the way in which it is worded."""
    return [
        *(("before", act) for act in _done(plain, sentence, known)),
        *(("before", act) for act in _acts(plain, known.stands, sentence, known)),
        *(("linked", act) for act in _acts(plain, known.nouns, sentence, known)),
        *(("object", act) for act in _acts(plain, known.does, sentence, known)),
    ]


def _of_sentence(
    text: str,
    language: str,
    known: Words,
    sentence: Span,
    acts: Iterable[tuple[Way, Act]],
    everybody: Sequence[Who],
) -> Iterator[Mention]:
    inside = [who for who in everybody if sentence[0] <= who.start and who.end <= sentence[1]]
    joined: dict[Who, list[Act]] = {}
    for way, act in sorted(acts, key=lambda pair: pair[1].start):
        who = _befallen(text, language, known, way, act, inside)
        for each in _joined(text, who, reversed(inside) if way == "before" else inside, act, known) if who else ():
            joined.setdefault(each, []).append(act)
    dated = _dated(text, sentence, language) if joined else False
    for who, found in joined.items():
        if who.is_told or dated:
            yield Mention(who, tuple(found), sentence)


def _dated(text: str, sentence: Span, language: str) -> bool:
    """Whether the sentence says when."""
    words = text[slice(*sentence)]
    years = quantities(language)
    return next(find_dates(words, language), None) is not None or bool(years and years.year.search(words))


def _befallen(text: str, language: str, known: Words, way: Way, act: Act, inside: Sequence[Who]) -> Who | None:
    """The one whom the act befalls, or the first of several."""
    if way == "before":
        return _before(text, act, inside, known)
    if way == "linked":
        return _linked(text, act, inside, language, known)
    who = next((who for who in inside if 0 <= who.start - act.end <= _OBJECT and _fits(act, who)), None)
    return who if who and known.object.fullmatch(text, act.end, who.start) else None


def _joined(text: str, who: Who, others: Iterable[Who], act: Act, known: Words) -> Iterator[Who]:
    """`who` and those listed with it, going on in the order of `others`."""
    last: Who | None = None
    for other in others:
        if other is who:
            last = who
            yield who
        elif last is not None:
            first, second = sorted((last, other), key=lambda each: each.start)
            if not _fits(act, other) or not known.join.fullmatch(text, first.end, second.start):
                return
            last = other
            yield other


def _done(plain: str, sentence: Span, known: Words) -> Iterator[Act]:
    """Acts behind an auxiliary ("were arrested"); the act begins with the auxiliary."""
    for passive in known.passive.finditer(plain, *sentence):
        if _unreal(plain, passive.start(), sentence, known):
            continue
        for slug, form in known.done:
            if match := form.match(plain, passive.end(), sentence[1]):
                first = Act(passive.start(), match.end(), slug)
                yield first
                yield from _also(plain, first, sentence, known)


def _also(plain: str, first: Act, sentence: Span, known: Words) -> Iterator[Act]:
    """Acts that share the auxiliary of the first: "were arrested on 3 May and sentenced"."""
    for joint in known.also.finditer(plain, first.end, min(sentence[1], first.end + known.reach)):
        for slug, form in known.done:
            if match := form.match(plain, joint.end(), sentence[1]):
                yield Act(first.start, match.end(), slug)


def _acts(plain: str, ways: Ways, sentence: Span, known: Words) -> Iterator[Act]:
    for slug, form in ways:
        for match in form.finditer(plain, *sentence):
            if known.edge.match(plain, match.start()) and not _unreal(plain, match.start(), sentence, known):
                yield Act(match.start(), match.end(), slug)


def _unreal(plain: str, at: int, sentence: Span, known: Words) -> bool:
    return bool(known.unreal.search(plain, max(sentence[0], at - _UNREAL), at))


def _fits(act: Act, who: Who) -> bool:
    return act_kinds()[act.slug].can_befall(body=who.is_body)


def _before(text: str, act: Act, inside: Sequence[Who], known: Words) -> Who | None:
    """The nearest before the act, unless others stand between or the sentence turns away."""
    near = [who for who in inside if who.end <= act.start and act.start - who.end <= known.reach and _fits(act, who)]
    if not near:
        return None
    while len(near) > 1 and _belongs(text, near[-2], near[-1], known):
        near.pop()
    who = near[-1]
    alone = who.sort in ("one", "body") and who.count in (None, 1)
    if alone and known.inside.search(text, max(0, who.start - _INSIDE), who.start):
        return None
    between = text[who.end : act.start]
    if who.sort == "named" and not known.apposition.match(between):
        return None
    listed = known.join.match(between)
    others = known.people.search(between[-_BARE:].rstrip()) and not (listed and listed[0].strip(" ,"))
    return None if others or known.stop.search(between) else who


def _belongs(text: str, whole: Who, part: Who, known: Words) -> bool:
    """Whether the second only tells more of the first: `120 members of the Harbour Party`."""
    between = text[whole.end : part.start]
    return len(between) <= _INSIDE and known.inside.search(between) is not None


def _linked(text: str, act: Act, inside: Sequence[Who], language: str, known: Words) -> Who | None:
    """The first behind the act that the linking words lead to."""
    for who in inside:
        if not act.end <= who.start <= act.end + known.reach:
            continue
        between = text[act.end : who.start]
        if known.stop.search(between):
            return None
        if _fits(act, who) and known.link.search(_undated(between, language)):
            return who
    return None


def _undated(words: str, language: str) -> str:
    """`words` without its dates, whose own words look like links in many languages."""
    for date in reversed(list(find_dates(words, language))):
        words = words[: date.start] + words[date.end :]
    return words
