"""A page as its lines, each with the part it plays. The memory of a document is these: words and a few figures.

Reads: nothing. `Page.lines` stand in reading order once `columns` has put them so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from gnomon.document.model import Span
from gnomon.document.readers.pdf.sheet import Rule

Part = Literal["body", "page-head", "page-foot", "page-number", "note", "rotated-text", "other"]


@dataclass(slots=True, eq=False)
class Line:
    """A printed line: words in logical order, its box, the spans in `text` that are set as marks, whether all of it
    is set in bold."""

    text: str
    left: float
    right: float
    base: float
    size: float
    marks: list[Span] = field(default_factory=list)
    part: Part = "body"
    bold: bool = False

    @property
    def top(self) -> float:
        return self.base + 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base - 0.25 * self.size


@dataclass(slots=True, eq=False)
class Page:
    """One page: its size in points, its lines, the rules drawn on it, and whether it shows pictures."""

    number: int
    width: float
    height: float
    rtl: bool
    lines: list[Line]
    rules: list[Rule]
    pictures: int = 0
