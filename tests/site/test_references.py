"""References as the field writes them."""

from __future__ import annotations

import pytest
from django.utils import translation

from gnomon.site.references import number_of_note, reference


@pytest.mark.parametrize(
    ("address", "english", "chinese"),
    [
        ("para_31", "A/1, para. 31", "A/1，第 31 段"),
        ("para_31__list_1__point_a", "A/1, para. 31 (a)", "A/1，第 31 段 (a)"),
        ("recital_3", "A/1, preambular para. 3", "A/1，序言部分第 3 段"),
        ("part_II__para_6", "A/1, part II, para. 6", "A/1，第 II 部分，第 6 段"),
        ("att_2__fn_4", "A/1, annex 2, footnote 4", "A/1，附件 2，脚注 4"),
        ("fn_star_1", "A/1, footnote *", "A/1，脚注 *"),
        ("cover", "A/1, cover", "A/1，cover"),
    ],
)
def test_references(address: str, english: str, chinese: str) -> None:
    with translation.override("en"):
        assert reference("A/1", address) == english
    with translation.override("zh-hans"):
        assert reference("A/1", address) == chinese


@pytest.mark.parametrize(
    ("address", "number"), [("fn_27", "27"), ("att_2__fn_4", "4"), ("fn_star_1", "*"), ("fn_star_2", "**")]
)
def test_numbers_of_notes(address: str, number: str) -> None:
    assert number_of_note(address) == number
