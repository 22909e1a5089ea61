"""Language of a block: by script, then by function words; a short block has none."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.language import codes, load
from gnomon.language.detect import detect, script, script_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Government of Valmera should publish the results of the inquiry.", "en"),
        ("Le Gouvernement de la Valmera devrait publier les résultats de l’enquête.", "fr"),
        ("El Gobierno de Valmera debería publicar los resultados de la investigación.", "es"),
        ("Правительству Вальмеры следует опубликовать результаты расследования.", "ru"),
        ("ينبغي لحكومة فالميرا أن تنشر نتائج التحقيق.", "ar"),
        ("瓦尔梅拉政府应公布 COVID-19 调查的结果(A/HRC/51/88)。", "zh"),
        ("រដ្ឋាភិបាលវ៉ាល់មេរ៉ាគួរតែផ្សព្វផ្សាយលទ្ធផល។", "km"),
        ("A/HRC/51/88", None),
        ("12", None),
        ("", None),
    ],
)
def test_a_block_has_its_language(text: str, language: str | None) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Port Selin", "en"),
        ("Порт-Селин", "ru"),
        ("瓦尔", "zh"),
        ("فالميرا", "ar"),
        ("瓦尔梅拉 Valmera", "zh"),  # a Chinese character is worth four letters
        ("瓦 Valmera", "en"),
        ("Valmera ВАЛ", "en"),
        ("Selin", None),
        ("瓦 12", None),
        ("12 (…)", None),
    ],
)
def test_a_block_has_its_script(text: str, language: str | None) -> None:
    assert script(text) == (language and script_of(language))


@given(st.text(alphabet="aeiou dthsвлмерфاليم瓦尔梅é12.,/\n"))
def test_a_language_is_one_of_the_script(text: str) -> None:
    letters, code = script(text), detect(text)
    assert code is None or letters == script_of(code)
    alone = [code for code in codes() if load(code).table("detect").get("letters") == letters]
    assert len(alone) != 1 or code == alone[0]


@pytest.mark.shared
def test_the_development_set_of_the_parallel_corpus(shared: Path) -> None:
    """Blocks of at least 60 characters: 99.5 % right in each of the six languages."""
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    with lzma.open(shared / "data/parallel/unv1_devset_6lang.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            for language in ("ar", "en", "es", "fr", "ru", "zh"):
                if len(row["en"]) >= 60:
                    tried[language] += 1
                    right[language] += detect(row[language]) == language
    assert {language: right[language] / tried[language] >= 0.995 for language in tried} == dict.fromkeys(tried, True)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "language"),
    [("arb", "ar"), ("cmn_hans", "zh"), ("eng", "en"), ("fra", "fr"), ("khm", "km"), ("rus", "ru"), ("spa", "es")],
)
def test_every_paragraph_of_the_universal_declaration(shared: Path, name: str, language: str) -> None:
    tree = ElementTree.parse(shared / f"data/parallel/udhr/udhr_{name}.xml")
    paragraphs = ["".join(node.itertext()) for node in tree.iter("{http://efele.net/udhr}para")]
    assert len(paragraphs) >= 59
    assert {detect(text) for text in paragraphs if len(text) > 50} == {language}
