"""Runs of characters: the order of brackets that share a place, hyphens at line ends."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.readers.pdf import glyphs
from pdf_paper import Sheet, pdf


class Ruler:
    """Stands in for a text page of letters of 10 points at these places."""

    def __init__(self, places: list[float]) -> None:
        self.places = places

    def origin(self, index: int) -> tuple[float, float]:
        return self.places[index], 0.0

    def style(self, index: int) -> tuple[float, int, float]:
        return 10.0, 0, 0.0


@pytest.mark.parametrize(
    ("text", "places", "read_as"),
    [
        ("则《(瓦", [0, 9, 10.4, 19], "则(《瓦"),
        ("则《(瓦", [0, 10, 20, 24], "则《(瓦"),
        ("则（[瓦", [0, 9, 10.4, 19], "则[（瓦"),
        ("《(瓦》(尔", [0, 1.4, 10, 20, 30, 34], "(《瓦》(尔"),
        ("(《瓦", [0, 1, 10], "(《瓦"),
    ],
)
def test_a_narrow_bracket_in_the_room_of_a_wide_one(text, places, read_as):
    assert glyphs._in_order(Ruler(places), text, 0, len(text)) == read_as


def test_a_word_cut_at_a_line_end_stands_on_both_lines():
    sheet = Sheet().write(113, 110, "1.   Requests the Government to name a Secretary-")
    sheet.write(113, 122, "General for the prisons of Port Selin, and to report on its non-")
    sheet.write(113, 134, "compliance.")
    document = read(pdf([sheet]), "r.pdf")
    assert document.text.split("\n")[:3] == [
        "1. Requests the Government to name a Secretary-",
        "General for the prisons of Port Selin, and to report on its non-",
        "compliance.",
    ]
    (paragraph,) = document.elements
    assert paragraph.text.endswith(
        "name a Secretary-General for the prisons of Port Selin, and to report on its non-compliance."
    )
