"""Duties by what their time says today: overdue, due, open, done.

Reads: rows of duties; used by the agenda, the feed and the next duty of a benchmark.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from gnomon.register.queries.rows import Duty
from gnomon.site import say

STATES = ("overdue", "due", "passed", "open", "done")
DONE = frozenset({"met", "superseded"})


@dataclass(frozen=True, slots=True)
class Due:
    """A duty and the days between its last day and today: negative when overdue, None when it has no day."""

    duty: Duty
    state: str  # overdue | passed (not confirmed by a person, so nobody looked whether it was met) | due | open | done
    days: int | None

    @property
    def late_by(self) -> int:
        """Days since its last day."""
        return -self.days if self.days is not None and self.days < 0 else 0


def due(duty: Duty, today: dt.date) -> Due:
    """Where one duty stands on a day."""
    end = duty.due_to or duty.due_from
    days = (say.last_day(end) - today).days if end else None
    if duty.state in DONE:
        return Due(duty, "done", days)
    if days is None:
        return Due(duty, "open", None)
    if days >= 0:
        return Due(duty, "due", days)
    return Due(duty, "overdue" if duty.state != "proposed" else "passed", days)


def agenda(duties: Iterable[Duty], today: dt.date) -> dict[str, list[Due]]:
    """Duties by state; the longest overdue first, then the next due, open and done ones as they come."""
    groups: dict[str, list[Due]] = {state: [] for state in STATES}
    for each in duties:
        found = due(each, today)
        groups[found.state].append(found)
    for state in ("overdue", "passed", "due"):
        groups[state].sort(key=lambda each: each.days or 0)
    return groups


def next_duty(duties: Iterable[Duty], today: dt.date) -> Due | None:
    """The duty to show beside a benchmark: the latest overdue, else the next due, else one passed, else an open one."""
    groups = agenda(duties, today)
    for candidates in (groups["overdue"][-1:], groups["due"][:1], groups["passed"][-1:], groups["open"][:1]):
        if candidates:
            return candidates[0]
    return None
