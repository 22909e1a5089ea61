"""A document's elements as a tree, for findings that gather what stands above or below a paragraph.

Reads: a `Document`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gnomon.document.model import Document, Element
from gnomon.findings.identity import Ids
from gnomon.findings.model import SourceRef


class Tree:
    """The document's elements by id and by parent."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.by_id = {element.id: element for element in document.elements}
        self.children: dict[str | None, list[Element]] = defaultdict(list)
        for element in document.elements:
            self.children[element.parent].append(element)
        self.ids = Ids("recommendation")

    def points(self, element: Element) -> list[Element]:
        """The points of the lists straight under `element`."""
        lists = [child for child in self.children[element.id] if child.kind == "list"]
        points = (point for each in lists for point in self.children[each.id] if point.kind == "point")
        return [point for point in points if point.text or self.children[point.id]]

    def above(self, element: Element) -> Iterator[Element]:
        """The elements that hold `element`, from the nearest on."""
        while element.parent is not None:
            element = self.by_id[element.parent]
            yield element

    def words(self, element: Element) -> list[Element]:
        """`element` and all that stands below it, in reading order."""
        return [element, *(below for child in self.children[element.id] for below in self.words(child))]

    def source(self, element: Element) -> SourceRef:
        """Where the request stands: the document's symbol, the paragraph, the point."""
        chain = [element, *self.above(element)]
        paragraph = next((each.number for each in chain if each.kind == "paragraph" and each.number), None)
        points = tuple(each.number for each in reversed(chain) if each.kind == "point" and each.number)
        return SourceRef(symbol=self.document.metadata.symbol, paragraph=paragraph, points=points)
