"""A claim weighed: origins, the standard that they carry and the wording that follows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.method.corroboration import MORE, ONE, TWO
from gnomon.method.proof import Item, Standard
from gnomon.method.sources import Judgement
from gnomon.method.weighing import Weighed, reliable, weigh

STRONG = Item("visit", first_hand=True, reliable=True)
GROUNDS, SUSPICION = Standard.REASONABLE_GROUNDS, Standard.REASONABLE_SUSPICION


@pytest.mark.parametrize(
    ("items", "repeats", "expected"),
    [
        ([], {}, Weighed(None, None, None)),
        ([Item("state", denies=True)], {}, Weighed(None, None, None)),
        ([Item("a")], {}, Weighed(ONE, Standard.ALLEGATION, "allegation")),
        ([STRONG], {}, Weighed(ONE, SUSPICION, "allegation")),
        ([STRONG, Item("a")], {}, Weighed(TWO, GROUNDS, "finding")),
        ([STRONG, Item("a")], {"a": ["visit"], "visit": []}, Weighed(ONE, SUSPICION, "allegation")),
        ([STRONG, Item("a")], {"a": ["b"], "b": ["visit"]}, Weighed(ONE, SUSPICION, "allegation")),
        ([STRONG, Item("a")], {"a": ["wire"], "visit": ["wire"]}, Weighed(ONE, SUSPICION, "allegation")),
        ([STRONG, Item("a"), Item("b")], {"a": ["wire"], "b": ["wire"]}, Weighed(TWO, GROUNDS, "finding")),
        ([STRONG, Item("a"), Item("b")], {}, Weighed(MORE, GROUNDS, "finding")),
        ([STRONG, Item("state", denies=True)], {}, Weighed(ONE, SUSPICION, "allegation")),
        ([STRONG, Item("a"), Item("state", denies=True)], {}, Weighed(TWO, GROUNDS, "finding")),
    ],
)
def test_what_a_claim_carries(items, repeats, expected):
    assert weigh(items, repeats) == expected


KEYS = ("a", "b", "c", "d")
ITEMS = st.lists(
    st.builds(Item, st.sampled_from(KEYS), st.just(()), st.booleans(), st.booleans(), st.booleans()),
    max_size=4, unique_by=lambda item: item.key,
)  # fmt: skip
REPEATS = st.dictionaries(st.sampled_from(KEYS), st.lists(st.sampled_from(KEYS), max_size=2), max_size=4)
ORDER = {None: 0, ONE: 1, TWO: 2, MORE: 3}


@given(ITEMS, REPEATS, st.sampled_from(KEYS))
def test_a_copy_changes_nothing(items, repeats, copied):
    if any(item.key == copied and not item.denies for item in items):
        assert weigh([*items, Item("copy")], repeats | {"copy": [copied]}) == weigh(items, repeats)


@given(ITEMS, REPEATS)
def test_without_one_of_its_items_a_claim_never_carries_more(items, repeats):
    whole = weigh(items, repeats)
    for item in items:
        rest = weigh([one for one in items if one != item], repeats)
        assert (rest.standard or 0) <= (whole.standard or 0)
        assert ORDER[rest.corroboration] <= ORDER[whole.corroboration]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([], False),
        ([("reliability", "A", "noor", "2023-01-01")], True),
        ([("reliability", "B", "noor", "2023-01-01")], True),
        ([("reliability", "C", "noor", "2023-01-01")], False),
        ([("reliability", "F", "noor", "2023-01-01")], False),
        ([("credibility", "1", "noor", "2023-01-01")], False),
        ([("reliability", "A", "noor", "2023-01-01"), ("reliability", "D", "pavel", "2023-01-01")], False),
        ([("reliability", "D", "noor", "2023-01-01"), ("reliability", "B", "noor", "2023-01-01")], True),
        ([("reliability", "D", "noor", "2023-02-01"), ("reliability", "B", "noor", "2023-01-01")], False),
    ],
)
def test_a_source_is_reliable_where_everyone_who_judged_it_says_so(said, expected):
    assert reliable([Judgement(*one, reason="As before.") for one in said]) is expected
