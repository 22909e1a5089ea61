"""How far a printed figure is known, and what can be computed from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from findings.made_figures import indicator
from gnomon.findings.anomalies.arithmetic import Measured, measured, total

_VALUES = st.floats(min_value=1, max_value=1e9)
_ERRORS = st.floats(min_value=0, max_value=0.4)


@pytest.mark.parametrize(
    ("printed", "value", "unit", "qualifier", "error"),
    [
        ("39,815 observers", 39815, "observers", "exact", 0.5),
        ("about 28,000 people", 28000, "people", "about", 500),
        ("28,000 people", 28000, "people", "exact", 0.5),
        ("7.1 million", 7_100_000, None, "exact", 50_000),
        ("约有710万", 7_100_000, None, "about", 50_000),
        ("920万", 9_200_000, None, "exact", 5_000),
        ("83.02 per cent", 83.02, "%", "exact", 0.005),
        ("about 80 per cent", 80, "%", "about", 2),
        ("nearly 2,200 seats", 2200, "seats", "nearly", 50),
        ("twenty people", 20, "people", "exact", 0.5),
    ],
)
def test_error_of_a_figure(printed: str, value: float, unit: str | None, qualifier: str, error: float) -> None:
    found = measured(indicator(printed, value, unit=unit, qualifier=qualifier))
    assert found is not None
    assert (found.value, found.error) == (value, pytest.approx(error))


@pytest.mark.parametrize("qualifier", ["more-than", "at-least", "less-than", "at-most", "category"])
def test_a_figure_open_to_one_side_is_compared_with_nothing(qualifier: str) -> None:
    assert measured(indicator("more than 50", 50, qualifier=qualifier)) is None


def test_a_range_is_compared_with_nothing() -> None:
    assert measured(indicator("10 to 20", None)) is None


@given(_VALUES, _ERRORS, _VALUES, _ERRORS)
def test_meeting_is_mutual(one: float, error: float, other: float, its: float) -> None:
    first, second = Measured(one, error), Measured(other, its)
    assert first.meets(second) == second.meets(first)


@given(_VALUES, _ERRORS)
def test_a_figure_meets_itself_and_its_own_sum(value: float, error: float) -> None:
    figure = Measured(value, error)
    assert figure.meets(figure)
    assert total([figure, figure]).meets(Measured(2 * value, 0))


@given(_VALUES, _VALUES)
def test_a_share_is_between_nothing_and_all(one: float, other: float) -> None:
    part, whole = sorted((one, other))
    share = Measured(part, 0).share_of(Measured(whole, 0))
    assert share is not None
    assert 0 <= share.value <= 100 + 1e-9


def test_no_share_of_nothing() -> None:
    assert Measured(5, 0).share_of(Measured(0, 0.5)) is None
