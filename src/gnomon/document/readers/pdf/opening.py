"""Opens a PDF file, or says in one sentence why it cannot be read.

Reads: bytes, through pypdfium2. Scripts, forms, links and embedded files of a PDF are never run or opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import raw

from gnomon.document.limits import PDF_PAGES
from gnomon.document.model import ReadError

_TAIL = 2048
_NO_PAGES = re.compile(rb"/Type\s*/Pages\b[^>]{0,200}?/Count\s+0\b|/Count\s+0\b[^>]{0,200}?/Type\s*/Pages\b")


@contextmanager
def opened(data: bytes, name: str) -> Iterator[pypdfium2.PdfDocument]:
    """The PDF in `data` while the block runs. Raises ReadError with one sentence."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ReadError(_refusal(data, name, getattr(error, "err_code", None))) from error
    try:
        pages = len(document)
        if pages > PDF_PAGES:
            raise ReadError(f"{name} has {pages:,} pages; the limit is {PDF_PAGES:,}: split it.")
        yield document
    finally:
        document.close()


def _refusal(data: bytes, name: str, code: int | None) -> str:
    if code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return f"{name} is locked with a password: save a copy without one and read that."
    if _NO_PAGES.search(data):
        return f"{name} is a PDF file without pages: get the file again from where it came."
    what = "is damaged" if b"%%EOF" in data[-_TAIL:] else "is cut short"
    return f"{name} begins like a PDF file but {what} and cannot be opened: get the file again."
