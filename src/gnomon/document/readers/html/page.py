"""From bytes to the tree of a web page.

Reads: bytes. The encoding is what the caller names, the byte-order mark, what the page declares, or what the bytes
look like, in this order. Nothing is fetched, no script is run.
"""

from __future__ import annotations

import codecs
import re

import lxml.html
from lxml import etree

from gnomon.document.encoding import Decoded, decode
from gnomon.document.model import ReadError

Node = etree._Element
_HEAD = 4096
_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.I)
_PROLOG = re.compile(r"\s*<\?xml[^>]*>")
_DECLARATIONS = re.compile(r"<!DOCTYPE[^\[>]{0,500}\[[^\]]*\]\s*>", re.IGNORECASE)  # a browser knows none of them
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "utf-16": "utf-8",
          "utf-16-le": "utf-8", "utf-16-be": "utf-8"}  # fmt: skip
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


def text_of(data: bytes, name: str, encoding: str | None) -> Decoded:
    """The page as text. What it declares counts as far as its bytes agree. Raises ReadError."""
    declared = None if encoding or data.startswith((b"\xff\xfe", b"\xfe\xff")) else _declared(data)
    if declared and _agrees(data, declared):
        return decode(data, name, declared)
    return decode(data, name, encoding)


def parse(text: str, name: str) -> Node:
    """The root of the tree. Raises ReadError for a page that is nested too deep, or has nothing in it."""
    parser = lxml.html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(
            _CONTROLS.sub("", _DECLARATIONS.sub("", _PROLOG.sub("", text, count=1), count=1)), parser=parser
        )
    except (etree.ParserError, ValueError) as error:
        raise ReadError(f"{name} is a web page with nothing in it: save it again when it has loaded.") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise ReadError(f"{name} nests its elements deeper, or is larger, than any page is: it was left.")
    return root


def _declared(data: bytes) -> str | None:
    """Python's name of the encoding that the page names; browsers take some names for a wider encoding."""
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    return _WIDER.get(name, name)


def _agrees(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return False
    return True
