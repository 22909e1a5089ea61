"""Printed tables in the lines of an annex: from interleaved columns to a table, its rows and its cells.

Reads: the source text and the lines of one annex, without page furniture and footnotes. Writes nothing.
Every non-blank character of the lines ends in exactly one of `elements`, `dropped` and `rest`.
"""

from __future__ import annotations

from collections.abc import Sequence

from gnomon import language
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import heads, interleaved
from gnomon.document.structure.tables.grid import elements
from gnomon.document.structure.tables.reading import TableReading

__all__ = ["TableReading", "read_tables"]


def read_tables(source: str, lines: Sequence[Line], annex_id: str, languages: tuple[str, ...]) -> TableReading:
    """The tables among `lines`; lines outside a table come back in `rest`. Never raises."""
    codes = [code for code in dict.fromkeys((*languages, *language.codes())) if code in language.codes()]
    head = heads.find(lines, 0, codes)
    grid = interleaved.read(source, lines, head) if head else None
    if not head or not grid:
        return TableReading(rest=tuple(lines))
    return TableReading(
        tuple(elements(source, grid, f"{annex_id}__table_1", annex_id)), grid.dropped, (*lines[: head.start], *grid.rest)
    )
