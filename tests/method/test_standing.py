"""The computed sentences and the differences between two states of a benchmark."""

from __future__ import annotations

from dataclasses import replace

from gnomon.method import changes, standing
from gnomon.register.queries.rows import (
    Assessment,
    Benchmark,
    Change,
    Duty,
    Evidence,
    Indicator,
    Measure,
    Observation,
    Timeframe,
    Words,
)

BARE = Benchmark(
    key="A", number="1", letter="A", framework="F", country="VAL", title={"en": "Open debate"}, parts=(),
    explained_in=(), timeframe=Timeframe("2022-2023", "fixed", "2022", "2023"), sources=(), state="proposed",
)  # fmt: skip


def said(voice: str, step: int | None, on: str = "2022-10-01", **more: object) -> Assessment:
    values = {
        "voice": voice, "by": f"the {voice}", "axis": "effect", "scheme": "gnomon-effect", "scheme_version": "1",
        "grade": f"step-{step}", "label": {"en": f"Step {step}"}, "step": step, "steps": 5, "crosswalk": None,
        "regression": False, "stated_on": on, "reason": "r", "reason_language": "en",
    }  # fmt: skip
    return Assessment(**(values | more))


def graded(key: str, *assessments: Assessment) -> Benchmark:
    return replace(BARE, key=key, assessments=assessments)


def apart(*benchmarks: Benchmark) -> standing.Sentence:
    return standing.sentences(benchmarks, "2023-01-01", ())[2]


def test_four_sentences_on_nothing():
    codes = [s.code for s in standing.sentences((), "2023-01-01", ())]
    assert codes == ["benchmarks", "assessed", "no-two-voices", "nothing-changed"]


def test_timeframes_past_are_counted_on_the_day():
    assert standing.sentences([BARE], "2023-12-31", ())[0].values == {"total": 1, "past": 0}
    assert standing.sentences([BARE], "2024-01-01", ())[0].values == {"total": 1, "past": 1}


def test_voices_furthest_apart():
    found = apart(
        graded("A", said("state", 3), said("committee", 2)), graded("B", said("state", 4), said("committee", 1))
    )
    assert (found.values["benchmark"], found.values["gap"]) == ("B", 3)
    assert (found.values["low_voice"], found.values["high_voice"]) == ("committee", "state")


def test_only_the_latest_grade_of_a_voice_counts():
    assert (
        apart(graded("A", said("state", 4), said("state", 1, "2022-11-01"), said("committee", 1))).code
        == "no-two-voices"
    )


def test_grades_of_two_schemes_are_never_compared():
    letter = said("committee", 0, scheme="hrc-2020", crosswalk="with loss")
    other = said("committee", 0, scheme_version="2")
    assert apart(graded("A", said("state", 4), letter)).code == "no-two-voices"
    assert apart(graded("A", said("state", 4), other)).code == "no-two-voices"


def test_what_changed_names_its_release():
    change = Change("2022-11-02", 3, "x", "assessed", {"benchmark": "B"})
    found = standing.sentences([BARE], "2023-01-01", [change, change])[3]
    assert found.values == {"count": 2, "release": 3, "on": "2022-11-02", "benchmarks": ("B",)}


def codes(before: Benchmark | None, after: Benchmark) -> list[str]:
    return [change.code for change in changes.between(before, after)]


def test_equal_states_have_no_change():
    whole = graded("A", said("state", 3))
    assert codes(whole, whole) == []


def test_each_kind_of_change_has_its_code():
    measure = Measure("A bill", "en", ("Ministry",), "2022", None, "planned", "Ministry")
    seen = Observation("2022", 1.0, None, None, "exact", "1", "book")
    indicator = Indicator("i", "Papers", "en", "outcome", "papers", None, None, "up", (seen,))
    cases = {
        "decided": replace(BARE, state="confirmed"),
        "reworded": replace(BARE, title={"en": "Debate"}),
        "assessed": graded("A", said("state", 3)),
        "regressed": graded("A", said("state", 3, regression=True)),
        "measure": replace(BARE, measures=(measure,)),
        "observed": replace(BARE, indicators=(indicator,)),
        "informed": replace(BARE, information=(Evidence("information", "media", "letter"),)),
    }
    assert {code: codes(BARE, after) for code, after in cases.items()} == {code: [code] for code in cases}
    assert codes(replace(BARE, measures=(measure,)), replace(BARE, measures=(replace(measure, status="done"),))) == [
        "measure"
    ]


def test_a_duty_that_is_met_is_a_change():
    words = Words("w", "en")
    duty = Duty(
        "d",
        "VAL",
        None,
        "report",
        "en",
        None,
        "54th",
        "relative",
        "HRC 54",
        None,
        None,
        False,
        None,
        "confirmed",
        words,
    )
    before = replace(BARE, duties=(duty,))
    after = replace(BARE, duties=(replace(duty, state="met"),))
    found = list(changes.between(before, after))
    assert [c.plain() for c in found] == ["A duty under benchmark A is met"]


def test_the_first_state_is_the_setting_and_what_it_brings():
    first = list(changes.between(None, graded("A", said("state", 3))))
    assert [c.plain() for c in first] == ["Benchmark A was set", "the state grades benchmark A: step-3"]
