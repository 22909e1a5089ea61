"""Rows of a table that say "total" and are not the sum of the rows above them.

Reads: the cells of a document's tables and `total` of `[checks]` of the language files. A total of totals is right
when it is the sum of those; a column that holds anything but numbers is left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from gnomon.document.model import Anomaly, Document, Element, Place
from gnomon.findings.citations.words import everywhere
from gnomon.language.numerals import number

_NUMBER = re.compile(r"\d{1,3}(?:[,.\s\u00a0\u202f，]\d{3})+|\d+(?:[.,]\d+)?")
_NOTHING = re.compile(r"[-–—‑.…]*|\(?n/?a\)?|0", re.IGNORECASE)

Rows = dict[int, dict[int, Element]]


def find(document: Document) -> Iterator[Anomaly]:
    """One anomaly for each total that its column does not give."""
    tables: dict[str, Rows] = defaultdict(lambda: defaultdict(dict))
    for element in document.elements:
        if element.kind == "cell" and element.table and element.table.colspan == 1:
            tables[element.id.rpartition("__tr_")[0]][element.table.row][element.table.col] = element
    for rows in tables.values():
        named = {row for row, cells in rows.items() if _says_total(cells)}
        if named:
            yield from _table(rows, named)


def _says_total(cells: dict[int, Element]) -> bool:
    first = cells.get(min(cells))
    return first is not None and _total().fullmatch(first.text.strip(" .:：")) is not None


def _table(rows: Rows, named: set[int]) -> Iterator[Anomaly]:
    columns = sorted({col for cells in rows.values() for col in cells})[1:]
    for col in columns:
        parts: list[float] = []
        totals: list[float] = []
        for row in sorted(rows):
            cell = rows[row].get(col)
            value = _value(cell)
            if row not in named:
                if value is None and parts:
                    break
                parts += [value] if value is not None else []
            elif cell is not None and value is not None and len(parts) + len(totals) > 1:
                sums = [sum(parts), sum(totals), sum(parts) + sum(totals)]
                if not any(abs(value - one) <= _error(cell, len(parts)) for one in sums):
                    yield _anomaly(cell, sums[0] if parts else sums[1])
                totals, parts = [*totals, value], []


def _value(cell: Element | None) -> float | None:
    """The number that a cell holds and nothing else; an empty cell is nothing."""
    words = cell.text.strip() if cell else ""
    if _NOTHING.fullmatch(words):
        return 0.0
    return number(words, (cell and cell.language) or "en") if _NUMBER.fullmatch(words) else None


def _error(cell: Element, parts: int) -> float:
    """Half a step of the last printed decimal for each part; whole numbers must fit."""
    decimals = re.search(r"[.,](\d{1,2})\Z", cell.text.strip())
    return parts * 0.5 * 10 ** -len(decimals[1]) if decimals else 1e-9


def _anomaly(cell: Element, computed: float) -> Anomaly:
    return Anomaly(
        kind="figure-conflict",
        code="total-is-not-the-sum",
        places=(Place(cell.id, (cell.spans[0][0], cell.spans[-1][1])),),
        printed=cell.text,
        values={"printed": cell.text, "computed": f"{computed:,.10g}"},
    )


@cache
def _total() -> re.Pattern[str]:
    return re.compile(everywhere("total", "checks"), re.IGNORECASE)
