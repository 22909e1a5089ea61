"""Covers of decisions, statements, drafts, letters and treaty bodies' documents, in six languages, as page text."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.model import Metadata


def read_lines(*lines: str) -> Metadata:
    return read("\n".join([*lines, ""]).encode(), "cover.txt").metadata


@pytest.mark.parametrize(
    ("nations", "organ", "kind", "session", "item", "heading", "title", "opening"),
    [
        ("United Nations", "General Assembly", "Decision", "Ninetieth session", "Agenda item 118 (c)",
         "Elections and appointments", "Members of the Rivers Board",
         "At its 34th plenary meeting, on 15 November 2035, the General Assembly appointed Ann Moro (Valmera)."),
        ("Nations Unies", "Assemblée générale", "Décision", "Quatre-vingt-dixième session",
         "Point 118 c) de l’ordre du jour", "Élections et nominations", "Membres du Conseil des rivières",
         "À sa 34e séance plénière, le 15 novembre 2035, l’Assemblée générale a nommé Ann Moro (Valmera)."),
        ("Naciones Unidas", "Asamblea General", "Decisión", "Nonagésimo período de sesiones",
         "Tema 118 c) del programa", "Elecciones y nombramientos", "Miembros de la Junta de los Ríos",
         "En su 34ª sesión plenaria, el 15 de noviembre de 2035, la Asamblea General nombró a Ann Moro (Valmera)."),
        ("Организация Объединенных Наций", "Генеральная Ассамблея", "Решение", "Девяностая сессия",
         "Пункт 118 c) повестки дня", "Выборы и назначения", "Члены Совета по рекам",
         "На своем 34-м пленарном заседании 15 ноября 2035 года Генеральная Ассамблея назначила Анн Моро."),
        ("联合国", "大会", "决定", "第九十届会议", "议程项目118(c)", "选举和任命", "任命河流委员会成员",
         "2035年11月15日，大会第34次全体会议任命安·莫罗(瓦尔梅拉)为河流委员会成员。"),
        ("الأمم المتحدة", "الجمعية العامة", "مقرر", "الدورة التسعون", "البند 118 (ج) من جدول الأعمال",
         "الانتخابات والتعيينات", "أعضاء مجلس الأنهار",
         "في جلستها العامة 34، المعقودة في 15 تشرين الثاني/نوفمبر 2035، عينت الجمعية العامة آن مورو."),
    ],
)  # fmt: skip
def test_decisions(
    nations: str, organ: str, kind: str, session: str, item: str, heading: str, title: str, opening: str
) -> None:
    data = read_lines(nations, "A/DEC/90/410", organ, kind, session, item, heading, "", f"90/410. {title}", "", opening)
    assert (data.symbol, data.kind, data.body, data.session) == ("A/DEC/90/410", "decision", "GA", "90")
    assert (data.title, data.adopted_on, data.meeting) == (title, "2035-11-15", "34")
    assert data.agenda_item is not None
    assert data.agenda_item.startswith("118")
    assert data.agenda_item != "118"


@pytest.mark.parametrize(
    ("nations", "organ", "original", "title", "opening"),
    [
        ("United Nations", "Security Council", "Original: English", "Statement by the President of the Council",
         "At the 9172nd meeting of the Security Council, held on 20 July 2032, the President made a statement:"),
        ("Nations Unies", "Conseil de sécurité", "Original : anglais", "Déclaration du Président du Conseil",
         "À la 9172e séance du Conseil de sécurité, tenue le 20 juillet 2032, le Président a fait une déclaration :"),
        ("Naciones Unidas", "Consejo de Seguridad", "Original: inglés", "Declaración de la Presidencia",
         "En la 9172ª sesión del Consejo de Seguridad, celebrada el 20 de julio de 2032, la Presidencia declaró:"),
        ("Организация Объединенных Наций", "Совет Безопасности", "Original: Russian", "Заявление Председателя Совета",
         "На 9172-м заседании Совета Безопасности, состоявшемся 20 июля 2032 года, Председатель сделал заявление:"),
        ("联合国", "安全理事会", "Original: Chinese", "安全理事会主席声明",
         "2032年7月20日，安全理事会第9172次会议审议了题为“瓦尔梅拉”的项目，主席代表安理会发表声明如下："),
        ("الأمم المتحدة", "مجلس الأمن", "الأصل: بالعربية", "بيان من رئيس مجلس الأمن",
         "في الجلسة 9172 لمجلس الأمن، المعقودة في 20 تموز/يوليه 2032، أدلى الرئيس ببيان:"),
    ],
)  # fmt: skip
def test_statements_of_the_president(nations: str, organ: str, original: str, title: str, opening: str) -> None:
    data = read_lines(
        nations, "S/PRST/2032/7", organ, "Distr.: General", "21 July 2032", original, "", title, "", opening
    )
    assert (data.symbol, data.kind, data.body, data.title) == ("S/PRST/2032/7", "presidential-statement", "SC", title)
    assert (data.adopted_on, data.distributed_on, data.meeting) == ("2032-07-20", "2032-07-21", "9172")
    assert data.original_language is not None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Original: English", "en"),
        ("Original: Arabic", "ar"),
        ("Original : français", "fr"),
        ("Original: español", "es"),
        ("Язык оригинала: русский", "ru"),
        ("原文：中文", "zh"),
        ("الأصل: بالإنكليزية", "en"),
        ("Original: English/French", None),
    ],
)
def test_the_language_of_the_original(line: str, code: str | None) -> None:
    data = read_lines(
        "United Nations", "A/90/7", "General Assembly", "Distr.: General", "5 May 2035", line, "", "1. Text."
    )
    assert data.original_language == code


@pytest.mark.parametrize(
    ("lines", "symbols"),
    [
        (["A/76/901–S/2035/301"], ("A/76/901", "S/2035/301")),
        (["A/76/901-S/2035/301"], ("A/76/901", "S/2035/301")),
        (["United Nations A/76/901–S/2035/301"], ("A/76/901", "S/2035/301")),
        (["A/76/901", "S/2035/301"], ("A/76/901", "S/2035/301")),
        (["A/HRC/S-30/L.1"], ("A/HRC/S-30/L.1",)),
        (["A/DEC/78/504 B"], ("A/DEC/78/504 B",)),
    ],
)
def test_texts_under_two_symbols(lines: list[str], symbols: tuple[str, ...]) -> None:
    data = read_lines(*lines, "General Assembly", "Seventy-sixth session", "", "1. The port is open.", "", "2. It is.")
    assert (data.symbol, data.symbols) == (symbols[0], symbols)


@pytest.mark.parametrize(
    ("organ", "symbol", "title", "kind"),
    [
        ("Human Rights Committee", "CCPR/C/VAL/CO/4", "Concluding observations on the fourth report of Valmera",
         "concluding-observations"),
        ("Comité de los Derechos del Niño", "CRC/C/VAL/Q/5", "Lista de cuestiones relativa al informe de Valmera",
         "list-of-issues"),
        ("Comité contre la torture", "CAT/C/VAL/QPR/3", "Liste de points établie avant la soumission du rapport",
         "list-of-issues"),
    ],
)  # fmt: skip
def test_treaty_bodies(organ: str, symbol: str, title: str, kind: str) -> None:
    data = read_lines(
        symbol, "", "Distr.: General", "5 May 2035", "", "Original: English", "", organ, "", f"{title}*", "",
        "1. The Committee considered the report.", "", "2. It welcomes it.", "",
        "* Adopted by the Committee at its ninety-first session (13 April-1 May 2035).",
    )  # fmt: skip
    assert (data.symbol, data.kind, data.title, data.distributed_on) == (symbol, kind, title, "2035-05-05")


def test_the_second_line_of_a_numbered_title_may_name_a_session() -> None:
    data = read_lines(
        "A/DEC/90/419", "General Assembly", "Decision", "Ninetieth session", "",
        "90/419. Election of the President at its", "ninety-first session", "",
        "At its 77th plenary meeting, on 7 June 2035, the General Assembly elected Ann Moro.",
    )  # fmt: skip
    assert (data.title, data.session) == ("Election of the President at its ninety-first session", "90")


def test_a_symbol_of_the_security_council_is_of_that_council() -> None:
    data = read_lines(
        "United Nations", "S/PRST/2032/8", "Security Council", "General Assembly", "Distr.: General", "",
        "Statement by the President of the Security Council", "", "At the 9173rd meeting, on 2 May 2032, he spoke.",
    )  # fmt: skip
    assert data.body == "SC"
