"""Pieces of a page as lines: what stands on one base line, with the raised figures on it.

Reads: a sheet. A small piece a little above a line belongs to it (a footnote mark), so does one a little below.
A line is cut where a wide gap stands in it: columns and the two sides of a page head are lines of their own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter
from statistics import median

from gnomon.document.model import Span
from gnomon.document.readers.pdf import logical
from gnomon.document.readers.pdf.page import Line
from gnomon.document.readers.pdf.sheet import Piece, Sheet

SMALL = 0.88
_SAME = 0.25
_RAISED = 0.7
_MARK = re.compile(r"[\d*†‡]+$")
_STRAY = 0.5
_TALL = frozenset("\u0623\u0622\u0644\u0643")
_BESIDE = 2.5
_GAP = 0.17
_WIDE = 1.9
_CELL_GAP = 0.7
_AROUND = 12
_OFTEN = 2
_RULES = 3
_HEAD = 18.0
_LEAD = re.compile(r"[^\w\s]?(?:\d{1,3}|[^\W\d_]{1,4})(?:[^\w\s]{0,2}(?:\d|[^\W\d_]{1,4}[.)])?)?$|[^\w\s]{1,3}$")


def lines(sheet: Sheet) -> list[Line]:
    """The lines of a page from top to bottom, those of one base line from the side where reading begins."""
    zones = _ruled(sheet)
    found: list[Line] = []
    bands = _bands(sheet.pieces)
    parted = [_parted(band, sheet, zones) for band in bands]
    for at, band in enumerate(bands):
        near = [group for groups in parted[max(at - _AROUND, 0) : at + _AROUND] for group in groups[1:]]
        groups = [_line(group, sheet) for group in _aligned(parted[at], near, rtl=sheet.rtl)]
        found.extend(reversed(groups) if sheet.rtl else groups)
        if sheet.rtl and _clipped(band):
            for line in found[-len(groups) :]:
                line.part = "other"
    return [line for line in found if line.text.strip()]


def _parted(band: list[Piece], sheet: Sheet, zones: Sequence[tuple[float, float]]) -> list[list[Piece]]:
    """A band, cut where wide gaps stand; narrower ones are wide between rules."""
    ruled = any(bottom < band[0].base < top for bottom, top in zones)
    return list(_groups(band, _size(band), rtl=sheet.rtl, ruled=ruled))


def _aligned(groups: Sequence[list[Piece]], near: Sequence[Sequence[Piece]], *, rtl: bool) -> Iterator[Sequence[Piece]]:
    """The groups of a band, cut as well at gaps that end where cells of lines nearby begin."""
    edges = Counter(round(max(one.right for one in group) if rtl else group[0].left) for group in near)
    for group in groups:
        begun = 0
        for at in range(1, len(group) if edges else 0):
            left, right = group[at - 1].right, group[at].left
            edge = round(left if rtl else right)
            often = sum(edges[edge + shift] for shift in (-1, 0, 1))
            if often >= _OFTEN and right - left > _CELL_GAP * group[at].size:
                yield group[begun:at]
                begun = at
        yield group[begun:]


def _clipped(band: Sequence[Piece]) -> bool:
    """Whether a line is the same tall letter again and again, far apart: all that peeps in of a line that was cut off
    at the edge of the page."""
    letters = {piece.text[0] for piece in band}
    width = sum(piece.right - piece.left for piece in band)
    reach = max(piece.right for piece in band) - min(piece.left for piece in band)
    return letters <= _TALL and (len(band) == 1 or 4 * width < reach)


def _bands(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces by base line, from top to bottom; small bands beside a line are taken into it."""
    bands: list[list[Piece]] = []
    base = size = 0.0
    for piece in sorted(pieces, key=attrgetter("base"), reverse=True):
        if bands and base - piece.base <= _SAME * min(piece.size, size):
            bands[-1].append(piece)
            size = max(size, piece.size)
        else:
            bands.append([piece])
            base, size = piece.base, piece.size
    sizes = [_size(band) for band in bands]
    at = 0
    while at < len(bands):
        home = _home(bands, sizes, at)
        if home is None:
            at += 1
        else:
            bands[home].extend(bands.pop(at))
            sizes.pop(at)
    return bands


