"""Headings are known by bold, by size and by the room around them."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.readers.pdf.pace import Pace
from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.readers.pdf.titles import starts
from gnomon.document.readers.pdf.weights import is_bold
from gnomon.document.readers.pdf.writing import Place
from pdf_paper import Sheet, pdf

TEXT = "The prisons of Valmera were visited by monitors in the year of the report"


@pytest.mark.parametrize(
    ("name", "bold"),
    [
        ("ABCDEF+LiberationSerif-Bold", True),
        ("TimesNewRomanPS-BoldMT", True),
        ("Times New Roman,Bold", True),
        ("NimbusRomNo9L-Medi", True),
        ("SimHei", True),
        ("ABCDEF+STHeiti-Regular", True),
        ("NotoSerifCJKsc-Black", True),
        ("TimesNewRomanPSMT", False),
        ("SimSun", False),
        ("Heidelberg", False),
        ("", False),
    ],
)
def test_names_of_bold_fonts(name, bold):
    assert is_bold(name) is bold


def places(*blocks: tuple[list[str], bool, float]) -> list[Place]:
    """Lines of blocks with room between them, each as (lines, bold, size)."""
    page, found, base, at = Page(1, 595.0, 842.0, False, [], []), [], 800.0, 0
    for texts, bold, size in blocks:
        base -= 24
        for text in texts:
            line = Line(text, 57.0, 400.0, base, size, bold=bold)
            page.lines.append(line)
            found.append(Place((at, at + len(text)), page, line, 57.0))
            base, at = base - 12, at + len(text) + 1
    return found


BODY = ([TEXT] * 6, False, 10.0)


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ((["Prisons"], True, 10.0), [True]),
        ((["Prisons and other", "places of detention"], True, 10.0), [True, False]),
        ((["Prisons"], False, 14.0), [True]),
        ((["Prisons"], False, 10.5), []),
        ((["Prisons were visited."], True, 10.0), []),
        ((["Prisons were visited;"], True, 10.0), []),
        (([TEXT] * 5, True, 10.0), []),
    ],
)
def test_blocks(block, found):
    given = places(BODY, block, BODY)
    assert list(starts(given, Pace(1.2, 1.2)).values()) == found


def test_words_that_go_on_right_below_are_no_heading():
    given = places(BODY, (["Prisons", TEXT], True, 10.0), BODY)
    given[7].line.bold = False
    assert starts(given, Pace(1.2, 1.2)) == {}


def test_nothing_at_the_foot_of_a_page_is_a_heading():
    assert starts(places(BODY, (["Prisons"], True, 10.0)), Pace(1.2, 1.2)) == {}


def test_where_all_is_bold_bold_says_nothing():
    all_bold = ([TEXT] * 6, True, 10.0)
    assert starts(places(all_bold, (["Prisons"], True, 10.0), all_bold), Pace(1.2, 1.2)) == {}


def test_sections_below_sections_and_headings_without_a_number():
    sheet = Sheet().write(113, 100, "I.   Prisons", 12, bold=True)
    sheet.write(113, 130, "1.   The Government of Valmera submitted its first report on its prisons.")
    sheet.write(113, 160, "A.   Cross-cutting issues", 11, bold=True).write(113, 190, "1.   Equality", bold=True)
    sheet.write(113, 220, "2.   Monitors visited every prison of Port Selin before the end of the year.")
    sheet.write(113, 250, "2.   Women", bold=True)
    sheet.write(113, 280, "3.   They found no women among the guards of the prison of Port Selin.")
    sheet.write(113, 310, "Children and young", bold=True).write(113, 322, "persons in prisons", bold=True)
    sheet.write(113, 352, "4.   They found no children.")
    document = read(pdf([sheet]), "report.pdf")
    assert check(document) == []
    found = [(e.id, e.text) for e in document.elements if e.kind in ("section", "heading")]
    assert found == [
        ("sec_I", "Prisons"),
        ("sec_I__subsec_A", "Cross-cutting issues"),
        ("sec_I__subsec_A__subsec_1", "Equality"),
        ("sec_I__subsec_A__subsec_2", "Women"),
        ("heading_1", "Children and young persons in prisons"),
    ]
    assert [e.number for e in document.elements if e.kind == "paragraph"] == ["1", "2", "3", "4"]
