"""Weighing a claim: how many origins say it, what standard of proof they carry, and how it may be worded.

Reads: items as the register knows them. An item that denies the claim is kept as a source, corroborates nothing and is
no veto. That "reliable" asks for A or B from everyone who judged the source, and that what does not carry "reasonable
grounds to believe" is worded as an allegation, are rules of this project on HR/PUB/14/7 and AJP-2.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from gnomon.method.corroboration import corroboration, origins
from gnomon.method.proof import Item, Standard, carried, stands
from gnomon.method.sources import Judgement

Wording = Literal["finding", "allegation"]
_RELIABLE = frozenset("AB")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a claim's items carry; all None where nothing on file says so."""

    corroboration: str | None
    standard: Standard | None
    wording: Wording | None


def weigh(items: Sequence[Item], repeats: Mapping[str, Iterable[str]]) -> Weighed:
    """Weigh the items of one claim; `repeats` also knows the items between them and their origins."""
    roots = origins(repeats)
    based = [_at_its_origins(item, roots.get(item.key, frozenset({item.key}))) for item in items]
    standard = carried(based)
    if standard is None:
        return Weighed(None, None, None)
    said = [root for item in based if not item.denies for root in item.repeats]
    wording: Wording = "finding" if stands(Standard.REASONABLE_GROUNDS, based) else "allegation"
    return Weighed(corroboration(said), standard, wording)


def _at_its_origins(item: Item, roots: frozenset[str]) -> Item:
    """The item with what stands at the beginning of its chains in the place of what it repeats."""
    return replace(item, repeats=tuple(sorted(f"origin {root}" for root in roots)))


def reliable(judgements: Iterable[Judgement]) -> bool:
    """Whether somebody judged the source, and the latest judgement of everyone who did is A or B."""
    said = [one for one in judgements if one.question == "reliability"]
    latest = {one.by: one.grade for one in sorted(said, key=lambda one: one.on)}
    return bool(latest) and set(latest.values()) <= _RELIABLE
