"""Printed figures with the error that their own digits leave open.

Reads: `Indicator`s. A figure printed with a qualifier ("about 28,000") is good to its last digit that is not zero,
one printed plainly to its last digit. A percentage printed with "about" is taken as good to two points, which is a
rule of this project and not of a manual.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gnomon.findings.model import Indicator

_DIGITS = re.compile(r"\d+(?:[.,\s\u00a0\u202f，]\d+)*")
_ABOUT = frozenset({"about", "nearly"})
_OPEN = frozenset({"more-than", "at-least", "less-than", "at-most", "category"})
_POINTS = 2.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A value that is known to `± error`."""

    value: float
    error: float

    @property
    def low(self) -> float:
        return self.value - self.error

    @property
    def high(self) -> float:
        return self.value + self.error

    def meets(self, other: Measured) -> bool:
        """Whether both can be the same number."""
        return self.low <= other.high and other.low <= self.high

    def share_of(self, whole: Measured) -> Measured | None:
        """This as a percentage of `whole`; None where the whole may be nothing."""
        if whole.low <= 0:
            return None
        least, most = 100 * self.low / whole.high, 100 * self.high / whole.low
        return Measured(100 * self.value / whole.value, max(most - least, 0) / 2)

    def minus(self, other: Measured) -> Measured:
        return Measured(self.value - other.value, self.error + other.error)


def total(parts: list[Measured]) -> Measured:
    """The sum, with the errors added up."""
    return Measured(sum(part.value for part in parts), sum(part.error for part in parts))


def measured(indicator: Indicator) -> Measured | None:
    """The figure with its error; None for ranges and for qualifiers that leave one side open."""
    if indicator.value is None or indicator.qualifier in _OPEN:
        return None
    value = float(indicator.value)
    about = indicator.qualifier in _ABOUT
    if indicator.unit == "%" and about:
        return Measured(value, _POINTS)
    return Measured(value, _unit(indicator.printed, value, rounded=about) / 2)


def _unit(printed: str, value: float, *, rounded: bool) -> float:
    """What one step of the last printed digit is worth: 100,000 in `7.1 million`."""
    found = _DIGITS.search(printed)
    digits = re.sub(r"\D", "", found[0]) if found else ""
    if not digits.strip("0"):
        return 1.0
    return value / int(digits.rstrip("0") if rounded else digits)
