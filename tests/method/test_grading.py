"""Schemes are data: every one on file is whole, and nothing converts a grade but a named crosswalk."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.method.grading import Place, place, references, scheme


def test_the_schemes_on_file():
    assert references() == ("gnomon-effect/1", "hrc-2020/1")


@pytest.mark.parametrize("reference", references())
def test_every_grade_is_named_in_english_and_chinese(reference):
    found = scheme(reference)
    assert all(set(grade.label) == {"en", "zh"} and all(grade.label.values()) for grade in found.grades)
    assert set(found.title) == {"en", "zh"}


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
    ],
)
def test_a_grade_is_placed_by_its_step_or_by_the_named_crosswalk(reference, grade, expected):
    assert place(reference, grade) == expected


def test_there_is_no_way_back_from_effect_to_letters():
    assert place("gnomon-effect/1", "partly", track="hrc-2020/1") == Place(None, 4, None)


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda: scheme("none/1"), "there is no grading scheme 'none/1': give one of gnomon-effect/1, hrc-2020/1"),
        (lambda: scheme("hrc-2020/1").grade("F"), "the scheme hrc-2020/1 has no grade 'F': give one of A, B, C, D, E"),
    ],
)
def test_unknown_names_are_refused_with_those_there_are(ask, said):
    with pytest.raises(InputError) as refused:
        ask()
    assert str(refused.value) == said
