"""The best way through two sequences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from document.alignment.made_versions import TEXTS, version
from gnomon.document.alignment import path
from gnomon.document.alignment.items import Item, items
from gnomon.document.alignment.likeness import likeness
from gnomon.document.model import Element


def sequence(key: str, texts: list[str]) -> list[Item]:
    return items(version(key, texts, recitals=len(texts)).elements)[1]


def best(one: list[str], two: list[str]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    first, second = sequence("en", one), sequence("fr", two)
    return [(step.one, step.two) for step in path.best(first, second, likeness(first, second))]


def pairs(count: int) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [((at,), (at,)) for at in range(count)]


@pytest.mark.parametrize("key", TEXTS)
def test_versions_that_agree_go_pair_by_pair(key):
    assert best(list(TEXTS["en"]), list(TEXTS[key])) == pairs(7)


@pytest.mark.parametrize("key", ["fr", "es", "ru", "ar", "zh"])
@pytest.mark.parametrize("gone", range(7))
def test_what_a_version_lacks_stands_alone(key, gone):
    texts = [text for at, text in enumerate(TEXTS[key]) if at != gone]
    expected = [((at,), () if at == gone else (at - (at > gone),)) for at in range(7)]
    assert best(list(TEXTS["en"]), texts) == expected
    assert best(texts, list(TEXTS["en"])) == [(two, one) for one, two in expected]


@pytest.mark.parametrize("key", ["fr", "es", "ru"])
@pytest.mark.parametrize("at", [1, 2, 4])
def test_two_that_a_version_joins(key, at):
    texts = list(TEXTS[key])
    texts[at : at + 2] = [f"{texts[at]} {texts[at + 1]}"]
    assert ((at, at + 1), (at,)) in best(list(TEXTS["en"]), texts)


def test_nothing_on_one_side():
    assert best([], []) == []
    assert best(["One,"], []) == [((0,), ())]
    assert best([], ["Un,", "Deux,"]) == [((), (0,)), ((), (1,))]


def test_long_sequences_are_cut_where_rare_words_agree():
    english = [f"Recalling resolution {n}/{n + 400} on the matter of number {n} in the list," for n in range(300)]
    french = [f"Rappelant la résolution {n}/{n + 400} sur la question numéro {n} de la liste," for n in range(300)]
    del french[120:123]
    steps = best(english, french)
    assert [step for step in steps if not step[1]] == [((120,), ()), ((121,), ()), ((122,), ())]
    assert [step for step in steps if step[1]] == [
        ((n,), (n - 3 * (n > 122),)) for n in range(300) if n not in (120, 121, 122)
    ]


def test_long_sequences_without_any_word_stay_near_the_diagonal():
    lengths = [20 + 37 * (n * n % 11) for n in range(200)]
    one, two = (["و" * length for length in lengths] for _ in range(2))
    assert best(one, two[:150] + two[155:])[:150] == pairs(150)


@given(st.lists(st.sampled_from(TEXTS["en"]), max_size=9), st.lists(st.sampled_from(TEXTS["zh"]), max_size=9))
def test_every_place_is_in_exactly_one_step_in_order(one, two):
    steps = best(one, two)
    assert [at for left, _ in steps for at in left] == list(range(len(one)))
    assert [at for _, right in steps for at in right] == list(range(len(two)))


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=30))
def test_the_longest_rising_run(found):
    unique = sorted({left: right for left, right in found if right}.items())
    run = path._rising(unique)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(run))
    best_ends: list[int] = []
    for at, (_, right) in enumerate(unique):
        best_ends.append(1 + max((best_ends[n] for n in range(at) if unique[n][1] < right), default=0))
    assert len(run) == max(best_ends, default=0)


@pytest.mark.parametrize(
    ("left", "right", "pair"),
    [
        (("para_1", "paragraph"), ("para_2", "paragraph"), True),
        (("para_1", "paragraph"), ("para_1__list_1__point_a", "point"), True),
        (("para_1", "paragraph"), ("heading_1", "heading"), False),
        (("td_1", "cell"), ("td_2", "cell"), False),
        (("fn_1", "footnote"), ("fn_2", "footnote"), False),
    ],
)
def test_what_may_be_joined(left, right, pair):
    one, two = (Element(id_, kind, "Words") for id_, kind in (left, right))
    streams = [stream for stream in items([one, two]) if stream]
    assert (path._pair(*streams[0]) is not None) == pair


def test_headings_that_one_version_sets_on_one_line():
    """Long enough to be cut: neighbours joined for a try must not be taken for each other."""
    words = ("accession", "boycotts", "citizens", "detention", "elections")
    others = ("farmers", "guarantees", "housing", "integrity", "judges")
    one, two = [], []
    for n in range(80):
        title = f"{words[n % 5].title()} and {others[n // 5 % 5]}"
        text = f"In the year {1900 + n} the State reported on {n + 300} matters."
        one += [("section", f"Article {n}"), ("heading", title), ("paragraph", text)]
        two += [("section", f"Article {n} {title}"), ("paragraph", text)]
    first, second = (
        items([Element(f"x_{at}", kind, text) for at, (kind, text) in enumerate(said)])[1] for said in (one, two)
    )
    steps = path.best(first, second, likeness(first, second))
    expected = [
        ((3 * n, 3 * n + 1), (2 * n,)) if part == 0 else ((3 * n + 2,), (2 * n + 1,))
        for n in range(80)
        for part in (0, 1)
    ]
    assert [(step.one, step.two) for step in steps] == expected


SIZES = st.integers(1, 30_000)


@given(SIZES, SIZES)
def test_a_grid_never_holds_all_pairs_of_long_sequences(many, others):
    width = path._width(many, others)
    cells = (many + 1) * min(2 * width + 1, others + 1)
    most = 2 * (path._LARGE + (2 * path._BAND + 1) * (many + 1)) + 4 * others
    assert cells <= most
    assert 2 * width >= others // many  # or rows of the grid would have no way from one to the next


@pytest.mark.parametrize(
    ("many", "others", "width"), [(400, 400, 60), (400, 500, 160), (1500, 3000, 66), (9, 9000, 9051)]
)
def test_the_band_is_wider_where_the_lengths_differ(many, others, width):
    assert path._width(many, others) == width


@pytest.mark.parametrize("missing", ["head", "tail"])
def test_half_of_a_long_version_alone_finds_its_half(missing):
    english = [f"Recalling the {n} works of Port Selin," + " and its roads" * (n * 7 % 5) for n in range(100, 260)]
    french = [f"Rappelant les {n} travaux de Port Selin," + " et ses routes" * (n * 7 % 5) for n in range(100, 260)]
    kept = range(30, 160) if missing == "head" else range(130)
    found = best(english, [french[n] for n in kept])
    assert found == [((n,), (n - kept[0],) if n in kept else ()) for n in range(160)]
