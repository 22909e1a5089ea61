"""Corroboration, standards of proof, judging sources, consent: tables and properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.errors import InputError
from gnomon.method import consent, sources
from gnomon.method.consent import Handed, Statement
from gnomon.method.corroboration import origins
from gnomon.method.proof import Item, Standard, carried, stands
from gnomon.method.sources import Judgement

KEYS = ("a", "b", "c", "d", "e")


@st.composite
def repeating(draw: st.DrawFn) -> dict[str, list[str]]:
    """Items of which each may repeat any others, also in circles."""
    return {key: draw(st.lists(st.sampled_from(KEYS), max_size=2, unique=True)) for key in KEYS}


@pytest.mark.parametrize(
    ("repeats", "expected"),
    [
        ({"a": []}, {"a": {"a"}}),
        ({"a": [], "b": ["a"], "c": ["b"]}, {"a": {"a"}, "b": {"a"}, "c": {"a"}}),
        ({"a": [], "b": [], "c": ["a", "b"]}, {"a": {"a"}, "b": {"b"}, "c": {"a", "b"}}),
        ({"b": ["agency"]}, {"b": {"agency"}}),
        ({"a": ["b"], "b": ["a"]}, {"a": {"a"}, "b": {"a"}}),
        ({"a": ["b"], "b": ["a", "c"], "c": []}, {"a": {"c"}, "b": {"c"}, "c": {"c"}}),
        ({"a": ["a"]}, {"a": {"a"}}),
    ],
)
def test_first_origins(repeats, expected):
    assert {key: set(found) for key, found in origins(repeats).items()} == expected


@given(repeating(), st.sampled_from(KEYS))
def test_adding_a_copy_never_adds_an_origin(repeats, copied):
    before = frozenset().union(*origins(repeats).values())
    after = frozenset().union(*origins(repeats | {"copy": [copied]}).values())
    assert after == before


@given(repeating())
def test_every_item_has_an_origin_that_was_named(repeats):
    for item, found in origins(repeats).items():
        assert found
        assert found <= set(KEYS) | {item}


ITEMS = st.lists(
    st.builds(
        Item,
        key=st.sampled_from(KEYS),
        repeats=st.lists(st.sampled_from(KEYS), max_size=1).map(tuple),
        first_hand=st.booleans(),
        reliable=st.booleans(),
        denies=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda item: item.key,
)


@pytest.mark.parametrize(
    ("items", "standard"),
    [
        ([], None),
        ([Item("a", denies=True)], None),
        ([Item("a")], Standard.ALLEGATION),
        ([Item("a", reliable=True)], Standard.REASONABLE_SUSPICION),
        ([Item("a", first_hand=True, reliable=True)], Standard.REASONABLE_SUSPICION),
        ([Item("a", first_hand=True, reliable=True), Item("b")], Standard.REASONABLE_GROUNDS),
        ([Item("a", first_hand=True, reliable=True), Item("b", repeats=("a",))], Standard.REASONABLE_SUSPICION),
        ([Item("a", first_hand=True), Item("b", reliable=True)], Standard.REASONABLE_SUSPICION),
        (
            [Item("a", first_hand=True, reliable=True), Item("b"), Item("state", denies=True)],
            Standard.REASONABLE_GROUNDS,
        ),
    ],
)
def test_what_the_items_carry(items, standard):
    assert carried(items) is standard


@given(ITEMS, st.sampled_from(KEYS))
def test_a_copy_of_an_item_never_raises_the_standard(items, copied):
    if any(item.key == copied and not item.denies for item in items):
        copy = Item("copy", repeats=(copied,))
        assert carried([*items, copy]) == carried(items)


@given(ITEMS)
def test_taking_an_item_away_never_raises_the_standard(items):
    full = carried(items)
    for item in items:
        if not any(item.key in other.repeats for other in items):
            assert (carried([one for one in items if one != item]) or 0) <= (full or 0)


@given(ITEMS)
def test_nothing_is_computed_above_reasonable_grounds(items):
    assert (carried(items) or 0) <= Standard.REASONABLE_GROUNDS


@pytest.mark.parametrize(
    ("declared", "out"),
    [
        (Standard.ALLEGATION, True),
        (Standard.REASONABLE_SUSPICION, True),
        (Standard.REASONABLE_GROUNDS, False),
        (Standard.CLEAR_AND_CONVINCING, False),
    ],
)
def test_a_finding_below_its_standard_does_not_stand(declared, out):
    assert stands(declared, [Item("a", reliable=True)]) is out


def judged(question, grade, by, on="2023-01-01", reason="Two visits agree."):
    return Judgement(question, grade, by, on, reason)


@pytest.mark.parametrize(
    ("judgement", "said"),
    [
        (judged("reliability", "1", "noor"), "reliability has no grade '1': give one of A, B, C, D, E, F"),
        (judged("credibility", "A", "noor"), "credibility has no grade 'A': give one of 1, 2, 3, 4, 5, 6"),
        (judged("credibility", "", "noor"), "credibility has no grade '': give one of 1, 2, 3, 4, 5, 6"),
        (
            judged("reliability", "B", "noor", reason=" "),
            "a judgement of reliability needs a reason: say in words why B",
        ),
    ],
)
def test_a_judgement_names_its_grade_and_reason(judgement, said):
    with pytest.raises(InputError) as refused:
        sources.checked(judgement)
    assert str(refused.value) == said


def test_nobody_sees_another_judgement_before_the_own_one():
    said = [judged("reliability", "B", "noor"), judged("credibility", "2", "noor"), judged("credibility", "3", "pavel")]
    assert sources.visible(said, "elin") == []
    assert sources.visible(said, "pavel") == said[1:]
    assert sources.visible(said, "noor") == said


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ([], None),
        ([judged("reliability", "A", "noor")], None),
        ([judged("reliability", "A", "noor"), judged("reliability", "C", "pavel")], 2),
        ([judged("reliability", "A", "noor"), judged("reliability", "F", "pavel")], None),
        ([judged("reliability", "A", "noor"), judged("reliability", "B", "noor", "2023-02-01")], None),
        ([judged("reliability", "A", "noor"), judged("credibility", "5", "pavel")], None),
    ],
)
def test_how_far_two_people_are_apart(said, steps):
    assert sources.apart(said, "reliability") == steps


def said(use, given_, on):
    return Statement(use, given_, on, "en")


KEPT = said("keep", True, "2023-01-01")


@pytest.mark.parametrize(
    ("statements", "use", "on", "expected"),
    [
        ([], "keep", "2023-01-01", False),
        ([KEPT], "keep", "2023-01-01", True),
        ([KEPT], "keep", "2022-12-31", False),
        ([KEPT], "share-inside", "2023-01-01", False),
        ([KEPT, said("publish-by-name", True, "2023-01-02")], "publish-anonymously", "2023-01-03", False),
        ([KEPT, said("share-inside", True, "2023-01-02")], "share-inside", "2023-01-03", True),
        (
            [KEPT, said("share-inside", True, "2023-01-02"), said("share-inside", False, "2023-02-01")],
            "share-inside",
            "2023-02-01",
            False,
        ),
        (
            [KEPT, said("share-inside", True, "2023-01-02"), said("keep", False, "2023-02-01")],
            "share-inside",
            "2023-03-01",
            False,
        ),
        ([said("keep", False, "2023-01-01"), KEPT], "keep", "2023-01-01", True),
    ],
)
def test_what_is_agreed_to_on_a_day(statements, use, on, expected):
    assert consent.allowed(statements, use, on) is expected


def test_a_withdrawal_reaches_the_exports_of_its_use():
    statements = [KEPT, said("share-with-mechanism", True, "2023-01-02"), said("share-inside", True, "2023-01-02")]
    handed = [Handed("committee", "share-with-mechanism", "2023-01-05"), Handed("team", "share-inside", "2023-01-06")]
    assert consent.reached(statements, handed, "2023-02-01") == []
    withdrawn = [*statements, said("share-with-mechanism", False, "2023-02-01")]
    assert consent.reached(withdrawn, handed, "2023-02-01") == handed[:1]
    assert consent.reached([*withdrawn, said("keep", False, "2023-03-01")], handed, "2023-03-01") == handed


@given(st.lists(st.tuples(st.sampled_from(consent.USES), st.booleans(), st.sampled_from(["2023-01-01", "2023-02-01"]))))
def test_nothing_is_agreed_to_after_all_is_withdrawn(given_):
    statements = [said(*one) for one in given_] + [said("keep", False, "2023-03-01")]
    assert [use for use in consent.USES if consent.allowed(statements, use, "2023-04-01")] == []


@pytest.mark.parametrize(
    ("statement", "child", "refused"),
    [
        (said("publish", True, "2023-01-01"), False, True),
        (said("keep", True, "2023-01-01"), True, True),
        (said("keep", False, "2023-01-01"), True, False),
        (Statement("keep", True, "2023-01-01", "en", guardian="aunt"), True, False),
        (said("keep", True, "2023-01-01"), False, False),
    ],
)
def test_a_child_needs_a_guardian_to_agree_and_none_to_withdraw(statement, child, refused):
    if refused:
        with pytest.raises(InputError):
            consent.checked(statement, child=child)
    else:
        assert consent.checked(statement, child=child) is statement
