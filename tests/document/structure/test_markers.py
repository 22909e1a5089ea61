"""Marks at the start of a line, in every script that numbers paragraphs, points or sections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.structure import markers


@pytest.mark.parametrize(
    ("text", "number", "sure"),
    [
        ("12. Requests the Secretary-General", 12, True),
        ("12 - تطلب إلى الأمين العام", 12, True),
        ("12- يطلب", 12, True),
        ("-12 يطلب", 12, True),
        ("3．请秘书长", 3, True),
        ("7.", 7, True),
        ("1234. Text", 1234, True),
        ("8 H.E. the Minister", 8, False),
        ("33 一个后果", 33, False),
    ],
)
def test_a_paragraph_number(text: str, number: int, sure: bool) -> None:
    mark = markers.paragraph(text)
    assert mark is not None
    assert (mark.meanings, mark.sure) == ((("figure", number),), sure)


@pytest.mark.parametrize(
    "text",
    [
        "2.5 million people",
        "2022 elections",
        "12345. Text",
        "1。",
        "1234 Text",
        "1234.5 tonnes",
        "47-е заседание",
        "No. 5",
        "5",
    ],
)
def test_no_paragraph_number(text: str) -> None:
    mark = markers.paragraph(text)
    assert mark is None or not mark.sure


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("(a) To report", (("latin", 1),)),
        ("b) À faire rapport", (("latin", 2),)),
        ("(i) The first", (("latin", 9), ("roman", 1))),
        ("(iv) The fourth", (("roman", 4),)),
        ("(aa) The next", (("latin", 27),)),
        ("(أ) تقديم تقرير", (("arabic", 1),)),
        ("(ه) تقديم", (("arabic", 5),)),
        ("(هـ) تقديم", (("arabic", 5),)),
        ("(ب ب) تقديم", (("arabic", 30),)),
        ("б) представить", (("cyrillic", 2),)),
        ("a) представить", (("latin", 1),)),
        ("’2‘ الثاني", (("figure", 2),)),
        ("– A dash", (("bullet", 0),)),
    ],
)
def test_a_point(text: str, meanings: tuple[tuple[str, int], ...]) -> None:
    mark = markers.point(text)
    assert mark is not None
    assert mark.meanings == meanings


def test_a_cyrillic_letter_that_looks_latin_may_be_either() -> None:
    mark = markers.point("а) представить")
    assert mark is not None
    assert mark.meanings == (("latin", 1), ("cyrillic", 1))


@pytest.mark.parametrize("text", ["(see above)", "a report", "(2019) and", "ab) cd", "(Part I)"])
def test_no_point(text: str) -> None:
    assert markers.point(text) is None


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("IV. Findings", (("roman", 4),)),
        ("I. Introduction", (("roman", 1), ("upper", 9))),
        ("B. Elections", (("upper", 2),)),
        ("C", (("roman", 100), ("upper", 3))),
        ("十二. 结论", (("han", 12),)),
        ("ثالثاً - الانتخابات", (("ordinal", 3),)),
        ("باء - الانتخابات", (("name", 2),)),
    ],
)
def test_a_section(text: str, meanings: tuple[tuple[str, int], ...]) -> None:
    mark = markers.section(text)
    assert mark is not None
    assert mark.meanings == meanings


@pytest.mark.parametrize("text", ["Introduction", "A report", "VALMERA", "一个后果是"])
def test_no_section(text: str) -> None:
    assert markers.section(text) is None


@pytest.mark.parametrize(
    ("digits", "value"), [("一", 1), ("十", 10), ("十九", 19), ("二十", 20), ("三十四", 34), ("", 0)]
)
def test_chinese_numerals(digits: str, value: int) -> None:
    assert markers.from_han(digits) == value


LINES = st.one_of(
    st.text(alphabet="aivxAIVX12(（)）.．、- –‑ٍأبثا一十 –•'б", max_size=9),
    st.sampled_from(
        ["ثالثا - ", "باء - ", "الحادي عشر", "xviii) ", "abcde) x", "a. x", "ab. x", "é) x", "١٢. x", "ab"]
    ),
)


@given(LINES)
def test_the_quick_looks_miss_no_mark(text: str) -> None:
    assert bool(markers._PARAGRAPH.match(text)) == (markers.paragraph(text) is not None)
    assert markers._POINT.match(text) is not None or markers.point(text) is None
    assert markers._words().pattern.match(text) is not None or markers.section(text) is None
    if text[:1].isalpha() and markers._POINT.match(text):
        assert not markers._LETTER_ENDS.isdisjoint(text[1 : markers._LETTERS])
    if markers._words().pattern.match(text):
        assert text[0] in markers._words().initials
