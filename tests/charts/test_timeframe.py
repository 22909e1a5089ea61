"""A timeframe is drawn where its years stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.scale import Scale
from gnomon.charts.timeframe import axis, timeframe
from svg_reading import SVG, classed, label, read

DECADE = Scale(2020, 2030)
TEXT = st.text(max_size=20)
YEAR = st.none() | st.floats(1800, 2200)


def test_a_timeframe_is_a_bar_with_today_through_it() -> None:
    root = read(timeframe("2022 to 2024", 2022, 2024, scale=DECADE, today=2027.5, ticks=(2025,)))
    (bar,) = classed(root, "bar")
    assert (bar[0].get("x"), bar[0].get("width")) == ("20%", "20%")
    assert [each.get("x1") for each in classed(root, "today")] == ["75%"]
    assert label(root) == "2022 to 2024"


def test_a_mirrored_timeframe_runs_from_the_right() -> None:
    root = read(timeframe("", 2022, 2024, scale=Scale(2020, 2030, mirrored=True), today=None))
    (bar,) = classed(root, "bar")
    assert (bar[0].get("x"), bar[0].get("width")) == ("60%", "20%")
    assert classed(root, "today") == []


def test_an_open_timeframe_reaches_the_edge_and_says_so() -> None:
    (bar,) = classed(read(timeframe("", 2025, None, scale=DECADE, today=None, kind="relative")), "bar")
    assert (bar[0].get("x"), bar[0].get("width")) == ("50%", "50%")
    assert bar.get("class") == "bar relative open"


def test_a_timeframe_without_dates_has_no_bar() -> None:
    assert classed(read(timeframe("", None, None, scale=DECADE, today=2021)), "bar") == []


def test_the_axis_names_its_years_and_its_line() -> None:
    root = read(axis("", scale=DECADE, today=2025, today_word="today", ticks={2020: "2020", 2030: "2030"}))
    assert [(each.text, each.get("text-anchor")) for each in root.iter(f"{SVG}text")] == [
        ("2020", "start"),
        ("2030", "end"),
        ("today", "middle"),
    ]


@given(YEAR, YEAR, YEAR, st.booleans(), TEXT)
def test_any_timeframe_is_well_formed(
    start: float | None, end: float | None, today: float | None, mirrored: bool, words: str
) -> None:
    drawn = timeframe(words, start, end, scale=Scale(1900, 2100, mirrored), today=today, kind=words)
    assert read(drawn).get("role") == "img"
