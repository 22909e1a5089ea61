"""Decisions give the figures, and the figures hold back what a weak rule found until a person has looked."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.register.acts.act import act
from gnomon.register.acts.decide import accept_findings, correct_finding, reject_findings
from gnomon.register.acts.publish import publish
from gnomon.register.models import Duty, Finding, PublicRow
from gnomon.register.queries import decisions, public
from gnomon.register.thresholds import least_decisions, least_precision
from register.building import REPORT, report
from register.conftest import file

WORDS = "requests a report at the fifty-fourth session"


def kind(name: str) -> list[Finding]:
    return list(Finding.objects.filter(kind=name).order_by("pk"))


def say_rule(rule: str, *kinds: str) -> None:
    """Give findings of these kinds a rule of their own."""
    with act("test", "mira") as this:
        found = [finding for name in kinds for finding in kind(name)]
        for finding in found:
            finding.rule = rule
        this.change(found, ["rule"])


def figures() -> dict[str, tuple[int, int, int]]:
    return {one.kind: (one.expected, one.found, one.matched) for one in decisions.scores()}


def test_every_decision_counts(filed):
    assert decisions.scores() == []
    first, second = kind("benchmark")
    accept_findings([first], by="mira")
    reject_findings([second, *kind("citation")], by="mira")
    correct_finding(kind("duty")[0], "who", "the Government", by="mira", reason="named before")
    assert figures() == {"benchmarks": (1, 2, 1), "citations": (0, 1, 0), "duties": (1, 1, 1)}
    (duties,) = (one for one in decisions.scores() if one.kind == "duties")
    assert (duties.language, duties.fields, duties.rules) == ("en", {"who": (0, 1)}, {"test": (1, 1)})


def test_a_corrected_key_is_another_finding(filed):
    due = {"printed": "the fifty-fifth session", "kind": "fixed", "session": "55"}
    correct_finding(kind("duty")[0], "due", due, by="mira", reason="misread")
    assert figures() == {"duties": (1, 1, 0)}


def test_what_the_latest_reading_lost_is_missed_and_a_lost_error_is_none(filed):
    accept_findings(kind("duty"), by="mira")
    reject_findings(kind("recommendation"), by="mira")
    file(report(extra=" or before"))
    assert figures() == {"duties": (1, 0, 0), "recommendations": (0, 1, 0)}


@pytest.fixture
def strict(settings):
    """Thresholds that two decisions reach."""
    settings.LEAST_PRECISION, settings.LEAST_DECISIONS = 0.3, 2


def held_back_after(*verdicts: str) -> tuple[str, ...]:
    say_rule("weak@1", "benchmark", "duty", "citation")
    for verdict, finding in zip(verdicts, kind("benchmark"), strict=False):
        (accept_findings if verdict == "accept" else reject_findings)([finding], by="mira")
    return decisions.held_back()


@pytest.mark.parametrize(
    ("verdicts", "held"),
    [((), ()), (("reject",), ()), (("reject", "reject"), ("weak@1",)), (("accept", "accept"), ())],
)
def test_a_rule_is_held_back_by_enough_wrong_decisions(filed, strict, verdicts, held):
    assert held_back_after(*verdicts) == held


def test_by_default_two_decisions_say_nothing(filed):
    assert held_back_after("reject", "reject") == ()


def test_a_weak_rule_publishes_only_what_a_person_accepted(filed, strict):
    publish(by="mira")
    assert len(public.duties("VAL")) == 1
    held_back_after("reject", "reject")
    changed = publish(by="mira")
    assert changed.gone == {"benchmark": 2, "duty": 1}
    assert {f.kind for p in public.document(REPORT).provisions for f in p.findings} == {"recommendation"}
    assert Duty.objects.count() == 1

    accept_findings(kind("duty"), by="mira")
    publish(by="mira")
    assert [duty.state for duty in public.duties("VAL")] == ["confirmed"]
    current = " ".join(PublicRow.objects.filter(release_to=None).values_list("payload", flat=True))
    assert '"citation"' not in current


def test_a_better_measure_lets_a_rule_publish_again(filed, strict):
    assert held_back_after("reject", "reject") == ("weak@1",)
    accept_findings(kind("benchmark"), by="mira")
    assert decisions.held_back() == ()


def test_versions_of_a_reader_share_the_measure_of_a_rule(filed, strict):
    say_rule("weak@2", "citation")
    say_rule("weak@1", "benchmark")
    reject_findings(kind("benchmark"), by="mira")
    assert decisions.held_back() == ("weak@1", "weak@2")


@pytest.mark.parametrize(("said", "number"), [("", 0.8), ("0.95", 0.95), ("0", 0.0), ("1", 1.0)])
def test_the_least_precision_can_be_set(monkeypatch, said, number):
    monkeypatch.setenv("GNOMON_LEAST_PRECISION", said)
    assert least_precision() == number


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("GNOMON_LEAST_PRECISION", "high"),
        ("GNOMON_LEAST_PRECISION", "1.2"),
        ("GNOMON_LEAST_PRECISION", "-1"),
        ("GNOMON_LEAST_PRECISION", "nan"),
        ("GNOMON_LEAST_DECISIONS", "many"),
    ],
)
def test_a_threshold_that_makes_no_sense_is_refused(monkeypatch, name, said):
    monkeypatch.setenv(name, said)
    with pytest.raises(InputError, match=rf"{name} is '{said}': give a number from 0 to"):
        (least_precision if name.endswith("PRECISION") else least_decisions)()


def test_decisions_are_counted_whole(monkeypatch):
    monkeypatch.setenv("GNOMON_LEAST_DECISIONS", "12")
    assert least_decisions() == 12
