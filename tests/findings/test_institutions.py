"""Addressees as kinds of institutions, the same in six languages."""

from __future__ import annotations

import pytest

from gnomon.findings.institutions import institutions, kind
from gnomon.findings.model import Institution
from gnomon.language import vocabulary

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("en", "State party", "state"),
        ("en", "States parties", "states"),
        ("en", "all Member States", "states"),
        ("en", "Government of Valmera", "government"),
        ("en", "Parliament of Valmera", "parliament"),
        ("en", "Supreme Court", "judiciary"),
        ("en", "National Election Committee", "electoral-body"),
        ("en", "Ministry of Mines", "ministry"),
        ("en", "Secretary-General", "secretary-general"),
        ("en", "Office of the United Nations High Commissioner for Human Rights", "ohchr"),
        ("en", "United Nations High Commissioner for Refugees", "unhcr"),
        ("en", "Special Rapporteur on mines", "special-procedures"),
        ("en", "relevant United Nations agencies", "united-nations"),
        ("en", "civil society organizations", "civil-society"),
        ("en", "mining companies", "business"),
        ("en", "national human rights institutions", "national-institution"),
        ("en", "all parties to the armed conflict", "armed-groups"),
        ("en", "donor countries", "donors"),
        ("en", "Valmera", "other"),
        ("fr", "État partie", "state"),
        ("fr", "Gouvernement valmérien", "government"),
        ("fr", "Haut-Commissariat des Nations Unies aux droits de l’homme", "ohchr"),
        ("fr", "Secrétaire général", "secretary-general"),
        ("fr", "organisations de la société civile", "civil-society"),
        ("es", "Estado parte", "state"),
        ("es", "Gobierno de Valmera", "government"),
        ("es", "Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "ohchr"),
        ("es", "Defensoría del Pueblo", "national-institution"),
        ("ru", "Государству-участнику", "state"),
        ("ru", "все государства", "states"),
        ("ru", "правительство Валмеры", "government"),
        ("ru", "Генерального секретаря", "secretary-general"),
        ("ru", "Управление Верховного комиссара", "ohchr"),
        ("ar", "الدولة الطرف", "state"),
        ("ar", "حكومة فالميرا", "government"),
        ("ar", "الأمين العام", "secretary-general"),
        ("ar", "منظمات المجتمع المدني", "civil-society"),
        ("zh", "缔约国", "state"),
        ("zh", "所有国家", "states"),
        ("zh", "瓦尔梅拉政府", "government"),
        ("zh", "秘书长", "secretary-general"),
        ("zh", "联合国人权事务高级专员办事处", "ohchr"),
        ("zh", "民间社会", "civil-society"),
        ("km", "រដ្ឋាភិបាល", "other"),
        (None, "Government", "other"),
    ],
)
def test_the_kind_of_an_addressee(language: str | None, name: str, expected: str) -> None:
    assert kind(name, language) == expected


def test_addressees_keep_their_words_and_order() -> None:
    assert institutions(("Parliament", "Government of Valmera"), "en") == (
        Institution("parliament", "Parliament"),
        Institution("government", "Government of Valmera"),
    )


def test_the_kinds_are_the_same_in_every_language() -> None:
    kinds = {code: set(vocabulary("institutions", code)["institutions"]) for code in LANGUAGES}
    assert kinds == dict.fromkeys(LANGUAGES, kinds["en"])
    assert "other" not in kinds["en"]
