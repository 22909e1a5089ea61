"""`gnomon read --format akn`: a document as Akoma Ntoso 3.0, as the United Nations marks up its own (AKN4UN).

Reads: a `Document`. Every element keeps its address as `eId`; the order of the standard (cover page, preface,
preamble, main body, conclusions, attachments) takes what stands in that order, all else stays in the main body.
`readers.akn.own` reads it back without loss; dropped characters are not written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from lxml import etree

from gnomon.document.model import Document
from gnomon.document.readers.akn.own import GNOMON
from gnomon.document.writers.akn_body import Body
from gnomon.document.writers.akn_meta import meta
from gnomon.document.writers.tree import Node, tree
from gnomon.document.writers.xml import AKN, Xml, add

if TYPE_CHECKING:
    from gnomon.findings.model import Citation

_STATEMENTS = {
    "resolution": "resolution",
    "decision": "decision",
    "presidential-statement": "presidentialStatement",
    "draft": "draftResolution",
}
_FRONT = frozenset({"cover", "heading", "text", "table", "figure"})
_PREAMBLE = frozenset({"formula", "recital", "heading", "text"})
_OPENS_PREAMBLE = frozenset({"formula", "recital"})
Draw = Callable[[Xml, Node], None]


def akn(document: Document, citations: Iterable[Citation] = ()) -> str:
    """The XML file, declaration included; valid against the strict schema. `citations` become `ref`."""
    root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN, "gnomon": GNOMON})  # type: ignore[dict-item]  # the stubs know no default namespace
    kind = document.metadata.kind
    statement = _STATEMENTS.get(kind)
    main = add(root, "statement" if statement else "doc", name=statement or kind)
    meta(main, document)
    _parts(main, document, citations)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True).decode()


def _parts(main: Xml, document: Document, citations: Iterable[Citation]) -> None:
    content = tree(document, citations)
    body = Body(content.notes, document.metadata)
    cover, preface, preamble, rest = _front(content.roots)
    rest, conclusions, annexes = _back(rest)
    _part(main, "coverPage", cover, body.front)
    _part(main, "preface", preface, body.front)
    _part(main, "preamble", preamble, body.preamble)
    body.main(main, rest)
    _part(main, "conclusions", conclusions, body.block)
    attachments = add(main, "attachments") if annexes else main
    for annex in annexes:
        body.annex(attachments, annex, partial(meta, document=document, part=annex.element.id))


def _part(main: Xml, name: str, nodes: Sequence[Node], draw: Draw) -> None:
    part = add(main, name) if nodes else main
    for node in nodes:
        draw(part, node)


def _front(nodes: Sequence[Node]) -> tuple[Sequence[Node], Sequence[Node], Sequence[Node], Sequence[Node]]:
    """Cover page up to the last line of the cover, preface (titles), preamble up to the last recital, the rest."""
    front = len([*takewhile(lambda node: _kind(node) in _FRONT, nodes)])
    cover = _after_last(nodes[:front], frozenset({"cover"}))
    title = cover + len([*takewhile(_is_title, nodes[cover:front])])
    if not cover and title:
        return (), nodes[:title], *_preamble(nodes[title:])
    return nodes[:cover], nodes[cover:title], *_preamble(nodes[title:])


def _preamble(nodes: Sequence[Node]) -> tuple[Sequence[Node], Sequence[Node]]:
    run = len([*takewhile(lambda node: _kind(node) in _PREAMBLE, nodes)])
    end = _after_last(nodes[:run], _OPENS_PREAMBLE)
    return nodes[:end], nodes[end:]


def _back(nodes: Sequence[Node]) -> tuple[Sequence[Node], Sequence[Node], Sequence[Node]]:
    """What is left for the main body, conclusions and annexes at the end."""
    annexes = len([*takewhile(lambda node: _kind(node) == "annex", reversed(nodes))])
    before = nodes[: len(nodes) - annexes]
    closing = len([*takewhile(lambda node: _kind(node) == "conclusion", reversed(before))])
    end = len(before) - closing
    return nodes[:end], nodes[end : len(before)], nodes[len(before) :]


def _kind(node: Node) -> str:
    return node.element.kind


def _is_title(node: Node) -> bool:
    return _kind(node) == "heading" and node.element.id.startswith("title")


def _after_last(nodes: Sequence[Node], kinds: frozenset[str]) -> int:
    return max((index for index, node in enumerate(nodes, 1) if _kind(node) in kinds), default=0)
