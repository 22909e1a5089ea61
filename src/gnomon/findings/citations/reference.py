"""One reference in a plain string: what `find_in` returns, before it is tied to a document.

Reads: nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from gnomon.findings.model import CitationKind


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference at `text[start:end]` with its pinpoints; `symbol` is normalised, None when it cannot be.

    `date` is the date printed beside it (ISO 8601), `named` the body that the words name, as `HRC`.
    """

    start: int
    end: int
    symbol: str | None
    kind: CitationKind
    rule: str
    confidence: float
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    date: str | None = None
    named: str | None = None
