"""Information in the register: what repeats what, who judged it, what a claim carries, and how that is published."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from gnomon.errors import InputError
from gnomon.method.corroboration import MORE, ONE, TWO
from gnomon.method.proof import Standard
from gnomon.register.acts import act as acts
from gnomon.register.acts.evidence import add_information
from gnomon.register.acts.judge import judge
from gnomon.register.acts.publish import publish
from gnomon.register.models import Event, Information, Judgement
from gnomon.register.queries import claims, named, public
from gnomon.register.verify import verify
from register.whole import INFORMATION, benchmark, bodies

ORDER = {None: 0, ONE: 1, TWO: 2, MORE: 3}


@pytest.fixture(autouse=True)
def ready(filed):
    bodies()


def say(slug, *, level="C0", **more):
    values = INFORMATION | {"origin": "", "label": slug} | more
    return add_information(slug, [benchmark()], values, by="mira", level=level)


def carried():
    return claims.weighed(list(Information.objects.filter(claim="licences").order_by("pk")))


def shown():
    publish(by="mira")
    items = public.benchmark("VAL", "2022", "A").information
    return {item.label: (item.corroboration, item.wording) for item in items}


def grounds():
    """A first-hand item of a reliable source, and another origin."""
    say("visit", first_hand=True)
    judge(named.information("visit"), "reliability", "B", "Two visits agree.", by="mira")
    say("letter")


def test_two_origins_and_a_reliable_witness_make_a_finding():
    grounds()
    assert carried() == claims.Weighed(TWO, Standard.REASONABLE_GROUNDS, "finding")
    assert shown() == {"visit": (TWO, "finding"), "letter": (TWO, "finding")}
    assert verify().fault is None


def test_a_corroborator_that_proves_to_be_a_copy_takes_the_finding_with_it():
    grounds()
    say("letter", repeats=["visit"])
    assert carried() == claims.Weighed(ONE, Standard.REASONABLE_SUSPICION, "allegation")
    assert shown() == {"visit": (ONE, "allegation"), "letter": (ONE, "allegation")}
    assert list(Information.history.filter(slug="letter").order_by("history_id").values_list("repeats", flat=True)) == [
        None, ["visit"],
    ]  # fmt: skip


def test_a_corroborator_that_may_not_be_published_corroborates_nothing_in_public():
    grounds()
    say("letter", consent="keep")
    assert carried().wording == "finding"
    assert shown() == {"visit": (ONE, "allegation")}


def test_a_second_person_who_distrusts_the_source_takes_the_finding_away():
    grounds()
    judge(named.information("visit"), "reliability", "D", "It was paid.", by="tomas")
    assert carried() == claims.Weighed(TWO, Standard.ALLEGATION, "allegation")


def test_copies_of_what_is_not_public_are_one_origin_in_public_too():
    say("wire", level="C1", consent="keep")
    say("paper", repeats=["wire"])
    say("radio", repeats=["paper"])
    assert shown() == {"paper": (ONE, "allegation"), "radio": (ONE, "allegation")}


def test_a_denial_is_shown_and_corroborates_nothing():
    grounds()
    say("answer", side="state", denies=True)
    assert shown() == {"visit": (TWO, "finding"), "letter": (TWO, "finding"), "answer": (None, None)}


def test_nobody_sees_what_others_judged_before_judging():
    say("visit")
    item = named.information("visit")
    judge(item, "reliability", "B", "Two visits agree.", by="mira")
    assert claims.of_account(item, "tomas").judgements == ()
    assert claims.of_account(item, "tomas").apart == {"reliability": None, "credibility": None}
    judge(item, "credibility", "2", "It fits the yearbook.", by="tomas")
    assert [j.by for j in claims.of_account(item, "tomas").judgements] == ["tomas"]
    judge(item, "reliability", "D", "It was paid.", by="tomas")
    seen = claims.of_account(item, "tomas")
    assert [(j.by, j.grade) for j in seen.judgements] == [("mira", "B"), ("tomas", "2"), ("tomas", "D")]
    assert seen.apart == {"reliability": 2, "credibility": None}
    assert [(j.by, j.grade) for j in claims.of_account(item, "mira").judgements] == [("mira", "B"), ("tomas", "D")]


def test_a_judgement_is_never_public_and_never_lower_than_its_item():
    say("visit")
    say("inside", level="C2")
    for slug in ("visit", "inside"):
        judge(named.information(slug), "reliability", "B", "Two visits agree.", by="mira")
    assert list(Judgement.objects.order_by("pk").values_list("level", flat=True)) == ["C1", "C2"]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (
            {"side": "press"},
            "'press' is no side of an information item: give one of state, un, civil-society, media, academic, other",
        ),
        (
            {"consent": "yes"},
            "'yes' is no consent of an information item: "
            "give one of keep, share-inside, share-with-mechanism, publish-anonymously, publish-by-name",
        ),
        ({"dated": "2022-13"}, "'2022-13' is no day: give a year, a month or a day such as 2022-10-04"),
        ({"dated": "2022-02-30"}, "'2022-02-30' is no day: give a year, a month or a day such as 2022-10-04"),
        ({"repeats": ["new"]}, "new cannot repeat itself: name the items whose words it takes over"),
        (
            {"repeats": ["wire"]},
            "there is no information 'wire' to repeat: add it first, or name an origin",
        ),
    ],
)
def test_an_item_that_cannot_be_is_refused_in_a_sentence(more, sentence):
    before = Event.objects.count()
    with pytest.raises(InputError) as refused:
        say("new", **more)
    assert (str(refused.value), Event.objects.count()) == (sentence, before)


def test_a_judgement_without_a_reason_is_refused():
    item = say("visit")
    with pytest.raises(InputError, match="needs a reason"):
        judge(item, "credibility", "1", " ", by="mira")
    with pytest.raises(InputError, match="there is no information 'x'"):
        named.information("x")
    assert not Judgement.objects.exists()


def test_a_row_of_before_these_fields_keeps_its_digest():
    say("letter")
    row = Information.history.get(slug="letter")
    digest = acts.row_digest(row)
    assert Information.later == {"repeats", "first_hand", "denies"}
    row.first_hand = False
    assert acts.row_digest(row) != digest
    row.first_hand = None
    assert acts.row_digest(row) == digest


class Claim(RuleBasedStateMachine):
    """Items come, copies come, people judge: a copy never raises what the claim carries."""

    @initialize()
    def empty(self):
        Information.objects.all().delete()
        self.count = 0

    def new(self, **more):
        self.count += 1
        return say(f"item-{self.count}", **more)

    @rule(first_hand=st.sampled_from([None, True, False]))
    def an_item(self, first_hand):
        before = carried()
        self.new(first_hand=first_hand)
        assert ORDER[carried().corroboration] == min(ORDER[before.corroboration] + 1, 3)
        assert (carried().standard or 0) >= (before.standard or 0)

    @rule(which=st.integers(0, 20), deep=st.booleans())
    def a_copy(self, which, deep):
        if self.count:
            before, of = carried(), f"item-{which % self.count + 1}"
            copy = self.new(repeats=[of])
            if deep:
                self.new(repeats=[copy.slug, of])
            assert carried() == before

    @rule(which=st.integers(0, 20), grade=st.sampled_from("ABCF"))
    def a_judgement(self, which, grade):
        if self.count:
            before = carried()
            judge(named.information(f"item-{which % self.count + 1}"), "reliability", grade, "As before.", by="mira")
            assert carried().corroboration == before.corroboration


def test_the_life_of_a_claim():
    run_state_machine_as_test(
        Claim,
        settings=settings(
            max_examples=10, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
