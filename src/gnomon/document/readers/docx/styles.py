"""What the styles of a DOCX file say of a paragraph: its list, whether it is a heading or an entry of contents.

Reads: the part `styles.xml`. A style takes from the one that it is based on what it does not say itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gnomon.document.readers.docx.package import Node, child, value

_CONTENTS = re.compile(r"(?:toc|contents|table of (?:figures|authorities))\b", re.IGNORECASE)
_HEADING = re.compile(r"(?:heading|title)\b|_ ?H[ _\d]", re.IGNORECASE)  # `_ H_1_G`: the United Nations' templates
_DEEPEST = 20  # styles that are based on each other
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: the list and its level (None where it says nothing), heading, entry of contents."""

    list_id: str | None = None
    level: int | None = None
    heading: bool = False
    contents: bool = False


@dataclass(slots=True)
class Styles:
    """All styles of a file by id; `default` is the id of the paragraphs that name none."""

    nodes: dict[str, Node] = field(default_factory=dict)
    default: str = ""
    known: dict[str, Style] = field(default_factory=dict)

    def of(self, style_id: str | None) -> Style:
        """The style of an id, the default where there is no such style."""
        chosen = style_id if style_id in self.nodes else self.default
        if chosen not in self.known:
            self.known[chosen] = self._read(chosen)
        return self.known[chosen]

    def _read(self, style_id: str) -> Style:
        chain = self._chain(style_id)
        properties = [child(node, "pPr") for node in chain]
        numbers = [child(one, "numPr") for one in properties]
        levels = [value(child(one, "outlineLvl")) for one in properties]
        names = [value(child(node, "name")) or "" for node in chain]
        depths = [int(text) for one in numbers if (text := value(child(one, "ilvl"))) and text.isdecimal()]
        outline = next((int(level) for level in levels if level and level.isdecimal()), _BODY_LEVEL)
        return Style(
            list_id=next((found for one in numbers if (found := value(child(one, "numId")))), None),
            level=next(iter(depths), None),
            heading=outline < _BODY_LEVEL or any(_HEADING.match(name) for name in names),
            contents=any(_CONTENTS.match(name) for name in names[:1]),
        )

    def _chain(self, style_id: str) -> list[Node]:
        """The style and those it is based on, nearest first."""
        chain: list[Node] = []
        node = self.nodes.get(style_id)
        while node is not None and len(chain) < _DEEPEST:
            chain.append(node)
            node = self.nodes.get(value(child(node, "basedOn")) or "")
        return chain


def styles(root: Node | None) -> Styles:
    """The styles of a file; none for a file without the part."""
    found = Styles()
    for node in root.iterchildren("{*}style") if root is not None else ():
        style_id = value(node, "styleId") or ""
        found.nodes[style_id] = node
        if value(node, "type") == "paragraph" and value(node, "default") in ("1", "true", "on"):
            found.default = style_id
    return found
