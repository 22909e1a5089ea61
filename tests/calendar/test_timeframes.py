"""Timeframes of benchmarks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.calendar.partial import PartialDate
from gnomon.calendar.timeframes import read


@pytest.mark.parametrize(
    ("language", "printed", "kind", "from_", "to"),
    [
        ("en", "2022–2023", "fixed", "2022", "2023"),
        ("en", "2022-23", "fixed", "2022", "2023"),
        ("en", "Progressively linked with SDGs 2015–2030", "progressive", "2015", "2030"),
        ("en", "by December 2024", "fixed", None, "2024-12"),
        ("en", "before 2030", "fixed", None, "2030"),
        ("en", "within two years", "relative", None, None),
        ("en", "as soon as possible", "open", None, None),
        ("en", "before the next national elections", "relative", None, None),
        ("en", "before the national elections of 2023", "fixed", None, "2023"),
        ("en", "in its next periodic report", "relative", None, None),
        ("fr", "dans son prochain rapport périodique", "relative", None, None),
        ("ru", "в течение двух лет", "relative", None, None),
        ("ar", "قبل الانتخابات", "relative", None, None),
        ("ar", "في غضون سنتين", "relative", None, None),
        ("zh", "下一次定期报告", "relative", None, None),
        ("en", "2023–2021", "open", None, None),
        ("zh", "2022 年至 2023 年", "fixed", "2022", "2023"),
        ("zh", "两年内", "relative", None, None),
        ("fr", "progressivement, 2015-2030", "progressive", "2015", "2030"),
        ("es", "dentro de tres años", "relative", None, None),
    ],
)
def test_timeframe(language: str, printed: str, kind: str, from_: str | None, to: str | None):
    frame = read(printed, language)
    found = tuple(date.iso if date else None for date in (frame.from_, frame.to))
    assert (frame.kind, *found) == (kind, from_, to)


@pytest.mark.parametrize(
    ("language", "printed", "since", "bounds"),
    [
        ("en", "within two years", "2022-07-20", ("2022-07-20", "2024-07-20")),
        ("en", "within two years", "2022", ("2022", "2024")),
        ("zh", "两年内", "2022-07", ("2022-07", "2024-07")),
        ("ar", "في غضون سنتين", "2022-07-20", ("2022-07-20", "2024-07-20")),
        ("en", "as soon as possible", "2022-07-20", (None, None)),
    ],
)
def test_a_length_is_counted_from_the_day_it_was_set(
    language: str, printed: str, since: str, bounds: tuple[str | None, str | None]
):
    frame = read(printed, language, PartialDate.parse(since))
    assert tuple(date.iso if date else None for date in (frame.from_, frame.to)) == bounds
    assert frame.basis == ("computed" if bounds[1] else None)


@pytest.mark.parametrize(
    ("printed", "event"),
    [
        ("to be done before the next national elections", "before the next national elections"),
        ("in its next periodic report", "in its next periodic report"),
        ("within two years", None),
    ],
)
def test_the_event_that_a_time_hangs_on(printed: str, event: str | None):
    assert read(printed, "en").event == event


@given(st.text(alphabet="0123456789-– to by progressively within two years", max_size=40))
def test_never_ends_before_it_starts(words: str):
    frame = read(words, "en", PartialDate(2021, 10))
    assert frame.from_ is None or frame.to is None or frame.from_.earliest <= frame.to.latest
