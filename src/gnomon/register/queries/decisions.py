"""What people decided on the findings on file, as scores; and the rules that these scores hold back.

Reads: findings, `settings.LEAST_PRECISION`, `settings.LEAST_DECISIONS`. A rule is named without the reader's version:
what an earlier version found and people rejected counts only as long as the latest reading still has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from gnomon.findings.decided import Decided, Verdict, rules
from gnomon.findings.decided import scores as scores_of
from gnomon.findings.scoring import Score
from gnomon.method.trust import proposes_only
from gnomon.register.acts.filing.findings import KINDS, PERSON
from gnomon.register.models import Finding, State

_PLURAL = {kind: plural for plural, kind in KINDS.items()}
_VERDICTS: dict[str, Verdict] = {State.CONFIRMED: "accepted", State.CORRECTED: "corrected", State.REJECTED: "rejected"}


def scores() -> list[Score]:
    """Precision and recall by kind and language, from every decision on file."""
    return scores_of(_decided())


def held_back() -> tuple[str, ...]:
    """The rules, as findings carry them, whose undecided findings are not published."""
    names = {name for name, (right, of) in rules(scores()).items() if holds_back(right, of)}
    if not names:
        return ()
    stored = Finding.objects.order_by("rule").values_list("rule", flat=True).distinct()
    return tuple(rule for rule in stored if name_of(rule) in names)


def holds_back(right: int, of: int) -> bool:
    """Whether a rule with these decisions proposes only, by the thresholds of this register."""
    return proposes_only(right, of, precision=settings.LEAST_PRECISION, decisions=settings.LEAST_DECISIONS)


def name_of(rule: str) -> str:
    """A rule without the version of the reader that it ran in."""
    return rule.partition("@")[0]


def _decided() -> Iterator[Decided]:
    found = Finding.objects.exclude(state=State.PROPOSED).order_by("pk")
    fields = found.values_list("kind", "expression__language", "rule", "state", "present", "corrections")
    for kind, language, rule, state, present, corrections in fields.iterator():
        name = name_of(rule)
        yield Decided(
            kind=_PLURAL.get(kind, kind), language=language, rule=name, verdict=_VERDICTS[state],
            found=present and name != PERSON, corrected=frozenset(name.rstrip("_") for name in corrections),
        )  # fmt: skip
