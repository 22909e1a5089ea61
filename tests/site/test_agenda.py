"""Duties by what their time says."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from gnomon.site.public.agenda import agenda, due, next_duty
from gnomon.site.public.duties import shown
from site_rows import DUTIES, duty

TODAY = dt.date(2023, 6, 18)


@pytest.mark.parametrize(
    ("to", "state", "standing", "days"),
    [
        ("2023-06-17", "confirmed", "overdue", -1),
        ("2023-06-18", "confirmed", "due", 0),
        ("2023-06", "confirmed", "due", 12),
        ("2022", "proposed", "passed", -169),
        (None, "confirmed", "open", None),
        ("2022", "met", "done", -169),
        (None, "superseded", "done", None),
    ],
)
def test_where_a_duty_stands(to: str | None, state: str, standing: str, days: int | None) -> None:
    found = due(duty("x", to=to, state=state, due_from=None), TODAY)
    assert (found.state, found.days, found.late_by) == (standing, days, max(0, -days) if days else 0)


def test_the_agenda_is_in_order_of_urgency() -> None:
    groups = agenda(DUTIES, TODAY)
    assert {state: [each.duty.key for each in found] for state, found in groups.items()} == {
        "overdue": ["duty-2"],
        "due": ["duty-1", "duty-5"],
        "passed": ["duty-6"],
        "open": ["duty-3"],
        "done": ["duty-4"],
    }


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (("duty-1", "duty-2", "duty-5"), "duty-2"),
        (("duty-5", "duty-1", "duty-6"), "duty-1"),
        (("duty-3", "duty-6"), "duty-6"),
        (("duty-3", "duty-4"), "duty-3"),
        (("duty-4",), None),
    ],
)
def test_the_duty_beside_a_benchmark(keys: tuple[str, ...], shown: str | None) -> None:
    found = next_duty([each for each in DUTIES if each.key in keys], TODAY)
    assert (found and found.duty.key) == shown


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, {"overdue": [1, 2], "due": [3]}), (2, {"overdue": [], "due": [4, 5]}), (3, {"overdue": [], "due": []})],
)
def test_a_page_shows_its_share_of_all_groups(number: int, expected: dict[str, list[int]]) -> None:
    groups: Any = {"overdue": [1, 2], "due": [3, 4, 5]}
    assert shown(groups, number, size=3) == expected
