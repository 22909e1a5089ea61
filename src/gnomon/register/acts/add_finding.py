"""A person adds what no rule found: confirmed from the start, with its words and place like any other finding."""

from __future__ import annotations

from typing import Any

from gnomon.errors import InputError
from gnomon.findings.identity import Ids
from gnomon.register.acts.act import Because, act
from gnomon.register.acts.filing.anchoring import Span, own_place, source_place
from gnomon.register.acts.filing.findings import PERSON, RESTRICTED
from gnomon.register.acts.filing.records import enter
from gnomon.register.acts.filing.works import leading
from gnomon.register.acts.values import WORDS, blank
from gnomon.register.models import Expression, Finding, Provision, State, Version


def add_finding(
    expression: Expression, kind: str, address: str, words: str, values: dict[str, Any], *, by: str, reason: str = ""
) -> Finding:
    """Add a finding at words of an element; `values` are its further fields. Raises InputError with one sentence."""
    version = leading(expression).versions.order_by("pk").last()
    provision = version.provisions.filter(address=address).first() if version else None
    if version is None or provision is None:
        raise InputError(f"{expression.work.key} ({expression.language}) has no element {address!r}: give its address")
    own = own_place(words, provision.text)
    if own is None:
        raise InputError(f"{address} does not hold the words {words!r}: give them as printed there")
    unknown = sorted(set(values) - set(blank(kind)))
    if unknown:
        raise InputError(f"a {kind} has no value {unknown[0]!r}: it has {', '.join(sorted(blank(kind)))}")
    span = source_place(own, provision.text, version.text, [(a, b) for a, b in provision.spans])
    finding = _finding(expression, version, kind, provision, own, span)
    finding.values = blank(kind) | {WORDS[kind]: provision.text[own[0] : own[1]]} | values
    _refuse_twice(finding)
    with act("add-finding", by, finding.finding_id, reason) as this:
        this.add_one(finding)
        enter(this, finding, provision.language or expression.language, Because(person=by))
    return finding


def _finding(
    expression: Expression, version: Version, kind: str, provision: Provision, own: Span, span: Span
) -> Finding:
    return Finding(
        expression=expression, version=version, kind=kind, address=provision.address, start=span[0], end=span[1],
        finding_id=_free(expression, kind, provision.text[own[0] : own[1]]), own_start=own[0], own_end=own[1],
        rule=PERSON, confidence=1.0, state=State.CONFIRMED, level=RESTRICTED.get(kind, "C0"),
    )  # fmt: skip


def _free(expression: Expression, kind: str, words: str) -> str:
    """The id that a rule would give these words, at the first occurrence that is not taken."""
    ids = Ids(kind)
    taken = set(expression.findings.filter(kind=kind).values_list("finding_id", flat=True))
    while (name := ids.next(words)) in taken:
        pass
    return name


def _refuse_twice(finding: Finding) -> None:
    place = {name: getattr(finding, name) for name in ("kind", "address", "start", "end")}
    for known in finding.expression.findings.filter(present=True, **place):
        if known.values == finding.values or known.rule == PERSON:
            raise InputError(f"these words are a {finding.kind} already, {known.finding_id}: accept or correct it")
