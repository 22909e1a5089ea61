"""The body of a DOCX file as blocks: paragraphs with their numbers, tables, text boxes behind their anchor.

Reads: the elements of the main part, of notes, heads and feet. A paragraph whose mark a tracked change deleted
runs on into the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from gnomon.document.model import Why
from gnomon.document.readers.blocks.model import Block, Run, Words
from gnomon.document.readers.docx import tables
from gnomon.document.readers.docx.notes import Notes
from gnomon.document.readers.docx.numbering import Numbering
from gnomon.document.readers.docx.package import Node, child, local, value
from gnomon.document.readers.docx.runs import Fields, Runs, chosen
from gnomon.document.readers.docx.styles import Style, Styles

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})


@dataclass(slots=True)
class Body:
    """What reading one file needs and counts: styles, lists, notes, open fields, sections, foreign parts."""

    styles: Styles
    numbering: Numbering
    notes: Notes
    fields: Fields = field(default_factory=Fields)
    sections: list[Node] = field(default_factory=list)
    foreign: int = 0
    held: list[Run] = field(default_factory=list)

    def blocks(self, node: Node, why: Why | None = None) -> Iterator[Block]:
        """The blocks below an element; with `why` they are dropped."""
        for one in node:
            name = local(one)
            if name == "p":
                yield from self._paragraph(one, why)
            elif name == "tbl":
                yield tables.table(one, self.blocks)
            elif name == "sectPr":
                self._section(one)
            elif name in ("del", "moveFrom"):
                yield from self.blocks(one, "deleted")
            elif name in _WRAPPERS:
                yield from self.blocks(one, "contents-list" if _is_contents(one) else why)
            elif name == "AlternateContent":
                yield from self.blocks(chosen(one), why)
            elif name == "altChunk":
                self.foreign += 1

    def _paragraph(self, node: Node, why: Why | None) -> Iterator[Block]:
        properties = child(node, "pPr")
        style_id = value(child(properties, "pStyle"))
        style = self.styles.of(style_id)
        runs = Runs(self.notes, self.fields, self.held)
        runs.read(node)
        if child(properties, "rPr", "del") is not None:
            self.held = runs.runs
        else:
            self.held = []
            words = Words(tuple(runs.runs), heading=style.heading or _outlined(properties), why=why)
            words = replace(words, number=self._number(properties, style, style_id, words))
            yield replace(words, why="contents-list") if style.contents and why is None else words
        for box in runs.boxes:
            yield from self.blocks(box, why)
        if (section := child(properties, "sectPr")) is not None:
            self._section(section)

    def _number(self, properties: Node | None, style: Style, style_id: str | None, words: Words) -> str:
        """The number or bullet of a paragraph; a bullet without words is not printed."""
        own = child(properties, "numPr")
        list_id = value(child(own, "numId")) or style.list_id
        if list_id in (None, "0"):
            return ""
        level = value(child(own, "ilvl"))
        if level and level.isdecimal():
            depth = int(level)
        elif style.level is not None:
            depth = style.level
        else:
            depth = self.numbering.level_of(list_id or "", style_id)
        number = self.numbering.next(list_id or "", depth)
        return number if words.text.strip() or any(sign.isalnum() for sign in number) else ""

    def _section(self, node: Node) -> None:
        self.sections.append(node)
        self.notes.section()


def _outlined(properties: Node | None) -> bool:
    """Whether the paragraph itself has a level of the outline."""
    level = value(child(properties, "outlineLvl"))
    return level is not None and level.isdecimal() and int(level) < 9


def _is_contents(node: Node) -> bool:
    """Whether a content control is a table of contents."""
    gallery = value(child(node, "sdtPr", "docPartObj", "docPartGallery")) or ""
    return gallery.startswith("Table of Contents")
