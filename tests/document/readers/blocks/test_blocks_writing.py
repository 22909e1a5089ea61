"""How blocks become the extracted text: lines, numbers, notes behind their calls, drops, cells."""

from __future__ import annotations

import pytest

from gnomon.document.accounting import check
from gnomon.document.model import Document, ReadError, Source
from gnomon.document.readers.blocks import read_blocks
from gnomon.document.readers.blocks.model import Call, Gone, Note, Paper, Table, TableCell, Words, raised
from gnomon.document.readers.blocks.writing import write

SOURCE = Source("v", "text/html", None, "", 0)


def document(*blocks, **notes: Note) -> Document:
    found = read_blocks(Paper(blocks, notes), source=SOURCE)
    assert check(found) == []
    return found


def table(*rows: tuple[str, ...]) -> Table:
    return Table(tuple(tuple(TableCell((Words((w,)),), col) for col, w in enumerate(row, 1)) for row in rows))


def test_a_number_stands_before_its_words():
    assert write(Paper((Words(("Welcomes",), "1."), Words((), "2."), Words(("", "  "))))).text == "1. Welcomes\n2.\n"


def test_notes_stand_behind_the_paragraph_that_calls_them_and_the_rest_at_the_end():
    blocks = (Words(("One", Call("a", "1"), ".")), Words(("Two.",)))
    notes = {"b": Note("2", (Words(("never called",)),), 2), "a": Note("1", (Words(("first",)), Words(("more",))), 1)}
    assert write(Paper(blocks, notes)).text == "One1.\n1 first\nmore\nTwo.\n2 never called\n"


def test_a_call_of_a_note_that_is_not_there_is_words():
    found = document(Words(("One", Call("a", "1"), " two.")))
    assert [(e.text, e.footnotes) for e in found.elements] == [("One1 two.", ())]


def test_the_mark_of_a_note_does_not_hide_how_a_recital_ends():
    found = document(
        Words(("The Human Rights Council,",)), Words(("Valmera having spoken,", Call("a", "i"))),
        Words(("Also having heard Port Selin,",)), Words(("Calls upon Valmera to answer.",), "1."),
        a=Note("i", (Words(("Late.",)),), 1),
    )  # fmt: skip
    assert [e.text for e in found.elements if e.kind == "recital"] == [
        "Valmera having spoken,", "Also having heard Port Selin,",
    ]  # fmt: skip


def test_what_is_gone_stands_on_a_line_of_its_own():
    found = document(Words(("Val", Gone("struck\nout", "deleted"), "mera")), Words(("A/HRC/1/1",), why="page-head"))
    assert found.text == "Valmera\nstruck out\nA/HRC/1/1\n"
    assert [(d.span, d.why) for d in found.dropped] == [((8, 18), "deleted"), ((19, 28), "page-head")]


def test_a_line_of_strokes_is_no_paragraph():
    assert [d.why for d in document(Words(("Words.",)), Words(("_" * 12,))).dropped] == ["other"]


def test_paragraphs_of_a_cell_are_parted_by_a_blank_line():
    cell = TableCell((Words(("One.",)), Words(("Two.",))), 1)
    found = document(Words(("Before.",)), Table(((cell, TableCell((Words(("x",)),), 2)),)))
    assert found.text == "Before.\nOne.\n\nTwo.\nx\n"
    assert next(e.text for e in found.elements if e.kind == "cell") == "One. Two."


@pytest.mark.parametrize(
    ("head", "header"), [(("No.", "Benchmark", "Timeframe"), True), (("Port Selin", "Oldane", "nine"), False)]
)
def test_a_row_that_names_columns_is_a_head(head, header):
    found = document(table(head, ("1", "Free the press", "2031")))
    assert [e.table.header for e in found.elements if e.table] == [header] * 3 + [False] * 3


@pytest.mark.parametrize(("heading", "why"), [("Contents", "contents-list"), ("Figures", None)])
def test_a_table_of_contents_is_dropped_with_its_heading(heading, why):
    rows = table(("", "Page"), ("I. Introduction", "3"), ("II. Prisons", "5"), ("Annex", "12"))
    found = document(Words((heading,)), rows, Words(("Valmera is a State.",)))
    assert {drop.why for drop in found.dropped} == ({why} if why else set())
    assert len([e for e in found.elements if e.kind == "table"]) == (0 if why else 1)


def test_tables_of_annexes_count_on_their_own():
    two = table(("a", "b"))
    found = document(Words(("Words.",)), two, two, Words(("Annex I",)), Words(("A list",)), two, Words(("Annex II",)),
                     Words(("Another",)), two)  # fmt: skip
    assert [e.id for e in found.elements if e.kind == "table"] == [
        "table_1", "table_2", "att_1__table_1", "att_2__table_1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "annex"),
    [
        ("Annex I – Benchmarks of Valmera", True), ("Annex: Benchmarks", True), ("Annex I Benchmarks", True),
        ("Annexe II. Critères", False), ("Annex of another report", False), ("附件一 基准", True),
    ],
)  # fmt: skip
def test_a_heading_may_carry_the_number_and_the_title_of_an_annex(words, annex):
    found = document(Words(("Words.",)), Words((words,), heading=True), Words(("More.",)))
    assert ("annex" in {e.kind for e in found.elements}) is annex
    assert ["".join(e.text.split()) for e in found.elements] == ["Words.", "".join(words.split()), "More."]


def test_a_paper_without_words():
    with pytest.raises(ReadError, match=r"^v holds no words"):
        read_blocks(Paper((Words(("A head",), why="page-head"),)), source=SOURCE)


@pytest.mark.parametrize(("words", "set_above"), [("2", "²"), (" 10 ", " ¹⁰ "), ("th", "th"), ("1990", "1990")])
def test_raised_figures(words, set_above):
    assert raised(words) == set_above
