"""Symbols that the grammar only accepts after mending.

Reads: the citations. Rows of a list of resolutions are checked with the list itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gnomon.document.model import Anomaly, Document, Place
from gnomon.findings.model import Citation, ListedResolution

_REST_OF_WORD = re.compile(r"\.?[A-Za-z]{2,}")


def find(
    document: Document, citations: Sequence[Citation], listed: Sequence[ListedResolution]
) -> Iterator[Anomaly]:
    """One anomaly for each misprinted symbol in running text."""
    rows = {row.printed_symbol for row in listed}
    for citation in citations:
        if citation.rule == "symbol-misprint" and citation.printed not in rows:
            start, end = citation.span
            if rest := _REST_OF_WORD.match(document.text, end):  # a word glued to the symbol
                end = rest.end()
            yield Anomaly(
                kind="symbol-misprint",
                code="symbol-outside-the-grammar",
                places=(Place(citation.at, (start, end)),),
                printed="".join(document.text[start:end].split()),
                proposal=citation.symbol,
            )
