"""Kinds of documents by their title and symbol, in six languages, and how each kind is laid out."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.model import Document


def made(symbol: str, organ: str, title: str, text: str) -> Document:
    return read(f"{symbol}\n\nUnited Nations\n\n{organ}\n\n{title}\n\n{text}\n".encode(), "v.txt")


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("upr-report", "Report of the Working Group on the Universal Periodic Review"),
        ("upr-report", "Rapport du Groupe de travail sur l’Examen périodique universel"),
        ("upr-report", "Informe del Grupo de Trabajo sobre el Examen Periódico Universal"),
        ("upr-report", "Доклад Рабочей группы по универсальному периодическому обзору"),
        ("upr-report", "普遍定期审议工作组报告"),
        ("upr-report", "تقرير الفريق العامل المعني بالاستعراض الدوري الشامل"),
        ("concluding-observations", "Concluding observations on the fourth periodic report of Valmera"),
        ("concluding-observations", "Observations finales concernant le quatrième rapport périodique de la Valmera"),
        ("concluding-observations", "Observaciones finales sobre el cuarto informe periódico de Valmera"),
        ("concluding-observations", "Заключительные замечания по четвертому периодическому докладу Валмеры"),
        ("concluding-observations", "关于瓦尔梅拉第四次定期报告的结论性意见"),
        ("concluding-observations", "الملاحظات الختامية بشأن التقرير الدوري الرابع لفالميرا"),
        ("list-of-issues", "List of issues in relation to the fourth periodic report of Valmera"),
        ("list-of-issues", "Liste de points concernant le quatrième rapport périodique de la Valmera"),
        ("list-of-issues", "Lista de cuestiones relativa al cuarto informe periódico de Valmera"),
        ("list-of-issues", "Перечень вопросов в связи с четвертым периодическим докладом Валмеры"),
        ("list-of-issues", "与瓦尔梅拉第四次定期报告有关的问题清单"),
        ("list-of-issues", "قائمة المسائل المتصلة بالتقرير الدوري الرابع لفالميرا"),
        ("presidential-statement", "Statement by the President of the Security Council"),
        ("report", "Report of the Special Rapporteur on the situation of human rights in Valmera"),
    ],
)
def test_the_kind_of_a_title(kind: str, title: str) -> None:
    document = made("A/HRC/51/88", "Human Rights Council", title, "1. One.\n\n2. Two.")
    assert (document.metadata.kind, document.metadata.title) == (kind, title)


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        ("CCPR/C/VAL/CO/4", "concluding-observations"),
        ("CCPR/C/VAL/Q/4", "list-of-issues"),
        ("CCPR/C/VAL/QPR/4", "list-of-issues"),
        ("S/PRST/2022/4", "presidential-statement"),
        ("A/HRC/DEC/51/101", "decision"),
        ("A/HRC/51/L.7", "draft"),
        ("A/HRC/WG.6/41/VAL/1", "report"),
    ],
)
def test_the_kind_of_a_symbol(symbol: str, kind: str) -> None:
    document = made(symbol, "Human Rights Council", "National report of Valmera", "1. One.\n\n2. Two.")
    assert (document.metadata.symbol, document.metadata.kind) == (symbol, kind)


def test_a_working_group_above_its_session_is_no_title() -> None:
    organ = "Human Rights Council\nWorking Group on the Universal Periodic Review\nForty-first session"
    document = made("A/HRC/WG.6/41/VAL/2", organ, "Report of the Office on Valmera", "1. One.\n\n2. Two.")
    assert (document.metadata.kind, document.metadata.title) == ("report", "Report of the Office on Valmera")


def test_a_title_goes_on_over_its_lines() -> None:
    title = "Situation of human rights of the miners in the northern\nprovinces of Valmera"
    document = made("A/HRC/51/88", "Human Rights Council", title, "1. One.\n\n2. Two.")
    assert document.metadata.title == title.replace("\n", " ")


LETTERS = [
    (
        "Letter dated 8 April 2022 from the Permanent Representative of Valmera",
        "Annex to the letter dated 8 April 2022 from the Permanent Representative of Valmera",
    ),
    (
        "Lettre datée du 8 avril 2022, adressée par le Représentant permanent de la Valmera",
        "Annexe à la lettre datée du 8 avril 2022 adressée par le Représentant permanent de la Valmera",
    ),
    (
        "Carta de fecha 8 de abril de 2022 dirigida por el Representante Permanente de Valmera",
        "Anexo de la carta de fecha 8 de abril de 2022 dirigida por el Representante Permanente de Valmera",
    ),
    (
        "Письмо Постоянного представителя Валмеры от 8 апреля 2022 года",
        "Приложение к письму Постоянного представителя Валмеры от 8 апреля 2022 года",
    ),
    ("2022年4月8日瓦尔梅拉常驻代表给秘书长的信", "2022年4月8日瓦尔梅拉常驻代表给秘书长的信的附件"),
    ("رسالة مؤرخة 8 نيسان/أبريل 2022 من الممثل الدائم لفالميرا", "مرفق الرسالة المؤرخة 8 نيسان/أبريل 2022"),
]


@pytest.mark.parametrize(("title", "annex"), LETTERS)
def test_a_letter_and_its_annex(title: str, annex: str) -> None:
    words = (
        "I have the honour to transmit herewith a statement of the Government of Valmera on the release of\nits miners."
    )
    text = f"{words}\n\n(Signed) Ana Serrano\n\n{annex}\n\n{words}\n\n1. One.\n"
    document = made("S/2022/301", "Security Council", title, text)
    assert (document.metadata.kind, document.metadata.title) == ("letter", title)
    assert [e.text for e in document.elements if e.kind == "annex"] == [annex]
    assert [e.text for e in document.elements if e.id == "p_1"] == [words.replace("\n", " ")]
    assert [e.text for e in document.elements if e.id == "att_1__para_1"] == ["One."]


def test_a_committee_counts_through_its_headings() -> None:
    text = (
        "1. The Committee considered the report.\n\nA. Positive aspects\n\n2. The Committee welcomes the Act.\n\n"
        "B. Concerns and recommendations\n\n3. The Committee is concerned.\n\n4. The State party should:\n\n"
        "(a) Train judges;\n\n(b) Publish the figures.\n\nFreedom of expression\n\n5. The State party should act.\n"
    )
    document = made("CCPR/C/VAL/CO/4", "Human Rights Committee", "Concluding observations on Valmera", text)
    body = [e.id for e in document.elements if e.kind not in ("cover", "list") and e.id != "title_1"]
    assert body == [
        "para_1",
        "sec_A",
        "para_2",
        "sec_B",
        "para_3",
        "para_4",
        "para_4__list_1__point_a",
        "para_4__list_1__point_b",
        "heading_1",
        "para_5",
    ]


def test_figures_of_headings_are_no_paragraphs() -> None:
    words = "The submissions of the miners of Port Selin said that the register of companies\nwas not public.\n"
    text = (
        f"I. Background\n1.\n{words}2.\n{words}II. Information\nA. Civil rights\n1.\nEquality\n3.\n{words}"
        f"2.\nLiberty\n4.\n{words}B. Social rights\n1.\nWork\n5.\n{words}"
    )
    document = made("A/HRC/WG.6/41/VAL/3", "Human Rights Council", "Summary of submissions", text)
    assert [e.id for e in document.elements if e.kind in ("section", "paragraph")] == [
        "sec_I",
        "para_1",
        "para_2",
        "sec_II",
        "sec_II__subsec_A",
        "sec_II__subsec_A__subsec_1",
        "para_3",
        "sec_II__subsec_A__subsec_2",
        "para_4",
        "sec_II__subsec_B",
        "sec_II__subsec_B__subsec_1",
        "para_5",
    ]
