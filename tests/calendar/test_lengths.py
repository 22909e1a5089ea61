"""Lengths of time in six languages, and the dates that they lead to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.calendar.lengths import Length, Unit, lengths
from gnomon.calendar.partial import PartialDate


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "within two years", [(2, "year")]),
        ("en", "within 30 days of the adoption", [(30, "day")]),
        ("en", "a two-year period", [(2, "year")]),
        ("en", "for a period of one year", [(1, "year")]),
        ("en", "within a year", [(1, "year")]),
        ("en", "six months and three weeks", [(6, "month"), (3, "week")]),
        ("en", "by 2030", []),
        ("fr", "dans un délai de deux ans", [(2, "year")]),
        ("fr", "pour une période d’un an", [(1, "year")]),
        ("fr", "dans les trente jours", [(30, "day")]),
        ("es", "en un plazo de seis meses", [(6, "month")]),
        ("es", "por un período de un año", [(1, "year")]),
        ("ru", "в течение 60 дней", [(60, "day")]),
        ("ru", "сроком на один год", [(1, "year")]),
        ("ru", "на год", [(1, "year")]),
        ("ar", "لمدة سنتين", [(2, "year")]),
        ("ar", "في غضون 60 يوما", [(60, "day")]),
        ("ar", "في غضون ثلاثة أشهر", [(3, "month")]),
        ("ar", "لفترة سنة واحدة", [(1, "year")]),
        ("zh", "两年内", [(2, "year")]),
        ("zh", "延长一年", [(1, "year")]),
        ("zh", "30天之内", [(30, "day")]),
        ("zh", "六个月", [(6, "month")]),
        ("zh", "2024年", []),
        ("km", "2 years", []),
    ],
)
def test_lengths(language: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert [(found.count, found.unit) for found in lengths(text, language)] == expected


@pytest.mark.parametrize(
    ("count", "unit", "date", "expected"),
    [
        (2, "year", "2021-10-11", "2023-10-11"),
        (2, "year", "2021-10", "2023-10"),
        (2, "year", "2021", "2023"),
        (1, "year", "2024-02-29", "2025-02-28"),
        (3, "month", "2021-11-30", "2022-02-28"),
        (3, "month", "2021-11", "2022-02"),
        (6, "month", "2021", "2022"),
        (12, "month", "2021", "2022"),
        (30, "day", "2021-10-11", "2021-11-10"),
        (2, "week", "2021-12-25", "2022-01-08"),
        (30, "day", "2021-10", "2021"),
        (30, "day", "2021", "2022"),
        (2, "year", "9998", None),
        (9, "day", "9998-12-31", None),
    ],
)
def test_so_much_later(count: int, unit: Unit, date: str, expected: str | None) -> None:
    later = Length(0, 0, count, unit).after(PartialDate.parse(date))
    assert (later and later.iso) == expected


@given(
    st.integers(1, 199),
    st.sampled_from(["year", "month", "week", "day"]),
    st.dates(),
    st.sampled_from([1, 2, 3]),
)
def test_later_is_never_earlier_nor_more_precise(count: int, unit: Unit, day: object, parts: int) -> None:
    date = PartialDate.parse("-".join(str(day).split("-")[:parts]))
    later = Length(0, 0, count, unit).after(date)
    if later is None:
        assert date.year + count >= 9993
        return
    assert not later.before(date)
    assert later.latest >= date.latest
    assert len(later.iso) <= len(date.iso)
