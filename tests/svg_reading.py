"""Reads drawings back from their SVG."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"


def read(svg: str) -> Element:
    return ElementTree.fromstring(svg)


def classed(root: Element, name: str) -> list[Element]:
    return [each for each in root.iter() if name in (each.get("class") or "").split()]


def label(root: Element) -> str | None:
    assert root.get("role") == "img"
    return root.findtext(f"{SVG}title")
