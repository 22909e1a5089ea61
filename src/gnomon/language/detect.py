"""In what language a block of text is: counts of script letters, then of function words.

Reads: the `[detect]` table of each language file (`letters`: a character class, `weight`: how many letters
of an alphabet one of them is worth, `words`: short words that hardly any text does without, `signs`:
letters and endings that tell languages of one script apart when such words are rare). A block of a few
letters says too little and gets no language; the caller lets it inherit its neighbour's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from string import ascii_letters
from typing import Any

from gnomon.language import codes, load

_SAMPLE = 2000
_ENOUGH = 6
_WORD_COUNTS = 3
_LEAD = 2
_PLAIN = 6


@dataclass(frozen=True, slots=True)
class _Marks:
    """What tells a language from the others of its script."""

    code: str
    words: frozenset[str]
    signs: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Script:
    """The letters of an alphabet: `one` of them, `enough` of them to tell a language, a `word` of them, all `others`; a
    letter's weight; the languages that write them, and all words that tell these apart."""

    letters: str
    one: re.Pattern[str]
    enough: re.Pattern[str]
    word: re.Pattern[str]
    others: re.Pattern[str]
    weight: int
    languages: tuple[_Marks, ...]
    words: frozenset[str]


def detect(text: str) -> str | None:
    """The language code of `text`, or None where it is too short or two languages are equally likely.

    Looks at the first 2,000 characters: a block of a document is in one language.
    """
    sample = text[:_SAMPLE]
    found = _script(sample)
    if found is None:
        return None
    return found.languages[0].code if len(found.languages) == 1 else _by_words(sample, found)


def script(text: str) -> str | None:
    """The letters (a character class) that most of `text` is in, or None where they are too few."""
    found = _script(text[:_SAMPLE])
    return found.letters if found else None


def script_of(code: str) -> str:
    """The letters that a language is written in, as `script` gives them."""
    letters: str = load(code).table("detect")["letters"]
    return letters


def _script(sample: str) -> _Script | None:
    """The script with the largest weight of letters; they are counted only where several scripts stand."""
    present = [each for each in (_plain() if sample.isascii() else _scripts()) if each.one.search(sample)]
    if not present:
        return None
    most = present[0]
    if len(present) > 1:
        most = max(present, key=lambda each: each.weight * len(each.others.sub("", sample)))
    return most if most.enough.match(sample) else None


def _by_words(sample: str, found: _Script) -> str | None:
    """The rival with most function words, or, where these are few, most words and signs; None where none leads."""
    lower = sample.lower()
    words = [*filter(found.words.__contains__, found.word.findall(lower))]
    counts = {marks.code: sum(map(marks.words.__contains__, words)) for marks in found.languages}
    if code := _leader(counts, _PLAIN):
        return code
    scores = {m.code: _WORD_COUNTS * counts[m.code] + len(m.signs.findall(lower)) for m in found.languages}
    return _leader(scores, _LEAD)


def _leader(scores: dict[str, int], lead: int) -> str | None:
    """The one with the highest score, None where it leads by less than `lead`."""
    *_, second, first = sorted(scores.values())
    return max(scores, key=scores.__getitem__) if first >= second + lead else None


@cache
def _scripts() -> tuple[_Script, ...]:
    """The scripts of all languages on file."""
    tables = {code: table for code in codes() if (table := load(code).table("detect"))}
    return tuple(
        _of(letters, {code: table for code, table in tables.items() if table["letters"] == letters})
        for letters in dict.fromkeys(table["letters"] for table in tables.values())
    )


@cache
def _plain() -> tuple[_Script, ...]:
    """The scripts that have ASCII letters."""
    return tuple(each for each in _scripts() if each.one.search(ascii_letters))


def _of(letters: str, tables: dict[str, dict[str, Any]]) -> _Script:
    """A script with its languages, by their tables."""
    weight = max(table.get("weight", 1) for table in tables.values())
    languages = tuple(
        _Marks(code, frozenset(table.get("words", ())), re.compile(table.get("signs", "(?!)")))
        for code, table in tables.items()
    )
    return _Script(
        letters,
        one=re.compile(f"[{letters}]"),
        enough=re.compile(f"(?:[^{letters}]*+[{letters}]){{{-(-_ENOUGH // weight)}}}"),
        word=re.compile(f"[{letters}]+"),
        others=re.compile(f"[^{letters}]+"),
        weight=weight,
        languages=languages,
        words=frozenset().union(*(marks.words for marks in languages)),
    )
