"""What a person adds: placed at printed words, confirmed, counted as missed, and there again in the next reading."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.register.acts.add_finding import add_finding
from gnomon.register.acts.decide import reject_findings
from gnomon.register.acts.publish import publish
from gnomon.register.models import Basis, Duty, Event, Expression, Finding, Recommendation
from gnomon.register.queries import decisions, named, public
from register.building import REPORT, document, report, report_findings
from register.conftest import file

ACT = "chapter 4 of the Media Act"


def add(words: str = "Media Act", what: str = "law", address: str = "para_2", **values: object) -> Finding:
    version = Expression.objects.get()
    return add_finding(version, what, address, words, values, by="mira", reason="missed")


def again(pieces: list[tuple[str, str, str]], media_type: str = "text/plain") -> Finding:
    """File another reading of the report, of these pieces only; the added law as it stands then."""
    made = document(REPORT, "en", pieces, kind="report", body="HRC", title="Report on Valmera", media_type=media_type)
    file(made, report_findings(report()).__class__())
    return Finding.objects.get(rule="person")


def test_its_words_place_and_state(filed):
    found = add(change="repeal", article="4")
    own = report().elements[1]
    assert own.text[found.own_start : found.own_end] == "Media Act" == found.version.text[found.start : found.end]
    assert (found.address, found.state, found.rule, found.confidence, found.level) == (
        "para_2", "confirmed", "person", 1.0, "C0",
    )  # fmt: skip
    assert found.values == {"name": "Media Act", "article": "4", "year": None, "kind": None, "change": "repeal"}
    last = Event.objects.order_by("number").last()
    assert (last.act, last.actor, last.object, last.reason) == ("add-finding", "mira", found.finding_id, "missed")


def test_it_is_published(filed):
    publish(by="mira")
    add()
    publish(by="mira")
    (law,) = (f for p in public.document(REPORT).provisions for f in p.findings if f.kind == "law")
    assert (law.label, law.state, law.at) == ("Media Act", "confirmed", "para_2")


def test_it_counts_as_missed(filed):
    add()
    (score,) = decisions.scores()
    assert (score.kind, score.expected, score.found, score.matched, score.recall) == ("laws", 1, 0, 0, 0.0)


def test_one_that_is_taken_back_counts_no_more(filed):
    reject_findings([add()], by="mira")
    (score,) = decisions.scores()
    assert (score.expected, score.found) == (0, 0)


def test_a_duty_and_a_recommendation_get_records(filed):
    due = {"printed": "soon", "kind": "open"}
    add("The Government should repeal", "duty", due=due, who="The Government")
    duty = Duty.objects.get(address="para_2")
    assert (duty.what, duty.who, duty.due, duty.state) == (
        "The Government should repeal", "The Government", due, "confirmed",
    )  # fmt: skip
    assert set(Basis.objects.filter(record_kind="duty", record_id=duty.pk).values_list("person", flat=True)) == {"mira"}
    add("repeal chapter 4", "recommendation")
    assert list(Recommendation.objects.order_by("pk").values_list("address", "occurrence")) == [
        ("para_2", 1), ("para_2", 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"address": "para_9"}, r"A/HRC/51/88 \(en\) has no element 'para_9'"),
        ({"words": "Land Act"}, "para_2 does not hold the words 'Land Act'"),
        ({"colour": "red"}, "a law has no value 'colour': it has article, change, kind, name, year"),
    ],
)
def test_what_does_not_fit_is_refused(filed, arguments, said):
    before = Event.objects.count()
    with pytest.raises(InputError, match=said):
        add(**arguments)
    assert Event.objects.count() == before


def test_the_same_twice_is_refused(filed):
    found = add()
    with pytest.raises(InputError, match=f"already, {found.finding_id}: accept or correct it"):
        add()


def test_a_case_is_restricted_and_never_published(filed):
    found = add("The Government", "case", kind="collective")
    assert (found.level, found.values["who"], found.values["kind"]) == ("C3", "The Government", "collective")
    publish(by="mira")
    assert "case" not in {f.kind for p in public.document(REPORT).provisions for f in p.findings}


def test_the_same_words_elsewhere_are_another_finding(filed):
    first, second = add(), add(address="att_1__table_1__tr_2__td_1")
    assert (first.finding_id[:-1], first.finding_id[-1], second.finding_id[-1]) == (second.finding_id[:-1], "1", "2")


@pytest.mark.parametrize(
    ("pieces", "address"),
    [
        ([("para_1", "paragraph", "New."), ("para_2", "paragraph", f"Please repeal {ACT}.")], "para_2"),
        ([("para_1", "paragraph", "New."), ("para_3", "paragraph", "All of the Media Act.")], "para_3"),
        ([("para_2", "paragraph", "Media  Act"), ("para_3", "paragraph", "Media Act")], "para_2"),
    ],
)
def test_the_next_reading_holds_it_again(filed, pieces, address):
    add()
    found = again(pieces)
    own = {at: words for at, _, words in pieces}[address]
    assert (found.present, found.address, found.state) == (True, address, "confirmed")
    assert own[found.own_start : found.own_end].split() == ["Media", "Act"]
    assert found.version.text[found.start : found.end].split() == ["Media", "Act"]


@pytest.mark.parametrize(
    "pieces",
    [
        [("para_2", "paragraph", "Nothing is left.")],
        [("para_3", "paragraph", "Media Act"), ("para_4", "paragraph", "Media Act")],
    ],
)
def test_where_its_place_cannot_be_told_it_waits_for_a_person(filed, pieces):
    add()
    found = again(pieces)
    assert (found.present, found.address, found.state) == (False, "para_2", "confirmed")


def test_a_language_version_by_name(filed):
    assert named.expression(REPORT).language == "en"
    assert named.expression(REPORT, "en").work.key == REPORT
    with pytest.raises(InputError, match=r"A/HRC/51/88 is not on file in fr: it is there in en"):
        named.expression(REPORT, "fr")
