"""The parts of a document that hold others: sections, annexes, texts inside a text.

Reads: `section` and its kin, `attachment`, `component`. A part's own words are its heading; what stands in it
goes back to `walk`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from gnomon.document import address
from gnomon.document.model import Role
from gnomon.document.readers.akn.flow import Draft
from gnomon.document.readers.akn.inline import pieces, words
from gnomon.document.readers.akn.looks import HEADINGS, is_heading, is_preambular, number
from gnomon.document.readers.akn.numbers import key, mark
from gnomon.document.readers.akn.parse import Node, local
from gnomon.document.readers.akn.place import Place
from gnomon.document.readers.akn.scribe import Scribe

SECTIONS = frozenset({
    "section", "part", "chapter", "title", "book", "tome", "article", "subsection", "subpart", "subchapter",
    "subtitle", "subparagraph", "clause", "subclause", "division", "subdivision", "rule", "level", "hcontainer",
    "transitional", "debateSection", "rollCall", "questions", "answers", "proceduralMotions",
})  # fmt: skip
_RESOLUTIONS = frozenset({"resolution", "draftResolution", "draft resolution", "decision"})
_ANNEX_HEADS = 2


def role(node: Node) -> Role | None:
    """Paragraphs are operative where the text is a resolution or a decision."""
    return "operative" if node.get("name") in _RESOLUTIONS else None


class Parts:
    """Sections, annexes, components; `child` reads what stands in them."""

    def __init__(self, scribe: Scribe, child: Callable[[Node, Place], None], *, restarts: bool) -> None:
        self._scribe = scribe
        self._child = child
        self._restarts = restarts
        self._counts: Counter[str] = Counter()

    def section(self, node: Node, place: Place) -> None:
        """A part with a number or a heading; one with neither is only a container."""
        heads = [child for child in node if local(child) in HEADINGS and not is_preambular(child)]
        printed = number(node) or next((head for head in map(words, heads[:1]) if mark(head)), None)
        if not printed and not heads:
            for child in node:
                self._child(child, place)
            return
        id_ = address.child(place.parent if place.depth else place.scope[:-2], self._name(printed, place))
        draft = self._scribe.flow.draft(id_, "section", parent=place.parent, source_id=node.get("eId"))
        part = f"{draft.id}__" if self._restarts and not place.depth else place.part
        self._fill(node, draft, heads, Place(draft.id, place.scope, part, place.role, place.depth + 1))

    def _name(self, printed: str | None, place: Place) -> str:
        """`sec_V`, `subsec_F`, `part_II` where the paragraphs are numbered anew in each."""
        name = "subsec" if place.depth else "part" if self._restarts else "sec"
        self._counts[f"{place.inside}{name}"] += 1
        counted = str(self._counts[f"{place.inside}{name}"])
        return f"{name}_{(mark(printed) or address.number(key(printed))) if printed else counted}"

    def _fill(self, node: Node, draft: Draft, heads: list[Node], inner: Place) -> None:
        """The number and headings of a section, then what stands in it."""
        self._scribe.flow.line()
        for child in node:
            text = words(child)
            if local(child) == "num" or (child in heads and draft.element.number is None and mark(text)):
                self._scribe.flow.number(draft, text, key(text))
            elif child in heads:
                self._scribe.blocks.own(draft, child, inner)
            else:
                self._scribe.flow.line()
                self._child(child, inner)
        self._scribe.flow.line()

    def attachment(self, node: Node, place: Place) -> None:
        """An annex, also one within an annex; its headings, or first lines in the style of headings, are its words."""
        draft = self._scribe.draft("att", "annex", place if place.scope.startswith("att_") else Place(), node)
        inner = Place(draft.id, f"{draft.id}__")
        for child in node:
            if local(child) == "num":
                self._scribe.flow.line()
                self._scribe.flow.number(draft, words(child), key(words(child)))
            elif local(child) in HEADINGS:
                self._scribe.fill(draft, child, inner)
            else:
                self._annexed(child, draft, inner)

    def _annexed(self, node: Node, draft: Draft, inner: Place) -> None:
        """What an annex holds: a document of its own, whose body may begin with the annex's headings."""
        for part in node:
            rest = list(part) if local(part) == "mainBody" else [part]
            heads = 0
            while local(part) == "mainBody" and heads < min(_ANNEX_HEADS, len(rest)) and is_heading(rest[heads]):
                self._scribe.fill(draft, rest[heads], inner)
                heads += 1
            for child in rest[heads:]:
                self._child(child, inner)

    def component(self, node: Node, place: Place) -> None:
        """A text inside a text: one with a letter (`A`) is a part, a quoted draft is not."""
        statement = node.find("{*}statement")
        lettered = statement.find("{*}preface//{*}docNumber") if statement is not None else None
        if statement is None or lettered is None:
            for child in node:
                self._child(child, place)
            return
        printed = words(lettered)
        draft = self._scribe.flow.draft(f"part_{address.number(key(printed))}", "section", source_id=node.get("eId"))
        inner = Place(draft.id, f"{draft.id}__", "", role(statement))
        for child in statement:
            if local(child) == "preface":
                self._scribe.flow.line()
                self._scribe.flow.number(draft, printed, key(printed))
                self._scribe.line(draft, pieces(child, without="docNumber"), inner)
            else:
                self._child(child, inner)
