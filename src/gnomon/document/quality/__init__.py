"""How well each page was read, from 0 to 1, and an anomaly for each that looks misread.

Reads: a document whose source has pages (a form feed ends one), and what a reader that saw the print noticed on them.
A signal counts against a page from a limit on that pages read well do not reach; nothing is corrected or taken out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import prod

from gnomon.document.model import Anomaly, Document, PageDoubt, PageQuality, Place, Span
from gnomon.document.quality import letters, order

Shares = dict[PageDoubt, float]

_LIMITS: Mapping[PageDoubt, float] = {
    "no-text": 0.5,
    "letters-unknown": 0.05,
    "letters-unusual": 0.015,
    "wrong-encoding": 0.0,
    "lines-out-of-order": 0.02,
    "lines-doubled": 0.1,
    "lines-overlapping": 0.1,
    "outside-page": 0.1,
}
_SAID: Mapping[PageDoubt, str] = {
    "letters-unknown": "the file does not tell what its letters are",
    "letters-unusual": "its letters form no words",
    "wrong-encoding": "it was decoded with a wrong table",
    "lines-out-of-order": "its lines do not go on from each other",
    "lines-doubled": "its lines are there twice",
    "lines-overlapping": "its lines lie on one another",
    "outside-page": "letters stand outside the page",
}
_PAIRS = 100  # fewer pairs of letters tell nothing
_GARBLED = 3
_BREAKS = 2
_LONG = 20
_LISTED = 10
_NOTHING: Shares = {}


def assess(document: Document, noticed: Sequence[Shares] = ()) -> Document:
    """The document with its pages graded; `noticed` has what the reader saw on each page, in their order."""
    graded = [
        (span, _grade(number, document.text[slice(*span)], noticed[number - 1] if noticed else _NOTHING))
        for number, span in enumerate(_spans(document.text, len(noticed)), 1)
    ]
    misread = [(span, page) for span, page in graded if page.why and page.why != ("no-text",)]
    return replace(
        document,
        pages=tuple(page for _, page in graded),
        anomalies=(*document.anomalies, *(_anomaly(document.text, span, page) for span, page in misread)),
        warnings=(*document.warnings, *_warnings([page for _, page in misread])),
    )


def _spans(text: str, known: int) -> Iterator[Span]:
    """Where the pages stand; nothing behind the last form feed is no page, unless the reader knows of one."""
    start = 0
    parts = text.split("\f")
    for number, part in enumerate(parts, 1):
        if part.strip() or number < len(parts) or number <= max(known, 1):
            yield start, start + len(part)
        start += len(part) + 1


def _grade(number: int, text: str, noticed: Shares) -> PageQuality:
    shares = {**_shares(text), **noticed}
    why = tuple(doubt for doubt, share in shares.items() if share > _LIMITS[doubt])
    return PageQuality(number, round(prod(1 - min(share, 1.0) for share in shares.values()), 3), why)


def _shares(text: str) -> Shares:
    """What is wrong with a page, each as a share of its letters or lines."""
    if not text.strip():
        return {"no-text": 1.0}
    odd, pairs = letters.unusual(text)
    broken, lines = order.breaks(text)
    garbled = letters.garbled(text)
    return {
        "letters-unknown": letters.unknown(text),
        "letters-unusual": odd / pairs if pairs >= _PAIRS else 0.0,
        "wrong-encoding": garbled / pairs if pairs and garbled >= _GARBLED else 0.0,
        "lines-out-of-order": broken / lines if broken >= _BREAKS else 0.0,
        "lines-doubled": _doubled(text),
    }


def _doubled(text: str) -> float:
    """The share of long lines that stand there twice in a row."""
    lines = [line for row in text.splitlines() if len(line := row.strip()) >= _LONG]
    return sum(first == second for first, second in pairwise(lines)) / (len(lines) or 1)


def _anomaly(text: str, span: Span, page: PageQuality) -> Anomaly:
    first = text[slice(*span)].strip().partition("\n")[0].strip()
    values: dict[str, str | int | float] = {"page": page.page, "quality": page.quality, "why": ", ".join(page.why)}
    return Anomaly("misread", "page-misread", (Place(None, span),), first, None, values)


def _warnings(misread: Sequence[PageQuality]) -> Iterator[str]:
    """A sentence for each kind of doubt, with its pages."""
    for doubt, said in _SAID.items():
        pages = [str(page.page) for page in misread if doubt in page.why]
        if pages:
            which = ", ".join(pages[:_LISTED]) + (", ..." if len(pages) > _LISTED else "")
            yield f"Page {which} looks misread ({said}): compare it with the original."
