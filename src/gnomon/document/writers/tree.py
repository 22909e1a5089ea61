"""A document as a tree for writers: what each element prints, in printed order.

Reads: a `Document`, whose elements stand in a row and name their parent. Rule: own words before a child in the
source are printed before it, others behind it; a footnote that a mark calls stands beside the tree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from gnomon.document import sniff
from gnomon.document.model import Document, Element, FootnoteMark, Span
from gnomon.document.words import join
from gnomon.document.writers.references import Reference, cut, references

if TYPE_CHECKING:
    from gnomon.findings.model import Citation

_DEEPEST = 60
_PARAGRAPHED = (sniff.DOCX, sniff.HTML)


@dataclass(frozen=True, slots=True)
class Node:
    """An element, its number as printed, its own words, footnote marks and children in printed order.

    `within` is the address of what it is drawn in, nearly always its parent.
    """

    element: Element
    printed: str | None
    runs: tuple[Run, ...]
    within: str | None = None

    @property
    def children(self) -> tuple[Node, ...]:
        """The elements below this one."""
        return tuple(run for run in self.runs if isinstance(run, Node))

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The runs with neighbouring words and marks taken together; white space alone is left out."""
        found: list[Segment] = []
        for nested, runs in groupby(self.runs, lambda run: isinstance(run, Node)):
            if nested:
                found += (run for run in runs if isinstance(run, Node))
            else:
                words = tuple(run for run in runs if not isinstance(run, Node))
                found += [words] if any(not isinstance(run, str) or run.strip() for run in words) else []
        return tuple(found)

    @property
    def split(self) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
        """The words before the first child (one segment or none), and the rest."""
        segments = self.segments
        first = int(bool(segments) and not isinstance(segments[0], Node))
        return segments[:first], segments[first:]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that cite another document, and the address of that one."""

    words: str
    href: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a paragraph within a cell, known where the file has paragraphs: its text leaves a line free there."""


Inline = str | Link | FootnoteMark | Break
Words = tuple[Inline, ...]
Run = Inline | Node
Segment = Words | Node


@dataclass(frozen=True, slots=True)
class Tree:
    """The elements at the top in their order, and the footnotes that marks call, by address."""

    roots: tuple[Node, ...]
    notes: dict[str, Node]


def tree(document: Document, citations: Iterable[Citation] = ()) -> Tree:
    """The tree of a sound document (parents stand before their children); `citations` become links."""
    cited = references(document, citations)
    apart = document.source.media_type in _PARAGRAPHED
    called = {mark.id for element in document.elements for mark in element.footnotes}
    places = _places(document.elements)
    starts = _starts(document.elements, places)
    nodes: defaultdict[str | None, list[Node]] = defaultdict(list)
    notes: dict[str, Node] = {}
    for element in reversed(document.elements):
        children = nodes.pop(element.id, [])[::-1]
        runs = tuple(_runs(document.text, element, children, starts, cited.get(element.id, []), apart=apart))
        node = Node(element, _printed(document, element), runs, places[element.id])
        if element.kind == "footnote" and element.id in called:
            notes[element.id] = node
        else:
            nodes[places[element.id]].append(node)
    return Tree(tuple(nodes[None][::-1]), dict(reversed(notes.items())))


def _places(elements: tuple[Element, ...]) -> dict[str, str | None]:
    """What each element is drawn in: its parent, or the nearest one around that where something stands between.

    So the printed order is kept also where a heading interrupts what its parent goes on with. What is nested
    absurdly deep stands beside its parent, so that writing ends. A note interrupts nothing.
    """
    places: dict[str, str | None] = {}
    running: list[str] = []
    aside: list[str] = []
    for element in elements:
        if element.kind == "footnote":
            places[element.id], aside = None, [element.id]
            continue
        place = element.parent
        while place is not None and place not in running and place not in aside:
            place = places[place]
        around = aside if place in aside else running
        del around[around.index(place) + 1 if place is not None else 0 :]
        del around[_DEEPEST - 1 :]
        places[element.id] = around[-1] if around else None
        around.append(element.id)
    return places


def _printed(document: Document, element: Element) -> str | None:
    return document.text[slice(*element.number_span)] if element.number_span else None


def _starts(elements: tuple[Element, ...], places: dict[str, str | None]) -> dict[str | None, int]:
    """Where each element, or the first element in it, begins in the source."""
    starts: dict[str | None, int] = {}
    for element in reversed(elements):
        own = [span[0] for span in (element.number_span, *element.spans) if span is not None]
        if element.id in starts:
            own.append(starts[element.id])
        if own:
            starts[element.id] = min(own)
            place = places[element.id]
            starts[place] = min(starts[element.id], starts.get(place, starts[element.id]))
    return starts


def _runs(
    source: str, element: Element, children: list[Node], starts: dict[str | None, int], cited: list[Reference],
    *, apart: bool,
) -> Iterator[Run]:  # fmt: skip
    """Own words cut where marks, children and citations stand in them, and between paragraphs told `apart`."""
    cuts: list[tuple[int, Run]] = [(mark.at, mark) for mark in element.footnotes]
    reached = 0
    for child in children:
        reached = max(reached, _offset(source, element, starts.get(child.element.id)))
        cuts.append((reached, child))
    cuts += _breaks(source, element) if apart and element.kind == "cell" else []
    at = 0
    before: Run | None = None
    for offset, run in sorted(cuts, key=lambda cut: cut[0]):
        if offset > at:
            yield from _words(element.text, at, offset, cited)
            at, before = offset, None
        if not (isinstance(run, Break) and isinstance(before, Node)):
            yield run
        before = run
    if at < len(element.text):
        yield from _words(element.text, at, len(element.text), cited)


def _breaks(source: str, element: Element) -> Iterator[tuple[int, Break]]:
    """Where in the text of a cell a new paragraph begins: behind a line that the source leaves free."""
    for count, (one, two) in enumerate(pairwise(element.spans), 1):
        between = source[one[1] : two[0]]
        if between.count("\n") > 1 and not between.strip():
            yield len(join(source, element.spans[:count])), Break()


def _words(text: str, start: int, end: int, cited: list[Reference]) -> Iterator[Run]:
    for words, href in cut(text, start, end, cited):
        yield words if href is None else Link(words, href)


def _offset(source: str, element: Element, start: int | None) -> int:
    """Where in the element's text what begins at `start` of the source stands; behind it where nothing tells."""
    before: list[Span] = [span for span in element.spans if start is None or span[1] <= start]
    if len(before) == len(element.spans):
        return len(element.text)
    return len(join(source, before)) if before else 0
