"""What stands in one paragraph of a DOCX file: words, marks of notes, deleted words, text boxes.

Reads: a `w:p` element. Of a field its result is text, its code is not; what a tracked change deleted or moved
away is kept as gone, what it inserted is marked at both ends; a soft hyphen is no character of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from gnomon.document.model import Why
from gnomon.document.readers.blocks.model import Edge, Gone, Run, raised
from gnomon.document.readers.docx import symbols
from gnomon.document.readers.docx.notes import Notes
from gnomon.document.readers.docx.package import Node, child, is_on, local, value

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "‑"}
_SKIPPED = frozenset({"pPr", "rPr", "sdtPr", "instrText", "delInstrText", "rt", "rubyPr", "tblPr"})
_AWAY = frozenset({"del", "moveFrom"})
_ADDED = frozenset({"ins", "moveTo"})
_TYPED = re.compile(r"\s*(\S{1,4})")


@dataclass(slots=True)
class Fields:
    """The fields that are open, across paragraphs: for each whether its result has begun."""

    open: list[bool] = field(default_factory=list)

    def step(self, kind: str | None) -> None:
        """A `w:fldChar`: a field begins, its code ends, or it ends."""
        if kind == "begin":
            self.open.append(False)
        elif kind == "separate" and self.open:
            self.open[-1] = True
        elif kind == "end" and self.open:
            self.open.pop()

    @property
    def shown(self) -> bool:
        return all(self.open)


@dataclass(slots=True)
class Runs:
    """The runs of one paragraph while they are read, and the text boxes that are anchored in it."""

    notes: Notes
    fields: Fields
    runs: list[Run] = field(default_factory=list)
    boxes: list[Node] = field(default_factory=list)
    typed: tuple[str, str | None] | None = None
    raised: bool = False

    def read(self, node: Node, why: Why | None = None) -> None:
        """Everything below `node`."""
        for one in node:
            name = local(one)
            if name == "t" or name == "delText":
                self._words(one.text or "", why)
            elif name in _SIGNS:
                self._words(_SIGNS[name], why)
            elif name in _SKIPPED:
                continue
            elif name == "r":
                self._run(one, why)
            elif name in _AWAY:
                self.read(one, "deleted")
            elif name in _ADDED:
                self.runs.append(Edge(True))
                self.read(one, why)
                self.runs.append(Edge(False))
            else:
                self._special(one, name, why)

    def _run(self, node: Node, why: Why | None) -> None:
        properties = child(node, "rPr")
        self.raised = value(child(properties, "vertAlign")) == "superscript"
        self.read(node, why or ("other" if is_on(properties, "vanish") else None))
        self.raised = False

    def _special(self, node: Node, name: str, why: Why | None) -> None:
        if name == "fldChar":
            self.fields.step(value(node, "fldCharType"))
        elif name == "sym":
            self._words(symbols.from_code(value(node, "char") or ""), why)
        elif name in ("footnoteReference", "endnoteReference"):
            self._call(node, name.removesuffix("Reference"), why)
        elif name in ("drawing", "pict", "object"):
            self.boxes.extend(boxes(node))
        elif name == "AlternateContent":
            self.read(chosen(node), why)
        else:
            self.read(node, why)

    def _words(self, words: str, why: Why | None) -> None:
        if not words or not self.fields.shown:
            return
        words = symbols.plain(words)
        if why is not None:
            self.runs.append(Gone(words, why))
            return
        if self.typed and (match := _TYPED.match(words)):
            (kind, note_id), self.typed = self.typed, None
            if call := self.notes.call(kind, note_id, match[1]):
                self.runs.append(call)
                words = words[match.end() :]
        words = raised(words) if self.raised else words
        if self.runs and isinstance(self.runs[-1], str):
            self.runs[-1] += words
        elif words:
            self.runs.append(words)

    def _call(self, node: Node, kind: str, why: Why | None) -> None:
        if why is not None:
            return
        if value(node, "customMarkFollows") in ("1", "true", "on"):
            self.typed = kind, value(node, "id")
        elif call := self.notes.call(kind, value(node, "id")):
            self.runs.append(call)


def boxes(node: Node) -> Iterator[Node]:
    """The text boxes in a drawing, each once: newer files hold them twice, in two drawing languages."""
    for one in node:
        name = local(one)
        if name == "txbxContent":
            yield one
        else:
            yield from boxes(chosen(one) if name == "AlternateContent" else one)


def chosen(node: Node) -> Node:
    """Of two ways to write the same, the newer one if it holds words, else the older."""
    ways = [one for one in node if local(one) in ("Choice", "Fallback")]
    full = (one for one in ways if next(one.iter("{*}t", "{*}txbxContent", "{*}sym"), None) is not None)
    return next(full, ways[0] if ways else node)
