"""Reads back the Akoma Ntoso that Gnomon wrote, so that writing and reading again changes nothing.

Reads: a tree whose `identification` names Gnomon as its source. There an `eId` is our own address: what
carries one is an element, what carries none is a wrapper whose words belong to the element around it. Any
other file, also the United Nations' own, is read by `walk`, which trusts no ids.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

from gnomon.document.model import Cell, ElementKind, Role
from gnomon.document.readers.akn.blocks import count
from gnomon.document.readers.akn.flow import Draft, Flow
from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node, local, text_of

GNOMON = "urn:gnomon:document:1"
SOURCE = "#gnomon"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NUMBER = f"{{{GNOMON}}}number"
_PARENT = f"{{{GNOMON}}}parent"
_CONTINUES = f"{{{GNOMON}}}continues"
_KINDS: dict[str, ElementKind] = {
    "paragraph": "paragraph", "list": "list", "blockList": "list", "point": "point", "item": "point",
    "section": "section", "subsection": "section", "part": "section", "attachment": "annex",
    "crossHeading": "heading", "block": "heading", "formula": "formula", "container": "recital",
    "table": "table", "tr": "row", "td": "cell", "th": "cell", "authorialNote": "footnote",
}  # fmt: skip
_ELEMENT_KINDS: tuple[ElementKind, ...] = get_args(ElementKind)
_ROLES: tuple[Role, ...] = get_args(Role)
_INLINE = frozenset({"docTitle", "docNumber", "inline", "span", "ref", "b", "i", "u", "sup", "sub", "a"})
_NOTES = frozenset({"authorialNote", "noteRef"})
_UNCALLED = "inline"  # the place of a note that no mark calls
_UNSAFE = re.compile(r"[^0-9A-Za-z_]+")
_CELL = re.compile(r"tr_(\d{1,6})(?:_\d+)?__td_(\d{1,6})(?:_\d+)?$")


def is_own(root: Node) -> bool:
    """Whether Gnomon wrote the file."""
    identification = root.find(".//{*}identification")
    return identification is not None and identification.get("source") == SOURCE


class Own:
    """One pass over a file of our own; the flow holds the outcome."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._ids: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        self._waiting: list[tuple[Node, Draft, str | None]] = []
        self._early: list[tuple[Draft, str]] = []

    def document(self, root: Node, language: str | None) -> None:
        """Everything under the root; `language` is that of the whole."""
        self._inside(root, None, language)
        self._flow.line()
        tops = {draft.id for draft in self._flow.drafts if draft.element.parent is None}
        for draft, named in self._early:
            if (parent := self._ids.get(named)) in tops and parent != draft.id:
                draft.element = replace(draft.element, parent=parent)

    def _read(self, node: Node, owner: Draft | None, language: str | None) -> None:
        name = local(node)
        if name == "meta":
            return
        if _is_number(node):
            self._number(node, owner, language)
        elif name in _NOTES:
            self._mark(node, owner, language)
        elif name in _INLINE:
            self._inside(node, owner, language)
        else:
            self._block(node, owner, language)

    def _block(self, node: Node, owner: Draft | None, language: str | None) -> None:
        """An element with an address of its own, or a wrapper; the notes it calls follow it."""
        if node.get("eId"):
            self._flow.line()
            language = _language(node, language)
            owner = self._draft(node, owner, language)
        else:
            self._flow.block()
        self._inside(node, owner, language)
        if self._waiting or node.get("eId"):
            self._flow.line()
        waiting, self._waiting = self._waiting, []
        for note, draft, spoken in waiting:
            self._footnote(note, draft, spoken)

    def _inside(self, node: Node, owner: Draft | None, language: str | None) -> None:
        self._words(node.text, owner, language)
        for child in node:
            self._read(child, owner, language)
            self._words(child.tail, owner, language)

    def _words(self, words: str | None, owner: Draft | None, language: str | None) -> None:
        """Words of the element around them; words in none, which we never write, are a text of their own."""
        if words and (owner is not None or words.strip()):
            self._flow.words(owner or self._stray(language), words)

    def _stray(self, language: str | None) -> Draft:
        return _spoken(self._flow.draft("text_1", "text"), language)

    def _draft(self, node: Node, owner: Draft | None, language: str | None) -> Draft:
        id_, classes = _UNSAFE.sub("_", node.get("eId") or local(node)), (node.get("class") or "").split()
        draft = self._flow.draft(
            id_,
            _kind(node, classes),
            parent=self._parent(node, owner),
            role=next((role for role in _ROLES if role in classes), None),
            source_id=node.get("eId"),
            table=_cell(node, id_),
        )
        self._ids.setdefault(node.get("eId") or "", draft.id)
        draft.element = replace(draft.element, number=node.get(_NUMBER) or None)
        if local(node) == "authorialNote" and (named := node.get(_PARENT)) and named not in self._ids:
            self._early.append((draft, named))  # a note may be called before the annex that holds it
        return _spoken(draft, language)

    def _parent(self, node: Node, owner: Draft | None) -> str | None:
        """What the element stands in, unless it names another that came before; a note stands in nothing."""
        named = node.get(_PARENT)
        if named is not None:
            return self._ids.get(named)
        return owner.id if owner is not None and local(node) != "authorialNote" else None

    def _number(self, node: Node, owner: Draft | None, language: str | None) -> None:
        printed = " ".join(text_of(node).split())
        self._flow.number(owner or self._stray(language), printed, node.get(_NUMBER) or key(printed))

    def _mark(self, node: Node, owner: Draft | None, language: str | None) -> None:
        """The mark of a note in running text; the note itself is read behind the block that calls it."""
        marker, id_ = node.get("marker") or "*", (node.get("href") or "").removeprefix("#")
        if local(node) == "authorialNote":
            id_, spoken = node.get("eId") or "", _language(node, language)
            draft = self._draft(node, None, spoken)
            self._waiting.append((node, draft, spoken))
            self._notes[id_] = draft.id
        if id_ not in self._notes:
            self._flow.drop(marker, "footnote-mark")
        elif node.get("placement") != _UNCALLED:
            self._flow.mark(owner or self._stray(language), marker, self._notes[id_])

    def _footnote(self, node: Node, draft: Draft, language: str | None) -> None:
        marker = node.get("marker") or "*"
        self._flow.line()
        if node.get(_NUMBER) != "":
            self._flow.number(draft, marker, node.get(_NUMBER) or key(marker) or marker)
        self._inside(node, draft, language)
        self._flow.line()


