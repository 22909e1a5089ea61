"""Cues of a language in a text: which concepts are spoken of, and where.

Reads: tables of concept -> cues (`language.vocabulary`). A cue is words in a row; `*` any ending,
`(a|b)` either (an empty one: or none), `~` up to four words between. Words are compared in lower case, of Chinese
every character is a word, of Arabic a word is compared with and without its joined particles and article. What
stands within the name of an instrument (table `[instruments]`) speaks for the instrument only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from gnomon.language.forms import fold

_TOKEN = re.compile(r"[㐀-鿿]|(?:[^\W_㐀-鿿][\u064b-\u0652]*)+")
_MARKS = re.compile(r"[\u064b-\u0652\u0640]")
_JOINED = tuple(map(re.compile, (r"[وف](?=.{3})", r"[وف]?(?:[بك]?ال|لل|[بلك])(?=.{2})")))
_ALIKE = str.maketrans("ىة", "يه")
_CHOICE = re.compile(r"\(([^()]*)\)")
_GAP = 4
_FAR = "~"
_KEPT = 8192  # words of texts whose look-up is remembered
INSTRUMENTS = "instruments"


@dataclass(frozen=True, slots=True)
class Hit:
    """One cue in a text: the words `first` to `last` by number, the characters `start` to `end`."""

    concept: str
    first: int
    last: int
    start: int
    end: int


class _Node:
    """A place in the tree of cues: what may come next, what may come after some words, what ends here."""

    __slots__ = ("concepts", "far", "lengths", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.stems: dict[str, _Node] = {}
        self.lengths: tuple[int, ...] = ()
        self.far: _Node | None = None
        self.concepts: list[str] = []

    def add(self, pieces: Iterable[str], concept: str) -> None:
        """Hang a cue below this node; `pieces` as `_pieces` gives them."""
        node = self
        for piece in pieces:
            if piece == _FAR:
                node.far = node.far or _Node()
                node = node.far
            elif piece.endswith("*"):
                node = node.stems.setdefault(piece[:-1], _Node())
            else:
                node = node.words.setdefault(piece, _Node())
        node.concepts.append(concept)

    def close(self) -> None:
        """Note the lengths of stems, once all cues hang."""
        self.lengths = tuple(sorted({len(stem) for stem in self.stems}))
        for node in (*self.words.values(), *self.stems.values(), *filter(None, (self.far,))):
            node.close()

    def after(self, forms: tuple[str, ...]) -> Iterator[_Node]:
        """The nodes that a word leads to, in any of its forms."""
        for form in forms:
            if form in self.words:
                yield self.words[form]
            for length in self.lengths:
                if form[:length] in self.stems:
                    yield self.stems[form[:length]]


class Lexicon:
    """The cues of one language as a tree of words; a text is read once, word by word."""

    def __init__(self, tables: dict[str, dict[str, list[str]]]) -> None:
        self.concepts = frozenset(concept for table in tables.values() for concept in table)
        self._instruments = frozenset(tables.get(INSTRUMENTS, ()))
        self._root = _Node()
        for table in tables.values():
            for concept, cues in table.items():
                for words in (words for cue in cues for words in _choices(cue)):
                    self._root.add(_pieces(words), concept)
        self._root.close()
        self._look_up = lru_cache(maxsize=_KEPT)(self._known)

    def _known(self, word: str) -> tuple[tuple[str, ...], tuple[_Node, ...]]:
        """The spellings of a word of a text, and where the cues that begin with it go on."""
        forms = _forms(word)
        return forms, tuple(self._root.after(forms))

    def find(self, text: str) -> list[Hit]:
        """The concepts of `text` in the order of their words; those inside the name of an instrument left out."""
        tokens = list(_TOKEN.finditer(fold(text)))
        words = [self._look_up(token.group()) for token in tokens]
        forms = [each for each, _ in words]
        hits = []
        for at, (_, nodes) in enumerate(words):
            ends: dict[tuple[str, int], None] = {}
            for node in nodes:
                _pass(node, forms, at, ends)
            hits += [Hit(name, at, last, tokens[at].start(), tokens[last].end()) for name, last in ends]
        return self._outside_names(hits)

    def _outside_names(self, hits: list[Hit]) -> list[Hit]:
        names = [hit for hit in hits if hit.concept in self._instruments and hit.last > hit.first]
        return [hit for hit in hits if hit in names or not any(_within(hit, name) for name in names)]


def _walk(node: _Node, forms: list[tuple[str, ...]], at: int, ends: dict[tuple[str, int], None]) -> None:
    """Go on from `node` with the word number `at`."""
    if at < len(forms):
        for child in node.after(forms[at]):
            _pass(child, forms, at, ends)


def _pass(node: _Node, forms: list[tuple[str, ...]], at: int, ends: dict[tuple[str, int], None]) -> None:
    """Note in `ends` the concepts of the cues that end in `node`, at word number `at`, and of those that go on."""
    for concept in node.concepts:
        ends[concept, at] = None
    if node.words or node.stems:
        _walk(node, forms, at + 1, ends)
    if node.far:
        _walk_on(node.far, forms, at + 1, ends)


def _walk_on(node: _Node, forms: list[tuple[str, ...]], at: int, ends: dict[tuple[str, int], None]) -> None:
    """Go on from `node` with the nearest word behind a gap that completes a cue."""
    known = len(ends)
    for further in range(at, at + 1 + _GAP):
        _walk(node, forms, further, ends)
        if len(ends) > known:
            return


def _within(hit: Hit, name: Hit) -> bool:
    return name.first <= hit.first and hit.last <= name.last and (hit.first, hit.last) != (name.first, name.last)


def _forms(word: str) -> tuple[str, ...]:
    """The spellings under which a word is looked up."""
    if not "\u0620" <= word[0] <= "\u06ff":
        return (word,)
    plain = _plain(word)
    return (plain, *(plain[match.end() :] for joined in _JOINED if (match := joined.match(plain))))


def _choices(cue: str) -> Iterator[str]:
    """The cue with each of its alternatives written out."""
    parts = _CHOICE.split(cue)
    return ("".join(row) for row in product(*(part.split("|") if n % 2 else (part,) for n, part in enumerate(parts))))


def _pieces(words: str) -> Iterator[str]:
    """The words of a cue as they are looked up; a stem keeps its `*`, a gap is `_FAR`."""
    for word in words.split():
        if word == _FAR:
            yield _FAR
            continue
        *before, last = [_plain(token.group()) for token in _TOKEN.finditer(fold(word))] or [""]
        yield from before
        yield last + "*" * word.endswith("*")


def _plain(word: str) -> str:
    """A word without marks that are printed or left out at will."""
    return _MARKS.sub("", word).translate(_ALIKE) if "\u0620" <= word[0] <= "\u06ff" else word
