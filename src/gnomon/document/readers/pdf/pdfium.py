"""The few calls into pdfium that a page needs thousands of times, stripped of what ctypes spends on types.

Reads: the library that pypdfium2 brings. A handle is an address; a text page must outlive its calls.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import repeat
from typing import Any

import pypdfium2.raw as raw

PATH, IMAGE = raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE
Box = tuple[float, float, float, float]
Style = tuple[float, int, float]
Figures = list[float]
Letters = tuple[Figures, Figures, Figures, Figures, Figures, Figures, Iterator[Style]]
_DOUBLE, _FLOAT = ctypes.sizeof(ctypes.c_double), ctypes.sizeof(ctypes.c_float)
_STYLES = 1024


@dataclass(frozen=True, slots=True)
class Calls:
    """Functions of pdfium by what they answer; the first argument is an address."""

    object_of: Callable[[int, int], int | None]
    generated: Callable[[int, int], int]
    font_size: Callable[[int, int], float]
    origin: Callable[..., int]
    loose_box: Callable[..., int]
    matrix: Callable[..., int]
    count: Callable[[int], int]
    item: Callable[[int, int], int]
    kind: Callable[[int], int]
    bounds: Callable[..., int]
    font_of: Callable[[int], int | None]
    render_mode: Callable[[int], int]


@cache
def calls() -> Calls:
    """The functions, found once."""
    address, number, pointer = ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p

    def bind(function: Any, result: Any, *arguments: Any) -> Any:
        place = ctypes.cast(function, ctypes.c_void_p).value or 0
        return ctypes.PYFUNCTYPE(result, *arguments)(place)

    return Calls(
        bind(raw.FPDFText_GetTextObject, address, address, number),
        bind(raw.FPDFText_IsGenerated, number, address, number),
        bind(raw.FPDFText_GetFontSize, ctypes.c_double, address, number),
        bind(raw.FPDFText_GetCharOrigin, number, address, number, pointer, pointer),
        bind(raw.FPDFText_GetLooseCharBox, number, address, number, pointer),
        bind(raw.FPDFText_GetMatrix, number, address, number, pointer),
        bind(raw.FPDFPage_CountObjects, number, address),
        bind(raw.FPDFPage_GetObject, address, address, number),
        bind(raw.FPDFPageObj_GetType, number, address),
        bind(raw.FPDFPageObj_GetBounds, number, address, pointer, pointer, pointer, pointer),
        bind(raw.FPDFTextObj_GetFont, address, address),
        bind(raw.FPDFTextObj_GetTextRenderMode, number, address),
    )


def address(handle: Any) -> int:
    """The address of a handle of pypdfium2."""
    return ctypes.cast(handle.raw, ctypes.c_void_p).value or 0


class Probe:
    """Asks one text page about its characters, with the memory for the answers kept."""

    __slots__ = ("_box", "_box_at", "_calls", "_matrix", "_matrix_at", "_page", "_x", "_x_at", "_y", "_y_at")

    def __init__(self, page: int) -> None:
        self._calls, self._page = calls(), page
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._x_at, self._y_at = ctypes.addressof(self._x), ctypes.addressof(self._y)
        self._box_at, self._matrix_at = ctypes.addressof(self._box), ctypes.addressof(self._matrix)

    def origin(self, index: int) -> tuple[float, float]:
        """Where the character stands."""
        self._calls.origin(self._page, index, self._x_at, self._y_at)
        return self._x.value, self._y.value

    def box(self, index: int) -> Box:
        """Left, bottom, right and top of the room that the character takes."""
        box = self._box
        self._calls.loose_box(self._page, index, self._box_at)
        return box.left, box.bottom, box.right, box.top

    def style(self, index: int) -> Style:
        """The size of the character in points, the quarter turn it is set at (0 to 270 degrees), and its slant."""
        matrix = self._matrix
        self._calls.matrix(self._page, index, self._matrix_at)
        return _style(self._calls.font_size(self._page, index), matrix.a, matrix.b, matrix.c, matrix.d)

    def level(self, index: int) -> tuple[float, float]:
        """How large the character is set and at which height, enough to tell a raised one from its neighbours."""
        return self._calls.font_size(self._page, index), round(self.origin(index)[1], 1)

    def object_of(self, index: int) -> int | None:
        """The run of text to which the character belongs."""
        return self._calls.object_of(self._page, index)

    def generated(self, index: int) -> bool:
        """Whether pdfium made the character up (a blank at a gap)."""
        return self._calls.generated(self._page, index) == 1


@lru_cache(_STYLES)
def _style(size: float, a: float, b: float, c: float, d: float) -> Style:
    """Size, quarter turn and slant of letters of a font's size under a matrix."""
    level, upright = (0 if a >= 0 else 180), (90 if b > 0 else 270)
    turn = level if abs(a) >= abs(b) else upright
    return size * (c * c + d * d) ** 0.5, turn, c / d if turn == 0 and d else 0.0


