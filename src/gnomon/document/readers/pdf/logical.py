"""Puts a line of Arabic letters, given by where each stands, back into the order in which it is read.

Reads: pieces from left to right. The inverse of the display rules of the Unicode Bidirectional Algorithm (UAX #9)
for a paragraph that runs to the left: the line is turned round, and what runs to the right (words in Latin letters
with the figures and signs inside, and figures with a full stop, comma, colon or stroke between) is turned back.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from gnomon.document.model import Span
from gnomon.document.readers.pdf.sheet import Piece

_APART = 0.12
_HOLLOW = 0.3
_TOUCHING = 0.02
_LAM = "\u0644"
_RTL = "\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_FIGURE = "0-9\u0660-\u0669\u06f0-\u06f9"
_MARK = "\ue000"
_LATIN = rf"[^\W\d_{_RTL}]"
_WORD = rf"{_LATIN}[^\s{_RTL}{_MARK}()\[\]«»]*"
_SIGNS = rf"[^\w{_RTL}{_MARK}]{{1,4}}"
_LETTERS = re.compile(f"[{_RTL}]")
_FORWARD = re.compile(
    rf"(?P<latin>(?:\d+(?={_LATIN}))?{_WORD}(?:{_SIGNS}(?:{_WORD}|\d[^\s{_RTL}{_MARK}()\[\]«»]*))*)"
    rf"|[{_FIGURE}]+(?:[./,:\u060c\u066b\u066c][{_FIGURE}]+)*|{_MARK}+"
)
_LOOSE_END = re.compile(r"(?:\s\W*|[^\w./_\-\s]+)$|(?<=[/\d)])\W*[\s()\[\]]\W*\d+\W*$")
_FOREIGN = re.compile(rf"^[.,;:].*\w|\w.*(?:{_MARK}|[()]\d{{1,3}}[()])\W*$")
_BRACKETS = {
    "(": "()",
    ")": "()",
    "[": "[]",
    "]": "[]",
    "{": "{}",
    "}": "{}",
    "«": "«»",
    "»": "«»",
    "“": "”“",
    "”": "”“",
}
_CLOSED_BY = frozenset(" .,;:،؛؟!")
_FORMS = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]+")


def restore(group: Sequence[Piece], raised: Sequence[bool]) -> tuple[str, list[Span]]:
    """The words of letters from left to right as they are read, and the spans of the raised ones."""
    cells = _cells(reversed(_rightmost_first(group, raised)))
    seen = "".join(_MARK if above else text[:1] for text, above in cells)
    if not (_LETTERS.search(seen) or _FOREIGN.search(seen)):
        return _written(cells)
    found: list[tuple[str, bool]] = []
    at = len(cells)
    for start, end in reversed(list(_forward(seen))):
        found.extend(reversed(cells[end:at]))
        found.extend(cells[start:end])
        at = start
    found.extend(reversed(cells[:at]))
    return _written(_bracketed(found))


def _forward(seen: str) -> Iterator[Span]:
    """What runs to the right in a line from left to right."""
    at = 0
    while match := _FORWARD.search(seen, at):
        start, at = match.span()
        if match["latin"] and (loose := _LOOSE_END.search(match[0])):
            at = start + loose.start()
        yield start, at


def _bracketed(cells: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Brackets turned as they must be: files have them as they look, as they are meant, or both.

    A bracket after a blank opens, one before a blank or a stop closes, one between letters closes what is open.
    """
    open_: Counter[str] = Counter()
    for at in [at for at, (text, _) in enumerate(cells) if text in _BRACKETS]:
        text, above = cells[at]
        pair = _BRACKETS[text]
        before = cells[at - 1][0] if at else " "
        after = cells[at + 1][0] if at + 1 < len(cells) else " "
        closes = (after in _CLOSED_BY or (after in "([" and before.isalnum())) and (before != " " or after != " ")
        opens = not closes and before in " ([«"
        if text in "“”" and re.match(_LATIN, after if opens else before):
            continue
        opening = opens or (not closes and not open_[pair])
        open_[pair] = open_[pair] + 1 if opening else max(0, open_[pair] - 1)
        cells[at] = (pair[not opening], above)
    return cells


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
    raised = False
    for piece, above in cells:
        if (
            before is not None
            and piece.left > before.right
            and _gap(before, piece)
            and not (raised != above and _bracket(before, piece))
        ):
            found.append((" ", False))
        found.append((_plain(piece.text), above))
        before, raised = piece, above
    return found


def _gap(before: Piece, piece: Piece) -> bool:
    """Whether a blank stands between two letters side by side."""
    gap = (piece.left - before.right) / max(piece.size, before.size)
    if gap <= _TOUCHING:
        return False
    if before.hollow or piece.hollow:
        return gap > _HOLLOW
    return gap > _APART or piece.word != before.word


def _bracket(before: Piece, piece: Piece) -> bool:
    return before.text in _BRACKETS or piece.text in _BRACKETS


@lru_cache(4096)
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
