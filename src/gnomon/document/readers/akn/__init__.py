"""Akoma Ntoso XML to `Document`, as the United Nations publishes it (AKN4UN) and roughly beyond.

Reads: bytes. The extracted text is our own (one block a line, printed numbers before their words, footnotes
behind the block that calls them); addresses are computed from printed numbers like those of the text
reader, the file's own ids are kept in `source_id`. The words decide the language, not the file's label.
"""

from __future__ import annotations

import dataclasses

from gnomon.document.model import Document, Metadata, ReadError, Source
from gnomon.document.readers.akn.checks import numbering
from gnomon.document.readers.akn.flow import Flow
from gnomon.document.readers.akn.metadata import declared_language, metadata
from gnomon.document.readers.akn.numbers import shift
from gnomon.document.readers.akn.own import Own, is_own
from gnomon.document.readers.akn.own_facts import own_facts
from gnomon.document.readers.akn.parse import Node, local, parse, text_of
from gnomon.document.readers.akn.typed import set_apart
from gnomon.document.readers.akn.walk import Walk
from gnomon.language import codes
from gnomon.language.detect import detect

_WITH_OPERATIVE_PART = frozenset({"resolution", "decision", "draft"})


def read_akn(data: bytes, *, source: Source, language: str | None = None) -> Document:
    """The document in an Akoma Ntoso file. Raises ReadError with one sentence."""
    root, warnings = parse(data, source.name)
    if local(root) != "akomaNtoso":
        raise ReadError(f"{source.name} is XML with the root <{local(root)}>: only Akoma Ntoso XML is read.")
    if is_own(root):
        about = own_facts(root)
        spoken = language or next(iter(about.languages), None)
        flow = Flow(spoken)
        Own(flow).document(root, spoken)
        return _document(root, source, flow, about, warnings)
    declared = declared_language(root)
    spoken = language or _language(root, declared)
    if spoken != declared and declared and not language:
        warnings = (*warnings, f"the file says that its language is {declared}, its words are in {spoken}")
    flow, late = Flow(spoken), shift(note.get("marker") or "" for note in root.iter("{*}authorialNote"))
    if late:
        warnings = (*warnings, f"the file counts its footnotes from {late + 1}; here they count from 1, as in print")
    about = metadata(root, spoken)
    set_apart(root)
    Walk(flow, root, shift=late).document(root, "operative" if about.kind in _WITH_OPERATIVE_PART else None)
    return _document(root, source, flow, about, warnings)


def _document(root: Node, source: Source, flow: Flow, about: Metadata, warnings: tuple[str, ...]) -> Document:
    elements = flow.elements()
    if not elements:
        raise ReadError(f"{source.name} holds no words: check that the file is complete.")
    return Document(
        source=dataclasses.replace(source, encoding=_encoding(root), length=len(flow.text)),
        text=flow.text,
        metadata=about,
        elements=elements,
        dropped=tuple(flow.dropped),
        anomalies=numbering(elements),
        warnings=warnings,
    )


def _language(root: Node, declared: str | None) -> str | None:
    """The language of the words; the label counts where they say nothing or are in a language not on file."""
    if declared and declared not in codes():
        return declared
    provisions = [*root.iter("{*}container", "{*}paragraph", "{*}alinea")] or [root]
    return detect(" ".join(text_of(node) for node in provisions[:20])) or declared


def _encoding(root: Node) -> str | None:
    return (root.getroottree().docinfo.encoding or "utf-8").lower()
