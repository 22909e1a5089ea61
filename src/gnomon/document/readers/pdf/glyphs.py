"""One page of pdfium as pieces of text: runs of letters where lines run to the right, single letters elsewhere.

Reads: a page and its text page. Pieces are upright as most of the page is (a landscape table is turned up);
text set otherwise is kept apart. pdfium's order is not trusted, its white space is: a gap tells less.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gnomon.document.readers.pdf import pdfium
from gnomon.document.readers.pdf.sheet import Piece, Rule, Sheet
from gnomon.document.readers.pdf.weights import Weights

RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_HYPHEN = "\x02"  # pdfium's sign for one at a line end: it leaves the line end out
_WORD = re.compile(rf"[^\s{_HYPHEN}]+{_HYPHEN}?|{_HYPHEN}")
_TURNED = re.compile(r"(?<=[《〈「『【（“‘])[(\[]")
_SIGN = re.compile(r"[\d*†‡]+")
_ODD = str.maketrans({"\ufffe": _HYPHEN, "\x00": " ", "\ufeff": " ", "\u200b": " ", "\f": " ", "\v": " "})
_ROW = 6.0
_TWIN = 0.15
_OFF = 0.55
_HALF = 0.5
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
    hollow: bool = False
    bold: bool = False


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
        weights = Weights(handle)
        units = _letters(handle, text, weights) if found.rtl else list(_runs(pdfium.Probe(handle), text, weights))
    finally:
        text_page.close()
    boxes, found.pictures = pdfium.drawings(pdfium.address(page))
    _place(found, units, boxes)
    return found


def _runs(probe: pdfium.Probe, text: str, weights: Weights) -> Iterator[_Unit]:
    """Words of one run of the file as one unit, cut where pdfium saw a gap."""
    for start, end in _spans(probe, text):
        size, turn, slant = probe.style(start)
        _, bottom, right, top = probe.box(end - 1)
        x, y = probe.origin(start)
        right -= slant * (top - y)
        box = (x, bottom, right, top) if turn == 0 else _around(probe.box(start), (x, bottom, right, top))
        words = _in_order(probe, text, start, end).replace(_HYPHEN, "-")
        apart = start == 0 or text[start - 1].isspace()
        yield _Unit(words, x, y, box, size, turn, apart, start, bold=weights.bold(start))


def _in_order(probe: pdfium.Probe, text: str, start: int, end: int) -> str:
    """The characters of a run. The sign of a wide bracket fills the right half of its room: a narrow bracket set into
    the left half stands before it, although pdfium has it after."""
    words = text[start:end]
    for match in _TURNED.finditer(text, start + 1, end):
        at = match.start()
        if probe.origin(at)[0] - probe.origin(at - 1)[0] < _HALF * probe.style(at - 1)[0]:
            words = words[: at - 1 - start] + text[at] + text[at - 1] + words[at + 1 - start :]
    return words


def _spans(probe: pdfium.Probe, text: str) -> Iterator[tuple[int, int]]:
    """Where runs begin and end."""
    start = end = 0
    owner: int | None = None
    for word in _WORD.finditer(text):
        for first, last, run in _parts(probe, text, *word.span()):
            if start < end and run is not None and run == owner and (first == end or _blank(probe, text, end, first)):
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


def _parts(probe: pdfium.Probe, text: str, start: int, end: int) -> Iterator[tuple[int, int, int | None]]:
    """A word, cut where a figure or a star is set at another size or height; files may draw each letter alone."""
    run = probe.object_of(start)
    if end - start == 1 or run == probe.object_of(end - 1):
        yield start, end, run
        return
    level = probe.level(start)
    cuts = [at for match in _SIGN.finditer(text, start, end) for at in range(match.start(), match.end() + 1)]
    for cut in (cut for cut in cuts if start < cut < end):
        if (there := probe.level(cut)) != level:
            yield start, cut, None
            start, level = cut, there
    yield start, end, None


def _letters(page: int, text: str, weights: Weights) -> list[_Unit]:
    """Every letter as a unit of its own."""
    above = {letter for letter in set(text) if unicodedata.combining(letter)}
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    text = text.replace(_HYPHEN, "-")
    held: list[_Unit] = []
    signs: list[_Unit] = []
    last, bold = -1, False
    for rank, (at, x, y, left, bottom, right, top, style) in enumerate(pdfium.letters(page, places)):
        size, turn, slant = style
        box = (left, bottom, right - slant * (top - y), top)
        letter = text[at]
        word = at - rank
        if word != last:
            last, bold = word, weights.bold(at)
        unit = _Unit(letter, x, y, box, size, turn, False, at, word, False, bold)
        (signs if letter in above else held).append(unit)
    alone = _attached(held, signs)
    return [*held, *alone]


def _attached(letters: list[_Unit], signs: list[_Unit]) -> list[_Unit]:
    """Gives each sign to the letter at which it stands, takes doubled letters out; returns signs that stand alone."""
    rows: dict[int, list[_Unit]] = defaultdict(list)
    for letter in letters if signs else ():
        rows[int(letter.y // _ROW)].append(letter)
    alone: list[_Unit] = []
    for sign in signs:
        middle = (sign.box[0] + sign.box[2]) / 2
        row = int(sign.y // _ROW)
        near = [
            one for at in (row - 1, row, row + 1) for one in rows.get(at, ()) if abs(sign.y - one.y) < _OFF * one.size
        ]
        same = next((one for one in near if (one.x, one.y) == (sign.x, sign.y)), None)
        owner = same or min(near, key=lambda one: abs((one.box[0] + one.box[2]) / 2 - middle), default=None)
        if owner is None or not owner.box[0] - sign.size < middle < owner.box[2] + sign.size:
            alone.append(sign)
        else:
            owner.hollow = owner is same
            owner.text = unicodedata.normalize("NFC", owner.text + sign.text)
    twins = {id(one) for one in letters if one.hollow and _has_twin(one, rows)}
    letters[:] = [one for one in letters if id(one) not in twins]
    return alone


def _has_twin(unit: _Unit, rows: dict[int, list[_Unit]]) -> bool:
    """Whether the letter that a sign brought with it stands below the sign as well; that one takes the sign."""
    row = int(unit.y // _ROW)
    for at in (row - 1, row, row + 1):
        for one in rows.get(at, ()):
            if one.text[0] == unit.text[0] and one.y < unit.y and abs(one.x - unit.x) < _TWIN * unit.size:
                one.text = unicodedata.normalize(
                    "NFC", one.text[0] + "".join(dict.fromkeys(one.text[1:] + unit.text[1:]))
                )
                return True
    return False


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
        x, y, (left, _, right, _) = unit.x, unit.y, unit.box
        if upright:
            left, _, right, _ = _turned(unit.box, upright, width, height)
            x, y, _, _ = _turned((x, y, x, y), upright, width, height)
        left, right = left if left < x else x, right if right > x else x
        size = unit.size if unit.size > _SMALLEST else _SMALLEST
        found.pieces.append(
            Piece(unit.text, left, right, y, size, unit.apart, unit.order, unit.word, unit.hollow, unit.bold)
        )
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
