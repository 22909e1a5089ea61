"""Each side takes its share of the bar."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.balance import Part, balance
from svg_reading import SVG, read

TEXT = st.text(max_size=20)


def test_balance_gives_each_side_its_share() -> None:
    root = read(balance("", [Part("state", 1, "State: 1"), Part("media", 0, ""), Part("un", 3, "UN: 3")]))
    assert [(part.get("class"), part[1].get("x"), part[1].get("width")) for part in root.findall(f"{SVG}g")] == [
        ("state", "0%", "25%"),
        ("un", "25%", "75%"),
    ]


def test_mirrored_balance_begins_at_the_right() -> None:
    root = read(balance("", [Part("state", 1, ""), Part("un", 3, "")], mirrored=True))
    assert [part[1].get("x") for part in root.findall(f"{SVG}g")] == ["75%", "0%"]


@given(st.lists(st.builds(Part, TEXT, st.integers(0, 99), TEXT), max_size=6), st.booleans())
def test_any_balance_is_well_formed(parts: list[Part], mirrored: bool) -> None:
    drawn = read(balance("x", parts, mirrored=mirrored)).findall(f"{SVG}g")
    widths = [float((part[1].get("width") or "").rstrip("%")) for part in drawn]
    assert sum(widths) == pytest.approx(100 if any(part.count for part in parts) else 0, abs=0.1)
