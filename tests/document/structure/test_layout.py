"""What the layout tells: double spacing, margins, where a piece may begin."""

from __future__ import annotations

from itertools import pairwise

import pytest

from gnomon.document.structure import closing
from gnomon.document.structure.layout import rows, strength, tail_of

FULL = "The Government of Valmera has taken note of the report and of all its findings,"


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("in full;", ";"),
        ("the report.12", "."),
        ("of 2 March 2021, 14", ","),
        ("the “Port Selin process”.", "."),
        ("基准。3", "。"),
        ("the report*", ""),
        ("the report.*", "."),
        ("no end here", ""),
    ],
)
def test_the_closing_punctuation_is_seen_through_marks(text: str, tail: str) -> None:
    assert tail_of(text) == tail


def test_a_blank_line_separates_in_single_spacing() -> None:
    first, second, third = rows(f"{FULL}\nand of its annexes.\n\nIt has replied.")
    assert strength(first, second) == 0
    assert strength(second, third) == 2


def test_a_blank_line_says_nothing_in_double_spacing() -> None:
    lines = [FULL[:-1] + " x" for _ in range(8)]
    found = rows("\n\n".join(lines))
    assert all(row.loose for row in found)
    assert strength(found[3], found[4]) == 0


def test_double_spacing_goes_on_where_lines_end_closed() -> None:
    wrapped = [f"{number}. {FULL[:-1]} x\n\nand of its annexes;" for number in range(1, 9)]
    closed = [f"{number}. Decides;" for number in range(9, 13)]
    found = rows("\n\n".join([*wrapped, *closed, f"13. {FULL[:-1]} x", "and of its annexes."]))
    assert all(row.loose for row in found)
    assert strength(found[-2], found[-1]) == 0


def test_a_word_that_asks_for_another_is_no_end() -> None:
    first, second, third = rows("Ms. Lund, Permanent Representative in\n\nGeneva\n\nMr. Strand")
    assert (strength(first, second), strength(second, third)) == (0, 2)
    closed, opening = rows("to carry out the Council’s decisions\n\nCalls upon Valmera")
    assert strength(closed, opening) == 2


def test_a_line_that_stops_early_ends_its_piece() -> None:
    found = rows(
        "\n".join([FULL, FULL, "to the Council.", "The Government replied in writing to the Council, in time"])
    )
    assert strength(found[2], found[3]) == 2


def test_a_form_feed_starts_a_page() -> None:
    found = rows("One line\n\fAnother line\n\f\nA third")
    assert [(row.page, row.top) for row in found] == [(1, False), (2, True), (3, True)]


def test_offsets_point_at_the_words() -> None:
    source = "  indented\r\n\n\t中文 字 \n"
    assert [source[row.start : row.end] for row in rows(source)] == ["indented", "中文 字"]


def test_room_that_a_page_shows_is_never_double_spacing():
    cover = [
        "United Nations",
        "General Assembly",
        "Distr.: General",
        "Original: English",
        "Port Selin",
        "Agenda item 3",
    ]
    source = "\n\n".join([*cover, "The Council,", "Guided by the Charter,", "Recalling its resolution 48/1,"])
    assert any(row.loose for row in rows(source))
    assert not any(row.loose or row.top for row in rows(source, paced=True))


def test_short_headings_between_paragraphs_are_no_double_spacing() -> None:
    pieces = [("Rivers", FULL + "."), ("Dams", FULL + "."), ("Lakes", FULL + "."), ("Canals", FULL + ".")]
    found = rows("\n\n".join(line for piece in pieces for line in piece))
    assert not any(row.loose for row in found)
    assert [strength(before, row) for before, row in pairwise(found)] == [2] * 7


@pytest.mark.parametrize("line", ["5 de abril de 2034", "5 April 2034", "2034年4月5日"])
def test_a_date_set_to_the_right_closes_a_text(line: str) -> None:
    found = rows(f"92nd plenary meeting\n{line}")
    found[1].width = 90  # it reaches the right margin of the page
    nodes, length = closing.read(found, None)
    assert ([node.kind for node in nodes], length) == (["conclusion", "conclusion"], 2)


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("as recommended in 122.16", ""),
        ("a share of 3,5", ""),
        ("was adopted in 2021.5", "."),
        ("its resolution 42/37,5", ","),
        ("in Port Selin.16", "."),
        ("决议，1", "，"),
    ],
)
def test_a_number_with_a_point_is_no_end_with_a_mark(text: str, tail: str) -> None:
    assert tail_of(text) == tail
