"""Numbers that a file holds as words: `<paragraph>` without `num` whose text begins with `1 -`.

Reads and changes: the tree of one file. A number becomes a `num` where it goes on from the number before it, so that
a paragraph that only begins with a figure keeps its words.
"""

from __future__ import annotations

from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node, local, text_of
from gnomon.document.structure import markers

_BODIES = ("{*}mainBody", "{*}body")
_BEFORE = " \t\r\n\u00a0\u200e\u200f"  # blanks and marks of direction
_GAP = 3  # numbers that a file may have lost in between


def set_apart(root: Node) -> None:
    """Gives each paragraph of a body the number that its words begin with, in the order of the file."""
    for body in root.iter(*_BODIES):
        last = 0
        for node in body.iter("{*}paragraph"):
            number = next((child for child in node if local(child) == "num"), None)
            if number is None:
                last = _taken(node, last) or last
            elif (printed := key(text_of(number))).isdecimal():
                last = int(printed)


def _taken(node: Node, last: int) -> int | None:
    """Takes the number off the words of `node`, where they begin with one that goes on after `last`."""
    first = next((part for part in node.iter() if (part.text or "").strip()), None)
    mark = markers.paragraph(text_of(node).lstrip(_BEFORE))
    if first is None or local(first) == "authorialNote" or mark is None or not mark.sure:
        return None
    words, value = (first.text or "").lstrip(_BEFORE), mark.meanings[0][1]
    if not last < value <= last + _GAP or not words.startswith(mark.printed):
        return None
    first.text = words[len(mark.printed) :]
    number = node.makeelement(str(node.tag).replace("paragraph", "num"))
    number.text = mark.printed
    node.insert(0, number)
    return value
