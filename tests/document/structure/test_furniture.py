"""Page heads, feet, numbers, rules, heads set sideways and repeated addresses leave the text."""

from __future__ import annotations

import pytest

from gnomon.document.structure import furniture, links
from gnomon.document.structure.layout import rows

BODY = "\n".join(f"Line {word} of a longer text about Valmera that goes on and on" for word in "abcdefghijklmno")


def dropped(source: str) -> list[tuple[str, str]]:
    _, gone, _ = furniture.remove(rows(source))
    return [(source[slice(*item.span)], item.why) for item in gone]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "A/HRC/90/12\n\nGE.22-12844 11",
            [("A/HRC/90/12", "page-head"), ("GE.22-12844 11", "page-foot")],
        ),
        ("16 GE.22-12844", [("16 GE.22-12844", "page-foot")]),
        ("_______________", [("_______________", "page-foot")]),
        ("21-07771 (E)", [("21-07771 (E)", "page-foot")]),
        ("\f12\n\f", [("12", "page-number")]),
        ("E/RES/2031/2 B\n\nGE.31-12345 3", [("E/RES/2031/2 B", "page-head"), ("GE.31-12345 3", "page-foot")]),
        ("_______________\n1\nMinistry of Justice.", [("_______________", "page-foot")]),
    ],
)
def test_furniture_by_its_form(lines: str, expected: list[tuple[str, str]]) -> None:
    assert dropped(f"{BODY}\n\n{lines}\n\n{BODY}") == expected


def test_a_head_that_comes_back_is_furniture_wherever_it_stands() -> None:
    head = "United Nations S/RES/2901 (2031) Resolution 2901 (2031)"
    source = "\n".join([BODY, head, BODY, head, BODY])
    assert dropped(source) == [(head, "page-head")] * 2


def test_a_note_that_is_no_more_than_a_symbol_is_no_head() -> None:
    source = f"A/HRC/90/12\n{BODY}\n\n_________\n5 A/90/242\n\nA/HRC/90/12\n\n{BODY}"
    assert ("5 A/90/242", "page-head") not in dropped(source)
    assert ("A/HRC/90/12", "page-head") in dropped(source)


def test_a_lone_mark_after_a_comma_is_no_page_number() -> None:
    page = f"{BODY}\n\n{{}}\n\f"
    source = "".join(map(page.format, (1, 2, 3))) + f"{BODY}\nin the framework of the matter,\n4\n\n{BODY}"
    assert [printed for printed, why in dropped(source) if printed.isdecimal()] == ["1", "2", "3"]


def test_a_head_set_sideways_is_one_run_of_short_lines() -> None:
    sideways = "A\n/H\nR\nC\n/9\n0\n/1\n2\nG\nE\n.2\n2\n-1\n2\n8\n4\n4\n2\n5"
    source = f"{BODY}\n\n{sideways}\n\n{BODY}"
    assert {why for _, why in dropped(source)} == {"rotated-text"}
    assert len(dropped(source)) == len(sideways.splitlines())
    _, _, heads = furniture.remove(rows(source))
    assert heads[0].startswith("A/HRC/90/12")


def test_a_column_of_figures_is_text() -> None:
    assert dropped(f"{BODY}\n12\n7\n9\n15\n3\n{BODY}") == []


def test_the_row_after_furniture_is_the_top_of_a_page() -> None:
    kept, _, _ = furniture.remove(rows(f"{BODY}\n\n____________\nnext words"))
    assert (kept[-1].top, kept[-1].ruled) == (True, True)


def test_a_link_line_that_repeats_a_printed_address_is_dropped() -> None:
    source = "\n".join(
        ["1 See https://example.org/a-", "long-address.", "", "https://example.org/a-long-address", "Next page"]
    )
    kept, gone = links.remove(rows(source))
    assert [row.text for row in kept] == ["1 See https://example.org/a-", "long-address.", "Next page"]
    assert [source[slice(*item.span)] for item in gone] == ["https://example.org/a-long-address"]
    assert kept[-1].top


def test_a_link_to_a_printed_symbol_is_dropped() -> None:
    _, gone = links.remove(rows("1 CCPR/C/VAL/CO/3.\n\nhttp://undocs.org/en/CCPR/C/VAL/CO/3\n"))
    assert len(gone) == 1


def test_an_address_printed_once_belongs_to_its_note() -> None:
    kept, gone = links.remove(rows("26 The submission is at:\nhttps://example.org/submission?id=4\n27 Another."))
    assert (len(kept), gone) == (3, [])
