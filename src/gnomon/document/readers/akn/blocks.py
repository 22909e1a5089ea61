"""Writes the words of one element: blocks, footnotes behind the block that carries their mark, lists, tables.

Reads: an XML element and the draft that owns its words. Structures that are no words of the owner go back
to `walk` through `outer`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from gnomon.document import address
from gnomon.document.model import Cell, ElementKind
from gnomon.document.readers.akn.flow import Draft, Flow
from gnomon.document.readers.akn.inline import Break, Nested, Note, Piece, pieces, words
from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node, local
from gnomon.document.readers.akn.place import Place

_OWN = frozenset({"p", "content", "intro", "wrapUp", "alinea", "listIntroduction", "heading", "subheading"})
LISTS = frozenset({"list", "blockList", "sublist", "ol", "ul"})
POINTS = frozenset({"point", "item", "li"})
STARS = "*∗†‡"


class Blocks:
    """Writes words, lists and tables to a flow; `shift` is how far the file's footnote marks start after 1."""

    def __init__(self, flow: Flow, shift: int, outer: Callable[[Node, Place], None]) -> None:
        self.flow = flow
        self._shift = shift
        self._outer = outer
        self._notes: set[str] = set()
        self._stars = 0
        self._tables: Counter[str] = Counter()
        self._waiting: list[tuple[Note, str, str, Place]] = []
        self._lists: dict[str, Draft] = {}

    def own(self, draft: Draft, node: Node, place: Place) -> None:
        """All of `node`: its words are the draft's, its structures become elements under it."""
        self.flow.block()
        self.write(draft, pieces(node), place)
        self.end()

    def write(self, draft: Draft, run: list[Piece], place: Place) -> None:
        """A run of pieces as own words of `draft`."""
        for piece in run:
            if isinstance(piece, str):
                self.flow.words(draft, piece)
            elif isinstance(piece, Note):
                self._mark(draft, piece, place)
            elif isinstance(piece, Break):
                self.flow.line()
            else:
                self._nested(draft, piece, place)

    def end(self) -> None:
        """Ends the block and writes the footnotes that it called."""
        self.flow.block()
        waiting, self._waiting = self._waiting, []
        for note, id_, printed, place in waiting:
            self._footnote(note, id_, printed, place)

    def _nested(self, draft: Draft, piece: Nested, place: Place) -> None:
        name, node = local(piece.node), piece.node
        if name == "num":
            printed = words(node)
            self.flow.number(draft, printed, key(printed))
        elif name in _OWN:
            self.own(draft, node, place)
        elif name in LISTS:
            self.list(node, draft, place)
        elif name in POINTS:
            self.point(node, self.open_list(draft), place)
        elif name == "table":
            self.table(node, replace(place, parent=draft.id))
        else:
            self.end()
            self._outer(node, replace(place, parent=draft.id))

    def list(self, node: Node, owner: Draft, place: Place) -> None:
        """A list under `owner`; what introduces or closes it is the owner's own words."""
        self.end()
        self._new_list(owner, node.get("eId"))
        last = owner
        for child in node:
            name = local(child)
            if name in POINTS:
                last = self.point(child, self._lists[owner.id], place)
            elif name in LISTS:
                self.list(child, last, place)
            else:
                self._nested(owner, Nested(child), place)

    def point(self, node: Node, parent: Draft, place: Place) -> Draft:
        """One point of a list; what has no number is a heading among the points."""
        self.end()
        numbered = any(local(child) == "num" for child in node) or local(node) == "li"
        kind: ElementKind = "point" if numbered else "heading"
        parent.counts[kind] += 1
        count = parent.counts[kind]
        id_ = f"{parent.id}__{kind}_{address.letter(count) if numbered else count}"
        draft = self.flow.draft(id_, kind, parent=parent.id, role=place.role, source_id=node.get("eId"))
        self.flow.line()
        self.own(draft, node, place)
        self.flow.line()
        return draft

    def open_list(self, owner: Draft) -> Draft:
        """The owner's open list, a new one where it has none."""
        if owner.id not in self._lists:
            self._new_list(owner, None)
        return self._lists[owner.id]

    def _new_list(self, owner: Draft, source_id: str | None) -> None:
        owner.counts["list"] += 1
        self._lists[owner.id] = self.flow.draft(
            f"{owner.id}__list_{owner.counts['list']}",
            "list",
            parent=owner.id,
            role=owner.element.role,
            source_id=source_id,
        )

    def table(self, node: Node, place: Place) -> None:
        """A table, row by row; a caption is the table's own words."""
        self.end()
        self._tables[place.scope] += 1
        id_ = f"{place.scope}table_{self._tables[place.scope]}"
        table = self.flow.draft(id_, "table", parent=place.parent, source_id=node.get("eId"))
        for caption in node.iterchildren("{*}caption"):
            self.own(table, caption, place)
        taken: dict[int, int] = {}
        for index, tr in enumerate(node.iter("{*}tr"), 1):
            row = self.flow.draft(f"{table.id}__tr_{index}", "row", parent=table.id, source_id=tr.get("eId"))
            self._row(tr, row, index, taken, place)

    def _row(self, tr: Node, row: Draft, index: int, taken: dict[int, int], place: Place) -> None:
        col = 1
        for node in tr:
            while taken.get(col, 0) >= index:
                col += 1
            rowspan, colspan = count(node, "rowspan"), count(node, "colspan")
            cell = Cell(index, col, rowspan, colspan, header=local(node) == "th")
            draft = self.flow.draft(f"{row.id}__td_{col}", "cell", parent=row.id, table=cell)
            self.own(draft, node, place)
            self.flow.line()
            taken.update(dict.fromkeys(range(col, col + colspan), index + rowspan - 1))
            col += colspan

    def _mark(self, draft: Draft, note: Note, place: Place) -> None:
        marker = (note.node.get("marker") or "*").strip()
        number = str(int(marker) - self._shift) if marker.isdecimal() else marker
        printed = f"({number})" if note.bracketed else number
        id_ = self._note_id(number, place)
        self.flow.mark(draft, printed, id_)
        self._waiting.append((note, id_, printed, place))

    def _note_id(self, number: str, place: Place) -> str:
        if not number.strip(STARS):
            self._stars += 1
            return f"fn_star_{self._stars}"
        id_ = f"fn_{address.number(number)}"
        if id_ in self._notes:
            id_ = f"{place.scope}{id_}"
        self._notes.add(id_)
        return id_

    def _footnote(self, note: Note, id_: str, printed: str, place: Place) -> None:
        draft = self.flow.draft(id_, "footnote", source_id=note.node.get("eId"))
        run: list[Piece] = [Nested(child) for child in note.node] if len(note.node) else pieces(note.node)
        self.flow.line()
        self.flow.number(draft, printed, key(printed) or printed)
        for piece in run:
            self._note_words(draft, piece, place, first=piece is run[0])
        self.flow.line()

    def _note_words(self, draft: Draft, piece: Piece, place: Place, *, first: bool) -> None:
        inner: list[Piece] = pieces(piece.node) if isinstance(piece, Nested) else [piece]
        if first and inner and isinstance(inner[0], str):
            inner[0] = inner[0].lstrip().removeprefix("()")
        self.flow.block()
        self.write(draft, inner, place)


def count(node: Node, name: str) -> int:
    """How many rows or columns a cell covers, 1 to 1,000; anything else is 1."""
    value = node.get(name) or "1"
    return min(int(value), 1000) if value.isdecimal() and int(value) > 0 else 1
