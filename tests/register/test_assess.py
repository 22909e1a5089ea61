"""What the method forbids is refused in a sentence, and nothing is written."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.register.acts.assess import Paragraph, assess, countersign
from gnomon.register.acts.decide import correct_finding
from gnomon.register.acts.duties import set_duty_state
from gnomon.register.acts.evidence import add_information, record_indicator, record_observation, report_measure
from gnomon.register.acts.publish import publish
from gnomon.register.models import Assessment, Bearing, Duty, Event, Finding, Measure, Observation, Recommendation, Work
from gnomon.register.queries import named, public
from register.building import REPORT
from register.whole import INDICATOR, INFORMATION, MEASURE, OBSERVATION, benchmark, bodies, grade


@pytest.fixture(autouse=True)
def ready(filed):
    bodies()


def refused(act) -> str:
    before = Event.objects.count()
    with pytest.raises(InputError) as error:
        act()
    assert Event.objects.count() == before
    return str(error.value)


def here(**more):
    given = {"by": "mira", "evidence": [named.paragraph(f"{REPORT}#para_1")]} | more
    return assess(benchmark(), named.organisation("mandate"), given.pop("said", grade("partly")), **given)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"evidence": []}, "an assessment made here needs evidence: name at least one item of the register"),
        ({"said": grade("partly", reason=" ")}, "an assessment needs a reason: say in words why this grade"),
        (
            {"said": grade("partly", state_position=None)},
            "an assessment made here needs the State's position: say what the State holds, or that it gave none",
        ),
        (
            {"said": grade("largely")},
            "'largely' is the top grade of gnomon-effect/1 and this evidence shows no practice: name an information"
            " item, an observation of a process or outcome indicator, or a measure that says what came of it",
        ),
        ({"countersigned_by": "mira"}, "mira made this assessment: another person countersigns it"),
        ({"countersigned_by": "nobody"}, "there is no account 'nobody' to countersign"),
    ],
)
def test_an_assessment_needs_what_the_method_asks(more, sentence):
    assert refused(lambda: here(**more)) == sentence


def test_evidence_must_stand_in_the_document():
    missing = Paragraph(Work.objects.get(), "para_99")
    assert refused(lambda: here(evidence=[missing])) == (
        f"{REPORT} has no para_99: name an address of the document as filed"
    )


def given(name):
    """Evidence of that kind, entered."""
    if name.startswith("measure"):
        values = MEASURE | {"reported_by": named.organisation("justice")}
        seen = {"in_practice": "Three papers reopened."} if name == "measure that came to something" else {}
        return report_measure("bill", [], values | seen, by="mira")
    if name == "information":
        return add_information("letter", [], INFORMATION, by="mira")
    if name == "paragraph":
        return named.paragraph(f"{REPORT}#para_1")
    indicator = record_indicator("licences", [], INDICATOR | {"type": name.split()[0]}, by="mira")
    return record_observation(indicator, "2022", OBSERVATION, by="mira")


PRACTICE = ["information", "process figure", "outcome figure", "measure that came to something"]
PAPER = ["paragraph", "structural figure", "measure"]


@pytest.mark.parametrize("shown", PRACTICE)
def test_the_top_grade_rests_on_practice_beside_what_is_on_paper(shown):
    made = here(said=grade("largely"), evidence=[given("paragraph"), given(shown)])
    assert (made.grade, made.evidence.count()) == ("largely", 2)


@pytest.mark.parametrize("shown", PAPER)
def test_what_is_on_paper_alone_earns_every_grade_but_the_top_one(shown):
    item = given(shown)
    said = refused(lambda: here(said=grade("largely"), evidence=[item]))
    assert said.startswith("'largely' is the top grade of gnomon-effect/1 and this evidence shows no practice")
    assert here(said=grade("partly"), evidence=[item]).grade == "partly"


def test_a_state_that_gave_no_position_is_said_so_and_a_states_own_grade_is_its_position():
    assert here(said=grade("partly", state_position="")).state_position == ""
    body = named.organisation("justice")
    own = assess(
        benchmark(),
        body,
        grade("partly", state_position=None),
        by="mira",
        evidence=[named.paragraph(f"{REPORT}#para_1")],
    )
    assert own.state_position is None


def test_a_recorded_grade_needs_its_words_and_no_second_person():
    printed = named.paragraph(f"{REPORT}#para_2")
    letter = grade("C", scheme="hrc-2020/1", state_position=None)
    made = assess(benchmark(), named.organisation("mandate"), letter, by="mira", recorded=printed)
    assert (made.made_here, made.axis) == (False, "action")
    publish(by="mira")
    shown = public.benchmark("VAL", "2022", "A").assessments[0]
    assert (shown.basis, shown.crosswalk, shown.step) == ("recorded", "hrc-2020/1 to gnomon-effect/1, with loss", 1)
    assert shown.words.reference == f"{REPORT}, para. 2"


def test_a_recommendation_can_be_graded_and_its_benchmark_is_not():
    target = Recommendation.objects.get()
    evidence = [named.paragraph(f"{REPORT}#para_1")]
    assess(target, named.organisation("mandate"), grade("partly"), by="mira", evidence=evidence)
    assert (target.assessments.count(), Assessment.objects.filter(benchmark__isnull=False).count()) == (1, 0)


def test_the_second_person_countersigns():
    made = here()
    assert refused(lambda: countersign(made, by="mira")) == (
        "mira made this assessment: another person countersigns it"
    )
    countersign(made, by="tomas")
    assert Assessment.objects.get().countersigned_by.username == "tomas"


def test_sealed_input_is_refused_until_there_are_keys():
    said = refused(lambda: add_information("x", [], INFORMATION, by="mira", level="C3"))
    assert said == "level C3 cannot be kept yet: this version has no keys to seal it with"
    named_source = refused(lambda: add_information("x", [], INFORMATION, by="mira", identity=b"a name"))
    assert named_source == "the identity of a source cannot be kept yet: this version has no keys to seal it with"


def test_a_measure_reported_again_changes_in_place():
    values = MEASURE | {"reported_by": named.organisation("justice")}
    report_measure("bill", [benchmark()], values, by="mira")
    report_measure("bill", [benchmark(), benchmark("B")], values | {"status": "done"}, by="mira")
    assert (Measure.objects.get().status, Bearing.objects.count()) == ("done", 2)
    assert list(Measure.history.order_by("history_id").values_list("status", flat=True)) == ["planned", "done"]


def test_an_observation_of_the_same_period_takes_the_place_of_the_earlier():
    indicator = record_indicator("licences", [benchmark()], INDICATOR, by="mira")
    record_observation(indicator, "2022", OBSERVATION, by="mira")
    record_observation(indicator, "2022", OBSERVATION | {"value": 21.0, "printed": "21"}, by="mira")
    assert Observation.objects.get().value == 21.0
    assert Observation.history.count() == 2
    said = refused(lambda: record_observation(indicator, "2023", OBSERVATION | {"printed": ""}, by="mira"))
    assert said == "an observation of licences needs the figure as its source prints it"


def test_a_duty_that_is_met_is_confirmed_as_well():
    set_duty_state(Duty.objects.get(), "met", by="mira", met_by=named.paragraph(f"{REPORT}#para_1"))
    found = Duty.objects.get()
    assert (found.status, found.state, found.met_by.key) == ("met", "confirmed", REPORT)
    assert refused(lambda: set_duty_state(found, "late", by="mira")) == (
        "a duty is not 'late': say one of open, met, superseded"
    )


def test_a_correction_needs_a_field_and_a_reason():
    finding = Finding.objects.get(kind="duty")
    assert refused(lambda: correct_finding(finding, "to_whom", "x", by="mira", reason="")) == (
        "a correction needs a reason: say why the printed value does not stand"
    )
    assert refused(lambda: correct_finding(finding, "nothing", "x", by="mira", reason="y")) == (
        "a duty has no value 'nothing' to correct: give one of due, recurs, status, to_whom, what, who"
    )


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda: named.work("A/1"), "no document 'A/1' is on file: file it first with `gnomon add`"),
        (
            lambda: named.paragraph("A/1"),
            "'A/1' names no paragraph: give SYMBOL#address, for example A/HRC/51/88#para_31",
        ),
        (lambda: named.benchmark("A"), "'A' names no benchmark: give COUNTRY/FRAMEWORK/LETTER, for example VAL/2022/A"),
        (lambda: named.benchmark("VAL/2022/Z"), "the framework 2022 has no benchmark 'Z': it has A, B"),
        (lambda: named.benchmark("VAL/1999/A"), "there is no framework VAL/1999: `gnomon status` prints those on file"),
        (lambda: named.organisation("x"), "there is no organisation 'x': give one of justice, mandate"),
        (lambda: named.indicator("x"), "there is no indicator 'x'"),
        (lambda: named.evidence("measure:x"), "no evidence 'measure:x' is in the register"),
        (lambda: named.finding("x"), "there is no finding 'x': `gnomon findings list DOCUMENT` prints the ids"),
        (lambda: named.recommendation(f"{REPORT}#para_1"), f"{REPORT} makes no recommendation at para_1"),
        (lambda: named.duty(REPORT, "para_1"), f"{REPORT} sets no duty at para_1"),
    ],
)  # fmt: skip
def test_a_name_that_fits_nothing_is_one_sentence(ask, said):
    assert refused(ask) == said
