"""What of a provision can be compared across languages: kind, number, length, and words that need no translation.

Reads: elements of one version. Figures, symbols, acronyms and words of Latin letters that look alike (`resolution`,
`résolution`) count as words of their own; a line of a cover counts by what it says (a session, an agenda item).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from gnomon.document.model import Element
from gnomon.document.structure.phrases import fold, phrases
from gnomon.document.words import CJK

_LEVEL = {
    **dict.fromkeys(("recital", "paragraph", "point", "text", "formula", "conclusion"), "prose"),
    **dict.fromkeys(("section", "heading", "annex"), "title"),
}
_CONTAINERS = frozenset({"list", "table", "row"})
_GROUPED = re.compile(r"(?<=\d)[.,' \u00a0\u202f](?=\d{3}(?!\d))")
_WORD = re.compile(r"\d+|[A-Z][A-Z0-9]+|[A-Za-z]{5,}")
_STEM = 5
_CHINESE = re.compile(f"[{CJK}]")


@dataclass(frozen=True, slots=True)
class Item:
    """One provision, or two that another version joins, as the alignment sees it.

    `length` counts letters; `rise` is how far `number` lies above the one printed before it, where both are figures.
    """

    elements: tuple[Element, ...]
    kind: str
    level: str
    number: str | None
    length: int
    words: frozenset[str]
    notes: int
    rise: int | None = None


def items(elements: Iterable[Element]) -> tuple[list[Item], list[Item], list[Item]]:
    """Cover, text and footnotes of a version, each in reading order; what only holds others is left out."""
    cover: list[Item] = []
    text: list[Item] = []
    notes: list[Item] = []
    last: dict[str, int] = {}
    for element in elements:
        if element.kind in _CONTAINERS or not (element.text or element.number):
            continue
        stream = {"cover": cover, "footnote": notes}.get(element.kind, text)
        found = item(element, last.get(element.kind))
        stream.append(found)
        if found.number and found.number.isdecimal():
            last[element.kind] = int(found.number)
    return cover, text, notes


def item(element: Element, last: int | None = None) -> Item:
    """What of the element can be compared; `last` is the number printed before its own."""
    number = figure(element.number)
    words = frozenset(_cover(element) if element.kind == "cover" else ()) | frozenset(_words(element.text))
    return Item(
        (element,), element.kind, _LEVEL.get(element.kind, element.kind), number,
        _length(element.text), words, len(element.footnotes),
        int(number) - last if last is not None and number and number.isdecimal() else None,
    )  # fmt: skip


def joined(parts: Sequence[Item]) -> Item:
    """Several items as one, named and numbered as the first."""
    first = parts[0]
    return replace(
        first,
        elements=tuple(element for part in parts for element in part.elements),
        length=sum(part.length for part in parts),
        words=frozenset().union(*(part.words for part in parts)),
        notes=sum(part.notes for part in parts),
    )


def figure(number: str | None) -> str | None:
    """A printed number without what surrounds it, figures of every script as European ones: `12`, `IV`, `*`."""
    bare = number.strip(" .()（）") if number else ""
    return _bare(bare) if bare else None


def _length(text: str) -> int:
    """Characters; a Chinese one says as much as three letters."""
    return len(text) if text.isascii() else len(text) + 2 * len(_CHINESE.findall(text))


def _words(text: str) -> Iterator[str]:
    plain = text if text.isascii() else _bare(text)
    for word in _WORD.findall(_GROUPED.sub("", plain)):
        if word[0].isdigit():
            yield str(int(word))
        else:
            yield word if word.isupper() else word[:_STEM].lower()


def _bare(text: str) -> str:
    """Letters without accents, figures of every script as European ones."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign if sign.isascii() else _european(sign) for sign in apart)


@cache
def _european(sign: str) -> str:
    if sign.isdecimal():
        return str(int(sign))
    return "" if unicodedata.combining(sign) else sign


def _cover(element: Element) -> Iterator[str]:
    """What a line of a cover says: which organ, a session, an agenda item, a distribution, the original language."""
    text, known = fold(element.text), phrases()
    if text in known.organs:
        yield f"organ {known.organs[text][0]}"
    if text in known.united_nations:
        yield "united nations"
    for said, pattern in (
        ("agenda", known.agenda), ("session", known.session), ("distribution", known.distribution),
        ("original", known.original), ("adopted", known.adopted_by),
    ):  # fmt: skip
        if pattern.search(text):
            yield f"{said} line"
