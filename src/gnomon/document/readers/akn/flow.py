"""The extracted text as it grows, and the elements that point into it.

Reads: words in logical order, from `walk`. Writes: the source text (blocks end with a line end, white space
inside a block is one blank), drafts of elements with their spans, and what was dropped.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from gnomon.document import address
from gnomon.document.model import Cell, Dropped, Element, ElementKind, FootnoteMark, Role, Span, Why
from gnomon.document.words import join

_BLANKS = re.compile(r"[ \t\r\n]+")


@dataclass(slots=True, eq=False)
class Draft:
    """An element in the making: more of its own words may come after those of its children."""

    element: Element
    spans: list[Span] = field(default_factory=list)
    marks: list[tuple[str, int]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def id(self) -> str:
        return self.element.id


class Flow:
    """Collects text, drafts and drops; `elements()` finishes them."""

    def __init__(self, language: str | None) -> None:
        self.drafts: list[Draft] = []
        self.dropped: list[Dropped] = []
        self._language = language
        self._parts: list[str] = []
        self._at = 0
        self._blank = False
        self._line_start = True
        self._numbered = False
        self._ids = address.Ids()

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def draft(
        self,
        id_: str,
        kind: ElementKind,
        *,
        parent: str | None = None,
        role: Role | None = None,
        source_id: str | None = None,
        table: Cell | None = None,
    ) -> Draft:
        """A new element; an address that is taken gets a number, so that addresses stay unique."""
        element = Element(
            self._ids.unique(id_),
            kind,
            parent=parent,
            role=role,
            source_id=source_id,
            table=table,
            language=self._language,
        )
        draft = Draft(element)
        self.drafts.append(draft)
        return draft

    def number(self, draft: Draft, printed: str, key: str) -> None:
        """The printed number of an element, before its words; a second one is words."""
        if draft.element.number_span is not None:
            self.words(draft, printed)
            return
        span = self._write(printed)
        if span is not None:
            draft.element = replace(draft.element, number=key, number_span=span)
            self._blank = self._numbered = True

    def words(self, draft: Draft, raw: str) -> None:
        """Some of the element's own words."""
        span = self._write(raw)
        if span is not None:
            draft.spans.append(span)

    def mark(self, draft: Draft, printed: str, note_id: str) -> None:
        """A footnote mark in running text."""
        span = self._write(printed)
        if span is not None:
            self.dropped.append(Dropped(span, "footnote-mark"))
            draft.marks.append((note_id, span[0]))

    def drop(self, raw: str, why: Why) -> None:
        """Words that belong to no element."""
        span = self._write(raw)
        if span is not None:
            self.dropped.append(Dropped(span, why))

    def line(self) -> None:
        """Ends the line, if there is anything on it."""
        if not self._line_start:
            self._put("\n")
        self._line_start, self._blank, self._numbered = True, False, False

    def block(self) -> None:
        """A block begins: on a new line, unless only its number stands on this one."""
        if not self._numbered:
            self.line()

    def elements(self) -> tuple[Element, ...]:
        """The finished elements, parents before their children."""
        text = self.text
        return tuple(_finished(draft, text) for draft in self.drafts)

    def _write(self, raw: str) -> Span | None:
        text = _BLANKS.sub(" ", raw)
        words = text.strip(" ")
        if not words:
            self._blank = self._blank or bool(text)
            return None
        if (self._blank or text[0] == " ") and not self._line_start:
            self._put(" ")
        start = self._at
        self._put(words)
        self._line_start, self._blank, self._numbered = False, text[-1] == " ", False
        return (start, self._at) if words.strip() else None

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)


def _finished(draft: Draft, text: str) -> Element:
    spans = tuple(draft.spans)
    marks = tuple(
        FootnoteMark(note, len(join(text, (span for span in spans if span[1] <= at)))) for note, at in draft.marks
    )
    return replace(draft.element, spans=spans, text=join(text, spans), footnotes=marks)
