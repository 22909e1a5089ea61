"""A web page as blocks: paragraphs, headings, items with their numbers, tables, notes out of the running text.

Reads: the tree. White space is made single as a browser does; scripts, styles and controls are no text; what is
hidden, deleted or only leads through the site is kept as dropped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gnomon.document.model import Why
from gnomon.document.readers.blocks.model import Block, Call, Gone, Run, Words, flat, raised
from gnomon.document.readers.html import lists, tables
from gnomon.document.readers.html.notes import Linked, Notes, bare, begins_with
from gnomon.document.readers.html.page import Node

_SKIPPED = frozenset({
    "head", "script", "style", "noscript", "template", "iframe", "object", "svg", "canvas", "audio", "video", "select",
    "button", "textarea", "input", "datalist", "map", "rp", "rt",
})  # fmt: skip
_PARAGRAPHS = frozenset({
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "blockquote", "pre", "address",
    "figure", "figcaption", "dl", "dt", "dd", "fieldset", "form", "details", "summary", "center", "body", "hr",
    "caption", "li", "legend", "hgroup",
})  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLANK = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BACK = frozenset("↩↑^⏎")


@dataclass(slots=True)
class Walk:
    """The blocks so far and the paragraph that is open."""

    notes: Notes
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    number: str = ""
    heading: bool = False
    kept: bool = False
    note: Linked | None = None

    def read(self, node: Node) -> tuple[Block, ...]:
        """The blocks of an element."""
        self._children(node)
        self._end()
        return tuple(self.blocks)

    def _children(self, node: Node) -> None:
        self._words(node.text)
        for child in node:
            self._enter(child)
            self._words(child.tail)

    def _enter(self, node: Node) -> None:
        tag = node.tag
        if tag in _SKIPPED or node in self.notes.blocks:
            return
        why = _why(node)
        if why:
            self._drop(node, why)
        elif tag == "br":
            self.runs.append("\n")
        elif node in self.notes.calls:
            linked = self.notes.calls[node]
            self.runs.append(Call(linked.key, linked.printed))
        elif tag == "a" and self.note is not None and (words := _back(node, self.note)):
            self.runs.append(Gone(words, "link"))
        elif tag in ("ol", "ul", "menu"):
            self._list(node)
        elif tag == "table":
            self._end()
            self.blocks.extend(tables.table(node, self.notes, lambda cell: Walk(self.notes).read(cell)))
        elif tag in _HEADINGS or tag in _PARAGRAPHS:
            self._block(node)
        elif tag == "sup" and not len(node):
            self._words(raised(node.text or ""))
        else:
            self._children(node)

    def _block(self, node: Node) -> None:
        self._end()
        before = self.heading, self.kept
        self.heading = self.heading or node.tag in _HEADINGS
        self.kept = self.kept or node.tag == "pre"
        self._children(node)
        self._end()
        self.heading, self.kept = before

    def _list(self, node: Node) -> None:
        self._end()
        if any(map(str.isalnum, self.number)):  # an item that begins with a list of its own
            self.blocks.append(Words((), self.number))
        counter = lists.counter(node)
        for item in node:
            if item.tag == "li" and item not in self.notes.blocks:
                self.number = counter.next(item)
                self._children(item)
                self._end()
                self.number = ""
            else:
                self._enter(item)

    def _drop(self, node: Node, why: Why) -> None:
        """The words of a part that is not printed; in a line they are gone from it."""
        if node.tag in _PARAGRAPHS or node.tag in ("table", "ul", "ol"):
            self._end()
            self.blocks.extend(replace(one, why=why) for one in flat(Walk(self.notes).read(node)))
        elif words := _BLANK.sub(" ", "".join(map(str, node.itertext()))).strip():
            self.runs.append(Gone(words, why))

    def _words(self, words: str | None) -> None:
        if not words:
            return
        if not self.kept:
            words = _BLANK.sub(" ", words)
        last = self.runs[-1] if self.runs else "\n"
        if isinstance(last, str) and last.endswith((" ", "\n")) and not self.kept:
            words = words.lstrip(" ")
        if words:
            self.runs.append(words)

    def _end(self) -> None:
        """Close the paragraph that is open, if it has words."""
        runs, self.runs = self.runs, []
        if any(not isinstance(run, str) or run.strip() for run in runs):
            self.blocks.append(Words(tuple(runs), self.number, self.heading))
            self.number = ""


def note(linked: Linked, notes: Notes) -> tuple[Block, ...]:
    """The words of a note without its own mark and without links back."""
    found = Walk(notes, note=linked).read(linked.block)
    first = next((index for index, block in enumerate(found) if isinstance(block, Words)), None)
    if first is None:
        return found
    words = found[first]
    runs = _unmarked(words.runs, bare(linked.printed)) if isinstance(words, Words) else ()
    return (*found[:first], Words(runs), *found[first + 1 :])


def _unmarked(runs: Sequence[Run], mark: str) -> tuple[Run, ...]:
    """The runs without the mark that the note itself prints; it may be spread over several runs."""
    index = next((at for at, run in enumerate(runs) if not isinstance(run, str)), len(runs))
    words = "".join(run for run in runs[:index] if isinstance(run, str))
    return (words[begins_with(words, mark) :], *runs[index:])


def _back(link: Node, linked: Linked) -> str:
    """The words of a link that only leads back from a note to its mark; '' for another link."""
    words = "".join(map(str, link.itertext())).strip()
    only = set(words) <= _BACK or words == linked.printed
    if not (link.get("href") or "").startswith("#") or not only or bare(words) == bare(linked.printed):
        return ""
    return words


def _why(node: Node) -> Why | None:
    """Why the words of an element are not printed; None where they are."""
    if node.tag == "del":
        return "deleted"
    if node.tag == "nav":
        return "contents-list" if "toc" in (node.get("role") or "") else "other"
    if node.tag == "footer" and (parent := node.getparent()) is not None and parent.tag == "body":
        return "page-foot"
    hidden = node.get("hidden") is not None or _HIDDEN.search(node.get("style") or "") is not None
    return "other" if hidden else None
