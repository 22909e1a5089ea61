"""From the XML tree to elements in logical order: which element of the file is what in a document.

Reads: the tree of one file, in every variant that the United Nations publishes (and, roughly, any other
Akoma Ntoso document). Writes: to a `Flow`. Addresses come from printed numbers; preambular paragraphs,
unnumbered ones, headings and annexes are counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from gnomon.document.model import ElementKind, Role
from gnomon.document.readers.akn.blocks import LISTS, POINTS, Blocks, Place
from gnomon.document.readers.akn.flow import Draft, Flow
from gnomon.document.readers.akn.inline import Break, Piece, pieces, words
from gnomon.document.readers.akn.looks import (
    HEADINGS,
    has_words,
    is_heading,
    is_preambular,
    is_recital,
    number,
    numbering_restarts,
)
from gnomon.document.readers.akn.numbers import key, shift, slug
from gnomon.document.readers.akn.parse import Node, local, text_of

_LETTER = re.compile(r"^(?:[A-Z]|[IVXLC]+|[А-Я]|[一二三四五六七八九十]+)\.?$")
_POINT = re.compile(r"^\(?[^\W\d_]{1,4}\)")
_SECTIONS = frozenset({
    "section", "part", "chapter", "title", "book", "tome", "article", "subsection", "subpart", "subchapter",
    "subtitle", "subparagraph", "clause", "subclause", "division", "subdivision", "rule", "level", "hcontainer",
    "transitional", "debateSection", "rollCall", "questions", "answers", "proceduralMotions",
})  # fmt: skip
_CONTINUED = frozenset({"languageOfExpression", "agenda item name"})
_RESOLUTIONS = frozenset({"resolution", "draftResolution", "draft resolution", "decision"})


class Walk:
    """One pass over a file. After `document`, the flow holds everything."""

    def __init__(self, flow: Flow, root: Node) -> None:
        self.flow = flow
        self.blocks = Blocks(
            flow, shift(note.get("marker") or "" for note in root.iter("{*}authorialNote")), self.child
        )
        self._restarts = numbering_restarts(root)
        self._counts: Counter[str] = Counter()
        self._last: dict[str, Draft] = {}
        self._handlers: dict[str, Callable[[Node, Place], None]] = {
            "meta": self._skip,
            "coverPage": self._cover,
            "preface": self._preface,
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
            "table": self.blocks.table,
            "conclusions": self._conclusions,
            "attachment": self._attachment,
            "component": self._component,
            "documentRef": self._skip,
            **dict.fromkeys(_SECTIONS, self._section),
            **dict.fromkeys(LISTS | POINTS, self._loose_list),
        }

    def document(self, root: Node) -> None:
        """Everything under the root."""
        for child in root:
            self.children(child, Place(role=_role(child)))

    def children(self, node: Node, place: Place) -> None:
        """The parts of a container; words that stand loose between them are kept."""
        self._stray(node.text, place)
        for child in node:
            self.child(child, place)
            self._stray(child.tail, place)

    def child(self, node: Node, place: Place) -> None:
        """One part, by its name; an unknown one is a container, or a block where it holds no structure."""
        handler = self._handlers.get(local(node))
        if handler is not None:
            handler(node, place)
        elif any(local(inner) in self._handlers for inner in node.iterdescendants("*")):
            self.children(node, place)
        else:
            self._block(node, place, "text", "text")

    def _skip(self, node: Node, place: Place) -> None:
        """Not part of the printed document."""

    def _stray(self, text: str | None, place: Place) -> None:
        if text and text.strip():
            draft = self._draft("text", "text", place)
            self.blocks.write(draft, [text], place)
            self.flow.line()

    def _draft(self, slug_: str, kind: ElementKind, place: Place, node: Node | None = None) -> Draft:
        """A counted element: `heading_3`, `att_1__p_2`."""
        count = f"{place.prefix}{slug_}"
        self._counts[count] += 1
        role = place.role if kind in ("recital", "paragraph") else None
        source_id = node.get("eId") if node is not None else None
        return self.flow.draft(
            f"{count}_{self._counts[count]}", kind, parent=place.parent, role=role, source_id=source_id
        )

    def _block(self, node: Node, place: Place, slug_: str, kind: ElementKind) -> Draft | None:
        """A counted element with the words of `node`, where it has any."""
        if not has_words(node):
            return None
        draft = self._draft(slug_, kind, place, node)
        self._fill(draft, node, place)
        return draft

    def _fill(self, draft: Draft, node: Node, place: Place) -> None:
        self.flow.line()
        self.blocks.own(draft, node, place)
        self.flow.line()

    def _cover(self, node: Node, place: Place) -> None:
        """One element a line; the line that only some languages have joins the one before it."""
        last: Draft | None = None
        for child in node:
            if last is not None and any(inline.get("name") in _CONTINUED for inline in child.iter("{*}inline")):
                self._fill(last, child, place)
            else:
                last = self._block(child, place, "cover", "cover") or last

    def _preface(self, node: Node, place: Place) -> None:
        for child in node:
            titled = child.find(".//{*}docTitle") is not None or child.find(".//{*}docNumber") is not None
            if titled and has_words(child):
                self._title(child, place)
            else:
                self._block(child, place, "cover", "cover")

    def _title(self, node: Node, place: Place) -> None:
        """`54/36.` and the title: the number is the element's number."""
        draft = self._draft("title", "heading", place, node)
        self.flow.line()
        for printed in map(words, node.iter("{*}docNumber")):
            self.flow.number(draft, printed, key(printed))
        self.blocks.write(draft, pieces(node, without="docNumber"), place)
        self.blocks.end()
        self.flow.line()

    def _preamble(self, node: Node, place: Place) -> None:
        self.children(node, replace(place, role="preambular"))

    def _formula(self, node: Node, place: Place) -> None:
        self._block(node, place, "formula", "formula")

    def _container(self, node: Node, place: Place) -> None:
        name = node.get("name")
        if name == "formula":
            self._formula(node, place)
        elif name == "table":
            self.children(node, place)
        else:
            self._recital(node, place)

    def _recital(self, node: Node, place: Place) -> None:
        place = replace(place, role="preambular")
        draft = self._block(node, place, "recital", "recital")
        if draft is not None:
            self._last[place.prefix] = draft

    def _cross_heading(self, node: Node, place: Place) -> None:
        (self._recital if is_preambular(node) else self._heading)(node, place)

    def _heading(self, node: Node, place: Place) -> None:
        self._block(node, place, "heading", "heading")

    def _paragraph(self, node: Node, place: Place) -> None:
        if not has_words(node):
            return
        printed = number(node)
        if printed:
            self._numbered(node, place, printed)
        elif is_heading(node):
            self._heading(node, place)
        elif not any(char.isalnum() for char in text_of(node)):
            self.flow.line()
            self.flow.drop(text_of(node), "other")
            self.flow.line()
        elif place.role == "operative" and is_recital(node):
            self._recital(node, place)
        else:
            self._last[place.prefix] = (
                self._block(node, _provisions(place), "p", "paragraph") or self._last[place.prefix]
            )

    def _numbered(self, node: Node, place: Place, printed: str) -> None:
        owner = self._last.get(place.prefix)
        if owner is not None and _POINT.match(printed):
            self.blocks.point(node, self.blocks.open_list(owner), place)
            return
        place = _provisions(place)
        draft = self.flow.draft(
            f"{place.prefix}para_{slug(key(printed))}",
            "paragraph",
            parent=place.parent,
            role=place.role,
            source_id=node.get("eId"),
        )
        self._last[place.prefix] = draft
        self._fill(draft, node, place)

    def _loose_list(self, node: Node, place: Place) -> None:
        """A list or point that stands in no paragraph belongs to the provision before it."""
        owner = self._last.get(place.prefix)
        if owner is None:
            owner = self._last[place.prefix] = self._draft("p", "paragraph", place)
        if local(node) in LISTS:
            self.blocks.list(node, owner, place)
        else:
            self.blocks.point(node, self.blocks.open_list(owner), place)

    def _section(self, node: Node, place: Place) -> None:
        """A part with a number or a heading; one with neither is only a container."""
        heads = [child for child in node if local(child) in HEADINGS and not is_preambular(child)]
        printed = number(node) or next((w for w in map(words, heads[:1]) if _LETTER.match(w)), None)
        if not printed and not heads:
            self.children(node, place)
            return
        name = ("sec", "subsec", "subsubsec")[min(place.depth, 2)]
        self._counts[f"{place.prefix}{name}"] += 1
        counted = str(self._counts[f"{place.prefix}{name}"])
        base = f"{place.parent}__" if place.depth else place.prefix
        id_ = f"{base}{name}_{slug(key(printed)) if printed else counted}"
        draft = self.flow.draft(id_, "section", parent=place.parent, source_id=node.get("eId"))
        prefix = f"{draft.id}__" if self._restarts else place.prefix
        self._parts(node, draft, heads, Place(draft.id, prefix, place.role, place.depth + 1))

    def _parts(self, node: Node, draft: Draft, heads: list[Node], inner: Place) -> None:
        """The number and headings of a section, then what stands in it."""
        self.flow.line()
        for child in node:
            text = words(child)
            if local(child) == "num" or (child in heads and draft.element.number is None and _LETTER.match(text)):
                self.flow.number(draft, text, key(text))
            elif child in heads:
                self.blocks.own(draft, child, inner)
            else:
                self.flow.line()
                self.child(child, inner)
        self.flow.line()

    def _conclusions(self, node: Node, place: Place) -> None:
        """One element a printed line: meeting, date, how adopted, each list of States."""
        for child in node:
            line: list[Piece] = []
            for piece in [*pieces(child), Break()]:
                if not isinstance(piece, Break):
                    line.append(piece)
                    continue
                if any(not isinstance(part, str) or part.strip() for part in line):
                    draft = self._draft("conclusion", "conclusion", place)
                    self.blocks.write(draft, line, place)
                    self.blocks.end()
                    self.flow.line()
                line = []

    def _attachment(self, node: Node, place: Place) -> None:
        draft = self._draft("att", "annex", replace(place, prefix="", parent=None), node)
        inner = Place(draft.id, f"{draft.id}__")
        parts = [child for part in node.iter("{*}mainBody") for child in part]
        heads = 0
        while heads < min(2, len(parts)) and is_heading(parts[heads]):
            self.flow.line()
            self.blocks.own(draft, parts[heads], inner)
            self.flow.line()
            heads += 1
        for child in parts[heads:]:
            self.child(child, inner)
        for rest in node.iter("{*}preface", "{*}preamble", "{*}conclusions"):
            self.child(rest, inner)

    def _component(self, node: Node, place: Place) -> None:
        """A text inside a text: one with a letter (`A`) is a part, a quoted draft is not."""
        statement = node.find("{*}statement")
        lettered = statement.find("{*}preface//{*}docNumber") if statement is not None else None
        if statement is None or lettered is None:
            self.children(node, place)
            return
        draft = self.flow.draft(f"part_{slug(key(words(lettered)))}", "section", source_id=node.get("eId"))
        inner = Place(draft.id, f"{draft.id}__", _role(statement))
        for child in statement:
            if local(child) == "preface":
                self.flow.line()
                self.flow.number(draft, words(lettered), key(words(lettered)))
                self.blocks.write(draft, pieces(child, without="docNumber"), inner)
                self.flow.line()
            else:
                self.child(child, inner)


def _role(node: Node) -> Role | None:
    """Paragraphs are operative where the text is a resolution or a decision."""
    return "operative" if node.get("name") in _RESOLUTIONS else None


def _provisions(place: Place) -> Place:
    """The main body's paragraphs are operative where the text is a resolution, also behind a preamble."""
    return replace(place, role="operative") if place.role == "preambular" else place
