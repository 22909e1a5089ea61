"""When a rule may publish what nobody has looked at: its precision, as measured by people's decisions, is high enough.

A rule's few first decisions say little, so that below `decisions` of them nothing is held against it. From then on the
lower end of Wilson's interval counts (E. B. Wilson, "Probable inference, the law of succession, and statistical
inference", 1927), which is low where decisions are few and near the share itself where they are many.
"""

from __future__ import annotations

from math import sqrt

LEAST_PRECISION = 0.8
LEAST_DECISIONS = 30
_Z = 1.959963984540054  # 97.5 % of a normal distribution lie below


def lower_bound(right: int, of: int) -> float:
    """The lower end of Wilson's 95 % interval of the share `right` of `of`; 0 where nothing was right."""
    if not right:
        return 0.0
    share, square = right / of, _Z * _Z
    centre = share + square / (2 * of)
    spread = _Z * sqrt((share * (1 - share) + square / (4 * of)) / of)
    return max(0.0, (centre - spread) / (1 + square / of))


def proposes_only(right: int, of: int, *, precision: float = LEAST_PRECISION, decisions: int = LEAST_DECISIONS) -> bool:
    """Whether what a rule finds waits for a person: enough was decided, and too much of it was wrong."""
    return of >= decisions and lower_bound(right, of) < precision
