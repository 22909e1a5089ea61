"""Footnotes: which lines open one, how far it goes, which figure of the text is its mark."""

from __future__ import annotations

import pytest

from gnomon.document.structure import footnotes, notes
from gnomon.document.structure.layout import rows

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


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the report4 in which", 4),
        ("in Cambodia60and the", None),
        ("of 2 March 2021,7 and", 7),
        ("基本法律，3并强调", 3),
        ("elected in 20234 by", 4),
        ("التقرير(9)، وإذ", 9),
        ("A/HRC/51/66", None),
        ("see Add.1 to the", None),
        ("3.4 per cent", None),
    ],
)
def test_figures_set_like_marks(text: str, number: int | None) -> None:
    assert sorted(notes.marks(text).places) == ([number] if number else [])


def test_a_figure_inside_words_counts_where_no_other_mark_stands() -> None:
    text = "the Government of Valmera60and the Council"
    assert notes.marks(text).find(60, 0, len(text)) == (25, 27)
