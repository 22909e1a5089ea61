"""Benchmarks: the rows of an annex that sets them, joined with the sections that explain them.

Reads: tables with a column of benchmarks; sections by letter or number. Without such a table, the sections
below a heading that speaks of benchmarks are proposed with less confidence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.calendar import timeframes
from gnomon.calendar.partial import PartialDate
from gnomon.document.model import Document, Element
from gnomon.findings import benchmark_sections as sections
from gnomon.findings.annex_tables import Statement, Table, TableRow, statements, tables
from gnomon.findings.benchmark_sources import sources
from gnomon.findings.identity import Ids
from gnomon.findings.model import Benchmark, Time
from gnomon.language import codes

_QUOTING = ("recommendation", "text")
_COLON = re.compile(r"\s*[:：]$")


def find(document: Document) -> tuple[Benchmark, ...]:
    """The benchmarks that `document` sets, in its order."""
    ids = Ids("benchmark")
    rows = [
        (table, row) for table in tables(document) if _sets(table) for row in table.rows if "benchmark" in row.cells
    ]
    groups = sections.side_by_side(document)
    if not rows:
        named = next((group for group in groups if sections.speaks(document, group)), ())
        explained = sections.explained(document, named)
        return tuple(_from_section(document, section, explained, ids) for section in named)
    titles = [_title(statements(document, row.cells["benchmark"])) for _, row in rows]
    explaining = sections.matched(document, titles, groups)
    explained = sections.explained(document, explaining)
    return tuple(
        _from_row(document, table, row, section, explained, ids)
        for (table, row), section in zip(rows, explaining, strict=True)
    )


def _title(found: Sequence[Statement]) -> str:
    """The first statement of a cell, without the colon that leads to its parts."""
    return _COLON.sub("", found[0].text)


def _sets(table: Table) -> bool:
    """A column of benchmarks beside what they rest on or the time they have."""
    return "benchmark" in table.kinds and bool({"timeframe", *_QUOTING} & set(table.kinds))


def _from_row(
    document: Document, table: Table, row: TableRow, section: Element | None, explained: dict[str, list[str]], ids: Ids
) -> Benchmark:
    cell = row.cells["benchmark"]
    found = statements(document, cell)
    stated = [statement.text for statement in found]
    headed = len(stated) > 1 and _COLON.search(stated[0])
    language = cell.language or table.element.language or _language(document)
    title = {language: _title(found)}
    quoting = next((row.cells[kind] for kind in _QUOTING if kind in row.cells), None)
    if section:
        title.setdefault(section.language or _language(document), section.text)
    return Benchmark(
        id=ids.next(cell.text),
        at=cell.id,
        span=(cell.spans[0][0], cell.spans[-1][1]),
        spans=cell.spans if len(cell.spans) > 1 else (),
        rule="annex-of-benchmarks",
        confidence=0.95 if section else 0.8,
        number=row.element.number or str(table.rows.index(row) + 1),
        letter=section.number if section else None,
        title=title,
        parts=tuple(stated[1:] if headed else stated),
        paragraphs=tuple(explained[section.id]) if section else (),
        timeframe=timeframe(row.text("timeframe"), language, _issued(document)),
        sources=sources(document, quoting) if quoting else (),
    )


def _from_section(document: Document, section: Element, explained: dict[str, list[str]], ids: Ids) -> Benchmark:
    return Benchmark(
        id=ids.next(section.text),
        at=section.id,
        span=(section.spans[0][0], section.spans[-1][1]),
        rule="sections-of-benchmarks",
        confidence=0.5,
        number=section.number or "",
        letter=section.number,
        title={section.language or _language(document): section.text},
        parts=(section.text,),
        paragraphs=tuple(explained[section.id]),
        timeframe=None,
        sources=(),
    )


def timeframe(printed: str, language: str, since: PartialDate | None = None) -> Time | None:
    """The time of a benchmark as `calendar.timeframes` reads it; None where nothing is printed.

    A length of time is counted from `since`, when the document was issued.
    A language without a data file is read by figures alone, like English.
    """
    if not printed:
        return None
    frame = timeframes.read(printed, language if language in codes() else "en", since)
    return Time(
        printed=printed,
        kind=frame.kind,
        from_=frame.from_.iso if frame.from_ else None,
        to=frame.to.iso if frame.to else None,
        event=frame.event,
        basis=frame.basis,
    )


def _issued(document: Document) -> PartialDate | None:
    date = document.metadata.distributed_on or document.metadata.adopted_on
    return PartialDate.parse(date) if date else None


def _language(document: Document) -> str:
    return next(iter(document.metadata.languages), "en")
