"""What the public page learns of findings and flags: kinds, the rule without its version, words of nested values."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gnomon.document.model import Anomaly, Place
from gnomon.findings import model
from gnomon.register.acts.add_finding import add_finding
from gnomon.register.acts.decide import accept_findings, correct_finding
from gnomon.register.acts.publish import publish
from gnomon.register.models import Expression, Finding
from gnomon.register.publishing.documents import PUBLIC_KINDS
from gnomon.register.queries import public, rows
from register.building import REPORT, place, report, report_findings
from register.conftest import file


def margin() -> dict[str, rows.Finding]:
    """The public findings of the report, the last of each kind."""
    found = public.document(REPORT)
    assert found is not None
    return {row.kind: row for each in found.provisions for row in each.findings}


def clause(made: Any, **more: Any) -> model.Clause:
    return model.Clause(
        id="clause-1", verb="requests", class_="request", force=2, addressees=("the Mayor", "States"),
        text="requests a report", **(place(made, "para_3") | more),
    )  # fmt: skip


def figure(made: Any) -> model.Indicator:
    return model.Indicator(
        id="indicator-1", printed="nearly 40 %", value=40, low=None, high=None, of=None, unit="%", qualifier="nearly",
        period="2021", what="nearly 40 % of the mines", footnote=None, **place(made, "para_1"),
    )  # fmt: skip


def seats(made: Any) -> model.Election:
    return model.Election(
        id="election-1", contest="2021 election", date="2021", party="Salt Party", what="seats", value=12,
        qualifier="exact", status="final", printed="12 seats", **place(made, "para_1"),
    )  # fmt: skip


def case(made: Any) -> model.Case:
    return model.Case(
        id="case-1", who="Ada Lund", kind="individual", count=1, act="detention", dates=(), status="detained",
        **place(made, "para_1"),
    )  # fmt: skip


def test_public_kinds_are_all_but_those_about_persons():
    made = report()
    found = replace(
        report_findings(made), clauses=(clause(made),), indicators=(figure(made),), elections=(seats(made),),
        cases=(case(made),),
    )  # fmt: skip
    file(made, found)
    accept_findings(list(Finding.objects.all()), by="mira")
    publish(by="mira")
    kinds = {"clause", "citation", "recommendation", "benchmark", "duty", "indicator", "election"}
    assert set(margin()) == kinds
    assert kinds < set(PUBLIC_KINDS)
    assert {"case", "interlocutor"} & set(PUBLIC_KINDS) == set()
    labels = {kind: row.label for kind, row in margin().items()}
    assert (labels["indicator"], labels["election"]) == ("nearly 40 %", "12 seats")
    assert margin()["election"].values["contest"] == "2021 election"


@pytest.mark.parametrize(
    ("more", "name", "shown"),
    [
        ({}, "addressees", "the Mayor, States"),
        ({}, "negated", None),
        ({"negated": True}, "negated", "True"),
        ({"urgency": model.Part("at once", (0, 1))}, "urgency", "at once"),
        ({"condition": (model.Part("if so", (0, 1)), model.Part("as due", (1, 2)))}, "condition", "if so, as due"),
        ({"condition": ()}, "condition", None),
        ({"object": None}, "object", None),
    ],
)
def test_nested_values_are_shown_by_their_words(more, name, shown):
    made = report()
    file(made, replace(report_findings(made), clauses=(replace(clause(made), **more),)))
    publish(by="mira")
    assert margin()["clause"].values.get(name) == shown


def test_a_finding_names_its_rule_without_the_version_and_who_decided():
    made = report()
    file(made, replace(report_findings(made), clauses=(clause(made, rule="clauses/opening"),)))
    correct_finding(Finding.objects.get(kind="duty"), "who", "the Mayor", by="mira", reason="in the chapeau")
    words = made.elements[0].text.split()[0]
    add_finding(Expression.objects.get(), "law", "para_1", words, {}, by="mira")
    publish(by="mira")
    shown = {kind: (row.state, row.rule) for kind, row in margin().items()}
    assert shown["clause"] == ("proposed", "clauses/opening")
    assert shown["duty"][0] == "corrected"
    assert shown["law"] == ("confirmed", "person")


def test_a_flag_keeps_its_figures():
    made = report()
    element = made.elements[0]
    flag = Anomaly(
        "figure-conflict", "total-is-not-the-sum", (Place(element.id, element.spans[0]),), "12", None,
        {"printed": "12", "computed": 11},
    )  # fmt: skip
    file(replace(made, anomalies=(flag,)), replace(report_findings(made), anomalies=(flag,)))
    publish(by="mira")
    found = public.document(REPORT)
    assert found is not None
    [shown] = found.anomalies
    assert (shown.code, shown.at, shown.values) == (flag.code, element.id, {"printed": "12", "computed": "11"})
