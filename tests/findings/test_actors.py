"""Addressees: the actors named after an asking verb, as printed, without articles and insertions."""

from __future__ import annotations

import pytest

from gnomon.findings.actors import actors_before_verb, actors_in, addressees


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", " the Secretary-General to report", ("Secretary-General",)),
        (
            "en",
            " States, United Nations agencies and, where appropriate, civil society organizations to help",
            ("States", "United Nations agencies", "civil society organizations"),
        ),
        ("en", " all States, in accordance with their obligations, to help", ("all States",)),
        ("en", " all parties to the conflict to cease fire", ("all parties to the conflict",)),
        ("en", " the regional and subregional organizations to assist", ("regional and subregional organizations",)),
        ("en", " the Republic of Valmera to act", ("Republic of Valmera",)),
        ("en", " that all parties cease hostilities", ("all parties",)),
        ("en", " that the report be published", ()),
        ("en", " the Working Group to meet", ("Working Group",)),
        ("en", " efforts by States to improve", ()),
        ("en", " for dialogue", ()),
        ("en", " them to continue", ()),
        ("zh", "瓦尔梅拉政府采取措施", ("瓦尔梅拉政府",)),
        ("zh", "各国、联合国系统各机构(包括基金)以及民间社会继续合作", ("各国", "联合国系统各机构", "民间社会")),
        ("zh", "实施该法", ()),
        ("zh", "加强政府与民间社会的合作", ()),
        ("fr", " aux États et à la communauté internationale de coopérer", ("États", "communauté internationale")),
        ("fr", " l’Assemblée générale à examiner la question", ("Assemblée générale",)),
        ("es", " a los Estados y al Secretario General que informen", ("Estados", "Secretario General")),
        ("ru", " государства и гражданское общество сотрудничать", ("государства", "гражданское общество")),
        ("ar", " إلى الأمين العام والدول الأعضاء أن تقدم", ("الأمين العام", "الدول الأعضاء")),
        ("km", " anyone to do anything", ()),
    ],
)
def test_addressees(language: str, text: str, names: tuple[str, ...]) -> None:
    assert addressees(text, language) == names


def test_the_subject_of_should_is_a_row_of_actors() -> None:
    assert actors_in("The Government and civil society ", "en") == ("Government", "civil society")
    assert actors_in("The weather ", "en") == ()


def test_a_bare_verb_ends_the_names() -> None:
    assert actors_before_verb(" the Government of Valmera ratify the Protocol", "en") == ("Government of Valmera",)
