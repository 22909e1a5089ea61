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
from itertools import pairwise

from gnomon.language import codes, load

_SAMPLE = 2000
_ENOUGH = 6
_WORD_COUNTS = 3
_LEAD = 2
_PLAIN = 6
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Marks:
    code: str
    letters: str
    weight: int
    words: frozenset[str]
    signs: re.Pattern[str]


def detect(text: str) -> str | None:
    """The language code of `text`, or None where it is too short or two languages are equally likely.

    Looks at the first 2,000 characters: a block of a document is in one language.
    """
    sample = text[:_SAMPLE]
    amounts = {letters: weight * len(counter.sub("", sample)) for letters, (counter, weight) in _scripts().items()}
    letters = max(amounts, key=lambda key: amounts[key])
    if amounts[letters] < _ENOUGH:
        return None
    rivals = [marks for marks in _marks() if marks.letters == letters]
    return rivals[0].code if len(rivals) == 1 else _by_words(sample, rivals)


def _by_words(sample: str, rivals: list[_Marks]) -> str | None:
    """The rival with most function words, or, where these are few, most words and signs; None where none leads."""
    lower = sample.lower()
    words = _WORD.findall(lower)
    counts = {marks.code: sum(map(marks.words.__contains__, words)) for marks in rivals}
    if code := _leader(counts, _PLAIN):
        return code
    return _leader({m.code: _WORD_COUNTS * counts[m.code] + len(m.signs.findall(lower)) for m in rivals}, _LEAD)


def _leader(scores: dict[str, int], lead: int) -> str | None:
    """The one with the highest score, None where it leads by less than `lead`."""
    (first, second), *_ = pairwise(sorted(scores, key=lambda code: scores[code], reverse=True))
    return first if scores[first] >= scores[second] + lead else None


@cache
def _marks() -> tuple[_Marks, ...]:
    tables = ((code, load(code).table("detect")) for code in codes())
    return tuple(
        _Marks(
            code,
            table["letters"],
            table.get("weight", 1),
            frozenset(table.get("words", ())),
            re.compile(table.get("signs", "(?!)")),
        )
        for code, table in tables
        if table
    )


@cache
def _scripts() -> dict[str, tuple[re.Pattern[str], int]]:
    """For each script the pattern of all that is not one of its letters, and a letter's weight."""
    return {marks.letters: (re.compile(f"[^{marks.letters}]+"), marks.weight) for marks in _marks()}
