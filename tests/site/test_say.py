"""Dates, numbers and names in the words of a locale."""

from __future__ import annotations

import datetime as dt

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from gnomon.site import say

EN, ZH, AR = Locale.parse("en_GB"), Locale.parse("zh_Hans"), Locale.parse("ar")


@pytest.mark.parametrize(
    ("iso", "english", "chinese"),
    [
        ("2021-10-11", "11 October 2021", "2021年10月11日"),
        ("2021-10", "October 2021", "2021年10月"),
        ("2021", "2021", "2021年"),
    ],
)
def test_a_date_keeps_its_precision(iso: str, english: str, chinese: str) -> None:
    assert (say.date(iso, EN), say.date(iso, ZH)) == (english, chinese)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [("2022", "2023", "2022 – 2023"), ("2022", "2022", "2022"), (None, "2023-05", "May 2023"), (None, None, "")],
)
def test_periods(start: str | None, end: str | None, words: str) -> None:
    assert say.period(start, end, EN) == words


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2024", dt.date(2024, 1, 1), dt.date(2024, 12, 31)),
        ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("2024-02-03", dt.date(2024, 2, 3), dt.date(2024, 2, 3)),
    ],
)
def test_the_days_that_a_partial_date_can_mean(iso: str, first: dt.date, last: dt.date) -> None:
    assert (say.first_day(iso), say.last_day(iso)) == (first, last)


@given(st.integers(1, 9999), st.none() | st.integers(1, 12))
def test_the_first_day_is_never_after_the_last(year: int, month: int | None) -> None:
    iso = f"{year:04}" + (f"-{month:02}" if month else "")
    assert say.first_day(iso) <= say.last_day(iso)
    assert say.date(iso, AR)


def test_numbers_lists_and_names() -> None:
    assert (say.number(1234567.5, EN), say.number(3, EN)) == ("1,234,567.5", "3")
    assert say.listing(["A", "B", "C"], EN) == "A, B and C"
    assert say.listing(["甲", "乙"], ZH) == "甲和乙"
    assert (say.language("zh", EN), say.language("en", ZH), say.language("xx-none", EN)) == (
        "Chinese",
        "英语",
        "xx-none",
    )


@pytest.mark.parametrize(
    ("names", "words"), [({"en": "Valmera", "zh": "瓦尔梅拉"}, "瓦尔梅拉"), ({"en": "Valmera"}, "Valmera"), ({}, "VAL")]
)
def test_a_country_without_a_name_in_the_language(names: dict[str, str], words: str) -> None:
    assert say.country("VAL", names, "zh") == words
