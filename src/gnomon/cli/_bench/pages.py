"""`read-pdf`: pages of a PDF file to elements, beside the bare text of the same pages from pypdfium2.

Reads: the files given, or pages drawn here from the sample text. The peer knows no lines, notes, columns or elements.
"""

from __future__ import annotations

import ctypes
import hashlib
import io
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

import click
import pypdfium2
from pypdfium2 import raw

from gnomon.cli._bench.texts import sample
from gnomon.cli._bench.timing import Line, line, rates
from gnomon.document.model import Document, Source
from gnomon.document.readers.pdf import read_pdf

_LINES, _CELLS, _STEP, _SIZE = 52, 88, 13.0, 10.0
_WIDTH, _HEIGHT, _EDGE = 595.0, 842.0, 80.0


def run(files: Sequence[bytes], runs: int) -> Iterator[Line]:
    """One line a language: pages a second, with the ratio to the peer."""
    if not files:
        click.echo(
            "read-pdf: pages drawn from the sample text; give PDF files with --input to measure on them.", err=True
        )
        files = [drawn(sample())]
    groups: dict[str | None, list[bytes]] = defaultdict(list)
    for file in files:
        groups[next(iter(_read(file).metadata.languages), None)].append(file)
    for language, group in sorted(groups.items(), key=lambda item: item[0] or ""):
        yield {**_measured(group, runs), "language": language}


def _measured(files: Sequence[bytes], runs: int) -> Line:
    competitors: dict[str, Callable[[], object]] = {
        "read-pdf": lambda: [_read(file) for file in files],
        "pypdfium2": lambda: [_bare(file) for file in files],
    }
    found = rates(sum(map(_count, files)), competitors, runs)
    return line("read-pdf", found["read-pdf"], runs, "pypdfium2 text extraction", found["pypdfium2"], unit="pages/s")


def _read(data: bytes) -> Document:
    return read_pdf(data, source=Source("bench", "application/pdf", None, hashlib.sha256(data).hexdigest(), 0))


def _count(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def _bare(data: bytes) -> int:
    """The characters of all pages as pypdfium2 gives them."""
    document = pypdfium2.PdfDocument(data)
    length = 0
    for page in document:
        text_page = page.get_textpage()
        length += len(text_page.get_text_range())
        text_page.close()
        page.close()
    document.close()
    return length


def drawn(text: str) -> bytes:
    """A PDF file that prints `text` in Helvetica, with page numbers."""
    lines = [line for row in text.splitlines() for line in (textwrap.wrap(row, _CELLS) or [""])]
    document = pypdfium2.PdfDocument.new()
    for number, start in enumerate(range(0, len(lines), _LINES), 1):
        page = document.new_page(_WIDTH, _HEIGHT)
        for at, words in enumerate([*lines[start : start + _LINES], "", str(number)]):
            if words:
                _write(document, page, words, _HEIGHT - _EDGE - at * _STEP)
        raw.FPDFPage_GenerateContent(page)
    target = io.BytesIO()
    document.save(target)
    document.close()
    return target.getvalue()


def _write(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, words: str, height: float) -> None:
    item = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", _SIZE)
    codes = ctypes.create_string_buffer(words.encode("utf-16-le") + b"\0\0")
    raw.FPDFText_SetText(item, ctypes.cast(codes, raw.FPDF_WIDESTRING))
    raw.FPDFPageObj_Transform(item, 1, 0, 0, 1, _EDGE, height)
    raw.FPDFPage_InsertObject(page, item)
