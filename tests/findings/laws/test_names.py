"""Names of laws in plain text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.findings.laws.names import names_in
from gnomon.language import codes

_PIECES = [
    "the ",
    "Law on ",
    "Press ",
    "Penal Code",
    "《新闻",
    "法》",
    "一部",
    "的法律",
    ", ",
    ". ",
    "2019 ",
    "loi sur ",
    "Ley de ",
]


@settings(deadline=None)
@given(st.sampled_from(codes()), st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_names_are_in_order_within_the_text_and_apart(language: str, text: str) -> None:
    names = names_in(text, language)
    ends = [0, *(name.end for name in names)]
    assert all(end <= name.start < name.end <= len(text) for end, name in zip(ends, names, strict=False))


def test_the_longer_of_two_readings_stands() -> None:
    assert [(n.start, n.end) for n in names_in("the Law on Press Freedom Act", "en")] == [(4, 28)]
