"""Cues of a language in a text: which concepts are spoken of, and where.

Reads: tables of concept -> cues (`language.vocabulary`). A cue is words in a row; `*` any ending,
`(a|b)` either (an empty one: or none), `~` up to four words between. Words are compared in lower case, of Chinese
every character is a word, of Arabic a word is compared with and without its joined particles and article. What
stands within the name of an instrument (table `[instruments]`) speaks for the instrument only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from gnomon.language.forms import fold

_TOKEN = re.compile(r"[㐀-鿿]|(?:[^\W_㐀-鿿][\u064b-\u0652]*)+")
_MARKS = re.compile(r"[\u064b-\u0652\u0640]")
_JOINED = tuple(map(re.compile, (r"[وف](?=.{3})", r"[وف]?(?:[بك]?ال|لل|[بلك])(?=.{2})")))
_ALIKE = str.maketrans("ىة", "يه")
_CHOICE = re.compile(r"\(([^()]*)\)")
_GAP = 4
INSTRUMENTS = "instruments"


@dataclass(frozen=True, slots=True)
class Hit:
    """One cue in a text: the words `first` to `last` by number, the characters `start` to `end`."""

    concept: str
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """One word of a cue; `gap` words may stand before it."""

    word: str
    open: bool
    gap: int

    def fits(self, forms: tuple[str, ...]) -> bool:
        return any(form.startswith(self.word) if self.open else form == self.word for form in forms)


@dataclass(frozen=True, slots=True)
class _Cue:
    concept: str
    rest: tuple[_Piece, ...]


class Lexicon:
    """The cues of one language by their first words; a text is read once, word by word."""

    def __init__(self, tables: dict[str, dict[str, list[str]]]) -> None:
        self.concepts = frozenset(concept for table in tables.values() for concept in table)
        self._instruments = frozenset(tables.get(INSTRUMENTS, ()))
        self._whole: dict[str, list[_Cue]] = defaultdict(list)
        self._stems: dict[str, list[_Cue]] = defaultdict(list)
        for table in tables.values():
            for concept, cues in table.items():
                self._add(concept, cues)
        self._lengths = sorted({len(stem) for stem in self._stems})

    def _add(self, concept: str, cues: Iterable[str]) -> None:
        for cue in cues:
            for words in _choices(cue):
                first, *rest = _pieces(words)
                (self._stems if first.open else self._whole)[first.word].append(_Cue(concept, tuple(rest)))

    def find(self, text: str) -> list[Hit]:
        """The concepts of `text` in the order of their words; those inside the name of an instrument left out."""
        tokens = list(_TOKEN.finditer(fold(text)))
        forms = [_forms(token.group()) for token in tokens]
        hits = []
        for at, options in enumerate(forms):
            for cue in self._beginning(options):
                last = _end(cue.rest, forms, at)
                if last is not None:
                    hits.append(Hit(cue.concept, at, last, tokens[at].start(), tokens[last].end()))
        return self._outside_names(hits)

    def _beginning(self, options: tuple[str, ...]) -> Iterator[_Cue]:
        for form in options:
            yield from self._whole.get(form, ())
            for length in self._lengths:
                if length > len(form):
                    break
                yield from self._stems.get(form[:length], ())

    def _outside_names(self, hits: list[Hit]) -> list[Hit]:
        names = [hit for hit in hits if hit.concept in self._instruments and hit.last > hit.first]
        return [hit for hit in hits if hit in names or not any(_within(hit, name) for name in names)]


def _within(hit: Hit, name: Hit) -> bool:
    return name.first <= hit.first and hit.last <= name.last and (hit.first, hit.last) != (name.first, name.last)


def _forms(word: str) -> tuple[str, ...]:
    """The spellings under which a word is looked up."""
    if not "\u0620" <= word[0] <= "\u06ff":
        return (word,)
    plain = _MARKS.sub("", word).translate(_ALIKE)
    return (plain, *(plain[match.end() :] for joined in _JOINED if (match := joined.match(plain))))


def _choices(cue: str) -> Iterator[str]:
    """The cue with each of its alternatives written out."""
    parts = _CHOICE.split(cue)
    return ("".join(row) for row in product(*(part.split("|") if n % 2 else (part,) for n, part in enumerate(parts))))


def _pieces(words: str) -> Iterator[_Piece]:
    gap = 0
    for word in words.split():
        if word == "~":
            gap += _GAP
            continue
        plain = fold(word.rstrip("*"))
        tokens = [token.group() for token in _TOKEN.finditer(plain)]
        for n, token in enumerate(tokens):
            known = _MARKS.sub("", token).translate(_ALIKE) if "\u0620" <= token[0] <= "\u06ff" else token
            yield _Piece(known, word.endswith("*") and n == len(tokens) - 1, 0 if n else gap)
        gap = 0


def _end(rest: tuple[_Piece, ...], forms: list[tuple[str, ...]], at: int) -> int | None:
    """The number of the last word of a cue that begins at word `at`; None where it does not go on."""
    for piece in rest:
        nearest = range(at + 1, min(at + 2 + piece.gap, len(forms)))
        found = next((n for n in nearest if piece.fits(forms[n])), None)
        if found is None:
            return None
        at = found
    return at
