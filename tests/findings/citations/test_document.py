"""Citations of a document: places, `Ibid.`, addresses."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from gnomon.document.model import Document, Element, Metadata, Source
from gnomon.document.readers.text import read_text
from gnomon.findings.citations import address_of, find


def made(*elements: tuple[str, str, str], symbols: tuple[str, ...] = ()) -> Document:
    text, built = "", []
    for id_, kind, words in elements:
        span = (len(text), len(text) + len(words))
        built.append(Element(id=id_, kind=kind, text=words, spans=(span,), language="en"))  # type: ignore[arg-type]
        text += words + "\n"
    about = Metadata(symbols=symbols, body="HRC", session="51")
    return Document(Source("x", "text/plain", None, "0", len(text)), text, about, tuple(built))


def test_ibid_is_the_last_document_with_its_own_paragraph():
    document = made(
        ("fn_1", "footnote", "A/HRC/45/51, para. 5."),
        ("fn_2", "footnote", "Ibid."),
        ("fn_3", "footnote", "Ibid., para. 9."),
    )
    found = [(one.at, one.symbol, one.paragraphs) for one in find(document)]
    assert found == [
        ("fn_1", "A/HRC/45/51", ("5",)),
        ("fn_2", "A/HRC/45/51", ("5",)),
        ("fn_3", "A/HRC/45/51", ("9",)),
    ]


def test_ibid_after_a_page_is_that_page_and_after_a_book_is_open():
    first, last = ("fn_1", "footnote", "A/HRC/45/51."), ("fn_3", "footnote", "Ibid.")
    page = made(first, ("fn_2", "footnote", "https://valmera.example/a"), last)
    assert [one.kind for one in find(page)] == ["document", "web", "web"]
    book = made(first, ("fn_2", "footnote", "A book."), last)
    assert [one.symbol for one in find(book)] == ["A/HRC/45/51", None]


def test_ibid_without_anything_before_has_no_symbol():
    assert [one.symbol for one in find(made(("fn_1", "footnote", "Ibid., p. 4.")))] == [None]


def test_its_own_symbol_on_the_cover_is_no_citation():
    elements = (("cover", "cover", "A/HRC/51/88"), ("text_1", "text", "A/HRC/51/88"))
    assert find(made(*elements, symbols=("A/HRC/51/88",))) == ()
    assert len(find(made(("text_1", "text", "A/HRC/51/88")))) == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("CCPR/C/VAL/CO/3, para. 35 (d)", ("CCPR/C/VAL/CO/3", ("para_35__list_1__point_d",))),
        ("CCPR/C/VAL/CO/3, paras. 35 and 37", ("CCPR/C/VAL/CO/3", ("para_35", "para_37"))),
        ("A/HRC/45/51", ("A/HRC/45/51", ())),
        ("article 4 of the Convention on the Rights of the Child", ("CRC", ("art_4",))),
        ("Conference resolution 10/1", None),
        ("https://valmera.example/a", None),
    ],
)
def test_address(words: str, expected: tuple[str, tuple[str, ...]] | None):
    (citation,) = find(made(("para_1", "paragraph", words)))
    assert address_of(citation) == expected


@pytest.mark.shared
def test_the_founding_documents(shared: Path):
    """Every span holds its printed words; ids are unique; what the notes cite has a symbol."""
    for number, notes in (("000", 7), ("001", 30)):
        path = next((shared / "seeds").glob(f"{number}*.txt"))
        text = path.read_text(encoding="utf-8-sig")
        source = Source(path.name, "text/plain", "utf-8", hashlib.sha256(text.encode()).hexdigest(), len(text))
        document = read_text(text, source=source)
        found = find(document)
        assert len({one.id for one in found}) == len(found)
        for one in found:
            words = "".join(text[slice(*span)] for span in (one.spans or (one.span,)))
            assert "".join(words.split()) == "".join(one.printed.split())
        in_notes = [one.symbol for one in found if one.at.startswith("fn_") and one.kind == "document"]
        assert len(in_notes) >= notes
        assert None not in in_notes
