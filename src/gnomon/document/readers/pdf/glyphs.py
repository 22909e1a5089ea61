"""One page of pdfium as pieces of text: runs of letters where lines run to the right, single letters elsewhere.

Reads: a page and its text page. Pieces are upright as most of the page is (a landscape table is turned up);
text set otherwise is kept apart. pdfium's order is not trusted, its white space is: a gap tells less.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gnomon.document.readers.pdf import pdfium
from gnomon.document.readers.pdf.sheet import Piece, Rule, Sheet

RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORD = re.compile(r"\S+")
_ODD = str.maketrans({"\ufffe": "-", "\x02": "-", "\x00": " ", "\ufeff": " ", "\u200b": " ", "\f": " ", "\v": " "})
_NEAR = 60
_THIN = 3.0
_SMALLEST = 1.0


@dataclass(slots=True, eq=False)
class _Unit:
    """A piece as the file has it: where it stands, the box around it, its size and its quarter turn."""

    text: str
    x: float
    y: float
    box: pdfium.Box
    size: float
    turn: int
    apart: bool
    order: int
    word: int = 0


def sheet(page: Any, number: int) -> Sheet:
    """What stands on a page of pypdfium2; it is closed by its owner."""
    width, height = page.get_size()
    if page.get_rotation() in (90, 270):
        width, height = height, width
    text_page = page.get_textpage()
    try:
        handle = pdfium.address(text_page)
        text = pdfium.text_of(handle, text_page.count_chars()).translate(_ODD)
        found = Sheet(number, width, height, rtl=RTL.search(text) is not None)
        probe = pdfium.Probe(handle)
        units = _letters(probe, text) if found.rtl else list(_runs(probe, text))
    finally:
        text_page.close()
    boxes, found.pictures = pdfium.drawings(pdfium.address(page))
    _place(found, units, boxes)
    return found


def _runs(probe: pdfium.Probe, text: str) -> Iterator[_Unit]:
    """Words of one run of the file as one unit, cut where pdfium saw a gap."""
    for start, end in _spans(probe, text):
        size, turn = probe.style(start)
        _, bottom, right, top = probe.box(end - 1)
        x, y = probe.origin(start)
        box = (x, bottom, right, top) if turn == 0 else _around(probe.box(start), (x, bottom, right, top))
        yield _Unit(text[start:end], x, y, box, size, turn, start == 0 or text[start - 1].isspace(), start)


def _spans(probe: pdfium.Probe, text: str) -> Iterator[tuple[int, int]]:
    """Where runs begin and end."""
    start = end = 0
    owner: int | None = None
    for word in _WORD.finditer(text):
        for first, last, run in _parts(probe, *word.span()):
            if start < end and run == owner and (first == end or _blank(probe, text, end, first)):
                end = last
                continue
            if start < end:
                yield start, end
            start, end, owner = first, last, run
    if start < end:
        yield start, end


def _blank(probe: pdfium.Probe, text: str, end: int, first: int) -> bool:
    """Whether a real blank, and no gap, stands between two words."""
    return first == end + 1 and text[end] in " \xa0" and not probe.generated(end)


def _parts(probe: pdfium.Probe, start: int, end: int) -> Iterator[tuple[int, int, int | None]]:
    """A word cut where one run ends and the next begins."""
    run = probe.object_of(start)
    if end - start == 1 or run == probe.object_of(end - 1):
        yield start, end, run
        return
    for index in range(start + 1, end):
        after = probe.object_of(index)
        if after != run:
            yield start, index, run
            start, run = index, after
    yield start, end, run


def _letters(probe: pdfium.Probe, text: str) -> list[_Unit]:
    """Every letter as a unit of its own."""
    styles: dict[int | None, tuple[float, int]] = {}
    word = 0
    held: list[_Unit] = []
    signs: list[_Unit] = []
    for index, letter in enumerate(text):
        if letter.isspace():
            word += 1
            continue
        run = probe.object_of(index)
        style = styles.get(run)
        if style is None:
            style = styles[run] = probe.style(index)
        x, y = probe.origin(index)
        sign = unicodedata.combining(letter) > 0
        box = probe.ink(index) if sign else probe.box(index)
        (signs if sign else held).append(_Unit(letter, x, y, box, *style, False, index, word))
    return [*held, *_attached(held, signs)]


def _attached(letters: list[_Unit], signs: list[_Unit]) -> list[_Unit]:
    """Gives each sign to the letter under or over which it stands; returns those that stand alone."""
    orders = [letter.order for letter in letters]
    alone: list[_Unit] = []
    for sign in signs:
        at = bisect_left(orders, sign.order)
        middle = (sign.box[0] + sign.box[2]) / 2
        near = [one for one in letters[max(0, at - _NEAR) : at + _NEAR] if abs(one.y - sign.y) < one.size]
        owner = min(near, key=lambda one: abs((one.box[0] + one.box[2]) / 2 - middle), default=None)
        if owner is None or not owner.box[0] - sign.size < middle < owner.box[2] + sign.size:
            alone.append(sign)
        else:
            owner.text = unicodedata.normalize("NFC", owner.text + sign.text)
    return alone


def _place(found: Sheet, units: list[_Unit], boxes: list[pdfium.Box]) -> None:
    """Fill the sheet: upright is how most letters stand."""
    turns: Counter[int] = Counter()
    for unit in units:
        turns[unit.turn] += len(unit.text)
    upright = turns.most_common(1)[0][0] if turns else 0
    width, height = found.width, found.height
    if upright in (90, 270):
        found.width, found.height = height, width
    for unit in units:
        if unit.turn != upright:
            found.sideways.append(unit.text)
            continue
        left, _, right, _ = _turned(unit.box, upright, width, height)
        x, y, _, _ = _turned((unit.x, unit.y, unit.x, unit.y), upright, width, height)
        piece = Piece(unit.text, min(x, left), right, y, max(unit.size, _SMALLEST), unit.apart, unit.order, unit.word)
        found.pieces.append(piece)
    found.rules = [Rule(*box) for box in (_turned(box, upright, width, height) for box in boxes) if _thin(box)]


def _thin(box: pdfium.Box) -> bool:
    left, bottom, right, top = box
    return min(right - left, top - bottom) < _THIN < max(right - left, top - bottom)


def _around(one: pdfium.Box, other: pdfium.Box) -> pdfium.Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _turned(box: pdfium.Box, turn: int, width: float, height: float) -> pdfium.Box:
    """A box of the file on the page as it is held."""
    left, bottom, right, top = box
    if turn == 90:
        return bottom, width - right, top, width - left
    if turn == 180:
        return width - right, height - top, width - left, height - bottom
    if turn == 270:
        return height - top, left, height - bottom, right
    return box
