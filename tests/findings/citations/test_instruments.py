"""Treaties and other instruments by name in six languages, by form where no list knows them, and titles in notes."""

from __future__ import annotations

import pytest

from findings.made_documents import outline
from gnomon.findings import citations
from gnomon.findings.citations.treaties import find
from gnomon.language import load

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


def cited(text: str, language: str) -> list[tuple[str | None, str, str]]:
    return [(one.symbol, one.kind, text[one.start : one.end]) for one in find(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        (
            "en",
            "under the United Nations Convention against Corruption,",
            "United Nations Convention against Corruption",
        ),
        (
            "fr",
            "la Convention des Nations Unies contre la corruption,",
            "Convention des Nations Unies contre la corruption",
        ),
        ("es", "la Convención de las Naciones Unidas contra la Corrupción,", None),
        ("ru", "в Конвенции Организации Объединенных Наций против коррупции", None),
        ("ar", "واتفاقية الأمم المتحدة لمكافحة الفساد", "اتفاقية الأمم المتحدة لمكافحة الفساد"),
        ("zh", "加入《联合国反腐败公约》，", "《联合国反腐败公约》"),
        ("zh", "联合国反腐败公约缔约国会议", "联合国反腐败公约"),
    ],
)
def test_one_convention_in_the_languages(language: str, text: str, printed: str | None) -> None:
    ((symbol, kind, found),) = cited(text, language)
    assert (symbol, kind) == ("UNCAC", "treaty")
    assert found == (printed or found)


@pytest.mark.parametrize("group", ["treaties", "soft-law"])
def test_every_language_names_the_same_instruments(group: str) -> None:
    own = {"ILO", "CONVENTION"}  # written as part of other words in some languages
    named = {language: set(load(language).table("citations")[group]) - own for language in LANGUAGES}
    assert {language for language, names in named.items() if names != named["en"]} == set()


@pytest.mark.parametrize(
    ("language", "text", "symbol", "printed"),
    [
        ("en", "the Optional Protocol to the Convention against Torture", "OPCAT", None),
        (
            "en",
            "the Second Optional Protocol to the International Covenant on Civil and Political Rights",
            "ICCPR-OP",
            "Second Optional Protocol to the International Covenant on Civil and Political Rights",
        ),
        ("fr", "le Protocole facultatif à la Convention contre la torture", "OPCAT", None),
        ("es", "el Protocolo Facultativo de la Convención contra la Tortura", "OPCAT", None),
        ("ru", "к Факультативному протоколу к Конвенции против пыток", "OPCAT", None),
        ("ar", "البروتوكول الاختياري لاتفاقية مناهضة التعذيب", "OPCAT", None),
        ("zh", "《禁止酷刑公约》任择议定书", "OPCAT", "《禁止酷刑公约》任择议定书"),
        (
            "zh",
            "《儿童权利公约关于来文程序的任择议定书》",
            "CRC-OP",
            "《儿童权利公约关于来文程序的任择议定书》",
        ),
    ],
)
def test_optional_protocols(language: str, text: str, symbol: str, printed: str | None) -> None:
    ((found, kind, words),) = cited(text, language)
    assert (found, kind) == (symbol, "treaty")
    assert words == (printed or words)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("عملاً بالعهد الدولي الخاص بالحقوق المدنية والسياسية", "ICCPR"),
        ("ووفقاً للعهد الدولي الخاص بالحقوق المدنية والسياسية", "ICCPR"),
        ("وباتفاقية حقوق الطفل", "CRC"),
    ],
)
def test_arabic_writes_short_words_onto_a_name(text: str, symbol: str) -> None:
    assert [one[0] for one in cited(text, "ar")] == [symbol]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "the Convention on the Harbours of the Eastern Sea, and",
            ("treaty", "Convention on the Harbours of the Eastern Sea"),
        ),
        ("en", "the Port Selin Declaration of last year", ("soft-law", "Port Selin Declaration")),
        ("en", "the Valmera Peace Agreement was signed", ("treaty", "Valmera Peace Agreement")),
        ("zh", "1991年《塞林港和平协定》签署", ("treaty", "《塞林港和平协定》")),
        ("zh", "通过了《瓦尔梅拉青年宣言》。", ("soft-law", "《瓦尔梅拉青年宣言》")),
        ("zh", "见《2020年港口发展报告》。", ("described", "《2020年港口发展报告》")),
        ("fr", "l’Accord politique pour la paix à Selin, signé", ("treaty", "Accord politique pour la paix à Selin")),
        ("fr", "la Déclaration de Port Selin et la Charte", ("soft-law", "Déclaration de Port Selin")),
        (
            "es",
            "el Acuerdo Político para la Paz en Selin, firmado",
            ("treaty", "Acuerdo Político para la Paz en Selin"),
        ),
        ("es", "la Declaración de Port Selin.", ("soft-law", "Declaración de Port Selin")),
        ("ru", "к Соглашению о мире в Селине, подписанному", ("treaty", "Соглашению о мире в Селине")),
        ("ru", "Селинская декларация была принята", ("soft-law", "Селинская декларация")),
    ],
)
def test_a_name_that_no_list_knows_is_told_by_its_form(language: str, text: str, expected: tuple[str, str]) -> None:
    assert cited(text, language) == [(None, *expected)]


