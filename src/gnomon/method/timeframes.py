"""Where a timeframe stands on a day: before it, running, past, or open.

Dates are ISO 8601 strings and may be partial: `2022` reaches from its first to its last day.
"""

from __future__ import annotations

from typing import Literal

State = Literal["before", "running", "past", "open"]


def state(from_: str | None, to: str | None, on: str) -> State:
    """The state on the day `on`. Without an end it is open once begun."""
    if from_ and on < _first(from_):
        return "before"
    if not to:
        return "open"
    return "past" if on > _last(to) else "running"


def _first(date: str) -> str:
    return (date + "-01-01")[:10] if len(date) == 4 else (date + "-01")[:10]


def _last(date: str) -> str:
    """An upper bound that sorts after every day of the year or month; no calendar is needed to compare."""
    return {4: date + "-12-31", 7: date + "-31"}.get(len(date), date)
