"""Maps a place in an element's words to its place in the source.

Reads: the document's source and one element. An element's words may lie in several spans, with footnote
marks and line ends taken out; words and source agree once white space is left out (`document.words`), so
both sides are numbered by their non-blank characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from gnomon.document.model import Document, Element, Span

_WORD = re.compile(r"\S+")


class Runs:
    """Runs of non-blank characters: where each starts, and how many such characters stand before it."""

    __slots__ = ("before", "starts", "total")

    def __init__(self, runs: Sequence[Span]) -> None:
        self.starts = [start for start, _ in runs]
        self.before = list(accumulate((end - start for start, end in runs), initial=0))
        self.total = self.before.pop()

    @classmethod
    def of(cls, text: str, spans: Sequence[Span] = ()) -> Runs:
        """The words of `text`, or of pieces of it."""
        found = _WORD.finditer
        return cls([match.span() for start, end in spans or ((0, len(text)),) for match in found(text, start, end)])

    def count(self, offset: int) -> int:
        """How many non-blank characters stand before `offset`."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return 0
        following = self.before[at + 1] if at + 1 < len(self.before) else self.total
        return min(self.before[at] + offset - self.starts[at], following)

    def place(self, index: int) -> int:
        """Where the non-blank character number `index` stands."""
        at = bisect_right(self.before, index) - 1
        return self.starts[at] + index - self.before[at]


class Anchor:
    """One element's words against the source; `span` and `spans` answer in O(log n)."""

    __slots__ = ("_element", "_source", "_words")

    def __init__(self, document: Document, element: Element) -> None:
        self._element = element
        self._words = Runs.of(element.text)
        self._source = Runs.of(document.text, element.spans or ((0, 0),))

    def span(self, start: int, end: int) -> Span:
        """The source from the first to the last character of `element.text[start:end]`.

        Raises ValueError when that stretch holds no word.
        """
        first, last = self._words.count(start), self._words.count(end) - 1
        if last < first or last >= self._source.total:
            raise ValueError(f"no words of {self._element.id} at {start}-{end}")
        return self._source.place(first), self._source.place(last) + 1

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The pieces of `span` that belong to the element; empty when it is one piece."""
        first, last = self.span(start, end)
        pieces = tuple((max(s, first), min(e, last)) for s, e in self._element.spans if s < last and e > first)
        return pieces if len(pieces) > 1 else ()
