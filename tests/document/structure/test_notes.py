"""Footnotes: which lines open one, how far it goes, which figure of the text is its mark."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.model import Element
from gnomon.document.structure import footnotes, notes
from gnomon.document.structure.layout import rows
from gnomon.document.structure.marks import Marks

PAGE = "The Government of Valmera has replied to the Council in writing and at great length, and it has\n"


def taken(source: str) -> list[tuple[str, str]]:
    _, found, _ = notes.take(source, rows(source))
    return [(note.printed, " ".join(source[slice(*span)] for span in note.spans)) for note in found]


@pytest.mark.parametrize(
    ("mark", "line"),
    [
        ("1", "1 See A/HRC/90/1."),
        ("(1)", "(1) See A/HRC/90/1."),
        ("¹", "¹ See A/HRC/90/1."),
        ("1", "1/ See A/HRC/90/1."),
    ],
)
def test_a_note_at_the_foot(mark: str, line: str) -> None:
    assert taken(f"{PAGE}ended the matter.{mark}\n\n\n{line}\n") == [(line.split()[0], "See A/HRC/90/1.")]


def test_notes_go_on_until_the_next() -> None:
    source = f"{PAGE}replied1 and acted.2\n\n\n1 Ministry of Justice,\nPort Selin, 2031.\n2 Ibid.\n"
    assert taken(source) == [("1", "Ministry of Justice, Port Selin, 2031."), ("2", "Ibid.")]


def test_stars() -> None:
    source = "Report on Valmera*, **\n\nSummary.\n\n* Issued late.\n\n** As received.\n"
    assert taken(source) == [("*", "Issued late."), ("**", "As received.")]


@pytest.mark.parametrize(
    "line",
    [
        "2 - تؤكد ضرورة احترام الحقوق؛",
        "2. Requests the Secretary-General to report;",
        "1 million people voted.",
        "3 See A/1.",
        "1    1 July 2031     90/1     Publish all figures",
    ],
)
def test_lines_that_are_no_notes(line: str) -> None:
    assert taken(f"{PAGE}ended the matter.\n\n{line}\n") == []


def test_a_figure_that_a_line_break_parts_from_its_sentence_is_a_mark() -> None:
    source = f"{PAGE}used the land as a pledge.\n1 One consequence is that they lose\nit.\n\n\n1 See A/HRC/90/1.\n"
    kept, found, marks = notes.take(source, rows(source))
    assert [note.printed for note in found] == ["1"]
    assert [row.text for row in kept if row.joined] == ["1 One consequence is that they lose"]
    found[0].id = "fn_1"
    at = source.index("1 One")
    assert footnotes.locate(source, found, marks) == [((at, at + 1), "fn_1")]


def test_a_number_alone_on_its_line_opens_the_note_below_it() -> None:
    source = f"{PAGE}replied1 and acted.2\n\n\n1\nMinistry of Justice, Port Selin.\n2\nIbid.\n"
    assert taken(source) == [("1", "Ministry of Justice, Port Selin."), ("2", "Ibid.")]


def test_a_mark_alone_on_its_line_belongs_to_the_line_above() -> None:
    source = f"{PAGE}ended the matter,\n1\n\nNoting the rest,\n\n\n1 See A/HRC/90/1.\n"
    kept, found, _ = notes.take(source, rows(source))
    assert [note.printed for note in found] == ["1"]
    assert [row.text for row in kept if row.joined] == ["1"]


def test_an_address_goes_on_with_a_note_that_ends_like_a_sentence() -> None:
    source = f"{PAGE}replied.1\n\n\n1 See.\nwww.valmera.example/law\n"
    assert taken(source) == [("1", "See. www.valmera.example/law")]


def test_the_last_words_of_a_note_are_no_heading_of_an_annex() -> None:
    source = f"{PAGE}replied.1\n\n\n1 {PAGE}Annex.\n"
    assert taken(source) == [("1", f"{PAGE}Annex.".replace("\n", " "))]


def test_a_date_at_the_start_of_a_line_is_no_note() -> None:
    source = "瓦尔梅拉政府2031年答复了理事会1并在塞林港举行的会议上就此\n\n6月26日至7月1日作了说明。6\n"
    assert taken(source) == []


def test_a_mark_that_goes_over_the_line_end_leaves_the_words() -> None:
    source = "瓦尔梅拉政府采取措施，1\n1并说明情况。\n"
    element = Element("recital_1", "recital", spans=((0, 12), (13, 20)))
    (done,), dropped = footnotes.apply(source, [element], [((11, 14), "fn_11")])
    assert (done.text, [mark.at for mark in done.footnotes]) == ("瓦尔梅拉政府采取措施，并说明情况。", [11])
    assert [item.span for item in dropped] == [(11, 12), (13, 14)]


def test_marks_with_a_stroke_stand_between_blanks() -> None:
    source = f"{PAGE}report 1/ and the Committee's reply, 2/ of May 1990.\n\n____________\n\n1/ A/48/803.\n\n2/ Ibid.\n"
    document = read(source.encode(), "v.txt")
    assert [note.id for element in document.elements for note in element.footnotes] == ["fn_1", "fn_2"]
    assert [document.text[slice(*drop.span)] for drop in document.dropped if drop.why == "footnote-mark"] == [
        "1/",
        "2/",
    ]


def test_a_fraction_is_no_mark_where_notes_have_no_stroke() -> None:
    source = f"{PAGE}replied1 in 1/ of the cases.2\n\n\n1 Ministry of Justice.\n2 Ibid.\n"
    document = read(source.encode(), "v.txt")
    assert "in 1/ of the cases." in document.elements[0].text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("United Nations met in 2021.a\nRest", (27, 28)),
        ("The table of 1996)a and more", (18, 19)),
        ("United Nations and a table", None),
    ],
)
def test_a_letter_is_a_mark_only_tight_behind_a_figure_or_a_stop(source: str, expected: tuple[int, int] | None) -> None:
    note = notes.Note(None, (len(source), len(source) + 1), [], [], (0, len(source)), id="fn_star_1", printed="a")
    found = footnotes.locate(source, [note], Marks(source, {}))
    assert found == ([(expected, "fn_star_1")] if expected else [])


@pytest.mark.parametrize("raised", [True, False])
def test_the_raised_mark_of_an_endnote_may_stand_pages_before(raised: bool) -> None:
    source = "One1 two2 and then a page of words, and a third3 below."
    places = {1: [(3, 4)], 2: [(8, 9)], 3: [(47, 48)]}
    ends = [notes.Note(n, (60, 61), [], [], region, id=f"fn_{n}") for n, region in ((1, (0, 55)), (2, (30, 55)))]
    found = footnotes.locate(source, ends, Marks(source, places, raised=raised))
    assert found == ([((3, 4), "fn_1"), ((8, 9), "fn_2")] if raised else [((3, 4), "fn_1")])
