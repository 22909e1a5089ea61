"""A straight scale from values to shares of the width, mirrored for pages that run from right to left.

Reads: nothing. Time is counted in years: 2022.5 is the middle of 2022.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from `start` to `end` on shares 0 to 1; values outside are held at the ends."""

    start: float
    end: float
    mirrored: bool = False

    def share(self, value: float) -> float:
        """Where `value` stands, from 0 (left) to 1 (right)."""
        length = self.end - self.start
        plain = min(1.0, max(0.0, (value - self.start) / length)) if length > 0 else 0.5
        return 1 - plain if self.mirrored else plain


def years(day: date) -> float:
    """A day as a number of years, at its beginning."""
    first = date(day.year, 1, 1)
    length = 366 if day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0) else 365
    return day.year + (day - first).days / length


def round_years(start: float, end: float, most: int = 5) -> tuple[int, ...]:
    """Whole years to mark between `start` and `end`: every 1, 2, 5, 10… years, at most `most` of them."""
    for step in (1, 2, 5, 10, 20, 50, 100):
        first = -int(-start // step) * step
        marks = tuple(range(first, int(end) + 1, step))
        if len(marks) <= most:
            return marks
    return ()
