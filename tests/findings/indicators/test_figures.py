"""Figures in plain text: value, unit, qualifier, range, whole; and the numbers that are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.findings.indicators.figures import figures_in
from gnomon.language import codes

Value = int | float | None
CASES: list[tuple[str, str, list[tuple[str, Value, str | None, str]]]] = [
    ("en", "About 50 villagers fled.", [("About 50 villagers", 50, "villagers", "about")]),
    ("en", "nearly 7 million people", [("nearly 7 million people", 7_000_000, "people", "nearly")]),
    ("en", "4.1 million refugees", [("4.1 million refugees", 4_100_000, "refugees", "exact")]),
    ("en", "at least 46 women prisoners", [("at least 46 women", 46, "women", "at-least")]),
    ("en", "up to 30 per cent of them", [("up to 30 per cent", 30, "%", "at-most")]),
    ("en", "fewer than 1,200 seats", [("fewer than 1,200 seats", 1200, "seats", "less-than")]),
    ("en", "approximately fifty villagers", [("approximately fifty villagers", 50, "villagers", "about")]),
    ("en", "US$ 3.5 million", [("US$ 3.5 million", 3_500_000, "US$", "exact")]),
    ("en", "tens of thousands of civilians", [("tens of thousands of civilians", None, "civilians", "category")]),
    ("en", "20 or more judges", [("20 or more judges", 20, "judges", "at-least")]),
    ("zh", "约有86,000名候选人", [("约有86,000名", 86_000, "名", "about")]),
    ("zh", "近620万项登记", [("近620万项", 6_200_000, "项", "nearly")]),
    ("zh", "1,000多万人", [("1,000多万人", 10_000_000, "人", "more-than")]),
    ("zh", "5.75亿人", [("5.75亿人", 575_000_000, "人", "exact")]),
    ("zh", "过度拥挤率超过300%", [("超过300%", 300, "%", "more-than")]),
    ("zh", "至少占35%的席位", [("至少占35%", 35, "%", "at-least")]),
    ("zh", "另有三起案件", [("三起", 3, "起", "exact")]),
    ("zh", "数百万人流离失所", [("数百万人", None, "人", "category")]),
    ("zh", "处以最高20年的监禁", [("最高20年", 20, "年", "at-most")]),
    ("fr", "plus de 6 000 associations", [("plus de 6 000 associations", 6000, "associations", "more-than")]),
    ("fr", "près de 7 millions de réfugiés", [("près de 7 millions de réfugiés", 7_000_000, "réfugiés", "nearly")]),
    ("fr", "28,2 % des candidats", [("28,2 %", 28.2, "%", "exact")]),
    ("es", "unos 15 millones de personas", [("unos 15 millones de personas", 15_000_000, "personas", "about")]),
    ("es", "un máximo de 17.626 efectivos", [("un máximo de 17.626 efectivos", 17_626, "efectivos", "at-most")]),
    ("es", "el 9,5 % de ellas", [("9,5 %", 9.5, "%", "exact")]),
    ("ru", "более 5 млн человек", [("более 5 млн человек", 5_000_000, "человек", "more-than")]),
    ("ru", "28,2 процента мест", [("28,2 процента", 28.2, "%", "exact")]),
    ("ar", "ما لا يقل عن 556 مدنياً", [("ما لا يقل عن 556 مدنياً", 556, "مدنياً", "at-least")]),
    ("ar", "70 في المائة من النساء", [("70 في المائة", 70, "%", "exact")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_value_unit_and_qualifier(language: str, text: str, expected: list[tuple[str, Value, str | None, str]]) -> None:
    found = figures_in(text, language)
    assert [(text[f.start : f.end], f.value, f.unit, f.qualifier) for f in found] == expected


WHOLES: list[tuple[str, str, tuple[Value, Value, Value, Value]]] = [
    ("en", "132 of the 262 recommendations", (132, None, None, 262)),
    ("en", "ranked 144th of 189 countries", (144, None, None, 189)),
    ("en", "between 30 and 50 per cent", (None, 30, 50, None)),
    ("en", "an estimated 20 to 30 women", (None, 20, 30, None)),
    ("zh", "在189个国家中排名第144位", (144, None, None, 189)),
    ("zh", "262项建议中的132项", (132, None, None, 262)),
    ("fr", "132 des 262 recommandations", (132, None, None, 262)),
    ("es", "entre el 0,15 % y el 0,2 %", (None, 0.15, 0.2, None)),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHOLES, ids=[text for _, text, _ in WHOLES])
def test_ranges_and_wholes(language: str, text: str, expected: tuple[Value, Value, Value, Value]) -> None:
    (figure,) = figures_in(text, language)
    assert (figure.value, figure.low, figure.high, figure.of) == expected


def test_from_one_to_another_is_two_figures() -> None:
    assert [(f.value, f.unit) for f in figures_in("rose from 69 to 73 per cent", "en")] == [(69, "%"), (73, "%")]


NONE: list[tuple[str, str]] = [
    ("en", "paragraph 12 and articles 14, 15 and 16 of the Covenant"),
    ("en", "on 5 June 2022, at its 45th meeting and fifty-first session"),
    ("en", "resolution 1325 (2000), document A/VAL/51/66 and Sustainable Development Goal 16"),
    ("en", "the COVID-19 pandemic, the 2030 Agenda and the E3/EU+3 countries"),
    ("en", "for a period of two years, within 60 days and 10 years ago"),
    ("en", "ILO Convention No. 169 and two out of three households"),
    ("zh", "第12段、第35条、第51/66号决议和2030年议程"),
    ("zh", "2022年6月5日第45次会议，过去三十年间，为期三个月，第三轮审议"),
    ("zh", "千家万户，凡未满18岁者"),
    ("fr", "l’article 5, le paragraphe 12, le 7 mars et le 28 juillet 2017, deux ans"),
    ("ru", "статья 5, пункт 12, 45-е заседание, 5 июня 2022 года"),
    ("ar", "المادة 5 والفقرة 12 والقرار 42/37"),
    ("ar", "209 350 حالات"),  # groups that a right-to-left print exchanged
    ("es", "el artículo 5, el párrafo 12, su 58º período de sesiones y por dos años"),
]


@pytest.mark.parametrize(("language", "text"), NONE, ids=[text for _, text in NONE])
def test_numbers_that_measure_nothing(language: str, text: str) -> None:
    assert figures_in(text, language) == []


@settings(deadline=None)
@given(st.sampled_from(codes()), st.text(alphabet="0123456789 ,.%第约近至万亿名人年abto of the", max_size=40))
def test_figures_are_in_order_within_the_text(language: str, text: str) -> None:
    found = figures_in(text, language)
    assert all(0 <= figure.start < figure.end <= len(text) for figure in found)
    assert [figure.start for figure in found] == sorted(figure.start for figure in found)


@pytest.mark.parametrize("language", codes())
def test_a_run_of_digits_is_one_figure_at_most(language):
    assert len(figures_in("9" * 40_000, language)) <= 1
    assert [f.value for f in figures_in(f"{'9' * 20} people, {'9' * 400}%", language) if f.value is not None] == []
