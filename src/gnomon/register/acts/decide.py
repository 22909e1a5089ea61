"""A person decides on what was found: accept, correct, reject."""

from __future__ import annotations

from typing import Any

from gnomon.errors import InputError
from gnomon.register.acts.act import Because, act, based_fields
from gnomon.register.models import Benchmark, Duty, Finding, Found, ListedResolution, Recommendation, State

_RECORDS: tuple[type[Found], ...] = (Benchmark, Recommendation, Duty, ListedResolution)


def accept_findings(findings: list[Finding], *, by: str, reason: str = "") -> int:
    """Confirm proposals as they stand; returns how many changed."""
    return _decide("accept-findings", findings, State.CONFIRMED, by, reason)


def reject_findings(findings: list[Finding], *, by: str, reason: str = "") -> int:
    """Reject proposals: their records stay for the history and are shown nowhere."""
    return _decide("reject-findings", findings, State.REJECTED, by, reason)


def correct_finding(finding: Finding, name: str, value: Any, *, by: str, reason: str) -> None:
    """Put a person's value in place of a found one; what was found stays beside it."""
    record = record_of(finding)
    allowed = sorted(_fields(record, finding) if record else finding.values)
    if name not in allowed:
        raise InputError(f"a {finding.kind} has no value {name!r} to correct: give one of {', '.join(allowed)}")
    if not reason.strip():
        raise InputError("a correction needs a reason: say why the printed value does not stand")
    with act("correct-finding", by, finding.finding_id, reason) as this:
        this.set(finding, {"state": State.CORRECTED, "corrections": finding.corrections | {name: value}})
        if record:
            this.set(record, {name: value}, Because(person=by))


def _fields(record: Found, finding: Finding) -> set[str]:
    """What a person may correct in a record: what it has, and what a finding of its kind can say."""
    own = {field.name for field in type(record)._meta.concrete_fields}
    return {*based_fields(record), *(own & set(finding.values) - type(record).unbased)}


def record_of(finding: Finding) -> Found | None:
    """The record that rests on a finding, for the kinds that have one."""
    for model in _RECORDS:
        found = model._default_manager.filter(finding=finding).first()
        if found:
            return found
    return None


def _decide(name: str, findings: list[Finding], state: State, by: str, reason: str) -> int:
    changed = [f for f in findings if f.state != state]
    with act(name, by, _said(changed), reason) as this:
        for finding in changed:
            finding.state = state
        this.change(changed, ["state"])
    return len(changed)


def _said(findings: list[Finding]) -> str:
    first = ", ".join(f.finding_id for f in findings[:3])
    return first if len(findings) <= 3 else f"{first} and {len(findings) - 3} more"
