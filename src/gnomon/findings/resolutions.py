"""Annexes that list resolutions: one record per row, with the paragraphs that the row quotes.

Reads: tables with a column of symbols. A symbol is kept as printed; beside it stands the reading that the
series allows (UN symbol series: `E/CN.4/RES/`, `A/HRC/RES/`, `A/RES/`), and each difference is an anomaly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gnomon import language
from gnomon.calendar.dates import date_at
from gnomon.document.model import Anomaly, Document, Element, Place
from gnomon.document.structure.tables import content
from gnomon.findings.anchor import Anchor
from gnomon.findings.annex_tables import Table, TableRow, tables
from gnomon.findings.citations import grammar, symbols
from gnomon.findings.identity import Ids
from gnomon.findings.model import ListedResolution
from gnomon.findings.quoted_paragraphs import quoted_paragraphs

_SERIES = frozenset({"RES", "DEC", "PRST"})
_RULE = "annex-of-resolutions"


def find(document: Document) -> tuple[ListedResolution, ...]:
    """Every row of every table that lists resolutions."""
    ids = Ids("resolution")
    return tuple(row for table in tables(document) if _lists(table) for row in _listed(document, table, ids))


def anomalies(document: Document, rows: Sequence[ListedResolution]) -> tuple[Anomaly, ...]:
    """Symbols that are misprinted, and bodies that did not adopt what stands beside them."""
    cells = {element.id: element for element in document.elements if element.kind == "cell"}
    return tuple(anomaly for row in rows for anomaly in _anomalies(document, cells[row.at], row))


def _lists(table: Table) -> bool:
    """A column of symbols beside one of dates or of quoted text."""
    if "symbol" not in table.kinds or not {"date", "text"} & set(table.kinds):
        return False
    printed = [symbols.scan(row.text("symbol")) for row in table.rows]
    adopted = sum(bool(found) and found[0].symbol.nature in _SERIES for found in printed)
    return adopted * 2 > len(table.rows)


def _listed(document: Document, table: Table, ids: Ids) -> Iterator[ListedResolution]:
    codes = tuple(dict.fromkeys((*filter(None, (table.element.language,)), *document.metadata.languages)))
    for order, row in enumerate(table.rows, start=1):
        cell = row.cells.get("symbol")
        if not cell:
            continue
        scanned = symbols.scan(cell.text)
        printed = cell.text[scanned[0].start : scanned[0].end] if scanned else ""
        body = (cell.text[: scanned[0].start] if scanned else cell.text).strip()
        text = row.cells.get("text")
        yield ListedResolution(
            id=ids.next(cell.text),
            at=cell.id,
            span=(cell.spans[0][0], max(each.spans[-1][1] for each in row.cells.values())),
            rule=_RULE,
            confidence=0.95 if printed and row.element.number else 0.7,
            number=row.element.number or str(order),
            date=_date(row, codes),
            body=row.text("body") or body or None,
            symbol=_adopted(scanned[0].symbol) if scanned else None,
            printed_symbol=printed,
            agenda_item=row.text("item") or None,
            paragraphs=quoted_paragraphs(document, text) if text else (),
        )


def _date(row: TableRow, codes: Sequence[str]) -> str | None:
    printed = row.text("date")
    for code in (*codes, *language.codes()):
        found = date_at(printed, 0, code)
        if found:
            return found.date.iso
    return None


def _adopted(symbol: grammar.Symbol) -> str:
    """The symbol in the series of adopted texts, where a document's symbol stands in a list of resolutions."""
    if symbol.nature or not (symbol.session and symbol.number):
        return symbol.normal
    series = {"HRC": "A/HRC", "CHR": "E/CN.4", "GA": "A"}.get(symbol.body or "")
    if not series or symbol.base != f"{series}/{symbol.session}/{symbol.number}":
        return symbol.normal
    return f"{series}/RES/{symbol.session}/{symbol.number}"


def _anomalies(document: Document, cell: Element, row: ListedResolution) -> Iterator[Anomaly]:
    named = content.body(row.body or "")
    parsed = grammar.parse(row.symbol) if row.symbol else None
    if row.symbol and row.printed_symbol != row.symbol:
        yield Anomaly(
            kind="symbol-misprint",
            code="listed-symbol-misprint",
            places=(_place(document, cell, row.printed_symbol),),
            printed=row.printed_symbol,
            proposal=row.symbol,
            values={"number": row.number},
        )
    if row.body and named and parsed and parsed.body and parsed.body != named:
        yield Anomaly(
            kind="body-conflict",
            code="listed-body-conflict",
            places=(_place(document, cell, row.body),),
            printed=row.body,
            proposal=parsed.body,
            values={"number": row.number, "symbol": parsed.normal, "named": named},
        )


def _place(document: Document, cell: Element, words: str) -> Place:
    """Where `words` stand in the cell, or the whole cell when they stand in another."""
    at = cell.text.find(words)
    first, last = (at, at + len(words)) if at >= 0 else (0, len(cell.text))
    return Place(cell.id, Anchor(document, cell).span(first, last))
