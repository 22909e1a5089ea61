"""Cases are filed as proposals for named persons only; nothing of them reaches a public row by itself."""

from __future__ import annotations

from dataclasses import replace

from gnomon.findings import model
from gnomon.register.acts.decide import accept_findings
from gnomon.register.acts.publish import publish
from gnomon.register.models import Finding, PublicRow
from register.building import place, report, report_findings
from register.conftest import file

NEEDLE = "Planted Needleperson"


def planted() -> model.Case:
    return model.Case(
        id="case-1", who=NEEDLE, kind="individual", count=1, act="detention", dates=("2021-05",), status="detained",
        persons=(NEEDLE,), vulnerability=("minor",), court="Needle Court", **place(report(), "para_1"),
    )  # fmt: skip


def election() -> model.Election:
    return model.Election(
        id="election-1", contest="2022 election", date="2022", party=None, what="turnout", value=80,
        qualifier="about", status=None, unit="%", printed="about 80", **place(report(), "para_1"),
    )  # fmt: skip


def filed_with_a_case() -> None:
    made = report()
    file(made, replace(report_findings(made), cases=(planted(),), elections=(election(),)))


def test_a_case_is_filed_for_named_persons_only():
    filed_with_a_case()
    assert list(Finding.objects.filter(kind="case").values_list("level", "state")) == [("C3", "proposed")]
    assert Finding.objects.get(kind="case").values["persons"] == [NEEDLE]
    assert list(Finding.objects.filter(kind="election").values_list("level", flat=True)) == ["C0"]


def test_a_planted_name_never_reaches_public_rows():
    filed_with_a_case()
    publish(by="mira")
    accept_findings(list(Finding.objects.filter(kind="case")), by="mira")
    publish(by="mira")
    everything = " ".join(PublicRow.objects.values_list("payload", flat=True))
    assert PublicRow.objects.count() > 0
    assert "Needle" not in everything
    assert '"case"' not in everything


def test_a_second_reading_keeps_what_was_decided():
    filed_with_a_case()
    accept_findings(list(Finding.objects.filter(kind="case")), by="mira")
    filed_with_a_case()
    assert list(Finding.objects.filter(kind="case").values_list("level", "state")) == [("C3", "confirmed")]
