"""Draws small PDF files for tests: words at places, rules, pictures. Lengths in points, y counted from the top."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

import pypdfium2
from pypdfium2 import raw

WIDTH, HEIGHT = 595.0, 842.0


@dataclass
class Sheet:
    """One page to be drawn."""

    words: list[tuple[float, float, float, str, int, bool]] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    pictures: int = 0

    def write(self, x: float, y: float, text: str, size: float = 10, turn: int = 0, *, bold: bool = False) -> Sheet:
        self.words.append((x, y, size, text, turn, bold))
        return self

    def lines(self, x: float, y: float, texts: Sequence[str], size: float = 10, step: float = 12) -> Sheet:
        for number, text in enumerate(texts):
            self.write(x, y + number * step, text, size)
        return self

    def rule(self, x: float, y: float, length: float) -> Sheet:
        self.rules.append((x, y, length))
        return self


def pdf(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as a PDF file in Helvetica."""
    document = pypdfium2.PdfDocument.new()
    for sheet in sheets:
        page = document.new_page(WIDTH, HEIGHT)
        for x, y, size, text, turn, bold in sheet.words:
            item = raw.FPDFPageObj_NewTextObj(document, b"Helvetica-Bold" if bold else b"Helvetica", size)
            codes = text.encode("utf-16-le") + b"\0\0"
            raw.FPDFText_SetText(item, ctypes.cast(ctypes.create_string_buffer(codes), raw.FPDF_WIDESTRING))
            cos, sin = {0: (1, 0), 90: (0, 1)}[turn]
            raw.FPDFPageObj_Transform(item, cos, sin, -sin, cos, x, HEIGHT - y)
            raw.FPDFPage_InsertObject(page, item)
        for x, y, length in sheet.rules:
            item = raw.FPDFPageObj_CreateNewRect(x, HEIGHT - y, length, 0.5)
            raw.FPDFPath_SetDrawMode(item, raw.FPDF_FILLMODE_WINDING, False)
            raw.FPDFPage_InsertObject(page, item)
        for _ in range(sheet.pictures):
            _picture(document, page)
        raw.FPDFPage_GenerateContent(page)
    target = io.BytesIO()
    document.save(target)
    document.close()
    return target.getvalue()


def _picture(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> None:
    bitmap = pypdfium2.PdfBitmap.new_native(8, 8, raw.FPDFBitmap_BGR)
    image = pypdfium2.PdfImage.new(document)
    image.set_bitmap(bitmap)
    image.set_matrix(pypdfium2.PdfMatrix().scale(WIDTH, HEIGHT))
    page.insert_obj(image)
