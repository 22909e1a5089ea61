"""The chain of events: it holds as written, and any change of it is found at its first place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.vault.chain import START, Break, Link, digest, first_break, rows_digest

CONTENT = st.dictionaries(st.text(max_size=5), st.text(max_size=9), max_size=3)


def chain(contents: list[dict[str, str]]) -> list[Link]:
    links, previous = [], START
    for number, content in enumerate(contents, start=1):
        links.append(Link(number, content, previous, digest(number, content, previous)))
        previous = links[-1].digest
    return links


FIVE = chain([{"act": name} for name in "abcde"])


@given(st.lists(CONTENT, max_size=8))
def test_a_chain_as_written_holds(contents):
    assert first_break(chain(contents)) is None


@given(st.lists(CONTENT, min_size=1, max_size=8), st.data())
def test_any_changed_content_is_found_at_its_place(contents, data):
    links = chain(contents)
    at = data.draw(st.integers(0, len(links) - 1))
    links[at] = replace(links[at], content={**links[at].content, "added": "x"})
    assert first_break(links) == Break(at + 1, "was changed after it was written")


@pytest.mark.parametrize(
    ("links", "found"),
    [
        (FIVE[1:], Break(1, "is missing")),
        (FIVE[:2] + FIVE[3:], Break(3, "is missing")),
        ([FIVE[0], FIVE[2], FIVE[1], *FIVE[3:]], Break(2, "is missing")),
        (
            [FIVE[0], replace(FIVE[1], previous="0" * 64), *FIVE[2:]],
            Break(2, "does not follow the event before it"),
        ),
        ([*FIVE[:4], chain([{"act": "z"}] * 5)[4]], Break(5, "does not follow the event before it")),
    ],
)
def test_removed_reordered_or_inserted_events_are_found(links, found):
    assert first_break(links) == found


def test_a_cut_end_holds_and_differs_from_the_last_digest_noted():
    assert first_break(FIVE[:3]) is None
    assert FIVE[2].digest != FIVE[4].digest


@given(st.lists(st.text("0123456789abcdef", min_size=64, max_size=64), min_size=2, unique=True))
def test_the_digest_of_rows_ignores_their_order_and_nothing_else(rows):
    assert rows_digest(rows) == rows_digest(reversed(rows))
    assert rows_digest(rows) != rows_digest(rows[1:])
    assert rows_digest(rows) != rows_digest([*rows, rows[0]])
