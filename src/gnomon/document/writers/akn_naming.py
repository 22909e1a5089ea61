"""How Akoma Ntoso names our elements: tags, addresses, classes, numbers.

Reads: nodes of a tree. Sections are named by the level in their address; a preambular paragraph by the phrase
that it opens with, as the United Nations names its own.
"""

from __future__ import annotations

from gnomon.document.model import Element
from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.own import GNOMON
from gnomon.document.structure.phrases import fold, phrases
from gnomon.document.writers.tree import Node
from gnomon.document.writers.xml import Xml, say, text

SYMBOL = "#symbol"  # what a `docNumber` refers to that is the symbol, and no number of an element
HIERARCHY = frozenset({"paragraph", "list", "point", "section", "annex"})
_BY_LEVEL = {"part": "part", "subsec": "subsection"}
_TOLD_BY_CLASS = frozenset({"p", "tblock"})
_NUMBER = f"{{{GNOMON}}}number"
_PARENT = f"{{{GNOMON}}}parent"
_CONTINUES = f"{{{GNOMON}}}continues"


def tag(element: Element) -> str:
    """The hierarchical element of a kind."""
    if element.kind == "section":
        return _BY_LEVEL.get(element.id.rpartition("__")[2].partition("_")[0], "section")
    return element.kind if element.kind in HIERARCHY - {"annex"} else "hcontainer"


def name(xml: Xml, node: Node) -> None:
    """The address; as classes the kind where the tag does not say it, and the role; what else stands nowhere."""
    element = node.element
    xml.set("eId", element.id)
    kind = [element.kind] if xml.tag.rpartition("}")[2] in _TOLD_BY_CLASS else []
    if classes := [*kind, *filter(None, [element.role])]:
        xml.set("class", " ".join(classes))
    if element.parent != (None if element.kind == "footnote" else node.within):
        xml.set(_PARENT, element.parent or "")
    if element.number is not None and node.printed is None:
        xml.set(_NUMBER, text(element.number))
    if element.table is not None and element.table.continues is not None:
        xml.set(_CONTINUES, element.table.continues)


def number(xml: Xml, node: Node) -> None:
    """The number as printed; the number itself beside it where the print does not simply say it."""
    say(xml, node.printed or "")
    if node.element.number is not None and node.element.number != key(node.printed or ""):
        xml.set(_NUMBER, text(node.element.number))


def marker(node: Node) -> str:
    """The mark of a footnote as printed."""
    return text(node.printed or node.element.number or "*")


def note(xml: Xml, node: Node) -> None:
    """The number of a footnote where its mark does not simply say it; empty where it has none."""
    if node.element.number is None:
        xml.set(_NUMBER, "")
    elif node.element.number != (key(marker(node)) or marker(node)):
        xml.set(_NUMBER, text(node.element.number))


def opening(element: Element) -> str:
    """The set phrase that a recital opens with, as its language has it; its kind where none is known."""
    pattern = phrases().recital.get(element.language or "")
    found = pattern.match(fold(element.text)) if pattern else None
    return text((found[0].strip(" ,،，") if found else "") or "recital")
