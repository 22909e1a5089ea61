"""Schemes are data: every one on file is whole, and nothing converts a grade but a named crosswalk."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.method.grading import Place, place, references, scheme, usable

ALL = (
    "cat-2015/1", "ced-2016/1", "ced-2020/1", "cedaw-2016/1", "gnomon-effect/1", "gnomon-election/1",
    "hrc-2013/1", "hrc-2020/1", "hrc-2023/1", "upr-midterm/1", "upr-response/1",
)  # fmt: skip


def test_the_schemes_on_file():
    assert references() == ALL


@pytest.mark.parametrize("reference", references())
def test_every_scheme_is_whole(reference):
    found = scheme(reference)
    assert all(set(grade.label) == {"en", "zh"} and all(grade.label.values()) for grade in found.grades)
    assert set(found.title) == {"en", "zh"}
    assert found.sources
    assert (found.from_ or 0) <= (found.to or 9999)
    assert {grade.axis for grade in found.grades} <= {found.axis, "reply"}


@pytest.mark.parametrize("reference", references())
def test_a_grade_of_the_reply_stands_off_the_track(reference):
    found = scheme(reference)
    assert [g.key for g in found.grades if g.axis == "reply" and g.step is not None] == []


@pytest.mark.parametrize(
    ("reference", "status", "from_", "to"),
    [
        ("hrc-2013/1", "earlier", 2013, 2016),
        ("hrc-2020/1", "earlier", 2020, 2021),
        ("hrc-2023/1", "current", 2022, None),
        ("ced-2016/1", "earlier", 2016, 2019),
        ("ced-2020/1", "current", 2020, None),
        ("cedaw-2016/1", "draft", 2016, None),
        ("gnomon-effect/1", "current", None, None),
    ],
)
def test_when_a_version_was_used(reference, status, from_, to):
    found = scheme(reference)
    assert (found.status, found.from_, found.to) == (status, from_, to)


def test_old_and_new_d_of_the_committee_on_enforced_disappearances_differ():
    assert (place("ced-2016/1", "D"), place("ced-2020/1", "D")) == (
        Place(None, 5, "ced-2016/1 to gnomon-effect/1, with loss"),
        Place(None, 5, "ced-2020/1 to gnomon-effect/1, with loss"),
    )
    walks = [scheme(reference).crosswalk.places["D"] for reference in ("ced-2016/1", "ced-2020/1")]
    assert walks == ["no-reply", "no-information"]


def test_the_committee_against_torture_gives_no_letters_here():
    assert all(len(grade.key) > 1 for grade in scheme("cat-2015/1").grades)


def test_wordings_that_were_not_read_are_marked():
    unread = {(one, g.key) for one in references() for g in scheme(one).grades if not g.confirmed}
    assert {one for one, _ in unread} == {"cedaw-2016/1", "hrc-2013/1", "hrc-2023/1"}
    assert {key for one, key in unread if one == "hrc-2023/1"} == {"D", "E"}


@pytest.mark.parametrize(
    ("reference", "recorded", "said"),
    [
        ("cedaw-2016/1", True, "cedaw-2016/1 is a draft whose labels are not confirmed: nothing is graded with it yet"),
        (
            "cedaw-2016/1",
            False,
            "cedaw-2016/1 is a draft whose labels are not confirmed: nothing is graded with it yet",
        ),
        (
            "hrc-2013/1",
            False,
            "hrc-2013/1 is no longer given: name the document that printed the grade, or take a current scheme",
        ),
    ],
)
def test_what_may_not_be_graded_with(reference, recorded, said):
    with pytest.raises(InputError) as refused:
        usable(reference, recorded=recorded)
    assert str(refused.value) == said


@pytest.mark.parametrize(("reference", "recorded"), [("hrc-2013/1", True), ("hrc-2023/1", False), ("cat-2015/1", True)])
def test_what_may(reference, recorded):
    assert usable(reference, recorded=recorded) is scheme(reference)


def test_the_scale_of_effect_runs_from_against_to_largely():
    on_track = [
        g.key for g in sorted(scheme("gnomon-effect/1").grades, key=lambda g: g.step or 0) if g.step is not None
    ]
    assert on_track == ["against", "nothing-done", "first-steps", "partly", "largely"]
    assert [g.key for g in scheme("gnomon-effect/1").grades if g.step is None] == ["no-information", "no-reply"]


@pytest.mark.parametrize(
    ("reference", "grade", "expected"),
    [
        ("gnomon-effect/1", "partly", Place(3, 5, None)),
        ("gnomon-effect/1", "no-reply", Place(None, 5, None)),
        ("hrc-2020/1", "A", Place(4, 5, "hrc-2020/1 to gnomon-effect/1, with loss")),
        ("hrc-2020/1", "D", Place(None, 5, "hrc-2020/1 to gnomon-effect/1, with loss")),
        ("hrc-2020/1", "E", Place(0, 5, "hrc-2020/1 to gnomon-effect/1, with loss")),
        ("upr-response/1", "noted", Place(None, 5, None)),
    ],
)
def test_a_grade_is_placed_by_its_step_or_by_the_named_crosswalk(reference, grade, expected):
    assert place(reference, grade) == expected


def test_there_is_no_way_back_from_effect_to_letters():
    assert place("gnomon-effect/1", "partly", track="hrc-2020/1") == Place(None, 4, None)


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda: scheme("none/1"), f"there is no grading scheme 'none/1': give one of {', '.join(ALL)}"),
        (lambda: scheme("hrc-2020/1").grade("F"), "the scheme hrc-2020/1 has no grade 'F': give one of A, B, C, D, E"),
    ],
)
def test_unknown_names_are_refused_with_those_there_are(ask, said):
    with pytest.raises(InputError) as refused:
        ask()
    assert str(refused.value) == said