@pytest.mark.parametrize(
    "text",
    [
        "This Convention was ratified.",
        "both Optional Protocols,",
        "a Peace Agreement is needed",
        "the Rules of Procedure",
        "The Agreement ended.",
        "in agreement with the Government of Valmera",
    ],
)
def test_what_names_no_instrument(text: str) -> None:
    assert cited(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "de la présente Convention"),
        ("fr", "l’Accord a été signé"),
        ("es", "la Carta de fecha 3 de mayo"),
        ("es", "el Acuerdo fue firmado"),
        ("ru", "правила процедуры"),
        ("ru", "Соглашение было подписано"),
    ],
)
def test_what_names_no_instrument_in_other_languages(language: str, text: str) -> None:
    assert cited(text, language) == []


def noted(*notes: str, language: str = "en") -> list[tuple[str, str | None, str]]:
    rows = [("para_1", None, "paragraph", "Words.")]
    rows += [(f"fn_{number}", None, "footnote", text) for number, text in enumerate(notes, 1)]
    document = outline(*rows, language=language)  # type: ignore[arg-type]
    return [(one.kind, one.symbol, one.printed) for one in citations.find(document)]


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("en", "A. Writer, “The harbour strike: looking back” (2021).", "“The harbour strike: looking back”"),
        ("en", "“The Selin Peace Agreements: looking back” (2021).", "“The Selin Peace Agreements: looking back”"),
        ("fr", "A. Auteur, « La grève du port de Selin », 2021.", "« La grève du port de Selin »"),
        ("zh", "作者：《塞林港罢工的经过》，2021年。", "《塞林港罢工的经过》"),
    ],
)
def test_a_title_in_a_note_is_a_reference(language: str, text: str, printed: str) -> None:
    assert noted(text, language=language) == [("described", None, printed)]


@pytest.mark.parametrize(
    "text",
    [
        "So called “free” ports.",
        "《港口法》第5条。",
        "《瓦尔梅拉正式记录，补编第13号》(A/75/13)。",
        "瓦尔梅拉，《条约汇编》，第5卷。",
        "See “A/HRC/48/61, a report”.",
        "A/HRC/48/61, entitled “The ports of Selin”.",
    ],
)
def test_what_is_no_title(text: str) -> None:
    assert [one for one in noted(text, language="zh" if "《" in text else "en") if one[0] == "described"] == []


@pytest.mark.parametrize(
    ("notes", "symbols"),
    [
        (("A/HRC/45/51.", "Ibid., para. 5."), ["A/HRC/45/51", "A/HRC/45/51"]),
        (("A/HRC/45/51.", "Ibid, annex."), ["A/HRC/45/51", "A/HRC/45/51"]),
        (
            ("Official Records, 1995, Supplement No. 3 (E/1995/23).", "Ibid., 1993, Supplement No. 3 (E/1993/23)."),
            ["E/1995/23", "E/1993/23"],
        ),
        (
            ("A/HRC/39/73 and Add.1, A/HRC/42/60 and Add.1.",),
            ["A/HRC/39/73", "A/HRC/39/73/Add.1", "A/HRC/42/60", "A/HRC/42/60/Add.1"],
        ),
        (("A/HRC/45/51 and 3.5 per cent.",), ["A/HRC/45/51"]),
    ],
)
def test_short_forms_of_notes(notes: tuple[str, ...], symbols: list[str]) -> None:
    assert [symbol for _, symbol, _ in noted(*notes)] == symbols


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the International Covenants on Human Rights"),
        ("fr", "les Pactes internationaux relatifs aux droits de l’homme"),
        ("es", "los Pactos Internacionales de Derechos Humanos"),
        ("ru", "в Международных пактах о правах человека"),
        ("ar", "والعهدين الدوليين الخاصين بحقوق الإنسان"),
        ("zh", "国际人权两公约"),
    ],
)
def test_both_covenants_together(language: str, text: str) -> None:
    assert [one[:2] for one in cited(text, language)] == [("COVENANTS", "treaty")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Report on the Harbours, Port Selin, 2 May 1995 (United Nations publication, Sales No. E.96.I.1), p. 3.",
        ),
        (
            "fr",
            "Rapport sur les ports, Port Selin (publication des Nations Unies, numéro de vente : F.96.I.1), p. 3.",
        ),
        ("zh", "《东方港口报告》(联合国出版物，出售品编号：C.96.I.1)，第3页。"),
    ],
)
def test_a_publication_on_sale_is_a_reference(language: str, text: str) -> None:
    assert [(kind, symbol) for kind, symbol, _ in noted(text, language=language)] == [("described", None)]
