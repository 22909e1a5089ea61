"""The tables of a document as rows of cells with named columns, and the statements within a cell.

Reads: table elements; the names of columns as `document.structure.tables` knows them. A cell's statements
are told apart by the blank lines between its pieces; one that runs on over a page is one statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gnomon import language
from gnomon.document.model import Document, Element
from gnomon.document.structure.tables.columns import kind_of
from gnomon.findings.anchor import Runs

_BLANK_LINE = re.compile(r"\n\s*\n")
_ENDED = re.compile(r"[.;:,…)?!\]。；：，）؛،][\d*]*$")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row below the head: its element, its cells by kind of column (`benchmark`, `timeframe`, ...)."""

    element: Element
    cells: dict[str, Element]

    def text(self, kind: str) -> str:
        """The words of a cell; empty where the row has none."""
        return self.cells[kind].text if kind in self.cells else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head names its columns."""

    element: Element
    kinds: tuple[str | None, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """`cell.text[start:end]`: one paragraph of a cell."""

    start: int
    end: int
    text: str


def tables(document: Document) -> Iterator[Table]:
    """Every table of `document` that has a head."""
    children: dict[str, list[Element]] = {}
    for element in document.elements:
        if element.kind in ("row", "cell") and element.parent:
            children.setdefault(element.parent, []).append(element)
    for element in document.elements:
        if element.kind == "table":
            rows = [(row, children.get(row.id, [])) for row in children.get(element.id, []) if row.kind == "row"]
            found = _table(element, rows, document.metadata.languages)
            if found:
                yield found


def _table(element: Element, rows: list[tuple[Element, list[Element]]], languages: Sequence[str]) -> Table | None:
    heads = [cells for _, cells in rows if cells and cells[0].table and cells[0].table.header]
    if not heads:
        return None
    codes = tuple(dict.fromkeys((*filter(None, (element.language,)), *languages, *language.codes())))
    kinds: list[str | None] = []
    columns: dict[int, str] = {}
    for cell in heads[0]:
        kind = kind_of(cell.text, tuple(code for code in codes if code in language.codes()))
        kind = "text" if cell.text and (kind is None or kind in kinds) else kind
        kinds.append(kind)
        if kind and cell.table:
            columns[cell.table.col] = kind
    body = [
        TableRow(row, {columns[c.table.col]: c for c in cells if c.table and c.table.col in columns and c.spans})
        for row, cells in rows
        if cells is not heads[0]
    ]
    return Table(element, tuple(kinds), tuple(body))


def statements(document: Document, cell: Element) -> tuple[Statement, ...]:
    """The paragraphs of a cell in order; together they hold all its words."""
    groups: list[int] = []  # non-blank characters of each statement
    before: int | None = None
    words = ""
    for start, end in cell.spans:
        piece = document.text[start:end]
        apart = before is None or _BLANK_LINE.search(document.text, before, start) is not None
        if apart and not (words and _runs_on(words, piece)):
            groups.append(0)
        groups[-1] += len("".join(piece.split()))
        before, words = end, piece
    runs = Runs.of(cell.text)
    found, at = [], 0
    for count in groups:
        if count and at + count <= runs.total:
            start, end = runs.place(at), runs.place(at + count - 1) + 1
            found.append(Statement(start, end, cell.text[start:end]))
        at += count
    return tuple(found) or (Statement(0, len(cell.text), cell.text),)


def _runs_on(before: str, piece: str) -> bool:
    """A sentence that goes on over a page: not ended there, a small letter here."""
    return not _ENDED.search(before.rstrip()) and piece[:1].islower()
