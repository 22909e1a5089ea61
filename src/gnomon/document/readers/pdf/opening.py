"""Opens a PDF file, or says in one sentence why it cannot be read.

Reads: bytes, through pypdfium2. Scripts, forms, links and embedded files of a PDF are never run or opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import raw

from gnomon.document.limits import PDF_PAGES
from gnomon.document.model import ReadError


@contextmanager
def opened(data: bytes, name: str) -> Iterator[pypdfium2.PdfDocument]:
    """The PDF in `data` while the block runs. Raises ReadError with one sentence."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ReadError(_refusal(name, getattr(error, "err_code", None))) from error
    try:
        pages = len(document)
        if pages == 0:
            raise ReadError(f"{name} has no pages: get the file again from where it came.")
        if pages > PDF_PAGES:
            raise ReadError(f"{name} has {pages:,} pages; the limit is {PDF_PAGES:,}: split it.")
        yield document
    finally:
        document.close()


def _refusal(name: str, code: int | None) -> str:
    if code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return f"{name} is locked with a password: save a copy without one and read that."
    return f"{name} begins like a PDF file but cannot be opened (cut or damaged): get the file again."
