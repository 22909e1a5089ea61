"""Language of a block: by script, then by function words; a short block has none."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gnomon.language.detect import detect


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
