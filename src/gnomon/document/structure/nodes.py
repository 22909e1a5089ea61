"""The tree of a document before it has addresses, and how addresses are given.

Reads: nodes in reading order. Paragraphs are addressed by their printed numbers alone, because these run
through all sections; where the numbers start again in several sections, the sections become parts and
stand before the numbers (`part_II__para_6`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from gnomon.document import address
from gnomon.document.model import Element, ElementKind, Role, Span
from gnomon.document.words import join

_COUNTED = {"cover", "recital", "heading", "conclusion", "text", "title", "formula"}


@dataclass(slots=True, eq=False)
class Node:
    """A piece of the document. `name` is its part of the address (`para_31`) or a word to be counted (`recital`)."""

    kind: ElementKind
    name: str
    parent: Node | None = None
    scope: Node | None = None
    spans: list[Span] = field(default_factory=list)
    number: str | None = None
    number_span: Span | None = None
    role: Role | None = None
    page: int | None = None
    id: str = ""
    begin: int = 0

    @property
    def start(self) -> int:
        """Where it begins in the source; a list begins with its first point."""
        if self.number_span is None:
            return self.spans[0][0] if self.spans else self.begin
        return min(self.spans[0][0], self.number_span[0]) if self.spans else self.number_span[0]

    def section(self) -> Node | None:
        """The section of the first level around this node."""
        found, node = None, self.parent
        while node is not None:
            if node.kind == "section":
                found = node
            node = node.parent
        return found


def assign(nodes: Sequence[Node]) -> None:
    """Give every node its address, in reading order."""
    parts = _parts(nodes)
    for node in parts:
        node.name = node.name.replace("sec_", "part_", 1)
    ids = address.Ids()
    counts: Counter[tuple[Node | None, str]] = Counter()
    for node in nodes:
        above = node.scope
        if node.kind in ("section", "list", "point", "row", "cell") and node.parent is not None:
            above = node.parent
        elif node.name == "p":
            above = node.parent or node.scope
        elif node.kind == "paragraph" and (section := node.section()) in parts:
            above = section
        name = node.name
        if name in _COUNTED or name in ("p", "list"):
            counts[above, name] += 1
            name = f"{name}_{counts[above, name]}"
        node.id = ids.unique(address.child(above.id if above else None, name))


def _parts(nodes: Sequence[Node]) -> set[Node]:
    """The sections of the first level whose paragraphs repeat numbers of another section of the same scope."""
    owners: dict[tuple[Node | None, str], Node | None] = {}
    again: set[Node | None] = set()
    for node in nodes:
        if node.kind != "paragraph" or node.number is None:
            continue
        section = node.section()
        if section is None:
            continue
        if owners.setdefault((node.scope, node.name), section) is not section:
            again.add(node.scope)
    return {n for n in nodes if n.kind == "section" and n.section() is None and n.scope in again}


def element(node: Node, source: str) -> Element:
    """The element of an addressed node."""
    return Element(
        id=node.id,
        kind=node.kind,
        text=join(source, node.spans),
        spans=tuple(node.spans),
        parent=node.parent.id if node.parent else None,
        role=node.role,
        number=node.number,
        number_span=node.number_span,
        page=node.page,
    )
