"""The least that the documents we worked with must give; the untouched ones are only measured, in the docs."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnomon.document import read
from gnomon.findings import find
from gnomon.findings.expected import Table, tables
from gnomon.findings.originals import originals
from gnomon.findings.placing import placed
from gnomon.findings.scoring import Score, score, total

ANNOTATIONS = Path(__file__).resolve().parents[1] / "annotations"


@pytest.fixture(scope="module")
def scores(shared: Path) -> list[Score]:
    chosen = [table for table in tables(ANNOTATIONS) if table.split == "work"]
    there = originals(chosen, [shared / "seeds", shared / "data"])
    return total(one for table in chosen for one in _scores(table, there[table.path]))


def _scores(table: Table, data: bytes) -> list[Score]:
    document = read(data, table.file)
    return score(document, find(document), placed(table, document))[0]


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "precision", "recall"),
    [
        ("citations", 0.97, 0.85),
        ("clauses", 0.98, 0.95),
        ("recommendations", 0.97, 0.93),
        ("duties", 0.95, 0.92),
        ("laws", 0.97, 0.93),
        ("indicators", 0.97, 0.93),
        ("cases", 0.93, 0.80),
        ("elections", 0.95, 0.93),
    ],
)
def test_precision_and_recall(scores: list[Score], kind: str, precision: float, recall: float) -> None:
    ours = [one for one in scores if one.kind == kind]
    expected, found, matched = (sum(getattr(one, name) for one in ours) for name in ("expected", "found", "matched"))
    assert (matched / found >= precision, matched / expected >= recall) == (True, True)


@pytest.mark.shared
@pytest.mark.slow
def test_qualifiers_are_right(scores: list[Score]) -> None:
    pairs = [one.fields["qualifier"] for one in scores if "qualifier" in one.fields]
    right, of = (sum(pair[place] for pair in pairs) for place in (0, 1))
    assert of > 100
    assert right / of >= 0.97
