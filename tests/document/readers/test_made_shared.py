"""DOCX files and web pages made of real resolutions in six languages, and the real DOCX files."""

from __future__ import annotations

import importlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from gnomon.document import read, read_path
from gnomon.document.accounting import check, shares
from gnomon.document.model import ReadError

pytestmark = pytest.mark.shared


@pytest.fixture
def measure(monkeypatch: pytest.MonkeyPatch, shared: Path) -> Any:
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[3] / "scripts")
    return importlib.import_module("measure_reading")


@pytest.mark.slow
@pytest.mark.parametrize("way", ["docx", "html"])
def test_provisions_of_made_files(measure, way):
    expected, right, notes, tied = Counter(), Counter(), Counter(), Counter()
    for row, data in measure._documents("HRC", 6):
        wanted, wanted_notes = measure._expected(row)
        for _, document in measure._ways(row, read(data, row["src"]), [way]):
            assert check(document) == []
            language = row["lang"]
            expected[language] += wanted.total()
            right[language] += (Counter(measure._found(document)) & wanted).total()
            notes[language] += wanted_notes.total()
            tied[language] += (Counter(measure._tied(document)) & wanted_notes).total()
    assert sorted(expected) == ["ar", "en", "es", "fr", "ru", "zh"]
    assert [language for language in expected if right[language] < 0.98 * expected[language]] == []
    assert [language for language in notes if tied[language] < 0.98 * notes[language]] == []


@pytest.mark.parametrize(
    ("name", "symbol", "count"),
    [
        ("UPR20_Slovenia_ThematicList_E.docx", "A/HRC/28/15", 163),
        ("UPR34_Slovenia_ThematicList_E.docx", "A/HRC/43/15", 215),
    ],
)
def test_real_lists_of_recommendations(shared, name, symbol, count):
    document = read_path(shared / "data" / "upr" / "docx" / name)
    assert check(document) == []
    assert shares(document)["text"] == 0
    cells: dict[str | None, dict[int, str]] = {}
    for element in document.elements:
        if element.table:
            cells.setdefault(element.parent, {})[element.table.col] = element.text
    found = {(_squeezed(row.get(1, "")), row.get(2)) for row in cells.values()}
    lines = (shared / "data" / "upr" / "ohchr_thematic_slovenia_c2_c3.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["document"] == symbol]
    assert len(rows) == count
    missed = [
        row["number"]
        for row in rows
        if not any(
            words.startswith(_squeezed(row["number"] + row["text"])) and position == row["position"]
            for words, position in found
        )
    ]
    assert missed == []


def test_a_real_file_of_the_old_format_is_refused(shared):
    with pytest.raises(ReadError, match="is an old Office file"):
        read_path(shared / "data" / "upr" / "docx" / "Advance_questions_Slovenia_UPR34.doc")


def test_the_founding_documents_come_back(measure, shared):
    for path in sorted((shared / "seeds").glob("*.txt")):
        document = read_path(path)
        for way in ("docx", "html"):
            found = read(measure._MADE[way](document, path.name), path.name)
            assert check(found) == []
            wanted = {e.id: (e.role, "".join(e.text.split())) for e in document.elements}
            assert {e.id: (e.role, "".join(e.text.split())) for e in found.elements} == wanted


def _squeezed(words: str) -> str:
    return "".join(words.split()).replace(".", "")
