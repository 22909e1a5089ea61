"""Numbers in words and figures, in every language on file."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_ordinals import ORDINALS

from gnomon.language import codes
from gnomon.language.numerals import number, pattern

PRINTED = [
    ("en", "fifty-first", 51),
    ("en", "Two hundred and six", 206),
    ("en", "7,500", 7500),
    ("en", "51st", 51),
    ("en", "9.2 million", 9_200_000),
    ("en", "eighteenth", 18),
    ("zh", "第五十一", 51),
    ("zh", "十", 10),
    ("zh", "九十九", 99),
    ("zh", "二〇二一", 2021),
    ("zh", "620 万", 6_200_000),
    ("zh", "三百五十万", 3_500_000),
    ("zh", "1.5 亿", 150_000_000),
    ("fr", "cinquante et unième", 51),
    ("fr", "quatre-vingt-dix-neuvième", 99),
    ("fr", "soixante-quinzième", 75),
    ("fr", "7 500", 7500),
    ("fr", "83,02", 83.02),
    ("es", "quincuagésimo primer", 51),
    ("es", "vigésima séptima", 27),
    ("es", "58º", 58),
    ("ru", "пятьдесят первой", 51),
    ("ru", "пятидесятую", 50),
    ("ru", "девяносто девятая", 99),
    ("ru", "51-й", 51),
    ("ar", "الحادية والخمسين", 51),
    ("ar", "الخامسة عشرة", 15),
    ("ar", "الثلاثين", 30),
    ("ar", "٥١", 51),
    ("km", "៥១", 51),
]


@pytest.mark.parametrize(("language", "printed", "value"), PRINTED)
def test_a_printed_number_has_its_value(language: str, printed: str, value: float) -> None:
    assert number(printed, language) == value
    assert re.fullmatch(pattern(language), printed, re.IGNORECASE)


@pytest.mark.parametrize(
    ("language", "printed"), [("en", ""), ("en", "the"), ("en", "fifty ways"), ("zh", "人权"), ("ru", "-")]
)
def test_other_words_are_no_number(language: str, printed: str) -> None:
    assert number(printed, language) is None


def test_a_longer_word_is_not_cut_into_a_number() -> None:
    assert re.findall(pattern("en"), "at its fifty-first session, one by one, tenacious", re.IGNORECASE) == [
        "fifty-first",
        "one",
        "one",
    ]


@given(st.integers(0, 99_999_999))
def test_figures_are_read_back_in_every_script(value: int) -> None:
    arabic_indic = str(value).translate({ord("0") + digit: 0x0660 + digit for digit in range(10)})
    assert number(f"{value:,}", "en") == number(str(value), "fr") == number(arabic_indic, "ar") == value


@given(st.integers(1, 99))
def test_chinese_numerals_are_read_back(value: int) -> None:
    digits = "零一二三四五六七八九"
    tens, units = divmod(value, 10)
    written = ("" if tens == 0 else ("" if tens == 1 else digits[tens]) + "十") + (digits[units] if units else "")
    assert number(written, "zh") == value


@pytest.mark.parametrize("language", ORDINALS)
@given(data=st.data(), value=st.integers(1, 99))
def test_ordinals_in_words_are_read_back(language: str, data: st.DataObject, value: int) -> None:
    written, forms = ORDINALS[language]
    printed = written(value, data.draw(st.sampled_from(forms)))
    assert number(printed, language) == value
    assert re.fullmatch(pattern(language), printed, re.IGNORECASE)


_AND = {"en": " and ", "fr": " et ", "es": " y ", "ru": " и ", "ar": " و"}


@pytest.mark.parametrize("language", ORDINALS)
@given(first=st.integers(21, 99), second=st.integers(21, 99))
def test_two_ordinals_in_a_list_stay_two(language: str, first: int, second: int) -> None:
    written, forms = ORDINALS[language]
    printed = f"{written(first, forms[0])}{_AND[language]}{written(second, forms[0])}"
    found = [number(match, language) for match in re.findall(pattern(language), printed, re.IGNORECASE)]
    assert found == [first, second]
    assert number(printed, language) is None


@pytest.mark.parametrize("language", codes())
def test_a_run_of_digits_is_looked_at_once(language: str) -> None:
    searched = re.compile(f"(?:{pattern(language)})(?: and {pattern(language)})* sessions", re.IGNORECASE)
    assert searched.search("9" * 50_000) is None
