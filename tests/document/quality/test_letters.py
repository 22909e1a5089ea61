"""Letters without meaning, letters that form no words, text decoded with a wrong table."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.quality.letters import garbled, unknown, unusual

PROSE = {
    "en": "The Council requests the Government of Valmera to publish the report before the end of the year.",
    "fr": "Le Conseil prie le Gouvernement valmérien de publier le rapport avant la fin de l’année en cours.",
    "es": "El Consejo pide al Gobierno de Valmera que publique el informe antes de que termine el año.",
    "ru": "Совет просит правительство Вальмеры опубликовать доклад до конца текущего года.",
    "ar": "يطلب المجلس إلى حكومة فالميرا أن تنشر التقرير قبل نهاية السنة الجارية.",
    "zh": "人权理事会请瓦尔梅拉政府在今年年底之前公布关于监狱状况的报告，并说明所采取的措施。",
}


def share(text: str) -> float:
    odd, pairs = unusual(text)
    return odd / pairs


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_prose_is_usual_known_and_decoded_well(text):
    assert share(text) < 0.015
    assert unknown(text) == 0
    assert garbled(text) == 0


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_other_letters_in_their_place_form_no_words(text):
    rng = random.Random(3)
    letters = sorted({letter for letter in text.lower() if letter.isalpha()})
    others = (
        [chr(0x4E00 + rng.randrange(20_000)) for _ in letters] if "人" in text else rng.sample(letters, len(letters))
    )
    exchanged = text.lower().translate(str.maketrans(dict(zip(letters, others, strict=True))))
    assert share(exchanged) > 0.1


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("annйe sыre", 2), ("Année sûre", 0), ("Совет (WHO)", 0), ("A“B” – C", 0), ("PERÚ» et CITÉ…", 1),
        ("KØ’s SÃO", 1), ("ESPAÑA", 0), ("", 0),
    ],
)  # fmt: skip
def test_places_that_may_be_decoded_with_a_wrong_table(text, places):
    assert garbled(text) == places


@pytest.mark.parametrize("page", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "text", ["women’s", "2014–2018", "non‑toxic", "said “yes", "CÔTE", "Côte", "niño", "Вальмеры", "حقوق", "№ 4"]
)
def test_one_word_of_utf_8_read_with_a_table_of_windows_is_enough(text, page):
    assert garbled(text) == 0
    assert garbled(text.encode().decode(page, "replace")) >= 3


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_prose_of_six_languages_read_with_a_table_of_windows(text):
    damaged = text.encode().decode("cp1252", "replace")
    assert damaged == text or garbled(damaged) >= 3


@pytest.mark.parametrize(
    ("text", "expected"), [("", 0.0), ("abcd", 0.0), ("ab\ufffd\ue001", 0.5), ("\x01 \x80", 1.0), ("a\tb\nc", 0.0)]
)
def test_letters_without_meaning(text, expected):
    assert unknown(text) == expected


@pytest.mark.parametrize(
    "text", ["XKCD QWZX and the report of the Council", "https://www.xqzvw.example/zxqv and the", "Xqzv Zvkx and the"]
)
def test_names_and_addresses_do_not_count(text):
    assert unusual(text)[0] == 0


def test_figures_inside_words_count():
    assert unusual("t3xt c0untry")[0] == 2


def test_a_page_in_capitals_is_looked_at():
    assert unusual("*RYHUQPHQW RI 9DOPHUD XQGHU 3RUW")[0] > 5


@given(st.text(max_size=300))
def test_any_text_has_a_share(text):
    odd, pairs = unusual(text)
    assert 0 <= odd <= pairs
    assert 0 <= unknown(text) <= 1


@pytest.mark.parametrize(
    "address",
    [
        "https://qxzj.example/xqzw?vkqx=zzxq",
        "www.qxzjkw.example",
        "zqxj@vkqxz.example",
        "«https://xqzw.example»,",
        "@xqjz",
    ],
)
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_an_address_counts_nothing_wherever_it_stands(language, address):
    text = PROSE[language]
    assert unusual(f"{text} {address} {text}") == unusual(f"{text} {text}")
    assert unusual(f"{text}\n{address}") == unusual(text)


@given(st.text(alphabet="ab:/@w. \n", max_size=60))
def test_words_beside_an_address_count_as_before(words):
    assert unusual(f"{words} x@y {words}") == unusual(f"{words} {words}")
