"""What a grade made here must rest on, for every scheme on file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.errors import InputError
from gnomon.method import grading, grounds

SCHEMES = [grading.scheme(reference) for reference in grading.references()]
EVERY = [(scheme, grade.key) for scheme in SCHEMES for grade in scheme.grades]
LISTS = st.lists(st.sampled_from(["paper", "practice"]), max_size=4)


@pytest.mark.parametrize(
    ("reference", "grade", "top"),
    [
        ("gnomon-effect/1", "largely", True),
        ("gnomon-effect/1", "partly", False),
        ("gnomon-effect/1", "no-information", False),
        ("gnomon-effect/1", "no-reply", False),
        ("hrc-2023/1", "A", True),
        ("hrc-2023/1", "B", False),
        ("hrc-2023/1", "E", False),
        ("upr-response/1", "supported", False),
        ("upr-response/1", "noted", False),
        ("upr-midterm/1", "fully", True),
    ],
)
def test_the_top_grade(reference, grade, top):
    assert grounds.is_top(grading.scheme(reference), grade) is top


def test_a_scheme_has_one_top_grade_at_most():
    assert {sum(grounds.is_top(s, g.key) for g in s.grades) for s in SCHEMES} <= {0, 1}


def passes(scheme, grade, *, found, voice="committee", position="It disagrees."):
    try:
        grounds.check(scheme, grade, grounds=found, voice=voice, state_position=position)
    except InputError:
        return False
    return True


@given(st.sampled_from(EVERY), LISTS)
def test_paper_alone_never_earns_the_top_grade(pair, found):
    assert passes(*pair, found=found) is (bool(found) and ("practice" in found or not grounds.is_top(*pair)))


@given(st.sampled_from(EVERY), LISTS, st.sampled_from(["paper", "practice"]))
def test_more_evidence_never_forbids_a_grade(pair, found, more):
    assert passes(*pair, found=[*found, more]) >= passes(*pair, found=found)


@pytest.mark.parametrize(
    ("voice", "position", "passed"),
    [
        ("committee", None, False),
        ("committee", "", True),
        ("committee", "It disagrees.", True),
        ("civil-society", None, False),
        ("state", None, True),
        ("state", "It agrees.", True),
    ],
)
def test_the_state_is_heard_or_it_is_said_that_it_was_not(voice, position, passed):
    assert passes(*EVERY[0], found=["practice"], voice=voice, position=position) is passed
