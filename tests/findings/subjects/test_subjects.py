"""What a request may concern: the same suggestions from the same request in six languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gnomon.findings.subjects import suggest
from gnomon.findings.subjects.rules import subjects

THEMES = {
    "ratify": ("theme", "acceptance-of-norms"),
    "crc": ("right", "crc"),
    "vaw": ("theme", "violence-against-women"),
    "women": ("group", "women"),
    "torture": ("theme", "torture"),
    "press": ("theme", "freedom-of-expression"),
    "school": ("theme", "education"),
    "water": ("sdg", "6.1"),
    "minorities": ("group", "minorities"),
    "nhri": ("theme", "nhri"),
    "disability": ("group", "disability"),
    "jobs": ("sdg", "8.5"),
}
REQUESTS = {
    "en": {
        "ratify crc": "Ratify the Convention on the Rights of the Child;",
        "vaw women": "End violence against women in the mines of Valmera;",
        "torture": "Investigate every allegation of torture;",
        "press": "Respect freedom of expression;",
        "school": "Guarantee the right to education of all;",
        "water": "Bring drinking water to Port Selin;",
        "minorities": "Protect ethnic minorities;",
        "nhri": "Establish a national human rights institution in line with the Paris Principles;",
        "disability": "Consult persons with disabilities;",
        "jobs": "Reduce unemployment in Port Selin;",
    },
    "fr": {
        "ratify crc": "Ratifier la Convention relative aux droits de l’enfant;",
        "vaw women": "Mettre fin à la violence à l’égard des femmes dans les mines;",
        "torture": "Enquêter sur toute allégation de torture;",
        "press": "Respecter la liberté d’expression;",
        "school": "Garantir le droit à l’éducation pour tous;",
        "water": "Amener l’eau potable à Port Selin;",
        "minorities": "Protéger les minorités ethniques;",
        "nhri": "Créer une institution nationale des droits de l’homme conforme aux Principes de Paris;",
        "disability": "Consulter les personnes handicapées;",
        "jobs": "Réduire le chômage à Port Selin;",
    },
    "es": {
        "ratify crc": "Ratificar la Convención sobre los Derechos del Niño;",
        "vaw women": "Poner fin a la violencia contra la mujer en las minas;",
        "torture": "Investigar toda denuncia de tortura;",
        "press": "Respetar la libertad de expresión;",
        "school": "Garantizar el derecho a la educación para todos;",
        "water": "Llevar agua potable a Port Selin;",
        "minorities": "Proteger a las minorías étnicas;",
        "nhri": "Crear una institución nacional de derechos humanos conforme a los Principios de París;",
        "disability": "Consultar a las personas con discapacidad;",
        "jobs": "Reducir el desempleo en Port Selin;",
    },
    "ru": {
        "ratify crc": "Ратифицировать Конвенцию о правах ребенка;",
        "vaw women": "Положить конец насилию в отношении женщин на шахтах;",
        "torture": "Расследовать все сообщения о пытках;",
        "press": "Уважать свободу выражения мнений;",
        "school": "Гарантировать право на образование для всех;",
        "water": "Провести в Порт-Селин питьевую воду;",
        "minorities": "Защищать этнические меньшинства;",
        "nhri": "Создать национальное правозащитное учреждение согласно Парижским принципам;",
        "disability": "Консультироваться с инвалидами;",
        "jobs": "Снизить уровень безработицы в Порт-Селине;",
    },
    "ar": {
        "ratify crc": "التصديق على اتفاقية حقوق الطفل؛",
        "vaw women": "إنهاء العنف ضد المرأة في المناجم؛",
        "torture": "التحقيق في جميع ادعاءات التعذيب؛",
        "press": "احترام حرية التعبير؛",
        "school": "ضمان الحق في التعليم للجميع؛",
        "water": "إيصال مياه الشرب إلى بورت سيلين؛",
        "minorities": "حماية الأقليات الإثنية؛",
        "nhri": "إنشاء مؤسسة وطنية لحقوق الإنسان وفقا لمبادئ باريس؛",
        "disability": "استشارة الأشخاص ذوي الإعاقة؛",
        "jobs": "الحد من البطالة في بورت سيلين؛",
    },
    "zh": {
        "ratify crc": "批准《儿童权利公约》；",
        "vaw women": "制止矿区暴力侵害妇女行为；",
        "torture": "调查所有酷刑指控；",
        "press": "尊重表达自由；",
        "school": "保障人人享有受教育权；",
        "water": "向塞林港供应饮用水；",
        "minorities": "保护族裔少数群体；",
        "nhri": "根据《巴黎原则》设立国家人权机构；",
        "disability": "与残疾人协商；",
        "jobs": "降低塞林港的失业率；",
    },
}
CASES = [(language, keys, text) for language, rows in REQUESTS.items() for keys, text in rows.items()]


def said(text: str, language: str | None) -> dict[tuple[str, str], tuple[str, ...]]:
    found = suggest(text, language)
    return {(s.subject.of, s.subject.value): tuple(text[a:b] for a, b in s.places) for s in found}


@pytest.mark.parametrize(("language", "keys", "text"), CASES, ids=[f"{code} {keys}" for code, keys, _ in CASES])
def test_a_request_says_the_same_in_every_language(language: str, keys: str, text: str) -> None:
    found = said(text, language)
    assert [key for key in keys.split() if THEMES[key] not in found] == []


def test_every_request_is_tried_in_every_language() -> None:
    assert {code: set(rows) for code, rows in REQUESTS.items()} == {code: set(REQUESTS["en"]) for code in REQUESTS}


def test_a_suggestion_shows_the_words_that_gave_it() -> None:
    found = said("Ratify the Convention against Torture at once", "en")
    assert found["theme", "acceptance-of-norms"] == ("Ratify", "Convention against Torture")
    assert found["right", "cat"] == ("Convention against Torture",)


def test_words_inside_the_name_of_a_convention_suggest_no_more() -> None:
    found = said("Ratify the Convention on the Elimination of All Forms of Discrimination against Women", "en")
    assert ("theme", "equality") not in found
    assert found["group", "women"] == ("Convention on the Elimination of All Forms of Discrimination against Women",)


def test_the_surest_rule_gives_the_confidence() -> None:
    found = {
        s.subject.value: s.confidence for s in suggest("Ratify the Covenant; sign it", "en") if s.subject.of == "theme"
    }
    weaker = {s.subject.value: s.confidence for s in suggest("Sign it", "en") if s.subject.of == "theme"}
    assert found["acceptance-of-norms"] > weaker["acceptance-of-norms"]


def test_a_target_speaks_for_its_goal() -> None:
    found = said("Guarantee birth registration for all", "en")
    assert found["sdg", "16.9"] == found["sdg", "16"] == ("birth registration",)


@pytest.mark.parametrize(
    ("text", "language"), [("", "en"), ("Act at once", "en"), ("Release women", "km"), ("x", None)]
)
def test_where_nothing_is_said_nothing_is_suggested(text: str, language: str | None) -> None:
    assert suggest(text, language) == ()


@pytest.mark.shared
@pytest.mark.parametrize(
    ("cycle", "of", "column", "least"), [(2, "theme", "themes", 0.8), (2, "group", "persons", 0.88)]
)
def test_agreement_with_the_list_that_people_coded(
    shared: Path, cycle: int, of: str, column: str, least: float
) -> None:
    lines = (shared / "data/upr/ohchr_thematic_slovenia_c2_c3.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["cycle"] == cycle]
    named = {name: s.value for s in subjects() if s.of == of for name in s.names}
    known = {named[name] for row in rows for name in row[column] if name in named}
    pairs = [
        (
            {named[name] for name in row[column] if name in named},
            {v for o, v in said(row["text"], "en") if o == of} & known,
        )
        for row in rows
    ]
    both = sum(len(gold & found) for gold, found in pairs)
    assert 2 * both / sum(len(gold) + len(found) for gold, found in pairs) >= least
