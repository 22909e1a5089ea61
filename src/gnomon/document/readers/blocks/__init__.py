"""From the paragraphs, tables and notes of a marked-up file to a document, by the stages that noisy text takes.

Reads: a `Paper`. Numbers and words decide the structure, as in print; that a paragraph is one, that a line is a
heading, which mark calls which note and what is a table is known from the file. Offsets count in the text that
`writing` makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gnomon.document.model import Document, Element, ReadError, Source, Span
from gnomon.document.readers.blocks import changes, tables
from gnomon.document.readers.blocks.model import Paper
from gnomon.document.readers.blocks.writing import Pen, write
from gnomon.document.structure import account, contents, doubts, footnotes, masthead, notes, regions, tongues
from gnomon.document.structure.layout import Row, measure
from gnomon.document.structure.marks import Marks
from gnomon.document.structure.nodes import assign, element
from gnomon.document.structure.notes import Note as PrintedNote
from gnomon.document.structure.regions import Regions

_DATE = re.compile(r"\d{1,2}\s[^\W\d]{2,}(?:\s[^\W\d]{2,}){0,2}\s(?:19|20)\d\d")


def read_blocks(paper: Paper, *, source: Source, language: str | None = None) -> Document:
    """The document that `paper` holds. Raises ReadError when it holds no words."""
    pen = write(paper)
    text = pen.text
    if not pen.rows and not pen.tables:
        raise ReadError(f"{source.name} holds no words: it may be a picture or a frame of pages; look for the text.")
    rows, lists = contents.remove(pen.rows)
    measure(rows)
    rows, typed, marks = (rows, [], None) if pen.notes else _typed(text, rows)
    parts = regions.read(text, rows, languages=(language,) if language else ())
    assign(parts.nodes)
    printed = footnotes.elements(text, typed or pen.notes, parts.nodes)
    calls = footnotes.locate(text, typed, marks) if marks else _calls(pen)
    elements, marked = footnotes.apply(text, _elements(text, parts, pen, printed), calls)
    elements, rest = account.complete(text, elements, [*lists, *pen.dropped, *parts.dropped, *marked])
    elements = tongues.Tongues(language).of(elements)
    heads = [text[slice(*drop.span)] for drop in pen.dropped if drop.why == "page-head"]
    return Document(
        source=replace(source, length=len(text)),
        text=text,
        metadata=masthead.metadata(elements, heads, parts.formula),
        elements=tuple(elements),
        dropped=tuple(rest),
        anomalies=(*doubts.anomalies(text, elements, parts.missing), *changes.flags(text, pen.inserted, elements)),
        warnings=(*paper.warnings, *changes.warnings(pen.inserted, rest), *doubts.warnings(elements, parts.missing)),
    )


def _typed(text: str, rows: list[Row]) -> tuple[list[Row], list[PrintedNote], Marks]:
    """Notes that the file does not tie to marks, as in print; a line that is a date opens none."""
    dates = [row for row in rows if _DATE.fullmatch(row.text)]
    kept, found, marks = notes.take(text, [row for row in rows if row not in dates] if dates else rows)
    return sorted([*kept, *dates], key=lambda row: row.start), found, marks


def _calls(pen: Pen) -> list[tuple[Span, str]]:
    """The marks that the file ties to notes, with the address of each note."""
    return [(span, pen.by_key[key].id) for span, key in pen.calls if key in pen.by_key]


def _elements(text: str, parts: Regions, pen: Pen, notes: Sequence[Element]) -> list[Element]:
    """Nodes, tables and notes in the order of the file."""
    placed: list[tuple[int, int, Sequence[Element]]] = [(node.start, 0, [element(node, text)]) for node in parts.nodes]
    own = tables.groups(text, pen.tables, parts.nodes, parts.tables)
    placed.extend((start, 1, table) for start, table in [*parts.tables, *own])
    placed.extend((note.number_span[0] if note.number_span else 0, 2, [note]) for note in notes)
    placed.sort(key=lambda item: item[:2])
    return [one for _, _, several in placed for one in several]
