"""Which benchmark a duty belongs to: its row's, or the only one that its paragraph explains."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gnomon.findings import model
from gnomon.findings.model import Time
from gnomon.register.acts.decide import reject_findings
from gnomon.register.acts.publish import publish
from gnomon.register.models import Finding
from gnomon.register.publishing.ties import Ties, row_of
from gnomon.register.queries import public
from register.building import place, report, report_findings
from register.conftest import file


@pytest.mark.parametrize(
    ("address", "row"),
    [
        ("att_1__table_1__tr_3__td_2", "att_1__table_1__tr_3"),
        ("att_1__table_1__tr_3__td_2__p_1", "att_1__table_1__tr_3"),
        ("table_1__tr_12", "table_1__tr_12"),
        ("para_3", None),
    ],
)
def test_the_row_of_an_address(address, row):
    assert row_of(address) == row


@pytest.mark.parametrize(
    ("address", "tied"),
    [
        ("table_1__tr_1__td_2", ("A", "row")),
        ("table_1__tr_2__td_2", (None, None)),
        ("para_7", ("B", "paragraph")),
        ("para_7__list_1__point_a", ("B", "paragraph")),
        ("para_8", (None, None)),
        ("para_70", (None, None)),
        ("att_2__para_7", (None, None)),
    ],
)
def test_only_what_belongs_to_one_benchmark_is_tied(address, tied):
    ties = Ties({"table_1__tr_1": {"A"}, "table_1__tr_2": {"A", "B"}}, {"7": {"B"}, "8": {"A", "B"}})
    assert ties.of(address) == tied


def with_duty_in_the_row(letter: str):
    """The report with one benchmark, in whose quotation a duty without a date stands."""
    made = report()
    found = report_findings(made)
    at = place(made, "att_1__table_1__tr_2__td_1", "Reform the Media Act")
    duty = model.Duty(
        id="duty-row", who="State party", what="Reform the Media Act", to_whom=None,
        due=Time("in its next periodic report", "open"), **at,
    )  # fmt: skip
    kept = tuple(b for b in found.benchmarks if b.letter == letter)
    return made, replace(found, benchmarks=kept, duties=(*found.duties, duty))


def test_a_duty_in_the_quotation_of_a_benchmark_is_its_next_duty():
    file(*with_duty_in_the_row("A"))
    publish(by="mira")
    [duty] = public.benchmark("VAL", "2022", "A").duties
    assert (duty.what, duty.due_printed, duty.due_to, duty.tied) == (
        "Reform the Media Act", "in its next periodic report", None, "row",
    )  # fmt: skip
    assert {d.what: d.benchmark for d in public.duties("VAL")}["Reform the Media Act"] == "A"


def test_a_rejected_benchmark_ties_nothing():
    file(*with_duty_in_the_row("A"))
    reject_findings(list(Finding.objects.filter(kind="benchmark")), by="mira")
    publish(by="mira")
    assert {d.benchmark for d in public.duties("VAL")} == {None}
