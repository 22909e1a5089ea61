"""The inside of a block: runs of words, footnotes, line breaks, and structures set into running text.

Reads: one XML element. A mark that stands in brackets (the Arabic way) takes its brackets along.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gnomon.document.readers.akn.parse import Node, local

_NOTE = "authorialNote"
_BREAKS = frozenset({"eol", "br"})
_STRUCTURES = frozenset({
    "embeddedStructure", "quotedStructure", "paragraph", "container", "list", "blockList", "sublist", "table",
    "alinea", "section", "part", "p", "block", "point", "item", "ol", "ul", "li", "content", "intro", "wrapUp",
    "listIntroduction", "num", "heading", "subheading", "crossHeading",
})  # fmt: skip


@dataclass(slots=True)
class Note:
    """A footnote where its mark stands."""

    node: Node
    bracketed: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A line end that the file asks for."""


@dataclass(frozen=True, slots=True)
class Nested:
    """A structure (a quoted resolution, a list) inside a block."""

    node: Node


Piece = str | Note | Break | Nested


def pieces(node: Node, without: str | None = None) -> list[Piece]:
    """What stands in `node`, in order; neighbouring words are one run. `without` names children to leave out."""
    merged: list[Piece] = []
    for piece in _walk(node, without):
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    _take_brackets(merged)
    return merged


def words(node: Node) -> str:
    """All words of an element, footnotes left out, white space made single."""
    return " ".join("".join(piece for piece in pieces(node) if isinstance(piece, str)).split())


def _walk(node: Node, without: str | None = None) -> Iterator[Piece]:
    if node.text:
        yield node.text
    for child in node:
        name = local(child)
        if name == without:
            pass
        elif name == _NOTE:
            yield Note(child)
        elif name in _BREAKS:
            yield Break()
        elif name in _STRUCTURES:
            yield Nested(child)
        else:
            yield from _walk(child, without)
        if child.tail:
            yield child.tail


def _take_brackets(found: list[Piece]) -> None:
    for index in range(1, len(found) - 1):
        before, note, after = found[index - 1 : index + 2]
        if isinstance(note, Note) and isinstance(before, str) and isinstance(after, str):
            opened, closed = before.rstrip().endswith("("), after.lstrip().startswith(")")
            if opened and closed:
                note.bracketed = True
                found[index - 1] = before.rstrip()[:-1]
                found[index + 1] = after.lstrip()[1:]
