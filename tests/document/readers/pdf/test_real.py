"""Real reports of the Universal Periodic Review: every numbered recommendation is found, nothing is lost."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from gnomon.document import read_path
from gnomon.document.accounting import check, shares

NUMBERED = re.compile(r"\d+\.\d+")


@pytest.mark.shared
@pytest.mark.parametrize("name", ["norway2014.pdf", "benin2012.pdf", "mozambique2011.pdf", "yemen2014.pdf"])
def test_every_recommendation_has_its_number(shared: Path, name: str):
    with (shared / "data/upr/wg_reports_index.csv").open(encoding="utf-8") as rows:
        expected = next(row for row in csv.DictReader(rows) if row["pdf"] == name)
    document = read_path(shared / "data/upr/pdf" / name)
    assert check(document) == []
    assert document.metadata.symbol == expected["symbol"]
    numbers = {e.number for e in document.elements if e.number and NUMBERED.fullmatch(e.number)}
    assert len(numbers) == int(expected["numbers_in_pdf"])
    paragraphs = [int(e.number) for e in document.elements if e.id == f"para_{e.number}"]
    assert paragraphs == list(range(1, paragraphs[-1] + 1))
    assert shares(document)["text"] < 0.005


@pytest.mark.shared
def test_endnotes_are_tied_to_their_marks(shared: Path):
    document = read_path(shared / "data/upr/pdf/SVN_A_HRC_WG6_34_SVN_2_compilation.pdf")
    notes = [element.id for element in document.elements if element.kind == "footnote"]
    tied = {mark.id for element in document.elements for mark in element.footnotes}
    assert len(notes) == 144
    assert tied == set(notes)
