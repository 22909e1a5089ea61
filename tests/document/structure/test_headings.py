"""Headings that stand one above the other, wrapped ones, and those of annexes without paragraph numbers."""

from __future__ import annotations

import textwrap

import pytest

from gnomon.document import read

LONG = (
    " The board shall meet twice a year in Port Selin and shall tell the Minister what it has found, and the Minister "
    "shall answer within three months of the day on which the letter came."
)


def printed(*pieces: str) -> list[tuple[str, str]]:
    """Kind and words of what is read from the pieces, each that ends with a stop made long and wrapped."""
    wrapped = [textwrap.fill(piece + LONG, 84) if piece.endswith(".") else piece for piece in pieces]
    elements = read("\n\n".join([*wrapped, ""]).encode(), "report.txt").elements
    return [(element.kind, element.text.removesuffix(LONG)) for element in elements if element.kind != "cover"]


START = ("I. Introduction", "1. The report was asked for by the Council.", "2. It covers the year.")
READ = [
    ("section", "Introduction"), ("paragraph", "The report was asked for by the Council."),
    ("paragraph", "It covers the year."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["A. Ports", "Ports of the north"], [("section", "Ports"), ("heading", "Ports of the north")]),
        (["Ports of the south", "Port Selin"], [("heading", "Ports of the south"), ("heading", "Port Selin")]),
        (["Warnings and\nevacuations"], [("heading", "Warnings and evacuations")]),
        (["II. Rivers", "A. Floods"], [("section", "Rivers"), ("section", "Floods")]),
        (["Rivers"], [("heading", "Rivers")]),
    ],
)
def test_headings_above_a_paragraph(pieces: list[str], expected: list[tuple[str, str]]) -> None:
    found = printed(*START, *pieces, "3. The rivers rose.", "4. They fell.")
    assert found == [*READ, *expected, ("paragraph", "The rivers rose."), ("paragraph", "They fell.")]


def test_headings_of_an_annex_without_numbers() -> None:
    found = printed(
        *START, "Annex", "Terms of reference", "Purpose", "The board advises.", "Members", "The board has nine members."
    )
    assert found == [
        *READ,
        ("annex", "Annex Terms of reference"),
        ("heading", "Purpose"),
        ("paragraph", "The board advises."),
        ("heading", "Members"),
        ("paragraph", "The board has nine members."),
    ]


def test_a_name_in_a_list_of_an_annex_is_no_heading() -> None:
    found = printed(*START, "Annex", "Members of the board", "Ann Moro", "Bert Tal", "Cara Lun")
    assert [kind for kind, _ in found] == ["section", "paragraph", "paragraph", "annex", *["paragraph"] * 3]
