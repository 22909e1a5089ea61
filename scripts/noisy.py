"""Prints a document the way that noisy page text looks: wrapped lines, page heads, notes at page feet.

Reads: a `Document`. Writes: text as a page extractor would give it, different from document to document but
always the same for one: the layout is drawn from a generator seeded with the document's name.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from gnomon.document.model import Document, Element

_CALL = "\ue000"  # says where a mark stands until the lines are cut: its note belongs to that page
_HEADINGS = ("heading", "section", "annex")


@dataclass(frozen=True, slots=True)
class Layout:
    """How one document is printed; widths count half-width cells."""

    width: int
    lines: int
    indent: int
    job: str | None
    form_feed: bool
    rule: bool

    @classmethod
    def drawn(cls, rng: random.Random) -> Layout:
        """A layout in the range of United Nations documents."""
        return cls(
            width=rng.randint(64, 92),
            lines=rng.randint(38, 56),
            indent=rng.choice((0, 4, 8)),
            job=f"GE.{rng.randint(18, 24)}-{rng.randint(10000, 22000)}" if rng.random() < 0.6 else None,
            form_feed=rng.random() < 0.5,
            rule=rng.random() < 0.5,
        )


def render(document: Document, seed: str) -> str:
    """The noisy text of `document`."""
    layout = Layout.drawn(random.Random(seed))  # noqa: S311 -- a repeatable layout, no secret
    notes = {element.id: element for element in document.elements if element.kind == "footnote"}
    pages: list[list[str]] = [[]]
    feet: list[list[str]] = [[]]
    for element in document.elements:
        if element.kind in ("footnote", "list", "table", "row"):
            continue
        for line, marks in _lines(document, element, layout):
            called = [row for mark in marks if mark in notes for row in _note(document, notes[mark], layout)]
            if pages[-1] and len(pages[-1]) + len(feet[-1]) + len(called) >= layout.lines:
                pages.append([])
                feet.append([])
            pages[-1].append(line)
            feet[-1].extend(called)
    symbol = document.metadata.symbol or ""
    return "".join(
        _page(number, body, foot, symbol, layout)
        for number, (body, foot) in enumerate(zip(pages, feet, strict=True), 1)
    )


def _page(number: int, body: list[str], foot: list[str], symbol: str, layout: Layout) -> str:
    lines = ([symbol, ""] if number > 1 else []) + body
    if foot:
        lines += ["", *(["_" * 15] if layout.rule else []), *foot]
    first = f"{number} {layout.job}" if number % 2 == 0 else f"{layout.job} {number}"
    lines += ["", first if layout.job else str(number), "\f" if layout.form_feed else ""]
    return "\n".join(lines) + ("" if layout.form_feed else "\n")


def _lines(document: Document, element: Element, layout: Layout) -> Iterator[tuple[str, list[str]]]:
    """The wrapped lines of an element, each with the notes that its marks call."""
    first = " " * (layout.indent * (2 if element.kind == "point" else 1))
    words = _numbered(document, element) + _marked(document, element)
    calls = [mark.id for mark in element.footnotes]
    printed = [document.text[slice(*span)] for span in element.spans] if element.kind == "annex" else [words]
    wrapped = [line for part in printed for line in _wrap(first + part, layout.width)]
    if element.kind in _HEADINGS:
        yield "", []
    for line in wrapped:
        called = line.count(_CALL)
        yield line.replace(_CALL, ""), calls[:called]
        del calls[:called]
    if element.kind not in ("cover", "conclusion"):
        yield "", []


def _note(document: Document, note: Element, layout: Layout) -> Iterator[str]:
    yield from _wrap(_numbered(document, note) + note.text, layout.width)


def _numbered(document: Document, element: Element) -> str:
    if element.number_span is None:
        return ""
    start, end = element.number_span
    return f"{document.text[start:end]} "


def _marked(document: Document, element: Element) -> str:
    """The element's words with the marks glued in, as the file prints them, a `_CALL` before each."""
    printed = {drop.span[0]: document.text[drop.span[0] : drop.span[1]] for drop in document.dropped}
    spans = sorted(printed)
    inside = [at for at in spans if element.spans and element.spans[0][0] <= at <= element.spans[-1][1] + 8]
    words, shift = element.text, 0
    for mark, at in zip(element.footnotes, inside, strict=False):
        words = words[: mark.at + shift] + _CALL + printed[at] + words[mark.at + shift :]
        shift += len(_CALL + printed[at])
    return words


def _wrap(words: str, width: int) -> Iterator[str]:
    """Lines of at most `width` cells, broken at blanks and between wide characters."""
    line, cells, blank = "", 0, -1
    for char in words:
        size = _cells(char)
        if cells + size > width and line.strip():
            wide = size == 2 or char == " "
            cut = len(line) if wide or blank <= 0 else blank
            yield line[:cut].rstrip()
            line = line[cut:].lstrip()
            cells = sum(map(_cells, line))
            blank = -1
            if char == " ":
                continue
        line, cells = line + char, cells + size
        if char == " " and line.strip():
            blank = len(line)
    if line.strip():
        yield line.rstrip()


def _cells(char: str) -> int:
    if char == _CALL:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
