"""Treaties, declarations and committees' general comments cited by name, with their articles.

Reads: `[citations]` of the language (`treaties`, `soft-law`, `comments`) and `data/comments.toml`. A treaty's
symbol is its usual short name (`ICCPR`); `the Covenant` alone is a citation only with an article, and is given
the instrument that the text around it points to, or none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from gnomon.findings.citations import pinpoints
from gnomon.findings.citations.grammar import parse
from gnomon.findings.citations.reference import Reference
from gnomon.findings.citations.words import NEVER, Words, words
from gnomon.findings.model import CitationKind

_FRONT, _REAR = 70, 200  # characters around the head of a name that no list knows
_WRITTEN_ON = 2  # letters of `clitics` that a word may carry at most
_BEFORE = 60  # characters before a treaty that may name its optional protocol
_AROUND = 12  # references on either side that may tell a committee
_YEAR = re.compile(r"\s?[(（](\d{4})年?[)）]")


def find(text: str, language: str) -> list[Reference]:
    """Every treaty, declaration and general comment named in `text`; those of unsure committee have no symbol."""
    known, pattern = words(language), _pattern(language)
    if known is None or pattern is None:
        return []
    comments = _comments(language)
    whole = (match for match in pattern.finditer(text) if _whole(text, match.start(), known.clitics))
    found = [_reference(text, match, known, language) for match in whole]
    for match in comments.finditer(text):
        listed = [_comment(text, match, known, match[0])]
        while following := _next_comment(language).match(text, listed[-1].end):
            listed.append(_comment(text, following, known, match[0]))
        found += listed
    known_ones = [reference for reference in found if reference]
    return [*known_ones, *_unlisted(text, known_ones, known)]


def _unlisted(text: str, listed: Sequence[Reference], known: Words) -> Iterator[Reference]:
    """Instruments that no list knows, by what such names look like in the language; they have no symbol."""
    taken = sorted((one.start, one.end) for one in listed)
    reached = 0
    for head in known.instrument_heads.finditer(text):
        if head.start() < reached or any(start <= head.start() < end for start, end in taken):
            continue
        low, high = max(reached, head.start() - _FRONT), head.end() + _REAR
        for kind, pattern in known.instruments.items():
            match = pattern.search(text, low, high)
            if match and not any(start < match.end() and match.start() < end for start, end in taken):
                yield _unlisted_one(text, match, kind)
                reached = match.end()
                break


def _unlisted_one(text: str, match: re.Match[str], kind: CitationKind) -> Reference:
    pin = pinpoints.articles_after(text, match.end())
    return Reference(
        start=match.start(),
        end=pin.end if pin else match.end(),
        symbol=None,
        kind=kind,
        rule="instrument-by-form",
        confidence=0.6,
        paragraphs=pin.paragraphs if pin else (),
        points=pin.points if pin else (),
    )


def settle(references: Sequence[Reference]) -> list[Reference]:
    """Gives `the Covenant` and a comment without a sure committee the instrument that the references around show."""
    settled = list(references)
    for place, reference in enumerate(references):
        if reference.symbol is not None or reference.named is None:
            continue
        around = range(max(0, place - _AROUND), min(len(references), place + _AROUND + 1))
        near = sorted(around, key=lambda other: (abs(other - place), other < place))
        committees = [_committee(references[other]) for other in near if other != place]
        if found := _settled(reference, [name for name in committees if name]):
            settled[place] = replace(reference, symbol=found, confidence=0.7)
    return settled


def _whole(text: str, start: int, clitics: str) -> bool:
    """Whether a name does not begin inside a word; Chinese sets no words apart, Arabic writes short words onto it."""
    before = text[max(0, start - _WRITTEN_ON - 1) : start].rstrip(clitics or None)[-1:]
    return not (before.isalnum() and before < "\u2e80" and text[start - 1 : start].isalnum())


def _reference(text: str, match: re.Match[str], known: Words, language: str) -> Reference | None:
    key = _key(match[0], language)
    before = pinpoints.articles_before(text, match.start())
    after = None if before else pinpoints.articles_after(text, match.end())
    pin = before or after
    short = key in _data()["families"]
    if short and pin is None:
        return None
    start, end, protocol = _protocol(text, match, known)
    return Reference(
        start=before.start if before else start,
        end=after.end if after else end,
        symbol=None if short else _data()["protocols"].get(key, f"{key}-OP") if protocol else key,
        kind="soft-law" if key in known.soft_law else "treaty",
        rule="instrument-by-name",
        confidence=0.6 if short else 0.95,
        paragraphs=pin.paragraphs if pin else (),
        points=pin.points if pin else (),
        named=key if short else None,
    )


def _protocol(text: str, match: re.Match[str], known: Words) -> tuple[int, int, bool]:
    """Where the treaty's name begins and ends with its optional protocol, and whether there is one."""
    low = max(0, match.start() - _BEFORE)
    if before := known.protocol.search(text[low : match.start()]):
        return low + before.start(), match.end(), True
    after = known.protocol_after.match(text, match.end())
    return match.start(), after.end() if after else match.end(), after is not None