def _home(bands: Sequence[Sequence[Piece]], sizes: Sequence[float], at: int) -> int | None:
    """The band above or below to which a band of small pieces belongs; it is not the larger for it."""
    size, base = sizes[at], bands[at][0].base
    for near in (at + 1, at - 1):
        if not 0 <= near < len(bands):
            continue
        other, offset = sizes[near], base - bands[near][0].base
        if abs(offset) > other:
            continue
        offset = base - _base(bands[near], _size(bands[near]))
        if abs(offset) < _STRAY * other and 5 * len(bands[at]) < len(bands[near]) and size < 1.1 * other:
            return near
        if size <= SMALL * other and -0.3 * other < offset < _RAISED * other and _beside(bands[at], bands[near], other):
            return near
    return None


def _beside(small: Sequence[Piece], band: Sequence[Piece], size: float) -> bool:
    """Whether every small piece touches (or nearly) a piece of the band."""
    return all(
        any(piece.left - _BESIDE * size < one.right and one.left < piece.right + _BESIDE * size for one in band)
        for piece in small
    )


def _size(band: Sequence[Piece]) -> float:
    return max([piece.size for piece in band])


def _base(band: Sequence[Piece], size: float) -> float:
    """The base line of the letters of a band that are not small against `size`, its largest."""
    least = SMALL * size
    return median([piece.base for piece in band if piece.size > least])


def _ruled(sheet: Sheet) -> list[tuple[float, float]]:
    """Where tables stand: from the lowest of three rules or more that cross half of the text to the highest,
    and the head above it."""
    if not sheet.pieces:
        return []
    width = max(piece.right for piece in sheet.pieces) - min(piece.left for piece in sheet.pieces)
    lengths: dict[int, float] = defaultdict(float)
    for rule in sheet.rules:
        if rule.level:
            lengths[round(rule.bottom / 2)] += rule.right - rule.left
    heights = [2.0 * height for height, length in lengths.items() if length > width / 2]
    return [(min(heights), max(heights) + _HEAD)] if len(heights) >= _RULES else []


def _groups(band: list[Piece], size: float, *, rtl: bool, ruled: bool) -> Iterator[list[Piece]]:
    """A band from left to right, cut at its wide gaps, in a table at all gaps wider than a blank; elsewhere a
    number stays with the words after its tab."""
    wide = size * (_CELL_GAP if ruled else _WIDE)
    band.sort(key=attrgetter("left"))
    begun, reach = 0, band[0].right
    for at, piece in enumerate(band):
        if piece.left - reach > wide and (ruled or not _leads(band[begun:at], band, piece, rtl=rtl)):
            yield band[begun:at]
            begun = at
        if piece.right > reach:
            reach = piece.right
    yield band[begun:]


def _leads(group: Sequence[Piece], band: Sequence[Piece], piece: Piece, *, rtl: bool) -> bool:
    """Whether what stands before a gap is a number or a bullet that the words after the gap belong to."""
    if rtl:
        after = [one for one in band if one.left >= piece.left]
        return len(after) < 7 and _LEAD.match("".join(one.text for one in after)) is not None
    first = "".join(one.text for one in group)
    return group[0] is band[0] and (_LEAD.match(first.strip()) is not None)


def _line(group: Sequence[Piece], sheet: Sheet) -> Line:
    size = _size(group)
    base, small = _base(group, size), SMALL * size
    above = base + 0.05 * size
    raised = [piece.size <= small and piece.base > above for piece in group]
    first = max(range(len(group)), key=[piece.right for piece in group].__getitem__) if sheet.rtl else 0
    raised[first] = raised[first] or (group[first].size <= small and _MARK.match(group[first].text) is not None)
    text, marks = logical.restore(group, raised) if sheet.rtl else _forward(group, raised)
    bold = all(piece.bold for piece, high in zip(group, raised, strict=True) if not high)
    left, right = min(map(attrgetter("left"), group)), max(map(attrgetter("right"), group))
    return Line(text, left, right, base, size, marks, bold=bold)


def _forward(group: Sequence[Piece], raised: Sequence[bool]) -> tuple[str, list[Span]]:
    """The words of pieces that run to the right, and where the raised ones stand."""
    parts: list[str] = []
    marks: list[Span] = []
    length = 0
    reach = group[0].left
    for piece, above in zip(group, raised, strict=True):
        gap = piece.left - reach
        if parts and (gap > _GAP * piece.size or (piece.apart and gap > 0.02 * piece.size)):
            parts.append(" ")
            length += 1
        if above:
            start = marks.pop()[0] if marks and marks[-1][1] == length else length
            marks.append((start, length + len(piece.text)))
        parts.append(piece.text)
        length += len(piece.text)
        reach = max(reach, piece.right)
    return "".join(parts), marks
