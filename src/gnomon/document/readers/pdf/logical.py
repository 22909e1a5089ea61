"""Puts a line of Arabic letters, given by where each stands, back into the order in which it is read.

Reads: pieces from left to right. The inverse of the display rules of the Unicode Bidirectional Algorithm (UAX #9)
for a paragraph that runs to the left: the line is turned round, and what runs to the right (words in Latin letters
with the figures and signs inside, and figures with a full stop, comma, colon or stroke between) is turned back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from gnomon.document.model import Span
from gnomon.document.readers.pdf.sheet import Piece

_APART = 0.12
_TOUCHING = 0.02
_LAM = "\u0644"
_RTL = "\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_FIGURE = "0-9\u0660-\u0669\u06f0-\u06f9"
_MARK = "\ue000"
_LATIN = rf"[^\W\d_{_RTL}]"
_LETTERS = re.compile(f"[{_RTL}]")
_FORWARD = re.compile(
    rf"(?:\d+(?={_LATIN}))?{_LATIN}(?:[^{_RTL}{_MARK}]*[^\W_{_RTL}])?"
    rf"|[{_FIGURE}]+(?:[./,:\u060c\u066b\u066c][{_FIGURE}]+)*|{_MARK}+"
)
_LOOKS = re.compile(r"\([^()]*\)")
_CODES = re.compile(r"\)[^()]*\(")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_FORMS = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]+")


def restore(group: Sequence[Piece], raised: Sequence[bool], *, mirror: bool) -> tuple[str, list[Span]]:
    """The words of letters from left to right as they are read, and the spans of the raised ones.

    `mirror`: brackets come as they look, so those that run to the left are to be turned.
    """
    if not any(_LETTERS.search(piece.text) for piece in group):
        cells = _cells(sorted(zip(group, raised, strict=True), key=lambda cell: (cell[0].left, cell[0].order)))
        return _written(cells)
    cells = _cells(reversed(_rightmost_first(group, raised)))
    seen = "".join(_MARK if above else text[:1] for text, above in cells)
    found: list[tuple[str, bool]] = []
    at = len(cells)
    for match in reversed(list(_FORWARD.finditer(seen))):
        found.extend(_turned(cells[match.end() : at], mirror=mirror))
        found.extend(cells[match.start() : match.end()])
        at = match.start()
    found.extend(_turned(cells[:at], mirror=mirror))
    return _written(found)


def looks(groups: Iterable[Sequence[Piece]]) -> bool:
    """Whether the brackets of a page come as they look on it, and not as they were written."""
    score = 0
    for group in groups:
        seen = "".join(piece.text[:1] for piece in sorted(group, key=lambda piece: piece.left))
        if _LETTERS.search(seen):
            score += len(_LOOKS.findall(seen)) - len(_CODES.findall(seen))
    return score > 0


def _rightmost_first(group: Sequence[Piece], raised: Sequence[bool]) -> list[tuple[Piece, bool]]:
    """The letters from right to left; those of one sign (lam and alef) in the order in which they are read."""
    cells = sorted(zip(group, raised, strict=True), key=lambda cell: -cell[0].left)
    for at in range(1, len(cells)):
        before, cell = cells[at - 1][0], cells[at][0]
        if before.left - cell.left > _TOUCHING * cell.size or cell.text[0] == before.text[0]:
            continue
        if cell.text[0] == _LAM or (before.text[0] != _LAM and _backward(cells, at)):
            cells[at - 1], cells[at] = cells[at], cells[at - 1]
    return cells


def _backward(cells: Sequence[tuple[Piece, bool]], at: int) -> bool:
    """Whether the file has the letters around here from left to right."""
    first, second = cells[at - 1][0].order, cells[at][0].order
    near = cells[at - 2][0].order if at > 1 else first
    return near > max(first, second) if first < second else near < min(first, second)


def _cells(cells: Iterable[tuple[Piece, bool]]) -> list[tuple[str, bool]]:
    """Letters from left to right with the blanks between them."""
    found: list[tuple[str, bool]] = []
    before: Piece | None = None
    for piece, above in cells:
        if before is not None and _gap(before, piece):
            found.append((" ", False))
        found.append((_plain(piece.text), above))
        before = piece
    return found


def _gap(before: Piece, piece: Piece) -> bool:
    """Whether a blank stands between two letters side by side."""
    gap = (piece.left - before.right) / max(piece.size, before.size)
    if gap > _APART:
        return True
    return gap > _TOUCHING and piece.word != before.word


def _turned(cells: Sequence[tuple[str, bool]], *, mirror: bool) -> list[tuple[str, bool]]:
    return [(text.translate(_MIRRORED) if mirror else text, above) for text, above in reversed(cells)]


def _plain(text: str) -> str:
    """Letters instead of the forms that they take in print."""
    return _FORMS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


def _written(cells: Sequence[tuple[str, bool]]) -> tuple[str, list[Span]]:
    marks: list[Span] = []
    length = 0
    for text, above in cells:
        if above:
            start = marks.pop()[0] if marks and marks[-1][1] == length else length
            marks.append((start, length + len(text)))
        length += len(text)
    return "".join(text for text, _ in cells), marks