def _comment(text: str, match: re.Match[str], known: Words, noun: str) -> Reference:
    """One comment; `noun` tells a recommendation from a comment also for the later numbers of a list."""
    number = match["number"]
    year = _YEAR.search(match[0]) or _YEAR.match(text, match.end())
    years, recommending = _data()["years"], _data()["recommending"]
    kind = re.search(known.recommendation, noun) is not None
    issuing = [name for name in years if (name in recommending) == kind]
    committees = [name for name in issuing if year and years[name].get(number) == int(year[1])]
    end = max(match.end(), year.end() if year and year.string is text else 0)
    pin = pinpoints.after(text, end)
    return Reference(
        start=match.start() if "noun" not in match.groupdict() else match.start("number"),
        end=pin.end if pin else end,
        symbol=_comment_symbol(committees[0], number) if len(committees) == 1 else None,
        kind="soft-law",
        rule="general-comment",
        confidence=0.9 if len(committees) == 1 else 0.6,
        paragraphs=pin.paragraphs if pin else (),
        points=pin.points if pin else (),
        named=f"GC/{number}",
    )


def _committee(reference: Reference) -> str | None:
    """The committee that a reference speaks of: of its symbol, or the one that supervises the treaty."""
    supervises: dict[str, str] = _data()["supervises"]
    if reference.kind == "treaty":
        return next((name for name, treaty in supervises.items() if treaty == reference.symbol), None)
    symbol = parse(reference.symbol) if reference.symbol else None
    return symbol.body if symbol and symbol.body in supervises else None


def _settled(reference: Reference, committees: list[str]) -> str | None:
    named = reference.named or ""
    if named.startswith("GC/"):
        return _comment_symbol(committees[0], named.removeprefix("GC/")) if committees else None
    family = _data()["families"].get(named, [])
    return next((treaty for name in committees if (treaty := _data()["supervises"][name]) in family), None)


def _comment_symbol(committee: str, number: str) -> str:
    return str(_data()["symbols"].get(committee, f"{committee}/C/GC/{{}}")).format(number)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    known = words(language)
    if known is None:
        return None
    # each begins with a letter, in no group: so the engine looks for the first letters only
    return re.compile("|".join(sorted((known.treaties | known.soft_law).values(), key=len, reverse=True)))


@lru_cache(maxsize=4096)
def _key(name: str, language: str) -> str:
    """The short name of the instrument that `name` names in full."""
    known = words(language)
    instruments = known.treaties | known.soft_law if known else {}
    return next(key for key, names in instruments.items() if re.fullmatch(names, name))


@cache
def _comments(language: str) -> re.Pattern[str]:
    known = words(language)
    if known is None:
        return re.compile(NEVER)
    spaced = known.comment_after == NEVER
    tail = r"(?!\d)" if spaced else rf"(?:\s?[(（]\d{{4}}[)）])?\s?(?:{known.comment_after})"
    return re.compile(rf"(?:{known.comment})\s?(?P<number>\d{{1,2}}){tail}")


@cache
def _next_comment(language: str) -> re.Pattern[str]:
    """The next number of a list, which must have its year: `general comments Nos. 34 (2011) and 37 (2020)`."""
    known = words(language)
    conjunction = known.conjunction if known else NEVER
    joint = rf"(?:,\s*|\s+)(?:(?:{conjunction})\s*)?(?:n[o°]s?\.?\s?|№\s?)?"
    return re.compile(rf"{joint}(?P<number>\d{{1,2}})(?P<noun>)(?=\s?\(\d{{4}}\))", re.IGNORECASE)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / "data" / "comments.toml").read_text(encoding="utf-8"))
