"""Takes out the hyphens with which a print broke words at line ends, and keeps those that belong to a word.

Reads: the source and the elements with a span for each line. The document itself decides: a word that it prints whole
elsewhere was broken, one that it prints with its hyphen was not. What it prints nowhere else was broken if the
document breaks words at all and the two halves are not words of their own (`[hyphens]` of the language data names
parts that keep theirs). A soft hyphen, and one of a kind that stands at line ends alone (U+2010), always goes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from gnomon.document.model import Dropped, Element, Span
from gnomon.document.words import join
from gnomon.language import codes, load

_SOFT, _OWN = "\u00ad", "\u2010"
_BREAK = re.compile(rf"[-{_SOFT}{_OWN}](?<=[^\W\d_].)[^\S\n]*\n")
_WORD = re.compile(rf"[^\W\d_]+(?:[-{_OWN}’'][^\W\d_]+)*")
_BROKEN = re.compile(rf"[^\W\d_]*[-{_SOFT}{_OWN}][^\S\n]*\n\s*[^\W\d_]*")
_INSIDE = re.compile(f"{_OWN}(?=[^\\s])")
_LEFT = re.compile(rf"[^\W_]+(?:[-{_OWN}’'][^\W_]+)*$")
_RIGHT = re.compile(r"[^\W\d_]+")
_LONGEST = 60
_LEAST = 3
_SURE = 2


@dataclass(frozen=True, slots=True)
class Break:
    """A hyphen at a line end with the words on both sides of it."""

    at: int
    sign: str
    left: str
    right: str


def apply(source: str, elements: Sequence[Element]) -> tuple[list[Element], list[Dropped]]:
    """The elements without the hyphens of broken words, and those hyphens."""
    if not _BREAK.search(source):
        return list(elements), []
    breaks = [found for element in elements for found in _breaks(source, element.spans)]
    gone = _broken(source, breaks)
    made = [_without(source, element, gone) for element in elements]
    return made, [Dropped((at, at + 1), "line-hyphen") for at in sorted(gone)]


def _breaks(source: str, spans: Sequence[Span]) -> Iterator[Break]:
    """The hyphens at the ends of lines of one element."""
    for (start, end), (following, stop) in pairwise(spans):
        if _BREAK.match(source, end - 1):
            left = _LEFT.search(source, max(start, end - _LONGEST), end - 1)
            right = _RIGHT.match(source, following, stop)
            if left and right:
                yield Break(end - 1, source[end - 1], left[0], right[0])


def _broken(source: str, breaks: Sequence[Break]) -> set[int]:
    """The places of the hyphens that no word owns."""
    words = _words(source)
    known = {one.at: _known(words, one) for one in breaks}
    whole = sum(sign > 0 for sign in known.values())
    breaking = whole >= _SURE and whole > sum(sign < 0 for sign in known.values())
    apart = not _INSIDE.search(source)
    return {
        one.at
        for one in breaks
        if one.sign == _SOFT
        or (one.sign == _OWN and apart)
        or (breaking and known[one.at] >= 0 and (known[one.at] > 0 or not _compound(words, one)))
    }


def _words(source: str) -> Counter[str]:
    """How often each word stands in the source; hyphenated ones also by their first part (`a-`) and last (`-b`)."""
    words = Counter(word.replace(_OWN, "-") for word in _WORD.findall(_BROKEN.sub(" ", source).casefold()))
    for word in [word for word in words if "-" in word]:
        words[word[: word.index("-") + 1]] += words[word]
        words[word[word.rindex("-") :]] += words[word]
    return words


def _known(words: Counter[str], one: Break) -> int:
    """How much oftener the document prints the word whole than with its hyphen; a name keeps its own."""
    left, right = one.left.casefold().replace(_OWN, "-"), one.right.casefold()
    if one.right[0].isupper() and not one.left.isupper():
        return -1
    return words[left + right] - words[f"{left}-{right}"]


def _compound(words: Counter[str], one: Break) -> bool:
    """Whether a word that stands nowhere else is made of two words."""
    left, right = one.left.casefold(), one.right.casefold()
    if not left.isalpha() or left in _parts("before") or right in _parts("after"):
        return True
    if min(len(left), len(right)) < _LEAST:
        return False
    return words[f"{left}-"] > 0 or words[f"-{right}"] > 0 or (words[left] > 0 and words[right] > 0)


@cache
def _parts(side: str) -> frozenset[str]:
    """Parts of words that keep their hyphen, of every language."""
    return frozenset(part for code in codes() for part in load(code).table("hyphens").get(side, ()))


def _without(source: str, element: Element, gone: set[int]) -> Element:
    if len(element.spans) < 2 or not any(end - 1 in gone for _, end in element.spans):
        return element
    spans = tuple((start, end - (end - 1 in gone)) for start, end in element.spans)
    return replace(element, text=join(source, spans), spans=spans)
