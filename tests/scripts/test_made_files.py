"""The DOCX files and web pages that reading is measured on hold the document they are made of."""

from __future__ import annotations

import importlib
import io
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from gnomon.document import read, read_path
from gnomon.document.accounting import check
from gnomon.document.model import Document

MAKERS = ("docx", "html")


@pytest.fixture(params=MAKERS)
def made(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[2] / "scripts")
    return importlib.import_module(f"made_{request.param}")


def provisions(document: Document) -> dict[str, tuple[object, ...]]:
    """What must come back: every element with its words and notes; notes may stand elsewhere."""
    return {
        e.id: (e.kind, e.role, (e.number or "").strip("."), "".join(e.text.split()), e.footnotes)
        for e in document.elements
    }


@pytest.mark.parametrize("seed", ["two", "six", "nine", "ten"])  # notes are linked, in three forms
def test_our_samples_come_back(made, samples, seed):
    make = getattr(made, made.__name__.removeprefix("made_"))
    for path in sorted(samples.glob("*/*.txt")):
        document = read_path(path)
        found = read(make(document, seed), path.stem)
        assert check(found) == []
        assert provisions(found) == provisions(document)


def test_the_same_file_every_time(made, samples):
    make = getattr(made, made.__name__.removeprefix("made_"))
    document = read_path(next(iter(sorted(samples.glob("*/*.txt")))))
    assert make(document, "one") == make(document, "one")
    assert make(document, "one") != make(document, "two")


def test_numbers_are_computed_and_notes_are_notes(samples, monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[2] / "scripts")
    document = read_path(next(iter(sorted(samples.glob("*/*RES*-en.txt")))))
    with zipfile.ZipFile(io.BytesIO(importlib.import_module("made_docx").docx(document, "two"))) as archive:
        body, notes = archive.read("word/document.xml"), archive.read("word/footnotes.xml")
    paragraphs = sum(e.kind == "paragraph" for e in document.elements)
    assert body.count(b"<w:numPr>") >= paragraphs
    assert notes.count(b"<w:footnote w:id=") == sum(e.kind == "footnote" for e in document.elements)
