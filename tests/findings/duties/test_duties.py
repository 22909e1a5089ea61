"""Duties with their times, on made provisions and on a real resolution in six languages."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from made_provision import made

from gnomon.document.model import Metadata, Source
from gnomon.document.readers.text import read_text
from gnomon.findings import duties

EN = "Requests the Secretary-General to report to the Human Rights Council at its fifty-first and fifty-fourth session;"
EXTEND = "Decides to extend for two years the mandate of the Special Rapporteur on the situation in Valmera;"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN, [("HRC", "51"), ("HRC", "54")]),
        ("zh", "请秘书长向人权理事会第五十一届和第五十四届会议提出报告；", [("HRC", "51"), ("HRC", "54")]),
        ("fr", "Prie le Secrétaire général de lui soumettre un rapport à sa soixante et unième session ;",
         [("HRC", "61")]),
        ("es", "Solicita al Secretario General que le presente un informe en sus períodos de sesiones 51º y 54º;",
         [("HRC", "51"), ("HRC", "54")]),
        ("ru", "просит Генерального секретаря направить доклад Совету на его пятьдесят первой сессии;",
         [("HRC", "51")]),
        ("ar", "يطلب إلى الأمين العام أن يقدم تقريراً إلى مجلس حقوق الإنسان في دورتيه السابعة والخمسين والستين؛",
         [("HRC", "57"), ("HRC", "60")]),
        ("ru", "просит эксперта доложить Экономическому и Социальному Совету на его сессии 2023 года;",
         [("ECOSOC", "2023")]),
        ("es", "Decide que uno de los dos períodos de sesiones del Grupo se celebre en Puerto Selin;", []),
        ("en", "Requests the expert to report to the General Assembly at its seventy-seventh session;", [("GA", "77")]),
        ("en", "Requests the expert to report to the seventy-seventh session of the General Assembly;", [("GA", "77")]),
        ("en", "Welcomes the report presented to the Council at its fifty-first session;", []),
        ("en", "Requests Valmera to build on the report presented to the Council at its forty-fifth session;", []),
    ],
)  # fmt: skip
def test_one_duty_for_each_session(language: str, text: str, expected: list[tuple[str, str]]):
    found = duties.find(made(text, language))
    assert [(duty.due.body, duty.due.session) for duty in found if duty.due] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EXTEND, ("relative", "2023-10", None)),
        ("zh", "决定将特别报告员的任务延长两年；", ("relative", "2023-10", None)),
        ("en", "Requests Valmera to reply no later than 31 December 2022;", ("fixed", "2022-12-31", None)),
        ("zh", "请瓦尔梅拉在2022年12月31日之前答复；", ("fixed", "2022-12-31", None)),
        ("en", "Urges the Government to publish the list as soon as possible;", ("open", None, None)),
        ("en", "Requests the State party to inform it in its next periodic report;", ("relative", None, None)),
        ("en", "Requests the High Commissioner to report annually;", ("open", None, "recurring")),
        ("en", "Requests the expert to update the Council at its forty-ninth session, without setting a precedent;",
         ("fixed", "2022-04", "once")),
    ],
)  # fmt: skip
def test_kinds_of_time(language: str, text: str, expected: tuple[str, str | None, str | None]):
    found = duties.find(made(text, language))
    assert [(duty.due.kind, duty.due.to, duty.recurs) for duty in found if duty.due] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "يطلب إلى الأمين العام أن يقدم، في غضون أحد عشر شهرا من اتخاذ هذا القرار، تقريرا؛",
         [("relative", "2022-09-11")]),
        ("fr", "Prie le Secrétaire général de lui rendre compte, le 15 mars 2023 au plus tard, de son action ;",
         [("fixed", "2023-03-15")]),
        ("fr", "Prie les États d’éliminer le travail des enfants, en 2025 au plus tard ;", [("fixed", "2025")]),
        ("zh", "请秘书长继续通报情况，并于2024年5月1日和2024年10月15日提交书面报告；",
         [("fixed", "2024-05-01"), ("fixed", "2024-10-15")]),
        ("zh", "请瓦尔梅拉加紧努力，争取到2030年消除文盲；", [("fixed", "2030")]),
        ("zh", "请委员会审议第十四届预防犯罪大会的成果；", []),
        ("fr", "Prie la Commission de donner suite aux textes de sa vingt-troisième session extraordinaire ;", []),
        ("en", "Requests the Office to hold two sessions;", []),
        ("en", "Requests the Office to submit regular reports;", [("open", None)]),
        ("ru", "просит Управление представлять доклады на регулярной основе;", [("open", None)]),
        ("ru", "просит Управление изыскать средства в рамках регулярного бюджета;", []),
        ("es", "Solicita a la Oficina que informe con regularidad;", [("open", None)]),
        ("ar", "يطلب إلى المفوضية أن تقدم تقارير سنوية؛", [("open", None)]),
        ("ru", "постановляет рассмотреть этот вопрос на своей сессии 2025 года;", [("fixed", None)]),
        ("es", "Pide a los Estados que actúen antes de que termine 2025;", [("fixed", "2025")]),
    ],
)  # fmt: skip
def test_times_of_every_language(language: str, text: str, expected: list[tuple[str, str | None]]):
    found = duties.find(made(text, language))
    assert [(duty.due.kind, duty.due.to) for duty in found if duty.due] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Requests the Secretary-General to report at the 2025 session of the Economic and Social Council;"),
        ("fr", "Prie le Secrétaire général de faire rapport au Conseil économique et social à sa session de 2025 ;"),
        ("es", "Pide al Experto informar al Consejo Económico y Social en su período de sesiones de 2025;"),
        ("zh", "请秘书长向经济及社会理事会2025年届会提出报告；"),
        ("ar", "يطلب إلى الأمين العام أن يقدم تقريرا إلى المجلس الاقتصادي والاجتماعي في دورته لعام 2025؛"),
    ],
)  # fmt: skip
def test_a_session_named_by_its_year(language: str, text: str):
    (duty,) = duties.find(made(text, language))
    assert duty.due is not None
    assert (duty.due.body, duty.due.session) == ("ECOSOC", "2025")


def test_a_number_is_no_session_of_an_organ_that_names_them_by_year():
    text = "Requests the Commission on Valmera to meet at its sixtieth session;"
    found = duties.find(replace(made(text), metadata=Metadata(body="ECOSOC", session="2021", adopted_on="2021-06-08")))
    assert [(duty.due.body, duty.due.session) for duty in found if duty.due] == [(None, "60")]


def test_who_does_what_for_whom_and_where():
    (first, _) = duties.find(made(EN))
    assert (first.who, first.to_whom, first.what) == ("Secretary-General", "Human Rights Council", EN[:-1])
    assert (first.span, first.at) == ((0, len(EN) - 1), "para_1")


def test_a_quotation_in_a_table_and_a_recital_give_none():
    assert duties.find(made(EN, kind="cell", role="")) == ()
    assert duties.find(made(EN, kind="recital", role="preambular")) == ()


def test_a_report_must_say_that_it_ought_to_be_done():
    ought = "The State party should adopt the law by December 2024."
    (duty,) = duties.find(made(ought, role=""))
    assert (duty.who, duty.due and duty.due.to) == ("State party", "2024-12")
    assert duties.find(made("In 2021 the expert requested a reply by 31 January 2022.", role="")) == ()
    assert duties.find(made("The State party adopted the law by December 2024.", role="")) == ()


def test_two_things_asked_of_one_actor_are_two_duties():
    text = "请特别报告员在理事会第五十一届会议上提交报告，并在理事会第四十九届会议上作一次口头介绍，此举仅限一次；"
    found = duties.find(made(text, "zh"))
    assert [(duty.due and duty.due.session, duty.recurs, duty.who) for duty in found] == [
        ("51", None, "特别报告员"),
        ("49", "once", "特别报告员"),
    ]


@pytest.mark.shared
def test_the_founding_resolution(shared: Path):
    path = next((shared / "seeds").glob("000*.txt"))
    text = path.read_text(encoding="utf-8-sig")
    source = Source(path.name, "text/plain", "utf-8", hashlib.sha256(text.encode()).hexdigest(), len(text))
    found = duties.find(read_text(text, source=source))
    assert [(duty.at, duty.due and duty.due.session, duty.recurs) for duty in found] == [
        ("para_32", None, None),
        ("para_32", "51", None),
        ("para_32", "54", None),
        ("para_32", "49", "once"),
        ("para_33", "51", None),
        ("para_33", "54", None),
        ("para_34", "54", None),
    ]