def _is_number(node: Node) -> bool:
    """Whether the words are the number of the element around; a `docNumber` that refers to something is no such."""
    name = local(node)
    if name == "docNumber":
        return node.get("refersTo") is None
    return name == "num" or (name == "inline" and node.get("name") == "number")


def _spoken(draft: Draft, language: str | None) -> Draft:
    draft.element = replace(draft.element, language=language)
    return draft


def _language(node: Node, around: str | None) -> str | None:
    """What the element says of its language, else that of what it stands in."""
    return around if node.get(_LANG) is None else node.get(_LANG) or None


def _kind(node: Node, classes: list[str]) -> ElementKind:
    """By the tag, else by class or name."""
    told = _KINDS.get(local(node))
    if told is not None:
        return told
    named = {*classes, node.get("name")}
    return next((kind for kind in _ELEMENT_KINDS if kind in named), "text")


def _cell(node: Node, id_: str) -> Cell | None:
    """The place of a cell, as its address has it."""
    if local(node) not in ("td", "th"):
        return None
    found = _CELL.search(id_)
    row, col = (int(found[1]), int(found[2])) if found else (1, 1)
    rowspan, colspan = count(node, "rowspan"), count(node, "colspan")
    return Cell(max(1, row), max(1, col), rowspan, colspan, local(node) == "th", node.get(_CONTINUES))
