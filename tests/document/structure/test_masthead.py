"""What documents say of themselves, on the cover and at the end, in six languages."""

from __future__ import annotations

import pytest

from gnomon.document.model import Element, Vote
from gnomon.document.structure import adoption, masthead


def cover(*lines: str, language: str = "en") -> list[Element]:
    return [Element(f"cover_{n}", "cover", line, language=language) for n, line in enumerate(lines, 1)]


def closing(*lines: str, language: str = "en") -> list[Element]:
    return [Element(f"conclusion_{n}", "conclusion", line, language=language) for n, line in enumerate(lines, 1)]


@pytest.mark.parametrize(
    ("language", "organ", "session", "item", "adopted"),
    [
        (
            "ar",
            "مجلس حقوق الإنسان",
            "الدورة الرابعة والخمسون",
            "البند 10 من جدول الأعمال",
            "قرار اعتمده مجلس حقوق الإنسان في 12 تشرين الأول/أكتوبر 2023",
        ),
        (
            "en",
            "Human Rights Council",
            "Fifty-fourth session",
            "Agenda item 10",
            "Resolution adopted by the Human Rights Council on 12 October 2023",
        ),
        (
            "es",
            "Consejo de Derechos Humanos",
            "54º período de sesiones",
            "Tema 10 de la agenda",
            "Resolución aprobada por el Consejo de Derechos Humanos el 12 de octubre de 2023",
        ),
        (
            "fr",
            "Conseil des droits de l'homme",
            "Cinquante-quatrième session",
            "Point 10 de l’ordre du jour",
            "Résolution adoptée par le Conseil des droits de l’homme le 12 octobre 2023",
        ),
        (
            "ru",
            "Совет по правам человека",
            "Пятьдесят четвертая сессия",
            "Пункт 10 повестки дня",
            "Резолюция, принятая Советом по правам человека 12 октября 2023 года",
        ),
        ("zh", "人权理事会", "第五十四届会议", "议程项目10", "人权理事会2023年10月12日通过的决议"),
    ],
)
def test_covers_in_six_languages(language: str, organ: str, session: str, item: str, adopted: str) -> None:
    data = masthead.metadata(cover(organ, session, item, adopted, language=language), [], None)
    assert (data.body, data.session, data.agenda_item, data.adopted_on) == ("HRC", "54", "10", "2023-10-12")


@pytest.mark.parametrize(
    ("symbol", "body", "kind"),
    [
        ("A/HRC/RES/90/7", "HRC", "resolution"),
        ("A/HRC/90/L.7", "HRC", "draft"),
        ("S/PRST/2031/4", "SC", "presidential-statement"),
        ("A/HRC/DEC/90/101", "HRC", "decision"),
        ("CCPR/C/VAL/CO/3", "CCPR", "concluding-observations"),
        ("CEDAW/C/VAL/Q/5", "CEDAW", "list-of-issues"),
        ("E/C.12/VAL/CO/1", "CESCR", "concluding-observations"),
    ],
)
def test_symbols_tell_body_and_kind(symbol: str, body: str, kind: str) -> None:
    data = masthead.metadata(cover(symbol), [], None)
    assert (data.symbol, data.symbol_basis, data.body, data.kind) == (symbol, "printed", body, kind)


def test_a_symbol_is_derived_from_the_number_of_a_resolution() -> None:
    title = Element("title_1", "heading", "Situation of human rights in Valmera", number="90/7", language="en")
    data = masthead.metadata([*cover("Human Rights Council"), title], [], "The Human Rights Council,")
    assert (data.symbol, data.symbol_printed, data.symbol_basis) == ("A/HRC/RES/90/7", "90/7", "derived")


def test_a_council_resolution() -> None:
    lines = cover("Resolution 2901 (2031)", "Adopted by the Security Council at its 9876th meeting, on 3 May 2031")
    data = masthead.metadata(lines, [], "The Security Council,")
    assert (data.symbol, data.adopted_on, data.meeting) == ("S/RES/2901(2031)", "2031-05-03", "9876")


@pytest.mark.parametrize("printed", ["S/RES/467 (1980)", "S/RES/467(1980)", "S/2035/41", "S/PRST/2035/4"])
def test_the_symbol_is_in_its_normal_form_and_also_as_printed(printed: str) -> None:
    data = masthead.metadata(cover("United Nations", printed, "Security Council"), [], None)
    assert (data.symbol, data.symbol_printed) == (printed.replace(" ", ""), printed)
    assert (data.symbol_basis, data.symbols) == ("printed", (printed.replace(" ", ""),))


def test_page_heads_give_the_symbol_that_the_cover_lacks() -> None:
    data = masthead.metadata(cover("Human Rights Council"), ["A/HRC/90/12", "A/HRC/90/12 4"], None)
    assert (data.symbol, data.symbol_printed) == ("A/HRC/90/12", "A/HRC/90/12")


@pytest.mark.parametrize(
    ("language", "meeting", "date", "adopted"),
    [
        ("ar", "الجلسة 46", "11 تشرين الأول/أكتوبر 2023", "[اعتُمد بدون تصويت.]"),
        ("en", "46th meeting", "11 October 2023", "[Adopted without a vote.]"),
        ("es", "46ª sesión", "11 de octubre de 2023", "[Aprobada sin votación.]"),
        ("fr", "46e séance", "11 octobre 2023", "[Adoptée sans vote.]"),
        ("ru", "46‑е заседание", "11 октября 2023 года", "[Принята без голосования.]"),
        ("zh", "第46次会议", "2023年10月11日", "[未经表决获得通过。]"),
    ],
)
def test_adoption_in_six_languages(language: str, meeting: str, date: str, adopted: str) -> None:
    found = adoption.read(closing(meeting, date, adopted, language=language))
    assert found == adoption.Closing("2023-10-11", "46", Vote("without-a-vote"))


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            (
                "[Adopted by a recorded vote of 3 to none, with 1 abstention. The voting was as follows:",
                "In favour: Aland, Bolonia, Cressia",
                "Abstaining: Dorne]",
            ),
        ),
        (
            "fr",
            (
                "[Adoptée à l’issue d’un vote enregistré par 3 voix contre zéro, avec 1 abstention :",
                "Ont voté pour: Aland, Bolonia, Cressia.",
                "Se sont abstenus: Dorne.]",
            ),
        ),
        (
            "es",
            (
                "[Aprobada en votación registrada por 3 votos contra ninguno y 1 abstención:",
                "Votos a favor: Aland, Bolonia, Cressia.",
                "Abstenciones: Dorne.]",
            ),
        ),
        (
            "zh",
            (
                "[经记录表决，以3票赞成、零票反对、1票弃权获得通过。表决结果如下：",
                "赞成：Aland、Bolonia、Cressia",
                "弃权：Dorne]",
            ),
        ),
    ],
)
def test_recorded_votes(language: str, lines: tuple[str, ...]) -> None:
    vote = adoption.read(closing(*lines, language=language)).vote
    assert vote == Vote(
        "recorded", {"in_favour": 3, "against": 0, "abstaining": 1}, ("Aland", "Bolonia", "Cressia"), (), ("Dorne",)
    )
