"""What is open while the rows of one region are read: sections, lists, the paragraph, and the nodes so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gnomon.document.model import Role, Span
from gnomon.document.structure.items import Item
from gnomon.document.structure.layout import Row
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.points import OpenList
from gnomon.document.structure.sections import Level

COLONS = frozenset(":：")


@dataclass(slots=True, eq=False)
class Outline:
    """The state of reading one region: what is open, and the nodes so far in reading order.

    `last` is the last paragraph number, `missing` the numbers that were skipped, with the place of the next;
    `held` are the rows of the open node.
    """

    rows: Sequence[Row]
    scope: Node | None = None
    role: Role | None = None
    nodes: list[Node] = field(default_factory=list)
    levels: list[Level] = field(default_factory=list)
    lists: list[OpenList] = field(default_factory=list)
    current: Node | None = None
    paragraph: Node | None = None
    last: int = 0
    missing: list[tuple[int, int, Span]] = field(default_factory=list)
    fresh_section: bool = False
    held: list[Row] = field(default_factory=list)
    item: Item | None = None

    def open(self, node: Node, row: Row) -> None:
        """Make `node`, which begins with `row`, the one that following rows belong to."""
        self.nodes.append(node)
        self.current = node
        self.held = [row]

    def settle(self) -> None:
        """Close what is open before another part begins."""
        self.current = self.paragraph = None
        self.lists = []
        self.held = []

    def section(self) -> Node | None:
        """The innermost open section, else the scope."""
        return self.levels[-1].node if self.levels else self.scope

    def leads(self) -> bool:
        """Whether the open words end in a colon, as before a list."""
        return self.current is not None and bool(self.held) and self.held[-1].tail in COLONS

    def unfilled(self) -> bool:
        """Whether the number that was opened last still waits for its words."""
        return self.current is not None and self.current.number_span is not None and not self.current.spans

    def within_item(self) -> bool:
        """Whether the last item of a paragraph is what is open."""
        return self.item is not None and self.current is self.item.nodes[-1]
