"""The lines of a noisy text, each with its place in the source.

Reads: the source text. A line's span leaves out the white space at its ends and its line end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: `text` is `source[start:end]`, blank lines have start == end; `indent` counts blanks."""

    index: int
    start: int
    end: int
    text: str
    indent: int

    @property
    def blank(self) -> bool:
        return self.start == self.end


def lines(source: str) -> Iterator[Line]:
    """Every line of `source`, blank ones included."""
    at = 0
    for index, raw in enumerate(source.split("\n")):
        text = raw.strip()
        indent = len(raw) - len(raw.lstrip()) if text else 0
        start = at + indent
        yield Line(index, start, start + len(text), text, indent)
        at += len(raw) + 1
