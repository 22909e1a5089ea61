"""The sections of a report that explain its benchmarks: found by the heading above them, by order, by title.

Reads: section and paragraph elements; the words for "benchmark" (`tables.heads.benchmark`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from gnomon import language
from gnomon.document.model import Document, Element

_WORD = re.compile(r"[^\W\d_]+")
_HALF = 0.5


def side_by_side(document: Document) -> list[tuple[Element, ...]]:
    """Groups of numbered sections below one parent, where there are several."""
    groups: dict[str | None, list[Element]] = {}
    for element in document.elements:
        if element.kind == "section" and element.number and element.spans:
            groups.setdefault(element.parent, []).append(element)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def speaks(document: Document, group: Sequence[Element]) -> bool:
    """The heading above the sections is about benchmarks."""
    heading = next((element.text for element in document.elements if element.id == group[0].parent), "")
    return bool(_benchmark_word().search(heading))


def matched(document: Document, titles: Sequence[str], groups: Sequence[Sequence[Element]]) -> Sequence[Element | None]:
    """The section that explains each row: in order where as many sections stand below a heading that speaks of
    benchmarks, else by the words of the titles."""
    for group in groups:
        if len(group) == len(titles) and speaks(document, group):
            return group
    sections = [section for group in groups for section in group]
    return [_same_title(title, sections) for title in titles]


def _same_title(title: str, sections: Iterable[Element]) -> Element | None:
    """The section whose heading shares most words with a title, at least half of all; None for short headings."""
    wanted = set(_WORD.findall(title.casefold()))
    best, shared = None, _HALF
    for section in sections:
        words = set(_WORD.findall(section.text.casefold()))
        share = len(words & wanted) / len(words | wanted) if len(words) > 1 else 0.0
        if share >= shared:
            best, shared = section, share
    return best


def explained(document: Document, sections: Iterable[Element | None]) -> dict[str, list[str]]:
    """The numbers of the paragraphs in each section, those of its sub-sections too."""
    found: dict[str, list[str]] = {section.id: [] for section in sections if section}
    parents = {element.id: element.parent for element in document.elements}
    for element in document.elements:
        above = element.parent if element.kind == "paragraph" and element.number else None
        while above and above not in found:
            above = parents.get(above)
        if above and element.number:
            found[above].append(element.number)
    return found


@cache
def _benchmark_word() -> re.Pattern[str]:
    words: set[str] = set()
    for code in language.codes():
        words.update(language.load(code).table("tables").get("heads", {}).get("benchmark", ()))
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))), re.IGNORECASE)
