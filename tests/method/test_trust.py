"""Wilson's lower bound and the rule that it decides: few decisions are held against nobody, many wrong ones are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.method.trust import LEAST_DECISIONS, LEAST_PRECISION, lower_bound, proposes_only


@pytest.mark.parametrize(
    ("right", "of", "bound"),
    [
        (0, 0, 0.0),
        (0, 10, 0.0),
        (1, 1, 0.2065),
        (5, 10, 0.2366),
        (81, 263, 0.2553),
        (30, 30, 0.8865),
        (950, 1000, 0.9347),
    ],
)
def test_known_bounds(right: int, of: int, bound: float) -> None:
    assert lower_bound(right, of) == pytest.approx(bound, abs=0.0001)


@given(st.integers(1, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_bound_lies_below_the_share_and_rises_with_it(pair: tuple[int, int]) -> None:
    right, of = pair
    assert 0 <= lower_bound(right, of) <= right / of
    assert lower_bound(right, of) <= lower_bound(right + 1, of + 1)
    assert lower_bound(right, of) <= lower_bound(2 * right, 2 * of) + 1e-12


@pytest.mark.parametrize(
    ("right", "of", "only"),
    [
        (0, 0, False),
        (0, 29, False),
        (30, 30, False),
        (29, 30, False),
        (28, 30, True),
        (0, 30, True),
        (88, 100, False),
        (87, 100, True),
    ],
)
def test_what_proposes_only_by_default(right: int, of: int, only: bool) -> None:
    assert (LEAST_PRECISION, LEAST_DECISIONS) == (0.8, 30)
    assert proposes_only(right, of) is only


@pytest.mark.parametrize(("precision", "decisions", "only"), [(0.0, 1, False), (0.5, 4, True), (0.5, 5, False)])
def test_the_thresholds_can_be_set(precision: float, decisions: int, only: bool) -> None:
    assert proposes_only(2, 4, precision=precision, decisions=decisions) is only
