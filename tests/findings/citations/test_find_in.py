"""References in plain strings, in six languages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.findings.citations import find_in

SYMBOLS = [
    ("en", "A/HRC/45/51 and Add.1, para. 5", [("A/HRC/45/51", ""), ("A/HRC/45/51/Add.1", "5")]),
    ("zh", "A/HRC/45/51 和 Add.1。", [("A/HRC/45/51", ""), ("A/HRC/45/51/Add.1", "")]),
    ("zh", "A/HRC/45/51和Add.1。", [("A/HRC/45/51", ""), ("A/HRC/45/51/Add.1", "")]),
    ("en", "E/1993/23 and Corr.2, 4 and 5", [("E/1993/23", ""), *((f"E/1993/23/Corr.{n}", "") for n in (2, 4, 5))]),
    ("en", "(CCPR/C/VAL/CO/3 para. 7)", [("CCPR/C/VAL/CO/3", "7")]),
    ("en", "CCPR/C/VAL/CO/3, paras. 35 (d) and (e), 37–39", [("CCPR/C/VAL/CO/3", "35 37 38 39 d e")]),
    ("zh", "CCPR/C/VAL/CO/3，第20、第38和第39段", [("CCPR/C/VAL/CO/3", "20 38 39")]),
    ("zh", "A/HRC/48/79，第52至第54段", [("A/HRC/48/79", "52 53 54")]),
    ("fr", "A/HRC/48/79, par. 35 d) et e)", [("A/HRC/48/79", "35 d e")]),
    ("es", "A/HRC/48/79, párrs. 5 a 7 y 9", [("A/HRC/48/79", "5 6 7 9")]),
    ("ru", "A/HRC/48/79, п. 3 б)", [("A/HRC/48/79", "3 b")]),
    ("ar", "A/HRC/48/79، الفقرتان 5 و7", [("A/HRC/48/79", "5 7")]),
    ("en", "A/HRC/RES/\n48/61", [("A/HRC/RES/48/61", "")]),
    ("en", "paragraph 5 of document A/HRC/45/51.", [("A/HRC/45/51", "5")]),
    ("en", "A/53/850-S/1999/231;", [("A/53/850", ""), ("S/1999/231", "")]),
    (
        "fr",
        "A/ES\u201110/273 et A/CONF.157/24 (Part I), chap. III",
        [("A/ES-10/273", ""), ("A/CONF.157/24(PartI)", "")],
    ),
    ("en", "A/HRC/DES/1/102", [("A/HRC/DEC/1/102", "")]),
    ("en", "E/CN.4/1996/93.and", [("E/CN.4/1996/93", "")]),
    ("en", "A/HRC/45/51 and Add.1–3", [("A/HRC/45/51", ""), *((f"A/HRC/45/51/Add.{n}", "") for n in (1, 2, 3))]),
    ("en", "E/C.12/VAL/\n CO/1, para. 3", [("E/C.12/VAL/CO/1", "3")]),
    ("en", "A/HRC/\u00a048/\u00a023", [("A/HRC/48/23", "")]),
    ("en", "A/HRC/S\u201130/1 and A/HRC/S\u201031/1", [("A/HRC/S-30/1", ""), ("A/HRC/S-31/1", "")]),
    ("en", "and/or 24/7, TCP/IP, 12/2021", []),
]

PROSE = [
    ("en", "General Assembly resolution 60/251 of 15 March 2006,", ["A/RES/60/251"]),
    ("en", "its resolutions 5/1 and 5/2 of 18 June 2007, and stressing", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("en", "resolution 42/37 of 3 December 1987", ["A/RES/42/37"]),
    ("en", "resolution 42/37 of 27 September 2019", ["A/HRC/RES/42/37"]),
    ("en", "Conference resolution 10/1 of 15 December 2023", [None]),
    ("en", "resolution 10/1 of 15 December 2023 on miners", [None]),
    ("en", "Security Council resolutions 1325 (2000) and 2242 (2015)", ["S/RES/1325(2000)", "S/RES/2242(2015)"]),
    ("en", "resolution 217 A (III)", ["A/RES/217(III)"]),
    ("en", "Council resolution 155 C (VII) of 13 August 1948", ["E/RES/155(VII)"]),
    ("en", "resolutions 663 C (XXIV) of 31 July 1957", ["E/RES/663(XXIV)"]),
    ("en", "the Conference, in particular its resolution 66/144 of 19 December 2011", ["A/RES/66/144"]),
    ("en", "resolution 9/2 of 17 December 2021 of the Conference of the Parties", [None]),
    ("en", "resolution 181 (II) of 29 November 1947", ["A/RES/181(II)"]),
    ("en", "Commission on Human Rights resolution 1996/54", ["E/CN.4/RES/1996/54"]),
    ("en", "resolution 5/1, on a 24/7 basis", ["A/HRC/RES/5/1"]),
    ("fr", "Résolution S\u201123/2, annexe.", ["A/HRC/RES/S-23/2"]),
    ("zh", "缔约国会议第10/1号决议，附件。第66/288号决议，附件。", [None, "A/RES/66/288"]),
    ("fr", "la résolution 60/251 de l’Assemblée générale, du 15 mars 2006", ["A/RES/60/251"]),
    ("es", "las resoluciones 5/1, relativa a la creación, y 5/2, relativa a", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("ru", "резолюции 5/1 и 5/2 Совета по правам человека от 18 июня 2007 года", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("zh", "大会 2006 年 3 月 15 日第 60/251 号决议", ["A/RES/60/251"]),
    ("zh", "人权理事会2007年6月18日第5/1号和第5/2号决议", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("zh", "第22/36号法令", []),
    ("zh", "根据第34/24、40/20和46/17号决议", ["A/HRC/RES/34/24", "A/HRC/RES/40/20", "A/HRC/RES/46/17"]),
    ("ar", "قراره 19/2022 المؤرخ 22 تموز/يوليه 2022", ["E/RES/2022/19"]),
    ("ar", "قرارات الجمعية العامة 98/73 المؤرخ 7 كانون الأول/ديسمبر 2018", ["A/RES/73/98"]),
    ("ar", "قرار الجمعية العامة 60/251 المؤرخ 15 آذار/مارس 2006", ["A/RES/60/251"]),
    ("ar", "قراري مجلس حقوق الإنسان 5/1 و5/2 المؤرخين 18 حزيران/ يونيه 2007", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("ar", "الذي اتخذه مجلس حقوق الإنسان، في قراره 36/10،", ["A/HRC/RES/36/10"]),
    ("es", "la decisión de la Asamblea General contenida en su resolución 48/11", ["A/RES/48/11"]),
    ("en", "GA Res. 60/251", ["A/RES/60/251"]),
    ("en", "Habitat Assembly resolution 2/7 of 9 June 2023", [None]),
    (
        "zh",
        "大会2014年12月18日第69/193和69/196号、2015年12月17日第70/178号决议",
        ["A/RES/69/193", "A/RES/69/196", "A/RES/70/178"],
    ),
    ("en", "General Assembly resolutions 75/254 A to C", ["A/RES/75/254 A-C"]),
    ("en", "General Assembly resolutions 75/254 A and 76/12 B", ["A/RES/75/254 A", "A/RES/76/12 B"]),
    ("zh", "大会第75/254 A至C号决议", ["A/RES/75/254 A-C"]),
    ("zh", "大会第75/254 A和B号决议", ["A/RES/75/254 A-B"]),
    ("zh", "第217A(III)号决议", ["A/RES/217(III)"]),
    ("zh", "S-20/1、S-20/2和S-20/4 A-E号决议", ["A/HRC/RES/S-20/1", "A/HRC/RES/S-20/2", "A/HRC/RES/S-20/4 A-E"]),
    ("zh", "2015年5月19日在港口城。\n第66/288号决议", ["A/RES/66/288"]),
    ("zh", "经社理事会其关于社会发展委员会的2019年6月6日第2019/4号决议", ["E/RES/2019/4"]),
    ("en", "resolution 884 (XXXVII) of 18 February 2024", [None]),
    ("en", "Economic and Social Council resolution 1503 (XLVIII)", ["E/RES/1503(XLVIII)"]),
    ("en", "resolution 42/37, para. 4 of resolution 45/1", ["A/HRC/RES/42/37", "A/HRC/RES/45/1"]),
    (
        "en",
        "resolutions 194 (III) of 11 December 1948 and 36/146 C of 16 December 1981",
        ["A/RES/194(III)", "A/RES/36/146 C"],
    ),
]

BY_SERIAL = [
    ("en", "Security Council resolutions 1325 and 2250", ["S/RES/1325(2000)", "S/RES/2250(2015)"]),
    ("fr", "la résolution 2250 du Conseil de sécurité", ["S/RES/2250(2015)"]),
    ("es", "la resolución 1325 del Consejo de Seguridad", ["S/RES/1325(2000)"]),
    ("ru", "резолюция 1325 Совета Безопасности", ["S/RES/1325(2000)"]),
    ("ar", "قرار مجلس الأمن 1325", ["S/RES/1325(2000)"]),
    ("zh", "安全理事会第1325号决议", ["S/RES/1325(2000)"]),
    ("en", "resolution 1325 of 31 October 2000", ["S/RES/1325(2000)"]),
    ("en", "resolution 1325 of 31 October 1999", []),
    ("en", "General Assembly resolution 1514", []),
    ("en", "resolution 1325", []),
    ("en", "of the Security Council; 1674 (2006) on civilians", ["S/RES/1674(2006)"]),
    ("en", "of the Security Council; Act No. 1674 (2007)", []),
    ("en", "Act No. 1674 (2006)", []),
]

INSTRUMENTS = [
    ("en", "articles 19 (3) and 22 of the Covenant (CCPR/C/VAL/CO/3, para. 35)", ("ICCPR", ("19", "22"), "treaty")),
    ("en", "article 25 of the International Covenant on Civil and Political Rights", ("ICCPR", ("25",), "treaty")),
    ("en", "general comment No. 34 (2011) on freedom of opinion", ("CCPR/C/GC/34", (), "soft-law")),
    ("zh", "《公民权利和政治权利国际公约》第十九条第三款", ("ICCPR", ("19",), "treaty")),
    ("zh", "《公民权利和政治权利国际公约》第十九条第三款和第二十二条", ("ICCPR", ("19", "22"), "treaty")),
    (
        "fr",
        "articles 19, paragraphe 3, et 22 du Pacte international relatif aux droits civils et politiques",
        ("ICCPR", ("19", "22"), "treaty"),
    ),
    ("ru", "статья 19 Международного пакта о гражданских и политических правах", ("ICCPR", ("19",), "treaty")),
    ("ru", "замечание общего порядка No 34 (2011)", ("CCPR/C/GC/34", (), "soft-law")),
    ("zh", "第34号(2011)和第37号(2020)一般性意见", ("CCPR/C/GC/34", (), "soft-law")),
    ("fr", "la Déclaration universelle des droits de l’homme", ("UDHR", (), "soft-law")),
    ("en", "see http://undocs.org/en/A/HRC/45/51.", ("A/HRC/45/51", (), "web")),
]


@pytest.mark.parametrize(("language", "text", "expected"), SYMBOLS)
def test_symbols(language: str, text: str, expected: list[tuple[str, str]]):
    found = find_in(text, language=language)
    assert [(one.symbol, " ".join(one.paragraphs + one.points)) for one in found] == expected


@pytest.mark.parametrize(("language", "text", "expected"), PROSE)
def test_prose(language: str, text: str, expected: list[str | None]):
    found = find_in(text, language=language, year=2023, organ="HRC")
    assert [one.symbol for one in found if one.kind == "document"] == expected


@pytest.mark.parametrize(("language", "text", "expected"), BY_SERIAL)
def test_the_security_council_by_serial_number(language: str, text: str, expected: list[str]):
    found = find_in(text, language=language, year=2023, organ="HRC")
    assert [one.symbol for one in found if one.kind == "document"] == expected


@pytest.mark.parametrize(
    "text",
    ["articles 211 and 214 of the Criminal Code of Valmera", "Law No. 23/2015", "the Public Order Act (2019), art. 14"],
)
def test_domestic_laws_are_no_citations(text: str):
    assert find_in(text, language="en", year=2023, organ="HRC") == []


def test_a_list_of_general_comments():
    found = find_in("general comments Nos. 34 (2011) and 37 (2020)", language="en")
    assert [one.symbol for one in found] == ["CCPR/C/GC/34", "CCPR/C/GC/37"]


@pytest.mark.parametrize(("language", "text", "expected"), INSTRUMENTS)
def test_instruments(language: str, text: str, expected: tuple[str, tuple[str, ...], str]):
    first = find_in(text, language=language)[0]
    assert (first.symbol, first.paragraphs, first.kind) == expected


def test_the_span_is_the_reference_with_its_pinpoint():
    text = "as recommended (CCPR/C/VAL/CO/3, para. 35 (d)), and by resolution 48/61 of 11 October 2021"
    found = find_in(text, language="en", organ="HRC")
    assert [text[one.start : one.end] for one in found] == ["CCPR/C/VAL/CO/3, para. 35 (d)", "resolution 48/61"]


def test_the_covenant_without_a_sign_which_is_left_open():
    assert [one.symbol for one in find_in("article 4 of the Covenant", language="en")] == [None]


@given(st.text(alphabet="A/HRC 48.61()paras,and第段号决议 12", max_size=80), st.sampled_from(["en", "zh", "ar", "ru"]))
def test_total_ordered_and_apart(text: str, language: str):
    found = find_in(text, language=language)
    assert all(one.start < one.end <= len(text) for one in found)
    assert all(
        one.end <= other.start or (one.start, one.end) == (other.start, other.end) for one, other in pairwise(found)
    )
