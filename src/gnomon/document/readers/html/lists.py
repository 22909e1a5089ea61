"""The numbers and bullets that a browser prints before the items of lists.

Reads: `ol`, `ul` and `li` elements. An item that begins with a mark of its own is printed as it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gnomon.document.readers.blocks.formats import printed
from gnomon.document.readers.html.page import Node
from gnomon.document.structure import markers

_FORMS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "decimal": "decimal", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero", "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting", "arabic-indic": "hindiNumbers",
    "none": "none", "disc": "bullet", "circle": "bullet", "square": "bullet",
}  # fmt: skip
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
_FIGURE = re.compile(r"\s*(-?\d{1,9})")


@dataclass(slots=True)
class Counter:
    """A list while its items are printed: the format, the next value, the step."""

    form: str
    value: int
    step: int = 1

    def next(self, item: Node) -> str:
        """What is printed before an item."""
        own = _FIGURE.match(item.get("value") or "")
        value = int(own[1]) if own else self.value
        self.value = value + self.step
        form = _form(item) or self.form
        if form == "none" or _marked(item):
            return ""
        return "•" if form == "bullet" else f"{printed(value, form)}."


def counter(node: Node) -> Counter:
    """The counter of a list."""
    ordered = node.tag == "ol"
    form = _form(node) or ("decimal" if ordered else "bullet")
    start = _FIGURE.match(node.get("start") or "")
    if node.get("reversed") is not None:
        return Counter(form, int(start[1]) if start else sum(1 for _ in node.iterchildren("li")), -1)
    return Counter(form, int(start[1]) if start else 1)


def _form(node: Node) -> str | None:
    style = _STYLE.search(node.get("style") or "")
    named = _FORMS.get(style[1].lower()) if style else None
    return named or _FORMS.get(node.get("type") or "")


def _marked(item: Node) -> bool:
    """Whether the item's own words begin with a number or a letter of a list."""
    words = next((text for text in map(str, item.itertext()) if text.strip()), "").lstrip()
    mark = markers.paragraph(words) or markers.point(words)
    return mark is not None and mark.sure
