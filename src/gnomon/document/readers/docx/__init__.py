"""DOCX to `Document`: the parts of the file that hold words, read directly.

Reads: bytes of a DOCX file (also one with macros, which are never touched). Numbers that Word computes are part of
the extracted text; notes stand behind the paragraph that calls them; heads and feet of pages are dropped, but a
head of the first page that carries the masthead is the cover.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gnomon.document.model import Document, ReadError, Source, Why
from gnomon.document.readers.blocks import read_blocks
from gnomon.document.readers.blocks.layouts import is_masthead
from gnomon.document.readers.blocks.model import Block, Note, Paper, Words, flat
from gnomon.document.readers.docx.body import Body
from gnomon.document.readers.docx.notes import notes
from gnomon.document.readers.docx.numbering import numbering
from gnomon.document.readers.docx.package import Node, Package, child, is_on, unpack, value
from gnomon.document.readers.docx.styles import styles


def read_docx(data: bytes, *, source: Source, language: str | None = None) -> Document:
    """The document in a DOCX file. Raises ReadError with one sentence."""
    package = unpack(data, source.name)
    return read_blocks(_paper(package), source=source, language=language)


def _paper(package: Package) -> Paper:
    root = package.part(package.main)
    content = child(root, "body")
    if content is None:
        raise ReadError(f"{package.name} is a document without a body: fetch it again.")
    body = Body(
        styles(_related(package, "styles")), numbering(_related(package, "numbering")), notes(package)
    )  # fmt: skip
    blocks = list(body.blocks(content))
    found = {
        key: Note(mark, tuple(_unmarked(body.blocks(node), mark)), number)
        for key, (mark, number, node) in list(body.notes.called.items())
    }
    cover, heads = _heads(package, body)
    feet = _dropped(_parts(package, body, "footerReference"), "page-foot")
    return Paper((*heads, *cover, *blocks, *feet), found, tuple(_warnings(body, content)))


def _related(package: Package, kind: str) -> Node | None:
    return package.part(package.of_kind(kind) or "")


def _unmarked(blocks: Iterable[Block], mark: str) -> Iterator[Block]:
    """The blocks of a note without the mark that its author typed before the first words."""
    first = True
    for block in blocks:
        if first and isinstance(block, Words) and block.runs and isinstance(block.runs[0], str):
            block = replace(block, runs=(block.runs[0].lstrip().removeprefix(mark), *block.runs[1:]))
        first = False
        yield block


def _heads(package: Package, body: Body) -> tuple[list[Block], list[Words]]:
    """The masthead, if the first page's head is one, and the other heads as dropped words."""
    parts = _parts(package, body, "headerReference")
    titled = bool(body.sections) and is_on(body.sections[0], "titlePg")
    if titled and parts and parts[0][0] == "first" and is_masthead(flat(tuple(parts[0][1]))):
        return parts[0][1], _dropped(parts[1:], "page-head")
    return [], _dropped(parts, "page-head")


def _parts(package: Package, body: Body, name: str) -> list[tuple[str, list[Block]]]:
    """The heads or feet of all sections with the pages that they are for, that of the first page first."""
    found: dict[str, tuple[str, list[Block]]] = {}
    relations = package.relations(package.main)
    for section in body.sections:
        for one in sorted(section.iterchildren("{*}" + name), key=lambda one: value(one, "type") != "first"):
            identifier = next((str(text) for key, text in one.items() if str(key).endswith("}id")), "")
            path = relations.get(identifier, ("", ""))[1]
            root = package.part(path) if path and path not in found else None
            if root is not None:
                found[path] = (value(one, "type") or "default", list(body.blocks(root)))
    return list(found.values())


def _dropped(parts: Iterable[tuple[str, list[Block]]], why: Why) -> list[Words]:
    """The words of heads or feet as dropped, the same words once."""
    words = {one.text.strip(): replace(one, why=why) for _, blocks in parts for one in flat(tuple(blocks))}
    return [one for text, one in words.items() if text]


def _warnings(body: Body, content: Node) -> Iterator[str]:
    comments = sum(1 for _ in content.iter("{*}commentReference"))
    if comments:
        yield f"comments in the margin ({comments}) are not part of the text and were not read"
    if body.foreign:
        yield f"{body.foreign} parts of another format are set into the file and were not read"
