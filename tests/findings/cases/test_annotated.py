"""Cases and elections of real documents in six languages against our annotations."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnomon.document import read
from gnomon.findings import find
from gnomon.findings.expected import tables
from gnomon.findings.originals import originals
from gnomon.findings.placing import placed
from gnomon.findings.scoring import Score, score, total

ANNOTATIONS = Path(__file__).resolve().parents[2] / "annotations"


@pytest.fixture(scope="module")
def scores(shared: Path) -> list[Score]:
    chosen = [table for table in tables(ANNOTATIONS) if "cases" in table.kinds and table.split == "work"]
    there = originals(chosen, [shared / "seeds", shared / "data"])
    found = []
    for table in chosen:
        document = read(there[table.path], table.file)
        found += score(document, find(document), placed(table, document))[0]
    return total(found)


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize(("kind", "expected_at_least"), [("cases", 100), ("elections", 30)])
def test_precision_and_recall(scores: list[Score], kind: str, expected_at_least: int) -> None:
    ours = [one for one in scores if one.kind == kind]
    expected, found, matched = (sum(getattr(one, name) for one in ours) for name in ("expected", "found", "matched"))
    assert expected >= expected_at_least
    assert (matched / found >= 0.95, matched / expected >= 0.90) == (True, True)


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_language_finds_its_cases(scores: list[Score], language: str) -> None:
    (ours,) = [one for one in scores if (one.kind, one.language) == ("cases", language)]
    assert (ours.precision or 0) >= 0.90
    assert (ours.recall or 0) >= 0.80


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize("name", ["count", "dates", "kind", "status", "act"])
def test_fields_are_right(scores: list[Score], name: str) -> None:
    pairs = [one.fields[name] for one in scores if one.kind == "cases" and name in one.fields]
    right, of = (sum(pair[place] for pair in pairs) for place in (0, 1))
    assert of > 10
    assert right / of >= 0.90
