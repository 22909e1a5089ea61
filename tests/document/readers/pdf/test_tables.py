"""Tables by their print: rules, room and columns give rows and cells; what goes on over a page is one table."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document
from gnomon.document.readers.pdf.grids import grid
from gnomon.document.readers.pdf.page import Line
from pdf_paper import Sheet, pdf

COLUMNS = (60.0, 200.0, 330.0)
HEAD = ("Prison", "Opened", "Persons held")
ROWS = [("Port Selin", "1 July 2001", "310"), ("North Bay", "2 May 2003", "120"), ("Old Mill", "3 May 2005", "75")]
INTRO = "1.   The table below shows the prisons of Valmera and the persons who were held in them."


def rows(sheet: Sheet, top: float, printed: list[tuple[str, ...]], step: float = 20) -> Sheet:
    for number, row in enumerate(printed):
        for x, text in zip(COLUMNS, row, strict=True):
            if text:
                sheet.write(x, top + number * step, text)
    return sheet


def cells(document: Document) -> dict[tuple[int, int], str]:
    return {(e.table.row, e.table.col): e.text for e in document.elements if e.table}


def expected(printed: list[tuple[str, ...]]) -> dict[tuple[int, int], str]:
    return {(r, c): text for r, row in enumerate(printed, 1) for c, text in enumerate(row, 1) if text}


def test_columns_without_rules():
    sheet = rows(Sheet().write(60, 80, INTRO), 120, [HEAD, *ROWS])
    document = read(pdf([sheet.write(60, 220, "2.   Requests the Government to publish these figures.")]), "t.pdf")
    assert check(document) == []
    assert cells(document) == expected([HEAD, *ROWS])
    assert [e.number for e in document.elements if e.kind == "paragraph"] == ["1", "2"]


def test_a_head_between_rules():
    sheet = rows(Sheet().write(60, 80, INTRO), 120, [HEAD, *ROWS])
    for y in (105, 126, 190):
        sheet.rule(58, y, 350)
    document = read(pdf([sheet]), "t.pdf")
    assert cells(document) == expected([HEAD, *ROWS])
    assert [e.table.col for e in document.elements if e.table and e.table.header] == [1, 2, 3]


def test_lines_of_one_cell_between_the_rules_of_its_row():
    sheet = rows(Sheet().write(60, 60, INTRO), 100, [HEAD])
    sheet.rule(58, 86, 350).rule(58, 108, 350)
    for number, row in enumerate(ROWS):
        top = 122 + number * 40
        rows(sheet, top, [row]).write(60, top + 12, "and its annex").rule(58, top + 22, 350)
    printed = [HEAD, *((f"{name} and its annex", *rest) for name, *rest in ROWS)]
    document = read(pdf([sheet]), "t.pdf")
    assert check(document) == []
    assert cells(document) == expected(printed)


def test_a_table_over_two_pages_keeps_its_head_once():
    first = rows(Sheet().write(60, 580, INTRO), 620, [HEAD, *ROWS])
    second = rows(Sheet(), 80, [HEAD, ("South Hill", "4 May 2007", "42"), ("", "", "and more")])
    document = read(pdf([first, second.write(60, 170, "2.   Requests the Government to reply.")]), "t.pdf")
    assert check(document) == []
    assert [e.id for e in document.elements if e.kind == "table"] == ["table_1"]
    assert cells(document) == expected([HEAD, *ROWS, ("South Hill", "4 May 2007", "42 and more")])
    dropped = [document.text[slice(*d.span)] for d in document.dropped if d.why == "repeated-table-head"]
    assert dropped == list(HEAD)


def test_cells_say_where_they_stand():
    document = read(pdf([rows(Sheet(), 120, [HEAD, *ROWS])]), "t.pdf")
    cell = next(e for e in document.elements if e.text == "Port Selin")
    assert (cell.page, [round(box.left) for box in cell.boxes]) == (1, [60])


@pytest.mark.parametrize(
    "page",
    [
        Sheet().lines(60, 100, ["Introduction .......... 1", "A. Prisons ........... 2", "B. Guards ............ 3"]),
        Sheet()
        .write(60, 60, "General Assembly", 20)
        .write(330, 60, "Distr.: General")
        .rule(58, 40, 450)
        .rule(58, 70, 450),
        Sheet().lines(60, 100, [INTRO] * 12).rule(58, 90, 450).rule(58, 300, 450).rule(58, 320, 450),
    ],
)
def test_no_table(page):
    assert [e for e in read(pdf([page]), "t.pdf").elements if e.kind in ("table", "cell")] == []


def test_columns_that_run_to_the_left():
    lines = [
        Line(text, left, left + 60, base, 10.0)
        for base in (700.0, 680.0, 660.0)
        for text, left in (("one", 400.0), ("two", 250.0), ("three", 100.0))
    ]
    found = grid(lines, [], rtl=True)
    assert found is not None
    assert [[(cell.col, cell.lines[0].text) for cell in row] for row in found.rows] == [
        [(0, "one"), (1, "two"), (2, "three")]
    ] * 3
