"""What an XML element looks like: a heading, a preambular paragraph, one with a number.

Reads: one element (`numbering_restarts`: the tree). The files mark headings in many ways: by an element, by
the style that the word processor had, or only by bold words.
"""

from __future__ import annotations

import re

from gnomon.document.readers.akn.inline import words
from gnomon.document.readers.akn.numbers import key
from gnomon.document.readers.akn.parse import Node, local, text_of

HEADINGS = frozenset({"heading", "subheading", "crossHeading"})
_HEADING_CLASS = re.compile(r"^(?:H(?:\d|Ch|M)|Heading|Title|BlueHeading|BLUEHeading)")
_RECITAL_END = (",", "،", "，")


def is_heading(node: Node) -> bool:
    """Whether an unnumbered paragraph is a heading: by its style, its children, or all its words in bold."""
    if number(node):
        return False
    if _HEADING_CLASS.match(node.get("class") or "") or any(local(child) in HEADINGS for child in node):
        return True
    bold = "".join(text_of(span) for span in node.iter("{*}span") if "bold" in (span.get("class") or ""))
    return bool(bold.strip()) and "".join(bold.split()) == "".join(text_of(node).split())


def is_recital(node: Node) -> bool:
    """An unnumbered paragraph of a resolution that opens with stressed words and ends with a comma."""
    first = node.find(".//{*}span")
    text = words(node) or " ".join(text_of(node).split())
    opens = first is not None and text.startswith(" ".join(text_of(first).split()) or "\0")
    return opens and text_of(node).rstrip().endswith(_RECITAL_END)


def opens_bracket(node: Node) -> bool:
    """Whether the words on how a text was adopted begin here: `[Adopted …]`, turned round in some Arabic files."""
    return text_of(node).strip()[:1] in ("[", "]")


def closes_bracket(node: Node) -> bool:
    """Whether they end here."""
    return text_of(node).strip()[-1:] in ("[", "]")


def number(node: Node) -> str:
    num = next((child for child in node if local(child) == "num"), None)
    return words(num) if num is not None else ""


def is_preambular(node: Node) -> bool:
    return node.get("refersTo") == "#preamble" or (node.get("eId") or "").startswith("preamble")


def has_words(node: Node) -> bool:
    return bool(text_of(node).strip())


def numbering_restarts(root: Node) -> bool:
    """Whether the numbers of the body's paragraphs start again, so that addresses need the section."""
    own = (
        body for body in root.iter("{*}mainBody", "{*}body") if next(body.iterancestors("{*}attachment"), None) is None
    )
    numbers = [key(number(node)) for body in own for node in body.iter("{*}paragraph")]
    digits = [number for number in numbers if number.isdecimal()]
    return len(set(digits)) < len(digits)
