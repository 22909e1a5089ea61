"""HTML to `Document`: what a browser prints of a page, without fetching or running anything.

Reads: bytes. Numbers of lists are part of the extracted text; notes that marks link to stand behind the paragraph
that calls them; headings, tables and line breaks are known from the page, everything else from the words.
"""

from __future__ import annotations

from dataclasses import replace

from gnomon.document.model import Document, Source
from gnomon.document.readers.blocks import read_blocks
from gnomon.document.readers.blocks.model import Note, Paper
from gnomon.document.readers.html.body import Walk, note
from gnomon.document.readers.html.notes import find
from gnomon.document.readers.html.page import parse, text_of


def read_html(data: bytes, *, source: Source, encoding: str | None = None, language: str | None = None) -> Document:
    """The document on a web page. Raises ReadError with one sentence."""
    decoded = text_of(data, source.name, encoding)
    root = parse(decoded.text, source.name)
    notes = find(root)
    blocks = Walk(notes).read(root)
    found = {
        linked.key: Note(linked.printed, note(linked, notes), linked.number) for linked in notes.blocks.values()
    }  # fmt: skip
    paper = Paper(blocks, found, decoded.warnings)
    return read_blocks(paper, source=replace(source, encoding=decoded.encoding), language=language)
