"""Names of columns, alone and in a head."""

from __future__ import annotations

import pytest

from gnomon import language
from gnomon.document.structure.tables.columns import columns_of, kind_of, may_open


@pytest.mark.parametrize(
    ("head", "code", "kinds"),
    [
        ("No. Recommendations made Benchmark\nTimeframe for\nuse", "en", "number recommendation benchmark timeframe"),
        ("No.  Date Resolution No.  Item No On the Expert", "en", "number date symbol item text"),
        ("Date Resolution Agenda item Text", "en", "date symbol item text"),
        ("Recommendation Response", "en", "recommendation response"),
        ("N° Recommandations du Comité Réponse de l'État Délai", "fr", "number recommendation response timeframe"),
        ("Núm. Recomendaciones Punto de referencia Plazo", "es", "number recommendation benchmark timeframe"),
        ("№ Рекомендации Контрольный показатель Сроки", "ru", "number recommendation benchmark timeframe"),
        ("الرقم التوصيات المعيار الإطار الزمني", "ar", "number recommendation benchmark timeframe"),
        ("序号 建议 基准 时限", "zh", "number recommendation benchmark timeframe"),
        ("No. Name Position", "en", "number name position"),
    ],
)  # fmt: skip
def test_a_head_names_its_columns(head: str, code: str, kinds: str) -> None:
    assert [column.kind for column in columns_of(head, code)] == kinds.split()


@pytest.mark.parametrize(
    "words",
    [
        "Recommendations",
        "No. 34 (2011) on freedoms, Recommendations",
        "The Recommendations and Benchmarks",
        "Benchmark of the year; Recommendations that were made",
        "Nothing to see",
    ],
)
def test_what_names_no_two_columns_is_no_head(words: str) -> None:
    assert columns_of(words, "en") == ()


def test_the_words_of_each_column_are_kept() -> None:
    assert [column.head for column in columns_of("No. Recommendations of the Committee Time limit", "en")] == [
        "No.",
        "Recommendations of the Committee",
        "Time limit",
    ]


@pytest.mark.parametrize("code", language.codes())
def test_every_language_names_the_columns_of_both_annexes(code: str) -> None:
    heads = language.load(code).table("tables")["heads"]
    for kind in ("number", "date", "symbol", "text", "recommendation", "benchmark", "timeframe", "response", "name"):
        assert kind_of(heads[kind][0], (code,)) == kind


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Recommendation Responsible body", {"en"}),
        ("The Government of Valmera", set()),
        ("", set()),
    ],
)
def test_a_quick_look_names_the_languages_of_a_head(text: str, known: set[str]) -> None:
    assert known <= set(may_open(text))
    assert bool(known) == bool(may_open(text))


@pytest.mark.parametrize("code", language.codes())
def test_the_quick_look_misses_no_name_of_a_column(code: str) -> None:
    heads = language.load(code).table("tables").get("heads", {})
    assert [name for names in heads.values() for name in names if code not in may_open(name)] == []
