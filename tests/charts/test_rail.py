"""The releases on a line of time."""

from __future__ import annotations

from gnomon.charts.rail import rail
from svg_reading import SVG, classed, read


def test_the_rail_marks_the_release_that_is_shown() -> None:
    root = read(rail("", [2020, 2021, 2022], 2021))
    (shown,) = classed(root, "shown")
    assert shown.get("cx") == "50%"
    assert len(list(root.iter(f"{SVG}circle"))) == 4
