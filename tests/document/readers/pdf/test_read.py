"""PDF files drawn on the spot, read as a person reads them."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Box, Document, ReadError
from pdf_paper import Sheet, pdf

RECITALS = [
    "The Human Rights Council,",
    "Guided by the purposes of the Charter and by the laws of Valmera on the care of",
    "children in Port Selin,",
    "Recalling its resolution 41/7 of 11 July 2019 on the prisons of Valmera,",
]


def page(number: int) -> Sheet:
    sheet = Sheet().write(57, 65, "A/HRC/99/12").write(534, 790, str(number), 9)
    return sheet.write(57, 790, "GE.23-01234", 8)


def found(document: Document, kind: str) -> list[tuple[str | None, str]]:
    return [(element.number, element.text) for element in document.elements if element.kind == kind]


@pytest.fixture(scope="module")
def resolution() -> Document:
    first = page(1).write(113, 110, "99/12. Prisons of Valmera", 12)
    first.write(141, 140, RECITALS[0]).write(141, 160, RECITALS[1]).write(113, 172, RECITALS[2])
    first.write(141, 190, RECITALS[3]).write(468, 186, "1", 6)
    first.write(141, 210, "1.   Requests the Government of Valmera to publish all figures on its prisons before").write(
        113, 222, "the end of the year;"
    )
    first.rule(113, 735, 80).write(141, 747, "1", 5).write(150, 750, "A/HRC/41/7, paragraph 3.", 8)
    second = page(2).write(
        141, 110, "2.   Calls upon the Government to let monitors into every prison, and to reply to each"
    )
    second.write(113, 122, "of their reports;").write(141, 140, "3.   Decides to remain seized of the matter.")
    second.write(30, 600, "Printed in Port Selin", turn=90)
    third = page(3).write(423, 110, "45th meeting").write(423, 122, "11 October 2021")
    return read(pdf([first, second, third]), "r.pdf")


def test_every_character_is_placed(resolution):
    assert check(resolution) == []
    assert [element.text for element in resolution.elements if element.kind == "text"] == []


def test_recitals_and_paragraphs(resolution):
    assert found(resolution, "formula") == [(None, RECITALS[0])]
    assert found(resolution, "recital") == [(None, " ".join(RECITALS[1:3])), (None, RECITALS[3])]
    assert found(resolution, "paragraph") == [
        ("1", "Requests the Government of Valmera to publish all figures on its prisons before the end of the year;"),
        ("2", "Calls upon the Government to let monitors into every prison, and to reply to each of their reports;"),
        ("3", "Decides to remain seized of the matter."),
    ]


def test_a_note_is_tied_to_its_raised_mark(resolution):
    assert found(resolution, "footnote") == [("1", "A/HRC/41/7, paragraph 3.")]
    last = [element for element in resolution.elements if element.kind == "recital"][-1]
    assert [(mark.id, mark.at) for mark in last.footnotes] == [("fn_1", len(last.text))]


def test_furniture_is_dropped_with_its_reason(resolution):
    dropped = [(resolution.text[slice(*drop.span)], drop.why) for drop in resolution.dropped]
    assert dropped.count(("A/HRC/99/12", "page-head")) == 3
    assert dropped.count(("GE.23-01234", "page-foot")) == 3
    assert [text for text, why in dropped if why == "page-number"] == ["1", "2", "3"]
    assert ("Printed in Port Selin", "rotated-text") in dropped


def test_elements_say_where_they_stand(resolution):
    second = next(element for element in resolution.elements if element.id == "para_2")
    assert second.page == 2
    (box,) = second.boxes
    assert (box.page, round(box.left)) == (2, 113)
    assert 100 < box.top < 104 < 120 < box.bottom < 126


def test_a_paragraph_over_a_page_has_two_boxes():
    first = page(1).write(113, 700, "1.   Urges the Government of Valmera to end the practice of holding children")
    second = page(2).write(113, 110, "in prisons, and to report on it.").write(113, 130, "2.   Thanks the Government.")
    document = read(pdf([first, second]), "two.pdf")
    (paragraph, _) = [element for element in document.elements if element.kind == "paragraph"]
    assert paragraph.text.endswith("holding children in prisons, and to report on it.")
    assert [box.page for box in paragraph.boxes] == [1, 2]
    assert isinstance(paragraph.boxes[0], Box)


def test_two_columns_are_read_one_after_the_other():
    left = [f"The {word} prison of Valmera was built by people who" for word in ("first", "second", "third")] * 3
    right = [f"In the {word} year a commission came and found that" for word in ("fourth", "fifth", "sixth")] * 3
    sheet = Sheet().lines(60, 100, left, 9).lines(320, 100, right, 9)
    document = read(pdf([sheet]), "columns.pdf")
    assert document.text.split("\n\n") == ["\n".join(left), "\n".join(right) + "\n"]


def test_a_scanned_page_is_named():
    words = Sheet().write(113, 110, "1.   Requests the Government of Valmera to reply.")
    document = read(pdf([words, Sheet(pictures=1)]), "scan.pdf")
    assert document.warnings[0] == "Page 2 is a scan: a picture without text; have its text recognised to read it."


def test_a_blank_file_says_so():
    document = read(pdf([Sheet()]), "blank.pdf")
    assert (document.text, document.elements, document.warnings) == ("", (), ("No page has any text.",))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n" + b"x" * 50, "is cut short"),
        (b"%PDF-1.7\nno objects at all\n%%EOF\n", "is damaged"),
        (pdf([]), "is a PDF file without pages"),
        (pdf([Sheet().write(100, 100, "Valmera")])[:300], "is cut short"),
    ],
)
def test_refused_in_one_sentence(data, what):
    with pytest.raises(ReadError) as refusal:
        read(data, "v.pdf")
    assert what in str(refusal.value)
    assert str(refusal.value).count(". ") == 0


def test_bytes_before_the_file_are_passed_over():
    data = pdf([Sheet().write(113, 110, "1. Requests the Government of Valmera to reply.")])
    assert read(b"\0\1 sent by mail\n" + data, "v.pdf").text == read(data, "v.pdf").text


def test_pages_turned_on_their_side_are_read_upright():
    source = pypdfium2.PdfDocument(pdf([Sheet().write(400, 700, "1.   Requests the Government to reply.", turn=90)]))
    source[0].set_rotation(90)
    target = io.BytesIO()
    source.save(target)
    source.close()
    document = read(target.getvalue(), "turned.pdf")
    assert found(document, "paragraph") == [("1", "Requests the Government to reply.")]
    assert document.elements[0].boxes[0].right < 842


def test_the_cells_of_a_ruled_table_keep_to_their_columns():
    sheet = Sheet().write(60, 80, "1.   Requests the Government of Valmera to reply.").write(60, 110, "Annex I")
    sheet.write(60, 125, "Resolutions on Valmera")
    heads = [(60, "No."), (100, "Date"), (180, "Resolution"), (260, "Text")]
    for x, text in heads:
        sheet.write(x, 150, text, 9)
    rows = [
        ("1", "1 July 2001", "48/1", "Publish all figures"),
        ("2", "2 May 2003", "54/7", "Let monitors in"),
        ("3", "3 May 2005", "57/2", "Train the guards"),
    ]
    for number, row in enumerate(rows):
        top = 170 + 30 * number
        sheet.rule(58, top - 12, 400)
        for (x, _), text in zip(heads, row, strict=True):
            sheet.write(x, top, text, 9)
        sheet.write(260, top + 11, "and report on them.", 9)
    sheet.rule(58, 255, 400)
    cells = {
        e.id.removeprefix("att_1__table_1_"): e.text
        for e in read(pdf([sheet]), "table.pdf").elements
        if e.kind == "cell"
    }
    assert [cells[f"_tr_1__td_{column}"] for column in (1, 2, 3, 4)] == ["No.", "Date", "Resolution", "Text"]
    for row, (date, symbol, words) in enumerate((row[1:] for row in rows), 2):
        printed = [cells[f"_tr_{row}__td_{column}"] for column in (2, 3, 4)]
        assert printed == [date, symbol, f"{words} and report on them."]
