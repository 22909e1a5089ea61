"""Elements of Akoma Ntoso in the making.

Reads: names and words. What no XML file may hold (control characters, half a surrogate pair) becomes U+FFFD.
"""

from __future__ import annotations

import re

from lxml import etree

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Xml = etree._Element
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(parent: Xml, tag: str, /, **attributes: str) -> Xml:
    """A new last child of `parent`."""
    return etree.SubElement(parent, f"{{{AKN}}}{tag}", attributes)


def text(words: str) -> str:
    """Words as XML may hold them."""
    return words if words.isascii() and words.isprintable() else _FORBIDDEN.sub("\ufffd", words)


def say(parent: Xml, words: str) -> None:
    """More words at the end of `parent`."""
    words = text(words)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words
