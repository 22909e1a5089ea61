"""Footnotes and endnotes of a DOCX file: which mark each call prints, and the words of each note.

Reads: the parts `footnotes.xml`, `endnotes.xml`, `settings.xml`. Notes are numbered in the order of their calls,
in the format that the file names; a mark that the author typed stands for itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gnomon.document.readers.blocks.formats import printed
from gnomon.document.readers.blocks.model import Call
from gnomon.document.readers.docx.package import Node, Package, child, value

_KINDS = {"footnote": "decimal", "endnote": "lowerRoman"}


@dataclass(slots=True)
class Kind:
    """All footnotes, or all endnotes: their words by id, and how they are counted."""

    nodes: dict[str, Node] = field(default_factory=dict)
    form: str = "decimal"
    start: int = 1
    by_section: bool = False
    last: int = 0


@dataclass(slots=True)
class Notes:
    """The notes of a file; `called` has each note that a call named, by key, with its mark, number and words."""

    kinds: dict[str, Kind]
    called: dict[str, tuple[str, int | None, Node]] = field(default_factory=dict)

    def call(self, name: str, note_id: str | None, mark: str | None = None) -> Call | None:
        """The call of a note; `mark` where the author typed one. None for a note that is not in the file."""
        kind = self.kinds[name]
        node = kind.nodes.get(note_id or "")
        if node is None:
            return None
        number = int(mark) if mark and mark.isdecimal() else None
        if mark is None:
            kind.last += 1
            number = kind.last + kind.start - 1
            mark = printed(number, kind.form)
        key = f"{name}-{note_id}"
        self.called.setdefault(key, (mark, number, node))
        return Call(key, mark)

    def section(self) -> None:
        """A new section begins: notes that are counted by section start again."""
        for kind in self.kinds.values():
            if kind.by_section:
                kind.last = 0


def notes(package: Package) -> Notes:
    """The notes of a file; none where it has no such parts."""
    settings = package.part(package.of_kind("settings") or "")
    return Notes({name: _kind(package, name, form, settings) for name, form in _KINDS.items()})


def _kind(package: Package, name: str, form: str, settings: Node | None) -> Kind:
    root = package.part(package.of_kind(name + "s") or "")
    found = Kind(form=form)
    for node in root.iterchildren("{*}" + name) if root is not None else ():
        if value(node, "type") in (None, "normal"):
            found.nodes[value(node, "id") or ""] = node
    properties = child(settings, f"{name}Pr")
    found.form = value(child(properties, "numFmt")) or form
    start = value(child(properties, "numStart"))
    found.start = int(start) if start and start.isdecimal() else 1
    found.by_section = value(child(properties, "numRestart")) == "eachSect"
    return found
