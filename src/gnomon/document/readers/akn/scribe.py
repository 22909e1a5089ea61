"""Writes counted elements: `cover_3`, `recital_2`, `att_1__heading_1`.

Reads: XML elements, one block of words each. Writes: to a `Flow`, through `Blocks`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from gnomon.document.model import ElementKind
from gnomon.document.readers.akn.blocks import Blocks
from gnomon.document.readers.akn.flow import Draft, Flow
from gnomon.document.readers.akn.inline import Piece
from gnomon.document.readers.akn.looks import has_words
from gnomon.document.readers.akn.parse import Node
from gnomon.document.readers.akn.place import Place


class Scribe:
    """The pen of one reading: a flow, its blocks, and how often each kind of element was counted."""

    def __init__(self, flow: Flow, shift: int, outer: Callable[[Node, Place], None]) -> None:
        self.flow = flow
        self.blocks = Blocks(flow, shift, outer)
        self._counts: Counter[str] = Counter()

    def draft(self, name: str, kind: ElementKind, place: Place, node: Node | None = None) -> Draft:
        """A counted element without words yet; unnumbered paragraphs count within their parent."""
        counted = f"{place.inside if name == 'p' else place.scope}{name}"
        self._counts[counted] += 1
        role = place.role if kind in ("recital", "paragraph") else None
        source_id = node.get("eId") if node is not None else None
        id_ = f"{counted}_{self._counts[counted]}"
        return self.flow.draft(id_, kind, parent=place.parent, role=role, source_id=source_id)

    def block(self, node: Node, place: Place, name: str, kind: ElementKind) -> Draft | None:
        """A counted element with the words of `node`, where it has any."""
        if not has_words(node):
            return None
        draft = self.draft(name, kind, place, node)
        self.fill(draft, node, place)
        return draft

    def fill(self, draft: Draft, node: Node, place: Place) -> None:
        """All of `node`, on lines of its own."""
        self.flow.line()
        self.blocks.own(draft, node, place)
        self.flow.line()

    def line(self, draft: Draft, run: list[Piece], place: Place) -> None:
        """A run of pieces as the rest of a line (a number may stand before it)."""
        self.flow.block()
        self.blocks.write(draft, run, place)
        self.blocks.end()
        self.flow.line()
