"""Dates that keep their precision."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.calendar.partial import PartialDate


@given(st.dates(date(1900, 1, 1)), st.integers(1, 3))
def test_iso_round_trip(day: date, parts: int):
    iso = day.isoformat()[: (4, 7, 10)[parts - 1]]
    partial = PartialDate.parse(iso)
    assert partial.iso == iso
    assert partial.earliest <= day <= partial.latest


@given(st.dates(date(1900, 1, 1)), st.dates(date(1900, 1, 1)))
def test_days_are_ordered_as_days(first: date, second: date):
    one, other = PartialDate.parse(first.isoformat()), PartialDate.parse(second.isoformat())
    assert one.before(other) == (first < second)
    assert one.meets(other) == (first == second)


@pytest.mark.parametrize(
    ("one", "other", "before", "meets"),
    [
        ("2016", "2016-07", False, True),
        ("2016-06", "2016-07-01", True, False),
        ("2016-07-31", "2016-07", False, True),
        ("2017", "2016-12-31", False, False),
    ],
)
def test_uncertain_dates(one: str, other: str, before: bool, meets: bool):
    first, second = PartialDate.parse(one), PartialDate.parse(other)
    assert (first.before(second), first.meets(second)) == (before, meets)


@pytest.mark.parametrize("words", ["2016-13", "2016-02-30", "16-07", "", "2016-7", "2016-07-09T10"])
def test_not_a_date(words: str):
    with pytest.raises(ValueError):  # noqa: PT011 - either our sentence or the calendar's
        PartialDate.parse(words)
