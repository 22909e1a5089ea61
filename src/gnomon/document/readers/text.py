"""Reads decoded text (print wrapped into lines, with page furniture) into a document.

Reads: any string, also cut, shuffled or without structure; never raises. Writes: a `Document` in which every
character that is not blank is in exactly one span: an element's words, a printed number, or what was dropped
and why. The stages stand in `gnomon.document.structure`, one module each, in the order in which they run here.
"""

from __future__ import annotations

from collections.abc import Sequence

from gnomon.document.model import Document, Element, Source
from gnomon.document.readers.blocks import tables
from gnomon.document.readers.blocks.writing import PlacedCell
from gnomon.document.structure import (
    account,
    contents,
    doubts,
    footnotes,
    furniture,
    hyphens,
    links,
    masthead,
    notes,
    regions,
    tongues,
)
from gnomon.document.structure.layout import measure, rows
from gnomon.document.structure.nodes import assign, element
from gnomon.document.structure.printed import NOTHING, Printed
from gnomon.document.structure.regions import Regions


def read_text(
    text: str,
    *,
    source: Source,
    language: str | None = None,
    printed: Printed = NOTHING,
    seen: Sequence[tuple[int, list[list[PlacedCell]]]] = (),
) -> Document:
    """The document printed in `text`. `language` stands in for what the words of a piece do not tell.

    `printed` is what a reader that saw the pages knows of them, `seen` its tables by the offset where each begins.
    """
    paced = bool(printed.widths)
    main, lists = contents.remove(printed.rows(rows(text, paced=paced)))
    main, furnished, heads = furniture.remove(main)
    main, repeated = links.remove(main)
    measure(main, paced=paced)
    main, foot, marks = printed.notes(text, main) or notes.take(text, main)
    parts = regions.read(text, main, languages=(language,) if language else ())
    assign(parts.nodes)
    drawn = tables.groups(text, seen, parts.nodes, parts.tables)
    elements = _elements(text, parts, drawn, footnotes.elements(text, foot, parts.nodes))
    elements, broken = hyphens.apply(text, elements) if paced else (elements, [])
    elements, marked = footnotes.apply(text, elements, footnotes.locate(text, foot, marks))
    elements, rest = account.complete(
        text, elements, [*printed.furniture, *lists, *furnished, *repeated, *parts.dropped, *broken, *marked]
    )
    elements = tongues.Tongues(language).of(elements)
    return Document(
        source=source,
        text=text,
        metadata=masthead.metadata(elements, [*printed.heads, *heads], parts.formula),
        elements=tuple(elements),
        dropped=tuple(rest),
        anomalies=tuple(doubts.anomalies(text, elements, parts.missing)),
        warnings=tuple(doubts.warnings(elements, parts.missing)),
    )


def _elements(
    text: str, parts: Regions, drawn: Sequence[tuple[int, Sequence[Element]]], notes: Sequence[Element]
) -> list[Element]:
    """Nodes, tables and notes as elements, in the order of the print."""
    placed = [(node.start, 0, [element(node, text)]) for node in parts.nodes]
    placed.extend((start, 1, list(table)) for start, table in [*parts.tables, *drawn])
    placed.extend((note.spans[0][0], 2, [note]) for note in notes)
    placed.sort(key=lambda item: item[:2])
    return [one for _, _, several in placed for one in several]
