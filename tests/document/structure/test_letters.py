"""Letters, drafts, decisions in quotation marks and treaty bodies' lists, as each is laid out in six languages."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.model import Document
from gnomon.document.structure import cover, preamble
from gnomon.document.structure.layout import rows


def made(source: str) -> Document:
    return read(source.encode(), "v.txt")


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(element.id, element.text) for element in document.elements]


@pytest.mark.parametrize(
    "salutation",
    [
        "Excellency,",
        "Dear Madam Chair,",
        "Excellence,",
        "Monsieur le Ministre,",
        "Excelencia:",
        "Señor Presidente:",
        "Ваше Превосходительство,",
        "Уважаемая госпожа Министр!",
        "尊敬的部长：",
        "大使阁下，",
        "صاحب السعادة،",
        "السيد الرئيس،",
    ],
)
def test_a_letter_begins_with_whom_it_greets(salutation: str) -> None:
    head = "PORT SELIN 12\n\nREFERENCE: V 3/2035\n\n18 July 2035"
    document = made(
        f"{head}\n\n{salutation}\n\nThe dam of Port Selin is safe, as the Government of Valmera reported.\n"
    )
    assert (document.metadata.kind, document.metadata.title) == ("letter", None)
    assert [text for name, text in kinds(document) if name == "p_1"] == [salutation]


def test_a_greeting_within_a_report_makes_no_letter() -> None:
    document = made("A/HRC/90/4\n\nHuman Rights Council\n\nReport on Valmera\n\n1. One.\n\nExcellency,\n\n2. Two.\n")
    assert document.metadata.kind == "report"


def test_a_signature_is_no_cut_sentence() -> None:
    letter = "PORT SELIN\n\n18 July 2035\n\nExcellency,\n\nThe dam is safe.\n\nIda Maret\n\nMission of Valmera"
    assert made(letter).warnings == ()
    cut = made("Port Selin\n\n1. The dam is safe.\n\n2. The river has to be")
    assert [warning.partition(":")[0] for warning in cut.warnings] == ["The text stops in the middle of a sentence"]


@pytest.mark.parametrize(
    ("organ", "formula", "line"),
    [
        ("Human Rights Council", "The Human Rights Council,", "Belgium* and Valmera: draft resolution"),
        ("Conseil des droits de l’homme", "Le Conseil des droits de l’homme,", "Belgique : projet de résolution"),
        ("Consejo de Derechos Humanos", "El Consejo de Derechos Humanos,", "Bélgica y Valmera: proyecto de resolución"),
        ("Совет по правам человека", "Совет по правам человека,", "Бельгия и Вальмера: проект резолюции"),
        ("人权理事会", "人权理事会，", "比利时和瓦尔梅拉*：决议草案"),
        ("مجلس حقوق الإنسان", "إن مجلس حقوق الإنسان،", "بلجيكا وفالميرا: مشروع قرار"),
    ],
)  # fmt: skip
def test_a_draft_has_its_title_below_who_puts_it_forward(organ: str, formula: str, line: str) -> None:
    source = f"{organ}\n2035\n{line}\n90/… \tPort Selin\n{formula}\n\n1. One;\n\n2. Two."
    document = made(source)
    assert (document.metadata.kind, document.metadata.title) == ("draft", "Port Selin")
    assert line in [text for name, text in kinds(document) if name.startswith("cover")]
    number = next(element.number for element in document.elements if element.id == "title_1")
    assert number == "90/…"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“The Human Rights Council,", "en"),
        ("« Le Conseil de sécurité,", "fr"),
        ('"El Consejo Económico y Social,', "es"),
        ("«Генеральная Ассамблея,", "ru"),
        ("“人权理事会，", "zh"),
        ('"إن مجلس حقوق الإنسان،', "ar"),
        ("The Human Rights Council,", None),
        ("“The river of Valmera,", None),
    ],
)
def test_formulas_in_quotation_marks(text: str, language: str | None) -> None:
    assert preamble.quoted(text) == language


DECISION = """\
A/HRC/DEC/90/117

Human Rights Council

90/117. Rivers of Valmera

At its 31st meeting, on 16 July 2035, the Human Rights Council decided to adopt the text below:

“The Human Rights Council,

Recalling its resolution 89/3 of 27 September 2034,

Decides to postpone the visit to Valmera until its next session.”

[Adopted without a vote.]
"""


def test_a_decision_in_quotation_marks() -> None:
    document = made(DECISION)
    facts = document.metadata
    assert (facts.kind, facts.adopted_on, facts.meeting, facts.vote.mode) == (
        "decision", "2035-07-16", "31", "without-a-vote"
    )  # fmt: skip
    assert [(name, role) for name, role in ((e.id, e.role) for e in document.elements) if role] == [
        ("recital_1", "preambular"), ("p_2", "operative")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("List of issues in relation to the report of Valmera", ["Rivers", "Dams and lakes"]),
        ("Liste de points concernant le rapport de la Valmera", ["Cours d’eau"]),
        ("Observaciones finales sobre el informe de Valmera", ["Ríos"]),
        ("关于瓦尔梅拉报告的问题清单", ["河流", "湖泊"]),
    ],
)
def test_headings_below_the_title_of_a_treaty_body(title: str, lines: list[str]) -> None:
    document = made("\n\n".join(["CAT/C/VAL/Q/4", title, *lines, "1. One.", "2. Two."]))
    assert document.metadata.title == title
    assert [text for name, text in kinds(document) if name.startswith("heading")] == lines


def test_what_stands_below_the_title_of_a_report_belongs_to_the_cover() -> None:
    source = rows("A/90/4\n\nRivers of Valmera\n\nReport of the Secretary-General\n\n1. One.\n\n2. Two.")
    assert cover.lead(source, 3) == 3


def test_those_who_put_a_draft_forward_are_one_line_of_the_cover() -> None:
    names = "Austria, Belgium, Chile, Denmark, Estonia,\nFrance, Valmera (Republic of)\nand Yemen: draft resolution"
    document = made(f"A/90/L.6\n\nGeneral Assembly\n\n{names}\n\nRivers\n\nThe General Assembly,\n\n1. One.\n\n2. Two.")
    assert [text for name, text in kinds(document) if name.startswith("cover")][2:] == [" ".join(names.split())]
    assert document.metadata.title == "Rivers"


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Fifty-fourth session", True),
        ("Resumed session", True),
        ("Substantive session of 2031", True),
        ("الدورة الرابعة والخمسون", True),
        ("第五十四届会议", True),
        ("Пятьдесят четвертая сессия", True),
        ("Opening dates of the regular sessions of the", False),
    ],
)
def test_a_session_has_a_number_or_ends_its_line(line: str, known: bool) -> None:
    assert cover.known(rows(line)[0]) is known


def test_a_number_at_the_start_of_a_line_goes_on_with_its_sentence() -> None:
    source = "1. One.\n\n2. Decides, in accordance with the terms of its own resolution\n\n973 (X), to meet in May."
    document = made(source)
    assert [name for name, _ in kinds(document)] == ["para_1", "para_2"]
