"""Files that are made to do harm, damaged, or no documents: one clear sentence, or a right reading with a warning."""

from __future__ import annotations

import importlib.util
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document, ReadError
from gnomon.document.writers.akn import akn
from gnomon.findings import find
from pdf_paper import Sheet, pdf

WORDS = "The Human Rights Council,\n\n1. Calls upon Valmera to report on its prisons;\n\n2. Decides to remain seized.\n"


def _pack() -> Callable[..., bytes]:
    """The DOCX maker that stands beside the tests of that reader."""
    path = Path(__file__).parent / "readers" / "docx" / "conftest.py"
    spec = importlib.util.spec_from_file_location("docx_maker", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.pack


PACK = _pack()
BODY = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in WORDS.split("\n\n"))
TEXT = WORDS.encode()
DOCX = PACK(BODY)
PDF = pdf([Sheet().lines(80, 80, WORDS.splitlines())])
HTML = f"<!doctype html><html><body><p>{'</p><p>'.join(WORDS.split(chr(10) * 2))}</p></body></html>".encode()
AKN = akn(read(TEXT, "v.txt")).encode()
SOUND = {"text": TEXT, "docx": DOCX, "pdf": PDF, "html": HTML, "akn": AKN}


def archive(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return target.getvalue()


def entities(root: str, words: str, declared: str = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">') -> bytes:
    return f"<!DOCTYPE {root} [{declared}]><{root}>{words}</{root}>".encode()


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
FILE = '<!ENTITY a SYSTEM "file:///etc/passwd">'
REFUSED = {
    "billion laughs in XML": (entities("akomaNtoso", "&a9;", LAUGHS), "declares XML entities"),
    "an entity of a file": (entities("akomaNtoso", "&a;", FILE), "declares XML entities"),
    "an entity in UTF-16": (entities("akomaNtoso", "&a;", FILE).decode().encode("utf-16"), "declares XML entities"),
    "a zip bomb": (PACK(f"{BODY}<!--{' ' * 3_000_000}-->"), "over 250 times its size"),
    "a zip in a zip": (archive(a=archive(b=b"words")), "a ZIP archive without a document"),
    "XML nested 10,000 deep": (b"<akomaNtoso>" + b"<p>" * 10_000, "nested too deep"),
    "a web page nested 10,000 deep": (b"<html><body>" + b"<div>" * 10_000 + b"a", "nests its elements deeper"),
    "tables nested 3,000 deep": (b"<html><body>" + b"<table><tr><td>" * 3_000 + b"a", "nests its elements deeper"),
    "DOCX nested 10,000 deep": (PACK("<w:sdt>" * 10_000 + "</w:sdt>" * 10_000), "nests its parts deeper"),
    "a document and a PDF file": (DOCX + PDF, "two files in one"),
    "a web page with a PDF file in it": (HTML.replace(b"</body>", b" " * 1_024 + PDF), "two files in one"),
    "a picture and a document": (b"\0" * 40 + DOCX, "is not text"),
    "no bytes": (b"", "is empty"),
    "blanks": (b" \r\n\t" * 1_000_000, "is empty"),
    "zero bytes": (b"\0" * 4_000, "is empty"),
    "zero bytes between words": (b"The Council\0\0 calls\n" * 200, "is not text"),
    "a line without end": (b"words and words " * 200_000, "a line of 3,200,000 characters"),
    "no pages": (b"%PDF-1.4\n1 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<<>>\n%%EOF", "without pages"),
    "a head of a PDF file": (b"%PDF-1.7\n", "is cut short"),
    "unclosed tags": (b"<report><title>Valmera<para>One<para>Two\n" * 20, "tags like <report> that are not closed"),
    "unclosed tags on lines": (b"<doc>\n<para>One.\n<para>Two.\n", "tags like <doc> that are not closed"),
    "another XML": (b'<?xml version="1.0"?><feed><entry>words', "XML with the root <feed>"),
    "a password": (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
    "an old document": (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "old Office file (.doc)"),
    "RTF": (b"{\\rtf1\\ansi Valmera}", "an RTF file"),
    "ODT": (archive(mimetype=b"application/vnd.oasis.opendocument.text"), "an OpenDocument file"),
    "EPUB": (archive(mimetype=b"application/epub+zip"), "an OpenDocument file or an e-book"),
    "a PNG picture": (b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture"),
    "a TIFF picture": (b"II*\0\x08\0\0\0", "a TIFF picture"),
    "a HEIC picture": (b"\0\0\0\x18ftypheic\0\0\0\0", "is not text"),
    "PostScript": (b"%!PS-Adobe-3.0\n", "a PostScript file"),
    "a program": (b"MZ\x90\0\x03\0\0\0", "is not text"),
}


@pytest.mark.parametrize(("data", "said"), REFUSED.values(), ids=REFUSED)
def test_refused_with_one_sentence(data, said):
    with pytest.raises(ReadError) as refusal:
        read(data, "v.bin")
    sentence = str(refusal.value)
    assert said in sentence
    assert sentence.startswith("v.bin ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


MACROS = PACK(
    BODY, "application/vnd.ms-word.document.macroEnabled.main+xml", others={"word/vbaProject.bin": b"Shell"}
)  # fmt: skip
READ = {
    "macros": (MACROS, "the file carries macros: they were left"),
    "a PDF file and an archive": (PDF + archive(a=b"b"), "an archive hangs on behind the PDF file: it was left"),
    "a PDF file and a document": (PDF + DOCX, "an archive hangs on behind the PDF file: it was left"),
    "a PDF file behind a web page": (b"<html><p>Sold!</p>" + PDF, "a web page stands before the PDF file: it was left"),
    "cut XML": (AKN[: AKN.index(b"Decides") + 20], "not well-formed XML"),
}


@pytest.mark.parametrize(("data", "warned"), READ.values(), ids=READ)
def test_read_with_a_warning(data, warned):
    document = read(data, "v.bin")
    assert check(document) == []
    assert any(warning.startswith(warned) for warning in document.warnings)
    assert "Calls upon Valmera to report on its prisons" in " ".join(document.text.split())
    assert not {"Shell", "Sold!"} & set(document.text.split())


@pytest.mark.parametrize("declared", [LAUGHS, FILE])
def test_entities_of_a_web_page_stay_as_they_are(declared):
    assert read(entities("html", "<p>Valmera &a9; &a;</p>", declared), "v.bin").text == "Valmera &a9; &a;\n"


@pytest.mark.parametrize("name", SOUND)
def test_names_do_not_matter(name):
    found = {read(SOUND[name], called).source.media_type for called in ("v.docx", "v.pdf", "v.txt", "v")}
    assert len(found) == 1
    assert not read(SOUND[name], "v.xls").text.startswith(("PK", "%PDF", "<"))


def outcome(data: bytes) -> Document | str:
    try:
        return read(data, "v.bin")
    except ReadError as error:
        return str(error)


@pytest.mark.parametrize("name", SOUND)
def test_cut_anywhere(name):
    data = SOUND[name]
    for length in range(0, len(data), max(1, len(data) // 60)):
        found = outcome(data[:length])
        if isinstance(found, str):
            assert found.startswith("v.bin ")
            assert "\n" not in found
        else:
            assert check(found) == []
            assert find(found).anomalies is not None


@pytest.mark.parametrize("first", SOUND)
@pytest.mark.parametrize("second", SOUND)
def test_one_file_behind_another(first, second):
    found = outcome(SOUND[first] + b"\n" + SOUND[second])
    assert found.startswith("v.bin ") if isinstance(found, str) else check(found) == []
