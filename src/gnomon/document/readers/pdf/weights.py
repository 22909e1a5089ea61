"""Which letters of a page are set in bold: by the name of their font, or drawn with an outline to look so.

Reads: a text page of pdfium. Fonts are asked for once each.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable

import pypdfium2.raw as raw

from gnomon.document.readers.pdf import pdfium

_LONGEST = 128
_BOLD = re.compile(r"bold|black|heavy|demi|-bd|medi$|hei(?:ti)?(?:\W|$)", re.IGNORECASE)  # SimHei is the bold of SimSun
_OUTLINED = raw.FPDF_TEXTRENDERMODE_FILL_STROKE


class Weights:
    """Asks one text page about its fonts."""

    __slots__ = ("_font_of", "_fonts", "_mode_of", "_object_of", "_page")

    def __init__(self, page: int) -> None:
        ask = pdfium.calls()
        self._page, self._fonts = page, dict[int | None, bool]()
        self._object_of: Callable[[int, int], int | None] = ask.object_of
        self._font_of, self._mode_of = ask.font_of, ask.render_mode

    def bold(self, index: int) -> bool:
        """Whether the character is set in bold."""
        run = self._object_of(self._page, index)
        if not run:
            return False
        font = self._font_of(run)
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = is_bold(_name(font or 0))
        return known or self._mode_of(run) == _OUTLINED


def is_bold(name: str) -> bool:
    """Whether a font of this name (`ABCDEF+Serif-Bold`) is a bold one."""
    return _BOLD.search(name) is not None


def _name(font: int) -> str:
    handle = ctypes.cast(font, raw.FPDF_FONT)
    buffer = ctypes.create_string_buffer(_LONGEST)
    raw.FPDFFont_GetBaseFontName(handle, buffer, _LONGEST)
    return buffer.value.decode("latin-1")
