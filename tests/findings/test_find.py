"""The one door to all findings."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from made_documents import provisions

from gnomon import document as documents
from gnomon.document.model import Anomaly, Document, Place
from gnomon.findings import find
from gnomon.findings.model import Findings


def test_every_kind_is_looked_for() -> None:
    found = find(provisions("Requests the Secretary-General to report."))
    assert [each.name for each in fields(Findings) if getattr(found, each.name) is None] == []
    assert found.clauses is not None
    assert [clause.class_ for clause in found.clauses] == ["request"]


def test_the_anomalies_of_the_reading_come_first() -> None:
    made = provisions("Notes the report.")
    odd = Anomaly("numbering", "number-missing", (Place("para_1", (0, 5)),), "1")
    with_anomaly = Document(made.source, made.text, made.metadata, made.elements, anomalies=(odd,))
    assert find(with_anomaly).anomalies[0] == odd


def test_an_empty_document_has_no_findings() -> None:
    found = find(provisions())
    assert {each.name for each in fields(Findings) if getattr(found, each.name) != ()} == set()


@pytest.mark.shared
@pytest.mark.parametrize("seed", ["000", "001"])
def test_ids_are_unique_and_survive_a_second_reading(shared: Path, seed: str) -> None:
    path = next(shared.glob(f"seeds/{seed}*.txt"))

    def ids() -> list[str]:
        found = find(documents.read_path(path))
        kinds = (getattr(found, each.name) for each in fields(Findings) if each.name != "anomalies")
        return [finding.id for kind in kinds for finding in kind or ()]

    first = ids()
    assert len(set(first)) == len(first)
    assert first == ids()
