"""What the drawings show, read back from their SVG."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.balance import Part, balance
from gnomon.charts.marks import SHAPES, key, mark
from gnomon.charts.rail import rail
from gnomon.charts.scale import Scale
from gnomon.charts.timeframe import axis, timeframe
from gnomon.charts.track import Mark, track
from gnomon.charts.trend import Point, trend

SVG = "{http://www.w3.org/2000/svg}"
DECADE = Scale(2020, 2030)
TEXT = st.text(max_size=20)
NUMBER = st.floats(-1e9, 1e9)


def read(svg: str) -> Element:
    return ElementTree.fromstring(svg)


def classed(root: Element, name: str) -> list[Element]:
    return [each for each in root.iter() if name in (each.get("class") or "").split()]


def label(root: Element) -> str | None:
    assert root.get("role") == "img"
    return root.findtext(f"{SVG}title")


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


def places(svg: str) -> dict[str, tuple[str | None, str | None]]:
    """Each letter with the share of its step and the pixels beside it."""
    found = {}
    for at in read(svg).iter(f"{SVG}svg"):
        for drawn in classed(at, "mark"):
            moved = at.find(f"{SVG}g[@transform]")
            letter = drawn.findtext(f"{SVG}text") or ""
            found[letter] = (at.get("x"), moved.get("transform") if moved is not None else None)
    return found


def test_marks_on_one_step_stand_side_by_side() -> None:
    marks = [Mark("state", "S", 4, "State: largely"), Mark("committee", "C", 0, ""), Mark("civil-society", "O", 0, "")]
    assert places(track("", marks, 5)) == {
        "S": ("89%", None),
        "C": ("11%", "translate(-9.5)"),
        "O": ("11%", "translate(9.5)"),
    }


def test_a_mirrored_track_runs_from_the_right() -> None:
    marks = [Mark("state", "S", 4, ""), Mark("committee", "C", 0, ""), Mark("civil-society", "O", 0, "")]
    assert places(track("", marks, 5, mirrored=True)) == {
        "S": ("11%", None),
        "C": ("89%", "translate(9.5)"),
        "O": ("89%", "translate(-9.5)"),
    }


def test_no_reply_stands_off_the_track_with_its_words() -> None:
    root = read(track("State: no reply", [Mark("state", "S", None, "State: no reply", word="No reply")], 5))
    (off,) = classed(root, "off")
    assert off.find(f"{SVG}text").text == "No reply"  # type: ignore[union-attr]
    assert root.get("height") == "56"


def test_a_regression_is_hatched_and_a_foreign_grade_keeps_its_letter() -> None:
    root = read(track("", [Mark("committee", "C", 1, "", printed="B1", regression=True)], 5))
    (drawn,) = classed(root, "mark")
    assert drawn.get("class") == "mark committee hollow regression"
    assert len(classed(root, "hatch")) == 1
    assert [each.text for each in classed(root, "printed")] == ["B1"]


def test_every_voice_has_a_shape_of_its_own() -> None:
    assert len(set(SHAPES.values())) == len(SHAPES) == 5


def test_an_unknown_voice_still_has_a_mark() -> None:
    assert read(mark("parliament", "P", "Parliament")).findtext("text") == "P"


def test_a_key_is_for_the_eye_only() -> None:
    assert read(key("state", "S", "State")).get("aria-hidden") == "true"


def test_balance_gives_each_side_its_share() -> None:
    root = read(balance("", [Part("state", 1, "State: 1"), Part("media", 0, ""), Part("un", 3, "UN: 3")]))
    assert [(part.get("class"), part[1].get("x"), part[1].get("width")) for part in root.findall(f"{SVG}g")] == [
        ("state", "0%", "25%"),
        ("un", "25%", "75%"),
    ]


def test_mirrored_balance_begins_at_the_right() -> None:
    root = read(balance("", [Part("state", 1, ""), Part("un", 3, "")], mirrored=True))
    assert [part[1].get("x") for part in root.findall(f"{SVG}g")] == ["75%", "0%"]


def test_a_trend_shows_points_range_and_levels() -> None:
    points = [
        Point(2022, 19, "≈ 19", "2022: ≈ 19", low=17, high=21),
        Point(2020, 31, "31", "2020: 31", provisional=True),
    ]
    root = read(
        trend("licences", points, baseline=31, target=40, words=("baseline 31", "target 40"), ends=("2020", "2022"))
    )
    assert [each.findtext(f"{SVG}title") for each in classed(root, "point")] == ["2020: 31", "2022: ≈ 19"]
    assert [len(classed(root, name)) for name in ("line", "range", "provisional", "baseline", "target")] == [1] * 5
    assert [each.text for each in classed(root, "end")] == ["2020", "2022"]


def test_a_trend_without_points_has_only_its_levels() -> None:
    root = read(trend("licences", [], target=40, words=("", "target 40")))
    assert (len(classed(root, "point")), len(classed(root, "target"))) == (0, 1)


def test_the_rail_marks_the_release_that_is_shown() -> None:
    root = read(rail("", [2020, 2021, 2022], 2021))
    (shown,) = classed(root, "shown")
    assert shown.get("cx") == "50%"
    assert len(list(root.iter(f"{SVG}circle"))) == 4


MARK = st.builds(
    Mark, st.sampled_from([*SHAPES, "other"]), TEXT, st.none() | st.integers(-1, 9), TEXT, TEXT, TEXT, st.booleans()
)
POINT = st.builds(Point, NUMBER, NUMBER, TEXT, TEXT, st.none() | NUMBER, st.none() | NUMBER, st.booleans())
YEAR = st.none() | st.floats(1800, 2200)


@given(st.lists(MARK, max_size=8), st.integers(1, 9), st.booleans(), TEXT)
def test_any_track_is_well_formed(marks: list[Mark], steps: int, mirrored: bool, words: str) -> None:
    assert len(classed(read(track(words, marks, steps, mirrored=mirrored)), "mark")) == len(marks)


@given(st.lists(POINT, max_size=6), st.none() | NUMBER, st.none() | NUMBER, st.booleans(), TEXT)
def test_any_trend_is_well_formed(
    points: list[Point], baseline: float | None, target: float | None, mirrored: bool, words: str
) -> None:
    drawn = trend(words, points, baseline=baseline, target=target, words=(words, words), mirrored=mirrored)
    assert len(classed(read(drawn), "point")) == len(points)


@given(st.lists(st.builds(Part, TEXT, st.integers(0, 99), TEXT), max_size=6), st.booleans())
def test_any_balance_is_well_formed(parts: list[Part], mirrored: bool) -> None:
    drawn = read(balance("x", parts, mirrored=mirrored)).findall(f"{SVG}g")
    widths = [float((part[1].get("width") or "").rstrip("%")) for part in drawn]
    assert sum(widths) == pytest.approx(100 if any(part.count for part in parts) else 0, abs=0.1)


@given(YEAR, YEAR, YEAR, st.booleans(), TEXT)
def test_any_timeframe_is_well_formed(
    start: float | None, end: float | None, today: float | None, mirrored: bool, words: str
) -> None:
    drawn = timeframe(words, start, end, scale=Scale(1900, 2100, mirrored), today=today, kind=words)
    assert read(drawn).get("role") == "img"
