"""The elements of a document as Akoma Ntoso: hierarchy where it may stand, blocks elsewhere.

Reads: nodes of a tree. Writes: XML under a parent. Rules: every element of ours carries its address as `eId`
(XML without one is only a wrapper, its words belong to the element around it); the tag says the kind, or else
`class` (in `hcontainer`: `name`). Total: what the standard has no element for in a place becomes an
`hcontainer` among hierarchy and a `tblock` among blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from gnomon.document.model import FootnoteMark, Metadata
from gnomon.document.writers import akn_naming as naming
from gnomon.document.writers import grid
from gnomon.document.writers.tree import Link, Node, Segment
from gnomon.document.writers.xml import LANG, Xml, add, say

_HEADED = frozenset({"section", "annex"})
_TABULAR = frozenset({"table", "row", "cell"})
Write = Callable[[Xml, Node], None]


class Body:
    """Writes nodes; each footnote once, where its first mark stands. `about` tells of the whole document."""

    def __init__(self, notes: dict[str, Node], about: Metadata) -> None:
        self._notes = notes
        self._languages = [next(iter(about.languages), None)]
        self._symbol = about.symbol_printed
        self._written: set[str] = set()

    def main(self, parent: Xml, segments: Sequence[Segment]) -> None:
        """A main body: hierarchy and blocks side by side, at least an empty block."""
        body = add(parent, "mainBody")
        for segment in segments:
            if isinstance(segment, Node) and segment.element.kind in naming.HIERARCHY:
                self.hierarchy(body, segment)
            else:
                self._segment(body, segment)
        if not len(body):
            add(body, "p")

    def hierarchy(self, parent: Xml, node: Node) -> None:
        """A node among hierarchical elements."""
        kind = node.element.kind
        if kind in _TABULAR:
            self.block(add(add(parent, "hcontainer", name="table"), "content"), node)
        elif kind == "heading" and _is_plain(node):
            self._within(add(parent, "crossHeading"), node, self._own)
        else:
            tag = naming.tag(node.element)
            xml = add(parent, tag, name=kind) if tag == "hcontainer" else add(parent, tag)
            self._within(xml, node, self._parts)

    def annex(self, parent: Xml, node: Node, meta: Callable[[Xml], None]) -> None:
        """An attachment: its own words are its heading, what stands in it is a document with `meta` of its own."""
        self._within(add(parent, "attachment"), node, lambda xml, node: self._attached(xml, node, meta))

    def _attached(self, xml: Xml, node: Node, meta: Callable[[Xml], None]) -> None:
        rest = self._heading(xml, node)
        inner = add(xml, "doc", name="annex")
        meta(inner)
        self.main(inner, rest)

    def block(self, parent: Xml, node: Node) -> None:
        """A node among blocks."""
        kind = node.element.kind
        if kind == "table" and grid.rows(node):
            self._within(add(parent, "table"), node, self._table)
        elif kind == "row":
            self._rows(add(parent, "table"), [node])
        elif kind == "cell":
            self._cell(add(add(parent, "table"), "tr"), grid.Placed(node))
        elif kind == "list" and _is_plain_list(node):
            self._within(add(parent, "blockList"), node, self._list)
        elif kind == "footnote":
            self._note(add(parent, "p"), node, placement="inline")
        elif not _is_plain(node):
            self._within(add(parent, "tblock"), node, self._titled)
        else:
            self._within(add(parent, "block", name=kind) if kind == "heading" else add(parent, "p"), node, self._own)

    def front(self, parent: Xml, node: Node) -> None:
        """A line of the cover page or the preface; the title with the number that stands before it."""
        if node.element.id.startswith("title") and not node.children:
            self._within(add(parent, "p"), node, self._title)
        elif node.element.text == self._symbol and _is_plain(node):
            self._within(
                add(parent, "p"), node, lambda p, node: self._own(add(p, "docNumber", refersTo=naming.SYMBOL), node)
            )
        else:
            self.block(parent, node)

    def preamble(self, parent: Xml, node: Node) -> None:
        """The enacting formula, or a preambular paragraph named by the words that it opens with."""
        kind = node.element.kind
        if kind == "formula":
            self._within(add(parent, "formula", name="enactingFormula"), node, self._blocks)
        elif kind == "recital":
            self._within(add(parent, "container", name=naming.opening(node.element)), node, self._blocks)
        else:
            self.block(parent, node)

    def _within(self, xml: Xml, node: Node, write: Write) -> None:
        """An element with an address; its language holds for what is in it."""
        language = node.element.language
        naming.name(xml, node)
        if language != self._languages[-1]:
            xml.set(LANG, language or "")
        self._languages.append(language)
        write(xml, node)
        self._languages.pop()

    def _parts(self, xml: Xml, node: Node) -> None:
        """Number, heading, then words alone or words around parts of the hierarchy."""
        segments = self._heading(xml, node) if node.element.kind in _HEADED else self._numbered(xml, node)
        if not any(isinstance(segment, Node) for segment in segments):
            if segments or node.element.kind not in _HEADED:
                self._words(add(add(xml, "content"), "p"), segments)
            return
        for at, segment in enumerate(segments):
            if isinstance(segment, Node):
                self.hierarchy(xml, segment)
            elif 0 < at < len(segments) - 1:
                self._words(add(add(add(xml, "alinea"), "content"), "p"), [segment])
            else:
                self._words(add(add(xml, "wrapUp" if at else "intro"), "p"), [segment])

    def _heading(self, xml: Xml, node: Node) -> Sequence[Segment]:
        self._numbered(xml, node)
        heading, rest = node.split
        if heading:
            self._words(add(xml, "heading"), heading)
        return rest

    def _numbered(self, xml: Xml, node: Node) -> Sequence[Segment]:
        if node.printed is not None:
            naming.number(add(xml, "num"), node)
        return node.segments

    def _titled(self, xml: Xml, node: Node) -> None:
        """A number and blocks, at least one."""
        self._fill(xml, self._numbered(xml, node))

    def _blocks(self, xml: Xml, node: Node) -> None:
        """Blocks where a number has no place of its own: it stands in a block before them."""
        if node.printed is not None:
            self._inline_number(add(xml, "p"), node)
        self._fill(xml, node.segments)

    def _inline_number(self, xml: Xml, node: Node) -> None:
        if node.printed is not None:
            naming.number(add(xml, "inline", name="number"), node)

    def _fill(self, xml: Xml, segments: Sequence[Segment]) -> None:
        for segment in segments:
            self._segment(xml, segment)
        if not segments:
            add(xml, "p")

    def _segment(self, parent: Xml, segment: Segment) -> None:
        if isinstance(segment, Node):
            self.block(parent, segment)
        else:
            self._words(add(parent, "p"), [segment])

    def _list(self, xml: Xml, node: Node) -> None:
        for at, segment in enumerate(node.segments):
            if isinstance(segment, Node):
                self._within(add(xml, "item"), segment, self._titled)
            else:
                self._words(add(xml, "listWrapUp" if at else "listIntroduction"), [segment])

    def _title(self, xml: Xml, node: Node) -> None:
        if node.printed is not None:
            naming.number(add(xml, "docNumber"), node)
            say(xml, " ")
        self._own(add(xml, "docTitle"), node)

    def _table(self, xml: Xml, node: Node) -> None:
        """Caption and rows; what is neither stands in a row without an address."""
        caption, segments = node.split
        if caption or node.printed is not None:
            title = add(xml, "caption")
            self._inline_number(title, node)
            self._words(title, caption)
        self._rows(xml, segments)

    def _rows(self, xml: Xml, segments: Sequence[Segment]) -> None:
        rows = [segment for segment in segments if isinstance(segment, Node) and segment.element.kind == "row"]
        cells = {row.element.id: cells for row, cells in grid.lines(rows)}
        for segment in segments:
            if isinstance(segment, Node) and segment.element.id in cells:
                self._within(add(xml, "tr"), segment, lambda tr, row: self._row(tr, row, cells[row.element.id]))
            else:
                self._segment(add(add(xml, "tr"), "td"), segment)

    def _row(self, xml: Xml, node: Node, cells: list[grid.Placed]) -> None:
        placed = {cell.node.element.id: cell for cell in cells}
        for segment in node.segments:
            cell = placed.get(segment.element.id) if isinstance(segment, Node) else None
            if cell is None:
                self._segment(add(xml, "td"), segment)
            else:
                for _ in range(cell.gap):
                    add(xml, "td")
                self._cell(xml, cell)
        if node.printed is not None or not len(xml):
            self._inline_number(add(add(xml, "td"), "p"), node)

    def _cell(self, row: Xml, cell: grid.Placed) -> None:
        sizes = zip(("rowspan", "colspan"), cell.size, strict=True)
        xml = add(row, "th" if cell.header else "td", **{name: str(size) for name, size in sizes if size > 1})
        self._within(xml, cell.node, self._blocks)

    def _own(self, xml: Xml, node: Node) -> None:
        self._words(xml, node.segments)

    def _words(self, xml: Xml, segments: Iterable[Segment]) -> None:
        for segment in segments:
            for run in () if isinstance(segment, Node) else segment:
                if isinstance(run, str):
                    say(xml, run)
                elif isinstance(run, Link):
                    say(add(xml, "ref", href=run.href), run.words)
                elif isinstance(run, FootnoteMark):
                    self._mark(xml, run)

    def _mark(self, xml: Xml, mark: FootnoteMark) -> None:
        """The note itself at its first mark, a reference to it at any other."""
        node = self._notes[mark.id]
        if mark.id in self._written:
            add(xml, "noteRef", href=f"#{mark.id}", marker=naming.marker(node))
        else:
            self._note(xml, node, placement="bottom")

    def _note(self, xml: Xml, node: Node, *, placement: str) -> None:
        """A footnote; `inline` is the place of one that no mark calls."""
        self._written.add(node.element.id)
        note = add(xml, "authorialNote", marker=naming.marker(node), placement=placement)
        self._within(note, node, lambda note, node: self._fill(note, node.segments))
        naming.note(note, node)


def _is_plain(node: Node) -> bool:
    """Words alone."""
    return node.printed is None and not node.children


def _is_plain_list(node: Node) -> bool:
    """Whether a list is points alone, with words before or after them at most."""
    segments = node.segments
    kinds = [segment.element.kind if isinstance(segment, Node) else None for segment in segments]
    inner = [kind for at, kind in enumerate(kinds) if kind is not None or 0 < at < len(kinds) - 1]
    return node.printed is None and bool(inner) and set(inner) == {"point"}
