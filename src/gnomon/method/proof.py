"""Standards of proof: how sure a finding must be, and what its evidence can carry.

Source: guidance for commissions of inquiry and fact-finding missions (HR/PUB/14/7); "reasonable grounds to believe"
is the usual standard of fact-finding. What that standard needs in items is a rule of this project: one first-hand item
from a reliable source and another origin that says the same. Standards above it are never computed: a person declares
them with a reason, and "beyond reasonable doubt" belongs to courts alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from gnomon.method.corroboration import origins


class Standard(IntEnum):
    """From the weakest to the strongest."""

    ALLEGATION = 1
    REASONABLE_SUSPICION = 2
    REASONABLE_GROUNDS = 3
    BALANCE_OF_PROBABILITIES = 4
    CLEAR_AND_CONVINCING = 5
    BEYOND_REASONABLE_DOUBT = 6


@dataclass(frozen=True, slots=True)
class Item:
    """One item of evidence for a claim; `repeats` names the items that it takes its words from.

    `denies` is set where the item says the opposite: it is kept as a source and is no veto.
    """

    key: str
    repeats: tuple[str, ...] = ()
    first_hand: bool = False
    reliable: bool = False
    denies: bool = False


def carried(items: Iterable[Item]) -> Standard | None:
    """The highest standard that the items carry by rule; None where nothing says so."""
    saying = [item for item in items if not item.denies]
    if not saying:
        return None
    roots = origins({item.key: item.repeats for item in saying})
    strong = [item for item in saying if item.first_hand and item.reliable]
    every = frozenset().union(*roots.values())
    if any(every - roots[item.key] for item in strong):
        return Standard.REASONABLE_GROUNDS
    return Standard.REASONABLE_SUSPICION if any(item.reliable for item in saying) else Standard.ALLEGATION


def stands(declared: Standard, items: Sequence[Item]) -> bool:
    """Whether a finding may go out under its declared standard, or must be worded as an allegation.

    Above "reasonable grounds" the items must carry at least those; the rest is the declaring person's reason.
    """
    reached = carried(items)
    return reached is not None and reached >= min(declared, Standard.REASONABLE_GROUNDS)
