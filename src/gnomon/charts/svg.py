"""Writes SVG as strings: escaped, well-formed, with a text alternative.

Reads: nothing. Every drawing is fluid: places are percentages of the width and sizes are pixels, so that a table
column or a sheet of paper may stretch it without stretching the marks. Colours are classes that a style sheet sets.
The drawing itself always runs left to right; for right-to-left pages the geometry is mirrored, because browsers turn
anchored text round under `dir=rtl`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Value = str | int | float | None


def clean(text: str) -> str:
    """`text` as XML character data, without the characters that XML cannot hold."""
    return escape(_NOT_XML.sub("", text))


def element(name: str, *children: str, **attributes: Value) -> str:
    """One element; `text_anchor` becomes `text-anchor`, `class_` becomes `class`, None leaves an attribute out."""
    written = "".join(_attribute(key, value) for key, value in attributes.items() if value is not None)
    inside = "".join(children)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def _attribute(key: str, value: Value) -> str:
    name = key if key in ("viewBox",) else key.rstrip("_").replace("_", "-")
    return f" {name}={quoteattr(_NOT_XML.sub('', figure(value)))}"


def figure(value: Value) -> str:
    """A number with at most two decimals and no trailing noughts; other values as they are."""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"
    return str(value)


def percent(share: float) -> str:
    """A share of the width (0 to 1) as a percentage."""
    return f"{figure(100 * share)}%"


def at(share: float, *children: str, y: str = "50%", dx: float = 0) -> str:
    """Children drawn round their own origin, put at a share of the width and `dx` pixels beside it."""
    inner = element("g", *children, transform=f"translate({figure(dx)})") if dx else "".join(children)
    return element("svg", inner, x=percent(share), y=y, overflow="visible")


def picture(label: str, children: Iterable[str], *, kind: str, width: int, height: int) -> str:
    """A whole drawing with its text alternative; `width` and `height` are pixels that a style sheet may replace."""
    return element(
        "svg",
        element("title", clean(label)),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        class_=f"chart {kind}",
        role="img",
        direction="ltr",
        width=width,
        height=height,
    )
