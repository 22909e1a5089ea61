"""Lines that repeat a printed address: the link targets that a conversion puts at the foot of a page.

Reads: the rows without furniture. A line that is only a web address is dropped when the same address, or the
document symbol at its end, is already printed on the page (line breaks aside); an address printed for the
first time stays, it belongs to a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.model import Dropped
from gnomon.document.structure.layout import Row

PAGE = 120
_ADDRESS = re.compile(r"https?://\S+$")
_SYMBOL = re.compile(r"https?://(?:www\.)?undocs\.org/(?:[a-z]{2}/)?(\S+)$", re.IGNORECASE)


def remove(rows: Sequence[Row]) -> tuple[list[Row], list[Dropped]]:
    """The rows that are text, and the link lines; the row after links is the top of a page."""
    if not any(row.text.startswith("http") for row in rows):
        return list(rows), []
    kept: list[Row] = []
    dropped: list[Dropped] = []
    since = at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and rows[end].text.startswith("http") and _ADDRESS.match(rows[end].text):
            end += 1
        if end == at:
            kept.append(rows[at])
            at += 1
            continue
        repeated = _repeated(rows[max(since, at - PAGE) : at], rows[at:end])
        for row, again in zip(rows[at:end], repeated, strict=True):
            if again:
                dropped.append(Dropped((row.start, row.end), "link"))
            else:
                kept.append(row)
        if any(repeated):
            since = end
            if end < len(rows):
                rows[end].top = True
        at = end
    return kept, dropped


def _repeated(page: Sequence[Row], run: Sequence[Row]) -> list[bool]:
    """For each row of a run of addresses: whether it repeats what `page` or an earlier row prints, or follows such."""
    printed = "".join("".join(row.text for row in page).split())
    answers: list[bool] = []
    seen: set[str] = set()
    for row in run:
        symbol = _SYMBOL.match(row.text)
        again = any(answers) or row.text in seen or row.text.rstrip(".,") in printed
        if not again and symbol:
            again = "/".join(symbol[1].split("/")[:3]).casefold() in printed.casefold()
        answers.append(again)
        seen.add(row.text)
    return answers
