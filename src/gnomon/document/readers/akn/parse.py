"""From bytes to an XML tree, safely: no entities, no network, bounded depth and size.

Reads: bytes of an Akoma Ntoso file. A file that is not well-formed is repaired as far as libxml2 can and
read with a warning; a file that declares entities, or is too deep or too large for libxml2's own limits,
is refused.
"""

from __future__ import annotations

from lxml import etree

from gnomon.document.model import ReadError

Node = etree._Element
_LIMITS = ("Excessive depth", "huge", "too long", "Maximum entity", "limit")


def local(node: Node) -> str:
    """The name of an element without its namespace."""
    tag = str(node.tag)
    return tag[tag.find("}") + 1 :]


def text_of(node: Node) -> str:
    """All characters inside an element, footnotes included."""
    return "".join(map(str, node.itertext()))


def parse(data: bytes, name: str) -> tuple[Node, tuple[str, ...]]:
    """The root element and the warnings. Raises ReadError with one sentence."""
    if b"<!ENTITY" in data.replace(b"\0", b""):
        raise ReadError(f"{name} declares XML entities, which Gnomon never resolves: save it without them.")
    try:
        return etree.fromstring(data, _parser(recover=False)), ()
    except etree.XMLSyntaxError as error:
        return _repaired(data, name, error)


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _repaired(data: bytes, name: str, error: etree.XMLSyntaxError) -> tuple[Node, tuple[str, ...]]:
    message = str(error)
    if any(word in message for word in _LIMITS):
        raise ReadError(f"{name} is nested too deep or holds too large a piece for safe reading ({message}).")
    root: Node | None
    try:
        root = etree.fromstring(data, _parser(recover=True))
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise ReadError(f"{name} is not well-formed XML and could not be repaired ({message}).")
    return root, (f"not well-formed XML (line {error.lineno}): repaired, check the places that look cut",)
