"""The language of each piece: by its words where it is long, by its neighbours where it is short."""

from __future__ import annotations

import pytest

from gnomon.document.model import Element
from gnomon.document.structure.tongues import Tongues, shares

ENGLISH = "The Government of Valmera should publish the results of the inquiry and of the trials."
FRENCH = "Le Gouvernement de la Valmera devrait publier les résultats de l’enquête et des procès."
RUSSIAN = "Правительству Вальмеры следует опубликовать результаты расследования и всех судебных процессов."


def _pieces(*texts: str) -> list[Element]:
    return [Element(f"text_{count}", "text", text, ((0, 1),)) for count, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("texts", "languages"),
    [
        ((ENGLISH, FRENCH, RUSSIAN), ["en", "fr", "ru"]),
        ((ENGLISH, "Les droits de l’homme"), ["en", "en"]),  # short, and in the letters of what stands before it
        ((FRENCH, "Human rights in Port Selin"), ["fr", "fr"]),
        ((ENGLISH, "瓦尔梅拉的人权状况", "(a)"), ["en", "zh", "en"]),
        ((ENGLISH, "Положение в области прав человека в Вальмере", "12"), ["en", "ru", "ru"]),
        ((ENGLISH, "A/HRC/51/88", ""), ["en", "en", "en"]),
        (("12", ENGLISH), ["en", "en"]),
        (("12", "(a)"), [None, None]),
    ],
)
def test_the_language_of_each_piece(texts: tuple[str, ...], languages: list[str | None]) -> None:
    assert [element.language for element in Tongues().of(_pieces(*texts))] == languages


def test_what_the_caller_says_stands_in_for_pieces_that_do_not_tell() -> None:
    assert [element.language for element in Tongues("es").of(_pieces("12", "Port Selin", ENGLISH))] == [
        "es",
        "es",
        "en",
    ]


def test_nothing_but_the_language_changes() -> None:
    before = Element("para_1", "paragraph", ENGLISH, ((3, 90),), "sec_I", number="1", number_span=(0, 2), page=4)
    (after,) = Tongues().of([before])
    assert after == before.in_language("en")
    assert after.in_language(None) == before
    assert Tongues().of([after])[0] is after


def test_a_language_of_a_few_words_is_no_language_of_the_document() -> None:
    assert shares(Tongues().of(_pieces(*[ENGLISH] * 60, RUSSIAN))) == ("en", "ru")
    assert shares(Tongues().of(_pieces(*[ENGLISH] * 600, RUSSIAN))) == ("en",)
