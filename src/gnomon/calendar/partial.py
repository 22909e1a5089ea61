"""Dates that keep the precision they were printed with: a year, a month or a day.

Reads: nothing. Every date of the project is one of these or its ISO 8601 form (`2016`, `2016-07`, `2016-07-09`).
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month of a year or a day. Raises ValueError for a date that the calendar does not have."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day without its month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, iso: str) -> PartialDate:
        """From `2016`, `2016-07` or `2016-07-09`. Raises ValueError for anything else."""
        match = _ISO.fullmatch(iso)
        if match is None:
            raise ValueError(f"not an ISO 8601 date: {iso!r}")
        return cls(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]

    @property
    def iso(self) -> str:
        """`2016`, `2016-07` or `2016-07-09`."""
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)

    @property
    def earliest(self) -> date:
        """The first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def before(self, other: PartialDate) -> bool:
        """Whether it surely lies before `other`: every day it can mean is earlier."""
        return self.latest < other.earliest

    def meets(self, other: PartialDate) -> bool:
        """Whether both can mean the same day."""
        return not self.before(other) and not other.before(self)
