"""Dates in running text."""

from __future__ import annotations

import pytest

from gnomon.calendar.dates import date_at, find_dates

CASES = [
    ("en", "14-Oct-2021, 27 September 2019, October 11, 2021", ["2021-10-14", "2019-09-27", "2021-10-11"]),
    ("en", "in May 2020, not in 31 February 2020", ["2020-05"]),
    ("fr", "du 1er juillet 2021 au 3 août 2022", ["2021-07-01", "2022-08-03"]),
    ("es", "de 15 de marzo de 2006 y en enero de 2007", ["2006-03-15", "2007-01"]),
    ("ru", "от 6 октября 2021 года", ["2021-10-06"]),
    ("zh", "2021 年 10 月 11 日至2020年5月，2018 年", ["2021-10-11", "2020-05", "2018"]),
    ("ar", "المؤرخ 11 تشرين الأول/ أكتوبر 2021 و15 آذار/مارس 2006", ["2021-10-11", "2006-03-15"]),
    ("km", "ថ្ងៃទី 5 ខែ មេសា ឆ្នាំ 2022", ["2022-04-05"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_dates(language: str, text: str, expected: list[str]):
    assert [found.date.iso for found in find_dates(text, language)] == expected


def test_place():
    found = date_at("on 5 June 2022.", 3, "en")
    assert found is not None
    assert (found.start, found.end) == (3, 14)
    assert date_at("on 5 June 2022.", 2, "en") is None
