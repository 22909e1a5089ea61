"""Printed tables in the lines of an annex: from interleaved columns to a table, its rows and its cells.

Reads: the source text and the lines of one annex, without page furniture and footnotes. Writes nothing.
Every non-blank character of the lines ends in exactly one of `elements`, `dropped` and `rest`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gnomon import language
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import delimited, gutters, heads, interleaved
from gnomon.document.structure.tables.grid import Grid, elements
from gnomon.document.structure.tables.reading import TableReading

__all__ = ["TableReading", "read_tables"]


def read_tables(source: str, lines: Sequence[Line], annex_id: str, languages: tuple[str, ...]) -> TableReading:
    """The tables among `lines`; lines outside a table come back in `rest`. Never raises."""
    codes = tuple(code for code in dict.fromkeys((*languages, *language.codes())) if code in language.codes())
    grids: list[Grid] = []
    rest: list[Line] = []
    at = 0
    for start, stop, grid in _tables(source, lines, codes):
        grids.append(grid)
        rest += lines[at:start]
        at = stop
    return TableReading(
        tuple(
            element
            for number, grid in enumerate(grids, start=1)
            for element in elements(source, grid, f"{annex_id}__table_{number}", annex_id)
        ),
        tuple(dropped for grid in grids for dropped in grid.dropped),
        (*rest, *lines[at:]),
    )


def _tables(source: str, lines: Sequence[Line], codes: tuple[str, ...]) -> Iterator[tuple[int, int, Grid]]:
    """Each table with its first line and the line after its last."""
    at = 0
    failed: set[str] = set()
    while at < len(lines):
        run = delimited.find(source, lines, at, codes)
        end = run[0] if run else len(lines)
        while head := heads.find(lines[:end], at, codes):
            at = head.stop
            found = None if head.squeezed in failed else _under(source, lines[:end], head, codes)
            if found:
                at, grid = found
                yield head.start, at, grid
            else:
                failed.add(head.squeezed)
        if not run:
            return
        at = run[1]
        yield run[0], at, delimited.read(source, lines[run[0] : at], run[2], codes)


def _under(source: str, lines: Sequence[Line], head: heads.Head, codes: tuple[str, ...]) -> tuple[int, Grid] | None:
    """The table under a head and the line after its last."""
    kept = gutters.read(source, lines, head, codes)
    if kept:
        return kept[1], kept[0]
    end = head.stop
    while following := heads.find(lines, end, codes):  # another table, or the same head on a new page
        same = head.squeezed.startswith(following.squeezed) or following.squeezed.startswith(head.squeezed)
        if following.columns[0].kind == "number" and not same:
            break
        end = following.stop
    stop = following.start if following else len(lines)
    grid = interleaved.read(source, lines[:stop], head)
    return (stop, grid) if grid else None
