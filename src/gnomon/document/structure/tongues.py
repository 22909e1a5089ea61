"""The language of every element: by its own words, or the one before it where these are too few.

Reads: elements in reading order. Cells and points that say too little take the language around them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.document.model import Element
from gnomon.document.structure.furniture import SYMBOL
from gnomon.language.detect import detect, script, script_of

SMALL_SHARE = 0.02
SAMPLE = 300
SHORT = 60
LONG_PIECES = 9
_NO_WORDS = re.compile(rf"https?://\S+|{SYMBOL}")


@dataclass(slots=True)
class Tongues:
    """`given` is what the caller says the document is in; it stands in for pieces that do not tell."""

    given: str | None = None

    def of(self, elements: Sequence[Element]) -> list[Element]:
        """The same elements, each with its language where one is known."""
        found: list[Element] = []
        last = self.given or _main(elements)
        for element in elements:
            code = _language(element.text, last) if element.text else None
            if code and len(element.text) > SHORT // 2:
                last = code
            tongue = code or last or element.language
            found.append(element if tongue == element.language else element.in_language(tongue))
        return found


def _main(elements: Sequence[Element]) -> str | None:
    """The language of most of the first long pieces."""
    long = [element.text for element in elements if len(element.text) > SHORT][:LONG_PIECES]
    votes = Counter(code for text in long or [e.text for e in elements[:LONG_PIECES]] if (code := detect(_words(text))))
    return votes.most_common(1)[0][0] if votes else None


def _language(text: str, last: str | None) -> str | None:
    """The language of a piece; a short one in the script of the last language says nothing against it."""
    words = _words(text)
    if last and len(text) < SHORT and script(words) in (None, script_of(last)):
        return last
    return detect(words)


def _words(text: str) -> str:
    """The beginning of a piece without what is no words: addresses and symbols."""
    sample = text[:SAMPLE]
    return _NO_WORDS.sub("", sample) if "/" in sample else sample


def shares(elements: Sequence[Element]) -> tuple[str, ...]:
    """The languages of a document in the order in which they appear; those of a few words are left out."""
    amounts: Counter[str] = Counter()
    for element in elements:
        if element.language:
            amounts[element.language] += len(element.text.encode())
    total = sum(amounts.values())
    return tuple(code for code, amount in amounts.items() if amount >= SMALL_SHARE * total)
