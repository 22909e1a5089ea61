"""Duties in reports: points under an introduction, sentences, and the quotations that benchmarks rest on."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_provision import made

from gnomon.document import read_path
from gnomon.document.model import Document, Element
from gnomon.findings import duties
from gnomon.findings.model import Duty

SAMPLES = Path(__file__).parents[3] / "samples" / "valmera"


def listed(introduction: str, point: str, language: str = "en") -> tuple[Duty, ...]:
    """The duties of a lettered point under a paragraph of a report."""
    whole = made(f"{introduction}\n{point}", language)
    start = len(introduction) + 1
    elements = (
        Element("para_1", "paragraph", introduction, ((0, start - 1),), language=language),
        Element("list_1", "list", "", (), parent="para_1", language=language),
        Element("a", "point", point, ((start, start + len(point)),), parent="list_1", language=language),
    )
    return duties.find(Document(whole.source, whole.text, whole.metadata, elements))


@pytest.mark.parametrize(
    ("language", "introduction", "point", "who", "printed"),
    [
        ("en", "The expert recommends that the Government of Valmera:", "Publish within six months the list;",
         "Government of Valmera", "within six months"),
        ("en", "The State party should:", "Provide, in its next periodic report, data on food.",
         "State party", "in its next periodic report"),
        ("zh", "特别报告员建议瓦尔梅拉政府：", "在六个月内公布名单；", "瓦尔梅拉政府", "六个月内"),
        ("fr", "L’experte recommande au Gouvernement :", "De publier la liste dans un délai de six mois ;",
         "Gouvernement", "dans un délai de six mois"),
    ],
)  # fmt: skip
def test_a_point_is_asked_of_the_actor_in_its_introduction(
    language: str, introduction: str, point: str, who: str, printed: str
):
    (duty,) = listed(introduction, point, language)
    assert (duty.at, duty.who, duty.due and duty.due.printed, duty.rule) == (
        "a", who, printed, f"duties/{'report' if 'periodic' in printed else 'within'}",
    )  # fmt: skip


def test_a_point_under_words_that_ask_nobody_gives_none():
    assert listed("The following happened:", "The list was published within six months;") == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Nine of the ten benchmarks should be met by the end of 2023.", None),
        ("The Government should meet nine of the ten benchmarks by the end of 2023.", "Government"),
        ("The Committee requests the State party in its next periodic report to give figures.", "State party"),
    ],
)
def test_who_is_an_actor_or_nobody(text: str, who: str | None):
    (duty,) = duties.find(made(text, role=""))
    assert duty.who == who


def test_a_recommendation_that_is_only_mentioned_is_none():
    assert duties.find(made("The benchmarks rest on recommendations made before the election of 2023.", role="")) == ()
    assert duties.find(made("基准依据理事会的建议制定，供该国在2023年大选之前使用。", "zh", role="")) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Calls upon the Government to meet before the local elections of 2022 and the general election of 2023;",
         [("fixed", "2022", None), ("fixed", "2023", None)]),
        ("zh", "吁请该国政府在2022年地方选举和2023年大选之前会谈；",
         [("fixed", "2022", None), ("fixed", "2023", None)]),
        ("fr", "Demande au Gouvernement d’agir avant les élections législatives de 2023 ;", [("fixed", "2023", None)]),
        ("es", "Exhorta al Gobierno a que actúe antes de las elecciones de julio de 2023;",
         [("fixed", "2023-07", None)]),
        ("ru", "призывает правительство принять меры до всеобщих выборов 2023 года;", [("fixed", "2023", None)]),
        ("ar", "يهيب بالحكومة أن تتحرك قبل الانتخابات العامة لعام 2023؛", [("fixed", "2023", None)]),
        ("en", "Calls upon the Government to act before the next elections;", [("relative", None, None)]),
        ("en", "Requests the Government to hold two dialogues a year;", [("open", None, "recurring")]),
        ("en", "Requests the Government to publish its budget every March;", [("open", None, "recurring")]),
        ("en", "Requests the Office to brief the Council twice a year;", [("open", None, "recurring")]),
        ("zh", "请该国政府每年三月公布预算；", [("open", None, "recurring")]),
        ("zh", "请办事处每年举行两次对话；", [("open", None, "recurring")]),
        ("en", "Urges the Government to do so as a matter of priority;", [("open", None, None)]),
        ("zh", "促请该国政府毫不拖延地这样做；", [("open", None, None)]),
        ("en", "Welcomes that the Government acted without delay;", []),
        ("en", "Notes that two dialogues a year were held;", []),
    ],
)  # fmt: skip
def test_events_urgency_and_what_comes_back(language: str, text: str, expected: list[tuple[str, str | None, str]]):
    found = duties.find(made(text, language))
    assert [(duty.due.kind, duty.due.to, duty.recurs) for duty in found if duty.due] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Requests the expert to report to the Council at its fifty-fourth session;", "printed"),
        ("Requests the expert to report to the Council at its sixty-first session;", "computed"),
        ("Requests Valmera to reply no later than 31 December 2022;", "printed"),
        ("Requests Valmera to reply within six months;", "computed"),
        ("Requests Valmera to reply as soon as possible;", None),
    ],
)
def test_dates_are_printed_or_computed(text: str, expected: str | None):
    (duty,) = duties.find(made(text))
    assert duty.due
    assert duty.due.basis == expected


def found(name: str) -> tuple[Duty, ...]:
    return duties.find(read_path(SAMPLES / name))


def test_quotations_that_a_benchmark_rests_on():
    """The annex of resolutions, which asks for reports by session, gives none."""
    quoted = [
        (duty.at.removeprefix("att_1__table_1__"), duty.who, duty.due.event, duty.due.to)
        for duty in found("A_HRC_51_88-en.txt")
        if duty.rule == "duties/quoted" and duty.due
    ]
    elections = "in time for the local elections of 2022 and the general election of 2023"
    assert quoted == [
        ("tr_3__td_2", "State party", "in its next periodic report", None),
        ("tr_4__td_2", "State party", elections, "2022"),
        ("tr_4__td_2", "State party", elections, "2023"),
        ("tr_10__td_2", "State party", "in its next periodic report", None),
    ]


@pytest.mark.parametrize(
    ("name", "suffix"), [("A_HRC_51_88", "txt"), ("A_HRC_RES_48_61", "txt"), ("A_HRC_RES_54_61", "xml")]
)
def test_both_languages_of_a_sample_set_the_same_duties(name: str, suffix: str):
    english, chinese = (
        [
            (duty.at, duty.rule, duty.due.kind, duty.due.body, duty.due.session, duty.due.to, duty.recurs)
            for duty in found(f"{name}-{language}.{suffix}")
            if duty.due
        ]
        for language in ("en", "zh")
    )
    assert english == chinese
    assert english
