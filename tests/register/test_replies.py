"""Replies of an addendum answer the recommendations of its report, whichever is filed first."""

from __future__ import annotations

import pytest

from gnomon.document.model import Document
from gnomon.findings import model
from gnomon.findings.model import Findings, SourceRef
from gnomon.register.acts.decide import accept_findings, correct_finding, reject_findings
from gnomon.register.models import Basis, Finding, Recommendation
from register.building import document, place
from register.conftest import file

REVIEW = "A/HRC/51/90"
ITEMS = {"3.1": "Ratify it;", "3.2": "Repeal it;", "4.2": "Publish it;", "4.3": "Train them."}


def review() -> tuple[Document, Findings]:
    """A report of a review with four recommendations that wait for an answer."""
    pieces = [(f"para_{n}", "paragraph", text) for n, text in enumerate(ITEMS.values(), start=1)]
    made = document(REVIEW, "en", pieces, kind="upr-report", title="Review of Valmera", session="51")
    asked = tuple(
        model.Recommendation(
            id=f"recommendation-{number}", text=text, addressees=("Valmera",), response="pending",
            source=SourceRef(REVIEW, number), **place(made, f"para_{n}"),
        )
        for n, (number, text) in enumerate(ITEMS.items(), start=1)
    )  # fmt: skip
    return made, Findings(recommendations=asked)


def reply(*answers: tuple[str, tuple[str, ...]], end: str = "") -> tuple[Document, Findings]:
    """An addendum, one paragraph an answer."""
    pieces = [
        (f"para_{n}", "paragraph", f"{said}: {', '.join(numbers)}{end}") for n, (said, numbers) in enumerate(answers, 1)
    ]
    made = document(f"{REVIEW}/Add.1", "en", pieces, kind="upr-report", title="Views of Valmera", session="51")
    found = tuple(
        model.Reply(id=f"reply-{n}", report=REVIEW, response=said, numbers=numbers, **place(made, f"para_{n}"))
        for n, (said, numbers) in enumerate(answers, 1)
    )
    return made, Findings(replies=found)


def answers() -> dict[str, str]:
    return {
        row.finding.values["source"]["paragraph"]: row.response
        for row in Recommendation.objects.select_related("finding")
    }


ANSWER = (("supported", ("3.1", "4.3")), ("noted", ("3.2",)))
ANSWERED = {"3.1": "supported", "3.2": "noted", "4.2": "pending", "4.3": "supported"}


@pytest.mark.parametrize("order", [(review(), reply(*ANSWER)), (reply(*ANSWER), review())], ids=["after", "before"])
def test_an_addendum_answers_its_report(order):
    for made, found in order:
        file(made, found)
    assert answers() == ANSWERED


def test_a_newer_report_keeps_its_answers():
    file(*review())
    file(*reply(*ANSWER))
    made, found = review()
    newer = document(
        REVIEW, "en", [("para_9", "paragraph", "Valmera is small."), *((e.id, e.kind, e.text) for e in made.elements)],
        kind="upr-report", title="Review of Valmera", session="51",
    )  # fmt: skip
    moved = tuple(
        model.Recommendation(
            id=r.id, text=r.text, addressees=r.addressees, response="pending", source=r.source, **place(newer, r.at)
        )
        for r in found.recommendations
    )
    file(newer, Findings(recommendations=moved))
    assert answers() == ANSWERED


def test_an_answer_rests_on_the_words_of_the_addendum():
    file(*review())
    file(*reply(*ANSWER))
    asked = Recommendation.objects.get(finding__finding_id="recommendation-3.2")
    last = Basis.objects.filter(record_kind="recommendation", record_id=asked.pk, field="response").latest("pk")
    assert last.version.text[last.start : last.end] == "noted: 3.2"


def test_a_plain_number_means_the_only_recommendation_that_ends_so():
    file(*review())
    file(*reply(("supported", ("1", "2", "3"))))
    assert answers() == {"3.1": "supported", "3.2": "pending", "4.2": "pending", "4.3": "supported"}


def finding(name: str) -> Finding:
    return Finding.objects.get(finding_id=name)


def test_a_recommendation_that_a_person_accepted_is_answered_too():
    file(*review())
    accept_findings([finding("recommendation-3.1")], by="mira")
    file(*reply(*ANSWER))
    assert answers() == ANSWERED


def test_an_answer_that_a_person_corrected_stays():
    file(*review())
    correct_finding(finding("recommendation-3.1"), "response", "split", by="mira", reason="said so in the room")
    file(*reply(*ANSWER))
    assert answers() == ANSWERED | {"3.1": "split"}


def test_a_rejected_recommendation_is_not_answered():
    file(*review())
    reject_findings([finding("recommendation-3.2")], by="mira", reason="misread")
    file(*reply(*ANSWER))
    assert answers() == ANSWERED | {"3.2": "pending"}


def test_a_rejected_reply_answers_nothing():
    file(*reply(*ANSWER))
    reject_findings([finding("reply-2")], by="mira", reason="misread")
    file(*review())
    assert answers() == ANSWERED | {"3.2": "pending"}


def test_a_later_addendum_of_the_same_report_adds_its_answers():
    file(*review())
    file(*reply(("supported", ("3.1",))))
    file(*reply(("supported", ("3.1",)), ("noted", ("4.2",)), end=" (final)"))
    assert answers() == {"3.1": "supported", "3.2": "pending", "4.2": "noted", "4.3": "pending"}
