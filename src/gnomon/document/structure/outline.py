"""The outline of a text: from lines to sections, paragraphs, lists and points.

Reads: rows of main text. The sequence of printed numbers decides first, the layout second: a number opens a
paragraph when it continues the count, a letter opens a point when it continues a list, a numeral opens a
section when it continues the sections; any other line goes on with what is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gnomon.document.model import Role, Span
from gnomon.document.structure import items, markers, numbering, points, sections
from gnomon.document.structure.headings import AHEAD, Titles
from gnomon.document.structure.layout import PAUSES, Row, apart, strength
from gnomon.document.structure.markers import Mark
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.points import OpenList
from gnomon.document.structure.sections import Level

FARTHEST = 400
FAR = 0.6
_COLONS = frozenset(":：")


@dataclass(slots=True, eq=False)
class Outline:
    """The state of reading one region: what is open, and the nodes so far in reading order.

    `last` is the last paragraph number, `missing` the numbers that were skipped, with the place of the next.
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
    item: items.Item | None = None

    def read(self, start: int = 0, end: int | None = None) -> None:
        """Read the rows from `start` up to `end`."""
        stop = len(self.rows) if end is None else end
        at = start
        while at < stop:
            at = self._step(at, stop)

    def _step(self, at: int, stop: int) -> int:
        row = self.rows[at]
        before = self.rows[at - 1] if at else None
        sure = strength(before, row)
        titled = row.heading and not row.final
        if not titled and self._item(at, sure, stop):
            return at + 1
        mark = None if titled else markers.paragraph(row.text)
        if mark and self._heads(at, mark, stop) and (length := self._sectioned(at, mark, sure, stop)):
            return at + length
        if mark and self._numbered(at, mark, sure, stop):
            return at + 1
        if not titled and (mark := markers.point(row.text)) and self.point(row, before, mark, sure):
            return at + 1
        if sure and (mark := markers.section(row.text)) and (length := self._sectioned(at, mark, sure, stop)):
            return at + length
        if titled:
            self.heading(self.rows[at : at + 1])
            return at + 1
        if sure and (length := self._headed(at, before, sure, stop)):
            return at + length
        self._plain(row, before, sure)
        return at + 1

    # paragraphs

    def _numbered(self, at: int, mark: Mark, sure: int, stop: int) -> bool:
        """Whether the row opens a numbered paragraph; opens it if so."""
        row, number = self.rows[at], mark.meanings[0][1]
        if not self._continues(at, number, mark, sure, stop):
            return False
        if number > self.last + 1 and self.last:
            self._split(self.last + 1, number)
        if number > self.last + 1 and self.last:
            self.missing.append((self.last + 1, number - 1, (row.start, row.start + mark.length)))
        self._open_paragraph(row, number, row.start, row.start + len(mark.printed), row.start + mark.length)
        return True

    def _continues(self, at: int, number: int, mark: Mark, sure: int, stop: int) -> bool:
        expected = self.last + 1
        if number == expected:
            if not mark.sure:
                listed = self.scope is not None and sure > 0 and self.last > 2
                return listed and numbering.ahead(self.rows, at + 1, min(stop, at + 3 * AHEAD), number + 1)
            ended = at > 0 and bool(self.rows[at - 1].tail)
            free = bool(sure or ended or self.current is None or self.fresh_section)
            return free and not self._is_title(at, number, stop)
        if not mark.sure or (sure < 2 and not self.fresh_section):
            return False
        if number == 1:
            return self.fresh_section or (self.last > 0 and self.scope is not None and not self._within_list())
        if self.last == 0:
            return numbering.ahead(self.rows, at + 1, min(stop, at + FARTHEST), number + 1)
        return expected < number <= expected + 20 and not self.lists

    def _within_list(self) -> bool:
        return self.current is not None and bool(self.held) and self.held[-1].tail in _COLONS

    def _is_title(self, at: int, number: int, stop: int) -> bool:
        """Whether `N. words` is a heading with figures: short, without an end, and the real N comes right after."""
        row = self.rows[at]
        return not row.tail and numbering.ahead(self.rows, at + 1, min(stop, at + 1 + AHEAD), number)

    def _heads(self, at: int, mark: Mark, stop: int) -> bool:
        """Whether the figure is a heading's, below lettered ones: the paragraphs' own count goes on right after."""
        number = mark.meanings[0][1]
        if not (mark.sure and self.levels and self.last and self.role is None) or number == self.last + 1:
            return False
        return numbering.following(self.rows[at + 1 : min(stop, at + 1 + AHEAD)]) == self.last + 1

    def _split(self, first: int, stop: int) -> None:
        """Open the paragraphs from `first` to before `stop` whose numbers stand in the middle of an open line."""
        for number in range(first, stop):
            found = numbering.inside(self.held, self.current.spans, number) if self.current else None
            if found is None or self.current is None:
                return
            row, match = found
            start, end = next(span for span in self.current.spans if span[0] <= row.start + match.start(1) < span[1])
            after = [span for span in self.current.spans if span[0] >= end]
            self.current.spans = [span for span in self.current.spans if span[1] <= start]
            if start < row.start + match.start():
                self.current.spans.append((start, row.start + match.start()))
            held = self.held[self.held.index(row) :]
            start, last, words = (row.start + at for at in (*match.span(1), match.end()))
            self._open_paragraph(row, number, start, last, words, end)
            self.current.spans.extend(after)
            self.held = held

    def _split_before(self, at: int, stop: int) -> None:
        """Before a section begins: open what the numbers after its heading show to be missing."""
        number = numbering.following(self.rows[at : min(stop, at + AHEAD)])
        if self.last and self.last + 1 < number <= self.last + AHEAD:
            self._split(self.last + 1, number)

    def _open_paragraph(
        self, row: Row, number: int, start: int, end: int, words: int, until: int | None = None
    ) -> None:
        node = Node("paragraph", f"para_{number}", self._section(), self.scope, role=self.role, page=row.page)
        node.number, node.number_span = str(number), (start, end)
        if words < (until or row.end):
            node.spans.append((words, until or row.end))
        self.last = number
        self.paragraph = node
        self.item = None
        self.open(node, row)
        self.lists = []
        self.fresh_section = False

    # items and points

    def _item(self, at: int, sure: int, stop: int) -> bool:
        """Whether the row opens an item of the open numbered paragraph; opens it if so."""
        if self.paragraph is None:
            return False
        begun = self.item is not None or self.current is self.paragraph
        counts = begun and self.scope is None and self.role is None
        mark = items.mark(self.rows, at, stop, self.last, self.item, sure=sure, counts=counts)
        if mark is None:
            return False
        made, self.item = items.place(mark, self.rows[at], self.paragraph, self.item)
        self.nodes.extend(made[:-1])
        self.open(made[-1], self.rows[at])
        self.lists = []
        return True

    def _unfilled(self) -> bool:
        """Whether the number that was opened last still waits for its words."""
        return self.current is not None and self.current.number_span is not None and not self.current.spans

    def _within_item(self) -> bool:
        return self.item is not None and self.current is self.item.nodes[-1]

    def point(self, row: Row, before: Row | None, mark: Mark, sure: int) -> bool:
        if self.current is None or self.current.kind == "heading":
            return False
        after_colon = before is not None and before.tail in _COLONS
        if not (sure or after_colon):
            return False
        found = points.place(self.lists, mark, after_colon=after_colon, sure=sure == 2 or row.top)
        if found is None:
            return False
        depth, style, value = found
        owner = self.lists[depth - 1].point if depth else self._owner()
        if depth < len(self.lists):
            holder = self.lists[depth].node
        else:
            holder = Node("list", "list", owner, self.scope, role=owner.role, page=row.page, begin=row.start)
            self.nodes.append(holder)
        node = Node("point", points.name(value), holder, self.scope, role=holder.role, page=row.page)
        node.number = mark.printed.strip("()（）.'‘’") or None
        node.number_span = (row.start, row.start + len(mark.printed))
        if row.start + mark.length < row.end:
            node.spans.append((row.start + mark.length, row.end))
        del self.lists[depth:]
        self.lists.append(OpenList(style, value, holder, node))
        self.open(node, row)
        return True

    def _owner(self) -> Node:
        """What a new list belongs to: the paragraph, item, recital or text that is open."""
        node = self.current
        item = self.item.nodes[-1] if self.item else None
        while node is not None and node.kind in ("point", "list") and node is not item:
            node = node.parent
        if node is None:
            raise AssertionError("a point is only read when something is open")
        return node

    # sections and headings

    def _sectioned(self, at: int, mark: Mark, sure: int, stop: int) -> int:
        """The number of rows of the section heading that begins here; 0 if none does."""
        row = self.rows[at]
        found = sections.place(self.levels, mark, gaps=self.last == 0 and not self.levels)
        if found is None:
            return 0
        depth, style, value = found
        titles = Titles(self.rows, stop, self.levels, self.last)
        length = titles.length(at)
        alone = mark.length >= len(row.text)
        if length == 0 or (sure < 2 and not row.top and not titles.led(at + length)):
            return 0
        if not titles.led(at + length) and not (alone or row.heading or (style != "upper" and sure == 2)):
            return 0
        self._split_before(at + length, stop)
        del self.levels[depth:]
        parent = self.levels[-1].node if self.levels else self.scope
        node = Node("section", sections.name(depth, style, value), parent, self.scope, page=row.page)
        node.number, node.number_span = mark.printed.rstrip(".．、 -–‑"), (row.start, row.start + len(mark.printed))
        if not alone:
            node.spans.append((row.start + mark.length, row.end))
        node.spans.extend((r.start, r.end) for r in self.rows[at + 1 : at + length])
        self.levels.append(Level(style, value, node))
        self.open(node, row)
        self.lists = []
        self.paragraph = None
        self.fresh_section = True
        return length

    def _headed(self, at: int, before: Row | None, sure: int, stop: int) -> int:
        """The number of rows of an unnumbered heading that begins here; 0 if none does."""
        row = self.rows[at]
        if (
            self._unfilled()
            or row.tail
            or row.text[0].islower()
            or not (before is None or before.final or self.fresh_section)
        ):
            return 0
        if row.width > 1.6 * row.measure or self.last == 0:
            return 0
        if sure < 2 and not row.top and row.reach > 0.9:
            return 0
        titles = Titles(self.rows, stop, self.levels, self.last)
        length = titles.length(at)
        if not length or not titles.led(at + length) or self.fresh_section:
            return 0
        self.heading(self.rows[at : at + length])
        return length

    def heading(self, rows: Sequence[Row]) -> None:
        """Open an unnumbered heading of these rows."""
        node = Node("heading", "heading", self._section(), self.scope, page=rows[0].page)
        node.spans.extend((row.start, row.end) for row in rows)
        self.open(node, rows[0])
        self.lists = []

    def settle(self) -> None:
        """Close what is open before another part begins."""
        self.current = self.paragraph = None
        self.lists = []
        self.held = []

    # what goes on

    def _plain(self, row: Row, before: Row | None, sure: int) -> None:
        if self._within_item() or self._unfilled():
            sure = 0
        opened = self.current is None or self.current.kind in ("heading", "section")
        if opened or (sure == 2 and self._begins(row, before)) or (sure and _falls_short(before, row)):
            self._unnumbered(row)
            return
        if self.current is not None:
            self.current.spans.append((row.start, row.end))
            self.held.append(row)

    def _begins(self, row: Row, before: Row | None) -> bool:
        """Whether a line that surely starts something starts unnumbered text of its own."""
        if before is None or row.whole:
            return True
        if before.tail in PAUSES and not apart(before, row):
            return False
        return before.final or not row.text[0].islower()

    def _unnumbered(self, row: Row) -> None:
        parent = self.paragraph or self._section()
        node = Node("paragraph", "p", parent, self.scope, role=self.role, page=row.page)
        node.spans.append((row.start, row.end))
        self.open(node, row)
        self.lists = []

    def _section(self) -> Node | None:
        return self.levels[-1].node if self.levels else self.scope

    def open(self, node: Node, row: Row) -> None:
        self.nodes.append(node)
        self.current = node
        self.held = [row]


def _falls_short(before: Row | None, row: Row) -> bool:
    """Whether the line before ends far from the margin and this one starts with a capital."""
    return before is not None and before.reach < FAR and row.text[0].isupper() and not row.top and not before.comma
