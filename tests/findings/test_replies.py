"""Replies of reviewed States: the numbers that a sentence lists, and the answer it gives; in six languages."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_documents import document as made_document

from gnomon.document import read, read_path
from gnomon.document.model import Element
from gnomon.findings import find, recommendations, replies
from gnomon.findings.replies import numbers_in

COVER = """A/HRC/51/88/Add.1

United Nations

General Assembly

Human Rights Council
Fifty-first session
Agenda item 6
Universal periodic review

Report of the Working Group on the Universal
Periodic Review
Valmera

Addendum

Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review

"""
BODY = """1. Valmera received 9 recommendations on 4 May 2022. It accepts 6 recommendations.

2. Valmera accepts recommendations 3.1, 3.3-5 and 3.7. It took 12 days.

3. For the time being, Valmera notes recommendations 3.2 and 3.6.
"""


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "accepts the recommendations 1–3, 14– 16 and 20.", ["1", "2", "3", "14", "15", "16", "20"]),
        ("en", "accepts the following recommendations 122.1, 122.17-18", ["122.1", "122.17", "122.18"]),
        ("en", "supports 122.1–122.3", ["122.1", "122.2", "122.3"]),
        ("en", "supports recommendation 122.5, as well as 122.7", ["122.5", "122.7"]),
        ("en", "received 215 recommendations on 12 November 2019, of which 58 were supported", []),
        ("en", "accepts recommendations on the law of 2014", []),
        ("en", "spends 2.5% of its budget", []),
        ("en", "document A/HRC/28.15", []),
        ("en", "accepts recommendations 9-3", ["9"]),
        ("fr", "accepte les recommandations 12 à 14 et 16", ["12", "13", "14", "16"]),
        ("fr", "accepte les recommandations 110.2, 110.4 et 110.9", ["110.2", "110.4", "110.9"]),
        ("es", "acepta las recomendaciones 110.2 a 110.4 y 110.9", ["110.2", "110.3", "110.4", "110.9"]),
        ("ru", "поддерживает рекомендации 110.2, 110.4 и 110.9", ["110.2", "110.4", "110.9"]),
        ("zh", "接受建议110.2至110.4", ["110.2", "110.3", "110.4"]),
        ("ar", "تقبل التوصيات 110.2 و110.4", ["110.2", "110.4"]),
        ("zh", "接受建议110.2、110.4和110.9", ["110.2", "110.4", "110.9"]),
    ],
)
def test_the_numbers_of_a_sentence(language: str, text: str, numbers: list[str]) -> None:
    assert list(numbers_in(text, language)) == numbers


@given(st.integers(1, 300), st.integers(1, 300), st.integers(0, 60))
def test_a_range_is_counted_out(paragraph: int, first: int, more: int) -> None:
    found = numbers_in(f"supports {paragraph}.{first}-{first + more}", "en")
    assert found == tuple(f"{paragraph}.{number}" for number in range(first, first + more + 1))


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    assert all(part.isdecimal() for number in numbers_in(text, "en") for part in number.split("."))


def test_the_answers_of_an_addendum() -> None:
    rows = [(r.at, r.report, r.response, r.numbers) for r in replies.find(read((COVER + BODY).encode(), "v.txt"))]
    assert rows == [
        ("para_2", "A/HRC/51/88", "supported", ("3.1", "3.3", "3.4", "3.5", "3.7")),
        ("para_3", "A/HRC/51/88", "noted", ("3.2", "3.6")),
    ]


def test_an_answer_points_at_its_sentence() -> None:
    made = read((COVER + BODY).encode(), "v.txt")
    first = replies.find(made)[0]
    assert made.text[slice(*first.span)] == "Valmera accepts recommendations 3.1, 3.3-5 and 3.7."


@pytest.mark.parametrize("symbol", ["A/HRC/51/88", "A/HRC/51/88/Corr.1"])
def test_only_an_addendum_replies(symbol: str) -> None:
    assert replies.find(read((COVER + BODY).replace("A/HRC/51/88/Add.1", symbol).encode(), "v.txt")) == ()


def test_a_paragraph_of_no_known_language_answers_nothing() -> None:
    text = "Valmera accepts recommendations 3.1 and 3.2."
    made = made_document([Element("para_1", "paragraph", text, ((0, len(text)),), language=None)], text, "upr-report")
    assert replies.find(made) == ()


def test_the_door_to_all_findings() -> None:
    assert len(find(read((COVER + BODY).encode(), "v.txt")).replies or ()) == 2


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "symbol", "expected"),
    [
        ("28_15", "A/HRC/28/15", {"supported": 142, "noted": 21}),
        ("43_15", "A/HRC/43/15", {"supported": 124, "noted": 33}),
    ],
)
def test_real_replies(shared: Path, name: str, symbol: str, expected: dict[str, int]) -> None:
    lines = (shared / "data/upr/ohchr_thematic_slovenia_c2_c3.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {r["number"]: r["position"].lower() for r in map(json.loads, lines) if r["document"] == symbol}
    made = read_path(shared / f"data/upr/pdf/SVN_A_HRC_{name}_Add1.pdf")
    answered = {n if "." in n else f"115.{n}": r.response for r in replies.find(made) for n in r.numbers}
    assert Counter(answered.values()) == expected
    assert {number: gold[number] for number in answered} == answered
    assert recommendations.find(made, ()) == ()
