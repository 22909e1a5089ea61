"""Numbers that a file holds as words: `<paragraph>` without `num` whose text begins with `1 -`.

Reads and changes: the tree of one file. A number becomes a `num` where it goes on from the number before it, so that
a paragraph that only begins with a figure keeps its words.
"""

from __future__ import annotations

from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node, local
from gnomon.document.structure import markers

_BODIES = ("{*}mainBody", "{*}body")


def set_apart(root: Node) -> None:
    """Gives each paragraph of a body the number that its words begin with, in the order of the file."""
    for body in root.iter(*_BODIES):
        last = 0
        for node in body.iter("{*}paragraph"):
            number = next((child for child in node if local(child) == "num"), None)
            if number is None:
                last = _taken(node, last + 1) or last
            elif (printed := key("".join(map(str, number.itertext())))).isdecimal():
                last = int(printed)


def _taken(node: Node, expected: int) -> int | None:
    """Takes `expected` off the words of `node`, where they begin with it."""
    first = next((part for part in node.iter() if (part.text or "").strip()), None)
    if first is None or local(first) in {"num", "authorialNote"}:
        return None
    words = (first.text or "").lstrip()
    mark = markers.paragraph(words)
    if mark is None or not mark.sure or mark.meanings[0][1] != expected:
        return None
    first.text = words[mark.length :]
    number = node.makeelement(str(node.tag).replace("paragraph", "num"))
    number.text = mark.printed
    node.insert(0, number)
    return expected