def letters(page: int, places: Sequence[int]) -> Letters:
    """Of the characters at `places`: where each stands, its box as in `Probe.box`, and its style.

    Answers go into arrays that all calls share: a page of letters drawn one by one costs no object a call.
    """
    ask, many = calls(), len(places)
    origins, boxes = (ctypes.c_double * (2 * many))(), (ctypes.c_float * (4 * many))()
    _fill(ask.origin, page, places, _slots(origins, 2, _DOUBLE), _slots(origins, 2, _DOUBLE, 1))
    _fill(ask.loose_box, page, places, _slots(boxes, 4, _FLOAT))
    left, top, right, bottom = (boxes[edge::4] for edge in range(4))
    return origins[::2], origins[1::2], left, bottom, right, top, _styles(page, places)


def _styles(page: int, places: Sequence[int]) -> Iterator[Style]:
    ask = calls()
    matrices = (ctypes.c_float * (6 * len(places)))()
    _fill(ask.matrix, page, places, _slots(matrices, 6, _FLOAT))
    return map(_style, map(ask.font_size, repeat(page), places), *(matrices[part::6] for part in range(4)))


def _fill(function: Callable[..., int], page: int, places: Sequence[int], *slots: range) -> None:
    """Call a function for every place, the answers into memory: an address a place."""
    deque(map(function, repeat(page), places, *slots), maxlen=0)


def _slots(memory: ctypes.Array[Any], each: int, size: int, skipped: int = 0) -> range:
    """The addresses of the answers: `each` figures of `size` bytes to a place, the first ones `skipped`."""
    start = ctypes.addressof(memory) + skipped * size
    return range(start, start + len(memory) * size, each * size)


def text_of(page: int, count: int) -> str:
    """All characters of a text page; the index in the string is that of the character."""
    buffer = (ctypes.c_ushort * (count + 1))()
    handle = ctypes.cast(page, raw.FPDF_TEXTPAGE)
    written = raw.FPDFText_GetText(handle, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    return "".join(map(_character, _codes(handle, count)))


def _character(code: int) -> str:
    """The character of a code; a glyph without meaning is U+FFFD."""
    if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000:
        return chr(code)
    return "\ufffd" if code else " "


def _codes(handle: Any, count: int) -> list[int]:
    return [raw.FPDFText_GetUnicode(handle, index) for index in range(count)]


def drawings(page: int) -> tuple[list[Box], int]:
    """The boxes of what is drawn on a page, and the number of its pictures."""
    ask = calls()
    edges = [ctypes.c_float() for _ in range(4)]
    places = [ctypes.addressof(edge) for edge in edges]
    boxes: list[Box] = []
    pictures = 0
    items = list(map(ask.item, repeat(page), range(ask.count(page))))
    for item, kind in zip(items, map(ask.kind, items), strict=True):
        if kind == IMAGE:
            pictures += 1
        elif kind == PATH and ask.bounds(item, *places):
            left, bottom, right, top = (edge.value for edge in edges)
            boxes.append((left, bottom, right, top))
    return boxes, pictures
