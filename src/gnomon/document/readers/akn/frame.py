"""What stands before and after the provisions: the cover, the title, how the text was adopted.

Reads: `coverPage`, `preface`, `conclusions`.
"""

from __future__ import annotations

from gnomon.document.readers.akn.flow import Draft
from gnomon.document.readers.akn.inline import Break, Piece, pieces, words
from gnomon.document.readers.akn.looks import has_words
from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node
from gnomon.document.readers.akn.place import Place
from gnomon.document.readers.akn.scribe import Scribe

_CONTINUED = frozenset({"languageOfExpression", "agenda item name"})


class Frame:
    """Front and back matter."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def cover(self, node: Node, place: Place) -> None:
        """One element a line; a line that only some languages have joins the one before it."""
        last: Draft | None = None
        for child in node:
            if last is not None and any(inline.get("name") in _CONTINUED for inline in child.iter("{*}inline")):
                self._scribe.fill(last, child, place)
            else:
                last = self._scribe.block(child, place, "cover", "cover") or last

    def preface(self, node: Node, place: Place) -> None:
        """The title, with the printed number before it; other lines go on as cover."""
        for child in node:
            titled = child.find(".//{*}docTitle") is not None or child.find(".//{*}docNumber") is not None
            if titled and has_words(child):
                self._title(child, place)
            else:
                self._scribe.block(child, place, "cover", "cover")

    def _title(self, node: Node, place: Place) -> None:
        draft = self._scribe.draft("title", "heading", place, node)
        self._scribe.flow.line()
        for printed in map(words, node.iter("{*}docNumber")):
            self._scribe.flow.number(draft, printed, key(printed))
        self._scribe.line(draft, pieces(node, without="docNumber"), place)

    def conclusions(self, node: Node, place: Place) -> None:
        """One element a printed line: meeting, date, how adopted, each list of States."""
        for child in node:
            for line in _lines(pieces(child)):
                self._scribe.line(self._scribe.draft("conclusion", "conclusion", place), line, place)


def _lines(run: list[Piece]) -> list[list[Piece]]:
    """The run cut at its line ends; lines without words are left out."""
    lines: list[list[Piece]] = [[]]
    for piece in run:
        if isinstance(piece, Break):
            lines.append([])
        else:
            lines[-1].append(piece)
    return [line for line in lines if any(not isinstance(piece, str) or piece.strip() for piece in line)]
