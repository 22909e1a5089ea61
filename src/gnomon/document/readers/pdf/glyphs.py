"""One page of pdfium as pieces of text: runs of letters where lines run to the right, single letters elsewhere.

Reads: a page and its text page. Pieces are upright as most of the page is (a landscape table is turned up);
text set otherwise is kept apart. pdfium's order is not trusted, its white space is: a gap tells less.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
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
# words, where they stand, the box around them, their style, apart, order, word and bold as in `Piece`
_Run = tuple[str, float, float, float, float, float, float, pdfium.Style, bool, int, int, bool]


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
        runs = list((_letters if found.rtl else _runs)(handle, text, weights))
    finally:
        text_page.close()
    boxes, found.pictures = pdfium.drawings(pdfium.address(page))
    _place(found, runs, boxes)
    if found.rtl:
        found.pieces = _attached(found.pieces)
    return found


def _runs(page: int, text: str, weights: Weights) -> Iterator[_Run]:
    """Words of one run of the file together, cut where pdfium saw a gap."""
    probe = pdfium.Probe(page)
    for start, end in _spans(probe, text):
        style = probe.style(start)
        x, y = probe.origin(start)
        _, bottom, right, top = probe.box(end - 1)
        box = (x, bottom, right, top)
        if style[1]:
            box = _around(probe.box(start), box)
        words = _in_order(probe, text, start, end).replace(_HYPHEN, "-")
        apart = start == 0 or text[start - 1].isspace()
        yield words, x, y, *box, style, apart, start, 0, weights.bold(start)


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


def _letters(page: int, text: str, weights: Weights) -> Iterator[_Run]:
    """Every letter by itself."""
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    words = [at - rank for rank, at in enumerate(places)]
    firsts = dict(zip(reversed(words), reversed(places), strict=True))
    bold = {word: weights.bold(at) for word, at in firsts.items()}
    letters = map(text.replace(_HYPHEN, "-").__getitem__, places)
    columns = pdfium.letters(page, places)
    return zip(letters, *columns, repeat(False), places, words, map(bold.__getitem__, words))


def _attached(pieces: list[Piece]) -> list[Piece]:
    """The letters, each with the signs that stand at it, without doubled ones; signs that stand alone come last."""
    above = {letter for letter in {piece.text for piece in pieces} if unicodedata.combining(letter)}
    if not above:
        return pieces
    letters = [piece for piece in pieces if piece.text not in above]
    rows: dict[int, list[Piece]] = defaultdict(list)
    for letter in letters:
        rows[int(letter.base // _ROW)].append(letter)
    alone: list[Piece] = []
    for sign in (piece for piece in pieces if piece.text in above):
        middle = (sign.left + sign.right) / 2
        near = [one for one in _near(sign, rows) if abs(sign.base - one.base) < _OFF * one.size]
        same = next((one for one in near if (one.pen, one.base) == (sign.pen, sign.base)), None)
        owner = same or min(near, key=lambda one: abs((one.left + one.right) / 2 - middle), default=None)
        if owner is None or not owner.left - sign.size < middle < owner.right + sign.size:
            alone.append(sign)
        else:
            owner.hollow = owner is same
            owner.text = unicodedata.normalize("NFC", owner.text + sign.text)
    return [*(one for one in letters if not (one.hollow and _has_twin(one, rows))), *alone]


def _near(piece: Piece, rows: Mapping[int, Sequence[Piece]]) -> Iterator[Piece]:
    """The letters at about the height of a piece."""
    row = int(piece.base // _ROW)
    return (one for at in (row - 1, row, row + 1) for one in rows.get(at, ()))


def _has_twin(piece: Piece, rows: Mapping[int, Sequence[Piece]]) -> bool:
    """Whether the letter that a sign brought with it stands below the sign as well; that one takes the sign."""
    for one in _near(piece, rows):
        if one.text[0] == piece.text[0] and one.base < piece.base and abs(one.pen - piece.pen) < _TWIN * piece.size:
            both = dict.fromkeys(one.text[1:] + piece.text[1:])
            one.text = unicodedata.normalize("NFC", one.text[0] + "".join(both))
            return True
    return False


def _place(found: Sheet, runs: Sequence[_Run], boxes: list[pdfium.Box]) -> None:
    """Fill the sheet: upright is how most letters stand."""
    turns: Counter[int] = Counter()
    for run in runs:
        turns[run[7][1]] += len(run[0])
    upright = turns.most_common(1)[0][0] if turns else 0
    width, height = found.width, found.height
    if upright in (90, 270):
        found.width, found.height = height, width
    put = found.pieces.append
    for words, x, y, left, bottom, right, top, (size, turn, slant), apart, order, word, bold in runs:
        if turn != upright:
            found.sideways.append(words)
            continue
        if upright:
            left, _, right, _ = _turned((left, bottom, right, top), upright, width, height)
            x, y, _, _ = _turned((x, y, x, y), upright, width, height)
        elif slant:
            right -= slant * (top - y)
        put(
            Piece(
                words,
                left if left < x else x,
                right if right > x else x,
                y,
                size if size > _SMALLEST else _SMALLEST,
                apart,
                order,
                word,
                False,
                bold,
                x,
            )
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
