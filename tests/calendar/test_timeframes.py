"""Timeframes of benchmarks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@given(st.text(alphabet="0123456789-– to by progressively year", max_size=40))
def test_never_ends_before_it_starts(words: str):
    frame = read(words, "en")
    assert frame.from_ is None or frame.to is None or frame.from_.earliest <= frame.to.latest
