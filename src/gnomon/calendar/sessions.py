"""Sessions of the United Nations' bodies and the time in which they meet, said with its uncertainty.

Reads: `data/sessions.toml` (a rule per body, and dates printed in documents of a session). The Council's rule:
three regular sessions a year, the seventh opening 2008; the Assembly's: from September to the next September.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from gnomon.calendar.partial import PartialDate


@dataclass(frozen=True, slots=True)
class SessionTime:
    """A session lies between `from_` and `to`; `basis` says whether that was printed or computed by rule."""

    body: str
    session: str
    from_: PartialDate
    to: PartialDate
    basis: Literal["printed", "computed"]

    def holds(self, date: PartialDate) -> bool:
        """Whether `date` can lie in the session."""
        return not date.before(self.from_) and not self.to.before(date)


def session_time(body: str, session: str) -> SessionTime | None:
    """When session `session` of `body` (`HRC`, `GA`, `CHR`, `ECOSOC`) meets; None when no rule tells."""
    rules = _rules().get(body)
    if rules is None:
        return None
    if printed := rules.get("printed", {}).get(session):
        first, last = map(PartialDate.parse, printed)
        return SessionTime(body, session, first, last, "printed")
    window = _window(rules, int(session)) if session.isascii() and session.isdigit() else None
    return SessionTime(body, session, *window, "computed") if window else None


def _window(rules: dict[str, Any], number: int) -> tuple[PartialDate, PartialDate] | None:
    if not rules.get("first", 1) <= number <= rules.get("last", 3000):
        return None
    match rules["rule"]:
        case "assembly":
            year = rules["years"] + number
            return PartialDate(year, 9), PartialDate(year + 1, 9)
        case "yearly":
            first, last = rules["months"]
            year = rules["years"] + number
            return PartialDate(year, first), PartialDate(year, last)
        case "named-by-year" if number > 1945:
            return PartialDate(number - 1, 7), PartialDate(number, 12)
        case "thirds":
            return _thirds(rules, number)
    return None


def _thirds(rules: dict[str, Any], number: int) -> tuple[PartialDate, PartialDate]:
    years, third = divmod(number - rules["base"], 3)
    first, last = rules["months"][third]
    year = rules["year"] + years
    return PartialDate(year, first), PartialDate(year, last)


@cache
def _rules() -> dict[str, Any]:
    data = resources.files("gnomon.calendar") / "data" / "sessions.toml"
    return tomllib.loads(data.read_text(encoding="utf-8"))
