"""Symbols and numbers that can only be read after mending.

Reads: the citations. Rows of a list of resolutions are checked with the list itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from gnomon.document.model import Anomaly, AnomalyCode, Document, Place
from gnomon.document.words import tidy
from gnomon.findings.model import Citation, ListedResolution

_MENDED: Mapping[str, AnomalyCode] = {
    "symbol-misprint": "symbol-outside-the-grammar",
    "halves-exchanged": "halves-of-the-number-exchanged",
}
_REST_OF_WORD = re.compile(r"\.?[A-Za-z]{2,}")


def find(document: Document, citations: Sequence[Citation], listed: Sequence[ListedResolution]) -> Iterator[Anomaly]:
    """One anomaly for each misprinted symbol in running text."""
    rows = {row.printed_symbol for row in listed}
    for citation in citations:
        if citation.rule in _MENDED and citation.printed not in rows:
            start, end = citation.span
            if citation.rule == "symbol-misprint" and (
                rest := _REST_OF_WORD.match(document.text, end)
            ):  # a word glued to the symbol
                end = rest.end()
            yield Anomaly(
                kind="symbol-misprint",
                code=_MENDED[citation.rule],
                places=(Place(citation.at, (start, end)),),
                printed=tidy(document.text[start:end]),
                proposal=citation.symbol,
            )
