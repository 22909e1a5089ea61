"""Markdown as written: numbers as printed, no word taken for a mark, none lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from any_document import documents
from gnomon.document import read_path
from gnomon.document.model import Cell, Document, Element, FootnoteMark, Metadata, Source
from gnomon.document.writers.markdown import markdown

_SIGNS = re.compile(r"\\([!-/:-@\[-`{-~])|\[\^\w+\](?!:)")
SAMPLES = sorted((Path(__file__).resolve().parents[3] / "samples" / "valmera").glob("A_*"))


def made(*elements: Element, text: str = "") -> Document:
    return Document(Source("v.txt", "text/plain", "utf-8", "0" * 64, len(text)), text, Metadata(), elements)


def letters(words: str) -> str:
    return re.sub(r"\s+", "", words)


def kept(document: Document) -> None:
    """Without the marks and escapes of Markdown, every run of words of every element is there."""
    shown = letters(_SIGNS.sub(lambda sign: sign[1] or "", markdown(document)))
    parents = {element.parent for element in document.elements}
    lost = [e.id for e in document.elements if e.id not in parents and letters(e.text) not in shown]
    assert lost == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_keeps_its_words(path):
    kept(read_path(path))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents())
def test_any_document_keeps_its_words(document):
    kept(document)


def test_a_document():
    text = "1. Calls:1 (a) Go. 1 See there."
    document = made(
        Element("title_1", "heading", "Valmera"),
        Element("sec_I", "section", "Requests"),
        Element("para_1", "paragraph", "Calls:", ((3, 9),), "sec_I", number="1", number_span=(0, 2),
                footnotes=(FootnoteMark("fn_1", 6),)),
        Element("para_1__list_1", "list", parent="para_1"),
        Element("para_1__list_1__point_a", "point", "Go.", ((15, 18),), "para_1__list_1", number="a",
                number_span=(11, 14)),
        Element("sec_I__subsec_A", "section", "Time", parent="sec_I"),
        Element("fn_1", "footnote", "See there.", ((21, 31),), number="1", number_span=(19, 20)),
        text=text,
    )  # fmt: skip
    assert (
        markdown(document)
        == """# Valmera

## Requests

1\\. Calls:[^fn_1]

- (a) Go.

### Time

[^fn_1]: See there.
"""
    )


def test_a_table():
    def cell(row: int, col: int, text: str, **place: object) -> Element:
        id_ = f"table_1__tr_{row}__td_{col}"
        return Element(id_, "cell", text, parent=f"table_1__tr_{row}", table=Cell(row, col, **place))

    rows = [Element(f"table_1__tr_{row}", "row", parent="table_1") for row in (1, 2)]
    heads = [cell(1, 1, "Year", header=True), cell(1, 2, "Seats|votes", header=True)]
    document = made(Element("table_1", "table", "Votes"), rows[0], *heads, rows[1], cell(2, 2, "90 %"))
    assert markdown(document) == "Votes\n\n| Year | Seats\\|votes |\n| --- | --- |\n|  | 90 % |\n"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("1. One", "1\\. One"),
        ("2) Two", "2\\) Two"),
        ("2031 was", "2031 was"),
        ("- dash", "\\- dash"),
        ("# hash", "\\# hash"),
        ("a # b - c", "a # b - c"),
        ("> quoted", "\\> quoted"),
        ("*bold* and `code`", "\\*bold\\* and \\`code\\`"),
        ("A_1_b but _this_", "A_1_b but \\_this\\_"),
        ("[x](y) <b>", "\\[x\\](y) \\<b>"),
        ("&amp; & Co", "\\&amp; & Co"),
        ("~~gone~~ ~3", "\\~~gone\\~~ ~3"),
        ("C:\\dir", "C:\\\\dir"),
    ],
)
def test_words_are_no_marks(words, line):
    assert markdown(made(Element("text_1", "text", words))) == line + "\n"
