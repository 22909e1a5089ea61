"""Which links of a page are marks of footnotes, and where each note stands.

Reads: the tree. A mark is a short link (a figure, a letter, a star) to a block further down that is set like a
note: raised, named so, or answered by a link back or by the same mark at the block's beginning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from gnomon.document.readers.blocks.model import raised
from gnomon.document.readers.html.page import Node
from gnomon.document.structure.markers import from_roman

BLOCKS = frozenset({"p", "li", "div", "aside", "dd", "dt", "section", "tr", "blockquote", "pre"})
_MARK = re.compile(r"[\[(]?\s*(\d{1,3}|[*∗†‡§]{1,4}|[ivxlc]{1,6}|[a-z])\s*[\])]?")
_LEAD = re.compile(r"\s*[\[(]?\s*(\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[^\W\d_]+|[*∗†‡§]+)\s*[\])]?[.:]?\s*")
_NAMED = re.compile(r"(?:foot|end)?note|\bf(?:t)?n|\be?dn|cite|noteref", re.IGNORECASE)
_ONE = re.compile(r"(?:f(?:oot)?t?n(?:ote)?|e(?:nd)?d?n(?:ote)?|note)\D{0,3}\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Linked:
    """A note of the page: its key, its mark as the first call prints it, its number, its block."""

    key: str
    printed: str
    number: int | None
    block: Node


@dataclass(frozen=True, slots=True)
class Notes:
    """`calls`: the links that are marks; `blocks`: the blocks that are notes (taken out of the text)."""

    calls: dict[Node, Linked]
    blocks: dict[Node, Linked]


def find(root: Node) -> Notes:
    """The notes of a page."""
    order = {node: index for index, node in enumerate(root.iter())}
    targets: dict[str, Node] = {}
    for node in order:
        for name in (node.get("id"), node.get("name") if node.tag == "a" else None):
            if name:
                targets.setdefault(name, node)
    found = Notes({}, {})
    for link in root.iter("a"):
        href = link.get("href") or ""
        printed = "".join(map(str, link.itertext())).strip()
        match = _MARK.fullmatch(printed) if href.startswith("#") else None
        target = targets.get(unquote(href[1:])) if match else None
        block = _block(target) if target is not None else None
        if (
            match is None
            or block is None
            or order[block] < order[link]
            or any(up is block for up in link.iterancestors())
        ):
            continue
        if block not in found.blocks and not _is_note(link, block, match[1], href):
            continue
        linked = Linked(href[1:], printed, _number(match[1]), block)
        found.calls[link] = found.blocks.setdefault(block, linked)
    return found


def begins_with(words: str, mark: str) -> int:
    """How many characters of `words` print the bare mark, brackets and blanks around it too; 0 if they do not."""
    match = _LEAD.match(words)
    return match.end() if match and match[1] in (mark, raised(mark)) else 0


def bare(printed: str) -> str:
    """A mark without its brackets."""
    return printed.strip("[]() \n")


def _block(target: Node) -> Node | None:
    """The block of a note: the target or what stands around it; a `div` that is named for one note is the note."""
    node: Node | None = target
    while node is not None and node.tag not in BLOCKS:
        if node.tag in ("body", "table", "h1", "h2", "h3", "h4", "h5", "h6"):
            return None
        node = node.getparent()
    parent = node.getparent() if node is not None else None
    if parent is not None and parent.tag in ("div", "aside", "li") and _ONE.search(parent.get("id") or ""):
        return parent
    return node


def _is_note(link: Node, block: Node, mark: str, href: str) -> bool:
    """Whether the link and the block look like a mark and its note."""
    if link.find(".//sup") is not None or any(up.tag == "sup" for up in link.iterancestors()):
        return True
    named = " ".join(filter(None, (link.get("class"), link.get("role"), link.get("rel"), link.get("id"), href)))
    if _NAMED.search(named):
        return True
    answered = any((one.get("href") or "").startswith("#") for one in block.iter("a"))
    return answered and begins_with("".join(map(str, block.itertext())), mark) > 0


def _number(mark: str) -> int | None:
    if mark.isdecimal():
        return int(mark)
    if not mark.isalpha() or not mark.isascii():
        return None
    return from_roman(mark) or (ord(mark) - 96 if len(mark) == 1 else None)
