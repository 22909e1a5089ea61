"""Addresses: letters and numerals by position, each address once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document import address
from gnomon.document.structure.markers import from_roman


@pytest.mark.parametrize(
    ("position", "expected"), [(1, "a"), (26, "z"), (27, "aa"), (28, "ab"), (52, "az"), (53, "ba")]
)
def test_letters_count_on_after_z(position: int, expected: str) -> None:
    assert address.letter(position) == expected


@pytest.mark.parametrize(("position", "expected"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX")])
def test_roman_numerals(position: int, expected: str) -> None:
    assert address.roman(position) == expected


@given(st.integers(1, 300))
def test_a_numeral_reads_back(position: int) -> None:
    assert from_roman(address.roman(position).lower()) == position


@pytest.mark.parametrize("function", [address.letter, address.roman])
def test_positions_start_at_one(function: object) -> None:
    with pytest.raises(ValueError, match="0"):
        function(0)  # type: ignore[operator]


def test_a_child_stands_below_its_parent() -> None:
    assert address.child("att_2", "fn_4") == "att_2__fn_4"
    assert address.child(None, "fn_4") == "fn_4"


@given(st.lists(st.sampled_from(["para_1", "para_1_2", "fn_1"]), max_size=12))
def test_no_address_is_given_twice(wanted: list[str]) -> None:
    ids = address.Ids()
    given_out = [ids.unique(name) for name in wanted]
    assert len(set(given_out)) == len(given_out)
