"""An indicator's values, its range, baseline and target."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.trend import Point, trend
from svg_reading import SVG, classed, read

TEXT = st.text(max_size=20)
NUMBER = st.floats(-1e9, 1e9)
POINT = st.builds(Point, NUMBER, NUMBER, TEXT, TEXT, st.none() | NUMBER, st.none() | NUMBER, st.booleans())


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


@given(st.lists(POINT, max_size=6), st.none() | NUMBER, st.none() | NUMBER, st.booleans(), TEXT)
def test_any_trend_is_well_formed(
    points: list[Point], baseline: float | None, target: float | None, mirrored: bool, words: str
) -> None:
    drawn = trend(words, points, baseline=baseline, target=target, words=(words, words), mirrored=mirrored)
    assert len(classed(read(drawn), "point")) == len(points)
