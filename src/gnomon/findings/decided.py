"""What people decided on findings, counted as tables of expected ones are.

Reads: decisions as plain values. The latest reading is measured against them: what a person accepted, corrected or
added is expected; what the reading still has was found. A correction of a key field (`scoring.KEYS`) says that the
finding was another one: it is expected, and what was found is not it. Undecided findings count neither way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from gnomon.findings.scoring import KEYS, Score

Verdict = Literal["accepted", "corrected", "rejected"]


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision: `kind` as in `Findings`, `corrected` the fields given another value.

    `found` says whether a rule of the latest reading has it: not where it was lost, nor where a person added it.
    """

    kind: str
    language: str
    rule: str
    verdict: Verdict
    found: bool = True
    corrected: frozenset[str] = frozenset()

    @property
    def right(self) -> bool:
        """Whether what was found is what a person holds to be there; a wrong detail does not matter here."""
        return self.found and self.verdict != "rejected" and not self.corrected & set(KEYS.get(self.kind, ()))


def scores(decisions: Iterable[Decided]) -> list[Score]:
    """One score a kind and language, in that order; `fields` are those that were ever corrected."""
    by_place: dict[tuple[str, str], Score] = {}
    wrong: dict[tuple[str, str], dict[str, int]] = {}
    for one in decisions:
        place = one.kind, one.language
        score = by_place.setdefault(place, Score(*place))
        score.expected += one.verdict != "rejected"
        score.found += one.found
        score.matched += one.right
        if one.found:
            right, of = score.rules.get(one.rule, (0, 0))
            score.rules[one.rule] = (right + one.right, of + 1)
        for name in one.corrected if one.right else ():
            wrong.setdefault(place, {}).setdefault(name, 0)
            wrong[place][name] += 1
    for place, names in wrong.items():
        matched = by_place[place].matched
        by_place[place].fields.update({name: (matched - times, matched) for name, times in names.items()})
    return [by_place[place] for place in sorted(by_place)]


def rules(found: Iterable[Score]) -> dict[str, tuple[int, int]]:
    """Right and all decided findings of each rule, over all languages."""
    sums: dict[str, tuple[int, int]] = {}
    for score in found:
        for name, (right, of) in score.rules.items():
            before = sums.get(name, (0, 0))
            sums[name] = (before[0] + right, before[1] + of)
    return sums
