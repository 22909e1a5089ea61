"""What a clause says beside its verb, and whom it means: objects, conditions, urgency, pronouns, points, sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_documents import provisions

from gnomon.document.model import Document, Element
from gnomon.findings import clauses, duties
from gnomon.findings.model import Clause


def only(text: str, language: str) -> Clause:
    (clause,) = clauses.find(provisions(text, language=language))
    return clause


@pytest.mark.parametrize(
    ("language", "text", "about"),
    [
        ("en", "Requests the Secretary-General to publish the report;", "to publish the report"),
        ("en", "Welcomes the new law of Valmera;", "the new law of Valmera"),
        ("fr", "Prie le Secrétaire général de publier le rapport ;", "de publier le rapport"),
        ("es", "Solicita al Secretario General que publique el informe;", "que publique el informe"),
        ("ru", "просит Генерального секретаря опубликовать доклад;", "опубликовать доклад"),
        ("ar", "يطلب إلى الأمين العام أن ينشر التقرير؛", "أن ينشر التقرير"),
        ("zh", "请秘书长发表报告；", "发表报告"),
        ("zh", "对瓦尔梅拉有人失踪表示关切；", "对瓦尔梅拉有人失踪"),
    ],
)
def test_the_object(language: str, text: str, about: str) -> None:
    found = only(text, language).object
    assert found is not None
    assert (found.text, text[slice(*found.span)]) == (about, about)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Calls upon Valmera not to detain journalists;", True),
        ("en", "Calls upon all States to refrain from reprisals;", True),
        ("en", "Calls upon Valmera to note that detention is not a solution;", False),
        ("fr", "Demande aux États de ne pas recourir à la force ;", True),
        ("fr", "Demande aux États de s’abstenir de toute violence ;", True),
        ("fr", "Demande aux États de coopérer ;", False),
        ("es", "Exhorta a los Estados a que no recurran a la fuerza;", True),
        ("es", "Exhorta a los Estados a que cooperen;", False),
        ("ru", "призывает государства не применять силу;", True),
        ("ru", "призывает государства сотрудничать;", False),
        ("ar", "يهيب بالدول ألا تستخدم القوة؛", True),
        ("ar", "يهيب بالدول أن تتعاون؛", False),
        ("zh", "吁请各国不使用武力；", True),
        ("zh", "吁请各国不断努力；", False),
        ("en", "Notes not without concern the delay;", False),
    ],
)
def test_negation(language: str, text: str, expected: bool) -> None:
    assert only(text, language).negated is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Requests the Office, within existing resources, to meet;", ["within existing resources"]),
        (
            "en",
            "Urges Valmera to act in keeping with its obligations and to report, where appropriate;",
            ["in keeping with its obligations", "where appropriate"],
        ),
        ("en", "Requests the Office to meet, subject to the availability of funds;",
         ["subject to the availability of funds"]),
        ("fr", "Prie les États d’agir conformément au droit international et, le cas échéant, de faire rapport ;",
         ["conformément au droit international et", "le cas échéant"]),
        ("es", "Alienta a los Estados a que actúen, de conformidad con el derecho, según proceda;",
         ["de conformidad con el derecho", "según proceda"]),
        ("ru", "призывает государства действовать в соответствии с правом, при необходимости;",
         ["в соответствии с правом", "при необходимости"]),
        ("ar", "يهيب بالدول أن تتصرف وفقا للقانون، حسب الاقتضاء؛", ["وفقا للقانون", "حسب الاقتضاء"]),
        ("zh", "请各国根据国际法，酌情采取措施；", ["根据国际法", "酌情"]),
        ("en", "Requests the Office to meet;", []),
    ],
)  # fmt: skip
def test_conditions(language: str, text: str, expected: list[str]) -> None:
    found = only(text, language).condition
    assert [part.text for part in found] == expected
    assert [text[slice(*part.span)] for part in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Urges Valmera to release them without delay;", "without delay"),
        ("en", "Urges Valmera to take urgent measures;", "urgent"),
        ("en", "Urges Valmera to report in due course;", None),
        ("fr", "Exhorte la Valmera à agir dès que possible ;", "dès que possible"),
        ("fr", "Exhorte les États à intervenir dans les situations d’urgence ;", None),
        ("es", "Insta a los Estados a que actúen cuanto antes;", "cuanto antes"),
        ("ru", "призывает государства безотлагательно принять меры;", "безотлагательно"),
        ("ar", "يهيب بالدول أن تتعاون في أقرب وقت ممكن؛", "في أقرب وقت ممكن"),
        ("zh", "吁请各国尽快采取措施；", "尽快"),
        ("en", "Notes the urgent need for aid;", None),
    ],
)
def test_urgency(language: str, text: str, expected: str | None) -> None:
    found = only(text, language).urgency
    assert (found and found.text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Commends Valmera, invites the Office to meet and requests it to report;", [("Office",), ("Office",)]),
        ("en", "Invites States and the Office to meet, and encourages them to report;", [("States", "Office")] * 2),
        ("en", "Invites States and the Office to meet, and encourages it to report;", [("States", "Office"), ()]),
        ("fr", "Invite les États à se réunir, et les prie de faire rapport ;", [("États",), ("États",)]),
        ("es", "Invita a la Oficina a reunirse, y la alienta a informar;", [("Oficina",), ("Oficina",)]),
        ("ru", "призывает государства сотрудничать и просит их представить доклад;", [("государства",)] * 2),
        ("ar", "يهيب بالدول أن تجتمع، ويدعوها إلى تقديم تقرير؛", [("بالدول",), ("بالدول",)]),
        ("zh", "吁请各国合作，并请其提出报告；", [("各国",), ("各国",)]),
        ("en", "Welcomes the report, and encourages them to report;", [()]),
    ],
)
def test_pronouns_stand_for_those_named_last(language: str, text: str, expected: list[tuple[str, ...]]) -> None:
    found = clauses.find(provisions(text, language=language))
    assert [clause.addressees for clause in found if clause.force] == expected


def listed(chapeau: str, *points: str, role: str | None = "operative", kind: str | None = None) -> Document:
    text = "\n".join([chapeau, *points])
    made = provisions(text)
    starts = [text.index(words) for words in (chapeau, *points)]
    elements = [
        Element(
            id="para_1" if not place else f"para_1__list_1__point_{place}",
            kind="point" if place else "paragraph",
            parent="para_1" if place else None,
            role=role,  # type: ignore[arg-type]
            text=words,
            spans=((start, start + len(words)),),
            language="en",
        )
        for place, (words, start) in enumerate(zip((chapeau, *points), starts, strict=True))
    ]
    return replace(made, metadata=replace(made.metadata, kind=kind), elements=tuple(elements))


def test_points_that_complete_their_chapeau_are_no_clauses() -> None:
    made = listed("Welcomes the law, and calls upon Valmera:", "To train judges;", "Not to detain children;")
    assert [(one.at, one.verb) for one in clauses.find(made)] == [("para_1", "Welcomes"), ("para_1", "calls upon")]


def test_a_point_without_a_chapeau_has_its_own_verb() -> None:
    found = clauses.find(listed("On that day the Council:", "Welcomes the law;", "Requests Valmera to report;"))
    assert [(clause.at[-1], clause.verb) for clause in found] == [("1", "Welcomes"), ("2", "Requests")]


def test_a_statement_speaks_in_sentences() -> None:
    words = "“The Security Council welcomes the talks. In this regard, it urges Valmera to go on, and stresses speed.”"
    found = clauses.find(listed(words, role=None, kind="presidential-statement"))
    assert [(clause.verb, clause.class_, clause.addressees) for clause in found] == [
        ("welcomes", "welcome", ()),
        ("urges", "urge", ("Valmera",)),
        ("stresses", "stress", ()),
    ]
    assert clauses.find(listed(words, role=None, kind="letter")) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The State party should amend the Press Law.", ("should", "recommend", 2)),
        ("The State party must amend the Press Law.", ("must", "demand", 4)),
        ("The Committee urges the State party to amend the Press Law.", ("urges", "urge", 3)),
        ("The State party amended the Press Law.", None),
    ],
)
def test_a_committee_asks_in_sentences(text: str, expected: tuple[str, str, int] | None) -> None:
    found = clauses.find(listed(text, role=None, kind="concluding-observations"))
    assert [(clause.verb, clause.class_, clause.force) for clause in found] == ([expected] if expected else [])
    assert clauses.find(listed(text, role=None, kind="letter")) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "At its 9th plenary meeting, on 3 May 2022, the General Assembly, on its President’s proposal, took note "
            "of the report and decided to include the item in the agenda of its seventy-eighth session.",
            [("took note", "take-note"), ("decided", "decide")],
        ),
        ("en", "Also decided to convene the Working Group, and requested it to report;",
         [("Also decided", "decide"), ("requested", "request")]),
        ("fr", "À sa 9e séance, le 3 mai 2022, l’Assemblée générale a décidé d’examiner ce point.",
         [("a décidé", "decide")]),
        ("es", "En su novena sesión, celebrada el 3 de mayo de 2022, la Asamblea General tomó nota del informe.",
         [("tomó nota", "take-note")]),
        ("ru", "На своем 9-м заседании 3 мая 2022 года Генеральная Ассамблея постановила рассмотреть этот пункт.",
         [("постановила", "decide")]),
        ("ar", "وفي الجلسة نفسها، قررت الجمعية العامة أن تنظر في البند.", [("قررت", "decide")]),
        ("zh", "2022年5月3日，大会第9次全体会议决定审议该项目。", [("决定", "decide")]),
        ("en", "The expert decided to visit Valmera.", []),
    ],
)  # fmt: skip
def test_decisions_tell_what_the_organ_did(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = clauses.find(provisions(text, language=language))
    assert [(clause.verb, clause.class_) for clause in found] == expected


def test_a_decision_sets_duties() -> None:
    text = "At its 9th meeting, the General Assembly decided to meet during its seventy-seventh session."
    (duty,) = duties.find(provisions(text))
    assert duty.due is not None
    assert (duty.due.session, duty.what) == ("77", "decided to meet during its seventy-seventh session")
