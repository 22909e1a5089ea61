"""Reads a PDF file into a document, page by page.

Reads: bytes, through pypdfium2 alone. Stages in the order in which they run: `glyphs` (a page as pieces with
boxes), `lines` (with `logical` for Arabic), `stretch`, `furniture`, `feet`, `columns` and `grids`, `writing` (the
source text), `titles`, `tables`; then the text goes through the stages of every text, which are told what the print
shows, and `boxes` says where all stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pypdfium2

from gnomon.document.model import Document, ReadError, Source
from gnomon.document.quality import assess
from gnomon.document.readers.pdf import (
    boxes,
    doubts,
    feet,
    furniture,
    glyphs,
    lines,
    sight,
    stretch,
    tables,
    titles,
    writing,
)
from gnomon.document.readers.pdf.opening import opened
from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.readers.text import read_text


def read_pdf(data: bytes, *, source: Source, language: str | None = None) -> Document:
    """The document in a PDF file. Raises ReadError for a file that is locked, damaged or empty."""
    pages = list(_pages(data, source.name))
    stretch.loosen([line for page in pages if page.rtl for line in page.lines])
    warnings = doubts.warnings(pages)
    furniture.mark(pages)
    size, going = _size(pages), False
    for page in pages:
        going = feet.mark(page, size, going=going) or going
    written = writing.write(pages, size)
    text = written.text
    source = replace(source, length=len(text))
    printed = replace(writing.printed(written), headings=titles.starts(written.places, written.pace))
    found, repeated = tables.joined(written.tables)
    printed = replace(printed, furniture=(*printed.furniture, *repeated), tabled=tables.starts(written.tables))
    document = read_text(text, source=source, language=language, printed=printed, seen=found)
    elements = tuple(boxes.place(document.elements, written.places))
    document = replace(document, elements=elements, warnings=(*warnings, *document.warnings))
    return assess(document, [sight.shares(page) for page in pages])


def _pages(data: bytes, name: str) -> Iterator[Page]:
    """The pages one after the other; each is let go before the next."""
    with opened(data, name) as document:
        for index in range(len(document)):
            yield _page(document, index, name)


def _page(document: pypdfium2.PdfDocument, index: int, name: str) -> Page:
    try:
        page = document[index]
    except pypdfium2.PdfiumError as error:
        raise ReadError(f"{name} has a damaged page {index + 1}: get the file again.") from error
    try:
        sheet = glyphs.sheet(page, index + 1)
    finally:
        page.close()
    found = lines.lines(sheet)
    if sheet.sideways:
        found.append(Line(" ".join(sheet.sideways), 0.0, sheet.width, 0.0, 1.0, part="rotated-text"))
    return Page(sheet.number, sheet.width, sheet.height, sheet.rtl, found, sheet.rules, sheet.pictures)


def _size(pages: Sequence[Page]) -> float:
    """The size in which most letters of the text are set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0
