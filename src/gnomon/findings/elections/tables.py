"""Figures of elections that stand in tables: the head says what a column counts, the first cell which party.

Reads: the cells of a table in order and `[elections.heads]` of their language. A table counts as one of an election
when at least two of its columns are known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gnomon.document.model import Element
from gnomon.findings.elections.words import words
from gnomon.language.numerals import number

_LEAST = 2


@dataclass(frozen=True, slots=True)
class TableFigure:
    """A number that fills a cell; `party` is the row's first cell."""

    cell: Element
    what: str
    value: int | float
    unit: str | None
    party: str | None


def figures_of(cells: list[Element]) -> Iterator[TableFigure]:
    """The figures of one table's cells."""
    heads = {cell.table.col: slug for cell in cells if cell.table and cell.table.row == 1 and (slug := _counted(cell))}
    if len(heads) < _LEAST:
        return
    rows = {cell.table.row: cell.text for cell in cells if cell.table and cell.table.col == 1}
    for cell in cells:
        if cell.table is None or cell.table.row == 1 or cell.table.col not in heads:
            continue
        printed = cell.text.strip()
        value = number(printed.rstrip("%").strip(), cell.language or "en") if printed[:1].isdigit() else None
        if value is not None:
            unit = "%" if printed.endswith("%") else None
            yield TableFigure(cell, heads[cell.table.col], value, unit, rows.get(cell.table.row) or None)


def _counted(cell: Element) -> str | None:
    """What a column counts by its head."""
    known = words(cell.language or "")
    return next((slug for slug, form in known.heads if form.search(cell.text)), None) if known else None
