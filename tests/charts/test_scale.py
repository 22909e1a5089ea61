"""Values find their place on a scale."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.scale import Scale, round_years, years

FINITE = st.floats(-1e6, 1e6)


@pytest.mark.parametrize(
    ("day", "value"),
    [(dt.date(2022, 1, 1), 2022.0), (dt.date(2023, 7, 2), 2023 + 182 / 365), (dt.date(2024, 12, 31), 2024 + 365 / 366)],
)
def test_years(day: dt.date, value: float) -> None:
    assert years(day) == pytest.approx(value)


@pytest.mark.parametrize(
    ("start", "end", "marks"),
    [
        (2022.2, 2024.9, (2023, 2024)),
        (2014.5, 2031, (2015, 2020, 2025, 2030)),
        (1990, 2030, (1990, 2000, 2010, 2020, 2030)),
        (2022.1, 2022.9, ()),
    ],
)
def test_round_years(start: float, end: float, marks: tuple[int, ...]) -> None:
    assert round_years(start, end) == marks


@given(FINITE, FINITE, FINITE)
def test_every_value_is_on_the_drawing_and_mirrors(start: float, end: float, value: float) -> None:
    plain, mirrored = Scale(start, end).share(value), Scale(start, end, mirrored=True).share(value)
    assert 0 <= plain <= 1
    assert plain + mirrored == pytest.approx(1)


@given(st.integers(1900, 2100), st.integers(1, 150))
def test_marks_stand_between_the_ends(start: int, length: int) -> None:
    marks = round_years(start, start + length)
    assert all(start <= mark <= start + length for mark in marks)
    assert 1 <= len(marks) <= 5
