"""Timeframes, balance of sources, corroboration: tables of cases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.method import timeframes
from gnomon.method.balance import SIDES, balance
from gnomon.method.corroboration import MORE, ONE, TWO, corroboration


@pytest.mark.parametrize(
    ("from_", "to", "on", "state"),
    [
        ("2022", "2023", "2021-12-31", "before"),
        ("2022", "2023", "2022-01-01", "running"),
        ("2022", "2023", "2023-12-31", "running"),
        ("2022", "2023", "2024-01-01", "past"),
        ("2022-06", "2022-06", "2022-06-30", "running"),
        ("2022-06", "2022-06", "2022-07-01", "past"),
        (None, "2022-02", "2022-02-28", "running"),
        (None, "2022-06-05", "2022-06-06", "past"),
        ("2022", None, "2030-01-01", "open"),
        ("2022", None, "2021-01-01", "before"),
        (None, None, "2022-01-01", "open"),
    ],
)
def test_where_a_timeframe_stands(from_, to, on, state):
    assert timeframes.state(from_, to, on) == state


@pytest.mark.parametrize(
    ("sides", "counts", "heavy"),
    [
        ([], (), None),
        (["media"], (("media", 1),), None),
        (["media", "media", "state"], (("state", 1), ("media", 2)), "media"),
        (["media", "media", "state", "un", "media"], (("state", 1), ("un", 1), ("media", 3)), None),
        (["un", "un"], (("un", 2),), "un"),
    ],
)
def test_one_side_that_outweighs_the_rest_is_named(sides, counts, heavy):
    found = balance(sides)
    assert (found.counts, found.heavy, found.total) == (counts, heavy, len(sides))


@pytest.mark.parametrize(
    ("origins", "state"),
    [(["a"], ONE), (["a", "a", "a"], ONE), (["a", "b"], TWO), (["a", "b", "a"], TWO), (["a", "b", "c", "d"], MORE)],
)
def test_copies_of_one_origin_count_once(origins, state):
    assert corroboration(origins) == state


@given(st.lists(st.sampled_from(SIDES)))
def test_a_balance_counts_every_item(sides):
    assert sum(n for _, n in balance(sides).counts) == len(sides)
