"""Balance of sources: how much of the evidence each side gives, and when one side outweighs the rest.

The rule to balance sources comes from the field (report A/HRC/51/66, para. 2); the share that warns is ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

SIDES = ("state", "un", "civil-society", "media", "academic", "other")
WARN_ABOVE = 0.6


@dataclass(frozen=True, slots=True)
class Balance:
    """Counts by side in the fixed order of `SIDES`; `heavy` names the side above the share that warns."""

    counts: tuple[tuple[str, int], ...]
    total: int
    heavy: str | None


def balance(sides: Iterable[str]) -> Balance:
    """The balance of the sides of some evidence. One single item is never called one-sided."""
    counted = Counter(sides)
    total = counted.total()
    heavy = next((s for s, n in counted.items() if total > 1 and n / total > WARN_ABOVE), None)
    return Balance(tuple((side, counted[side]) for side in SIDES if counted[side]), total, heavy)
