"""From the XML tree to elements in logical order: which element of the file is what in a document.

Reads: the tree of one file, in every variant that the United Nations publishes (and, roughly, any other
Akoma Ntoso document). Writes: to a `Flow`. Addresses come from printed numbers; preambular paragraphs,
unnumbered ones, headings and annexes are counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from gnomon.document import address
from gnomon.document.model import Role
from gnomon.document.readers.akn.blocks import LISTS, POINTS
from gnomon.document.readers.akn.flow import Draft, Flow
from gnomon.document.readers.akn.frame import Frame
from gnomon.document.readers.akn.looks import (
    closes_bracket,
    has_words,
    is_heading,
    is_preambular,
    is_recital,
    number,
    numbering_restarts,
    opens_bracket,
)
from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node, local, text_of
from gnomon.document.readers.akn.parts import SECTIONS, Parts
from gnomon.document.readers.akn.place import Place
from gnomon.document.readers.akn.scribe import Scribe

_POINT = re.compile(r"^\(?[^\W\d_]{1,4}\)")


class Walk:
    """One pass over a file; `shift` is how far its footnote marks start after 1. The flow holds the outcome."""

    def __init__(self, flow: Flow, root: Node, *, shift: int) -> None:
        self._flow = flow
        self._scribe = Scribe(flow, shift, self.child)
        self._last: dict[str, Draft] = {}
        self._adoption = False
        frame = Frame(self._scribe)
        parts = Parts(self._scribe, self.child, restarts=numbering_restarts(root))
        self._handlers: dict[str, Callable[[Node, Place], None]] = {
            "meta": self._skip,
            "documentRef": self._skip,
            "coverPage": frame.cover,
            "preface": frame.preface,
            "conclusions": frame.conclusions,
            "preamble": self._preamble,
            "formula": self._formula,
            "container": self._container,
            "recital": self._recital,
            "paragraph": self._paragraph,
            "alinea": self._paragraph,
            "p": self._paragraph,
            "block": self._heading,
            "crossHeading": self._cross_heading,
            "heading": self._heading,
            "subheading": self._heading,
            "table": self._scribe.blocks.table,
            "attachment": parts.attachment,
            "component": parts.component,
            **dict.fromkeys(SECTIONS, parts.section),
            **dict.fromkeys(LISTS | POINTS, self._loose_list),
        }

    def document(self, root: Node, role: Role | None) -> None:
        """Everything under the root; `role` is that of the paragraphs in the main body."""
        for child in root:
            self.child(child, Place(role=role))

    def child(self, node: Node, place: Place) -> None:
        """One part, by its name; an unknown one is a container, or a block where it holds no structure."""
        handler = self._handlers.get(local(node))
        if handler is not None:
            handler(node, place)
        elif any(local(inner) in self._handlers for inner in node.iterdescendants("*")):
            self._children(node, place)
        else:
            self._scribe.block(node, place, "text", "text")

    def _children(self, node: Node, place: Place) -> None:
        """The parts of a container; words that stand loose between them are kept."""
        self._stray(node.text, place)
        for child in node:
            self.child(child, place)
            self._stray(child.tail, place)

    def _stray(self, text: str | None, place: Place) -> None:
        if text and text.strip():
            self._scribe.line(self._scribe.draft("text", "text", place), [text], place)

    def _skip(self, node: Node, place: Place) -> None:
        """Not part of the printed document."""

    def _preamble(self, node: Node, place: Place) -> None:
        self._children(node, replace(place, role="preambular"))

    def _formula(self, node: Node, place: Place) -> None:
        self._scribe.block(node, place, "formula", "formula")

    def _heading(self, node: Node, place: Place) -> None:
        self._scribe.block(node, place, "heading", "heading")

    def _cross_heading(self, node: Node, place: Place) -> None:
        (self._recital if is_preambular(node) else self._heading)(node, place)

    def _container(self, node: Node, place: Place) -> None:
        name = node.get("name")
        if name == "formula":
            self._formula(node, place)
        elif name == "table":
            self._children(node, place)
        elif place.role == "preambular" or is_recital(node):
            self._recital(node, place)
        else:
            self._paragraph(node, place)

    def _recital(self, node: Node, place: Place) -> None:
        draft = self._scribe.block(node, replace(place, role="preambular"), "recital", "recital")
        if draft is not None:
            self._last[place.numbered] = draft

    def _paragraph(self, node: Node, place: Place) -> None:
        printed = number(node)
        if not has_words(node):
            return
        if printed:
            self._numbered(node, place, printed)
        elif is_heading(node):
            self._heading(node, place)
        elif not any(map(str.isalnum, text_of(node))):
            self._ornament(node)
        elif place.role == "operative" and is_recital(node):
            self._recital(node, place)
        elif place.role == "operative" and (self._adoption or opens_bracket(node)):
            self._scribe.block(node, place, "conclusion", "conclusion")
            self._adoption = not closes_bracket(node)
        else:
            self._unnumbered(node, _provisions(place))

    def _numbered(self, node: Node, place: Place, printed: str) -> None:
        """A numbered paragraph; one with a letter is a point of the provision before it."""
        owner = self._last.get(place.numbered)
        if owner is not None and _POINT.match(printed):
            self._scribe.blocks.point(node, self._scribe.blocks.open_list(owner), place)
            return
        self._adoption = False
        place = _provisions(place)
        id_ = f"{place.numbered}para_{address.number(key(printed))}"
        draft = self._flow.draft(id_, "paragraph", parent=place.parent, role=place.role, source_id=node.get("eId"))
        self._last[place.numbered] = draft
        self._scribe.fill(draft, node, place)

    def _unnumbered(self, node: Node, place: Place) -> None:
        draft = self._last[place.numbered] = self._scribe.draft("p", "paragraph", place, node)
        self._scribe.fill(draft, node, place)

    def _ornament(self, node: Node) -> None:
        """Stars or rules between two parts."""
        self._flow.line()
        self._flow.drop(text_of(node), "other")
        self._flow.line()

    def _loose_list(self, node: Node, place: Place) -> None:
        """A list or point that stands in no paragraph belongs to the provision before it."""
        owner = self._last.get(place.numbered)
        if owner is None:
            owner = self._last[place.numbered] = self._scribe.draft("p", "paragraph", place)
        if local(node) in LISTS:
            self._scribe.blocks.list(node, owner, place)
        else:
            self._scribe.blocks.point(node, self._scribe.blocks.open_list(owner), place)


def _provisions(place: Place) -> Place:
    """Paragraphs are operative also where a file puts them behind a preamble that it never closed."""
    return replace(place, role="operative") if place.role == "preambular" else place
