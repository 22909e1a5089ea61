"""Annexes of meetings: number, name and office, with and without a comma between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnomon.document.model import Document, Source
from gnomon.document.readers.text import read_text
from gnomon.findings.interlocutors import find, split

REPORT = """Human Rights Council

Report of the Independent Expert on the situation of human rights in Valmera

1. The Independent Expert thanks all whom she met in Port Selin and in the villages of the northern island.

Annex

Government interlocutors met in March 2023

1. H.E. Ms. Ada Lund, Minister of Justice

2. H.E. Mr. Bo Strand Ambassador and Permanent Representative in

Geneva

3. Mr. Carl Dahl, and Ms. Eva Holm, Secretaries of State of the Ministry of Health
"""


def read(text: str) -> Document:
    return read_text(text, source=Source("report.txt", "text/plain", "utf-8", "0" * 64, len(text)))


def test_persons_met() -> None:
    assert [(i.number, i.name, i.position) for i in find(read(REPORT))] == [
        ("1", "H.E. Ms. Ada Lund", "Minister of Justice"),
        ("2", "H.E. Mr. Bo Strand", "Ambassador and Permanent Representative in Geneva"),
        ("3", "Mr. Carl Dahl, and Ms. Eva Holm", "Secretaries of State of the Ministry of Health"),
    ]


def test_a_table_of_persons() -> None:
    listed = REPORT[: REPORT.index("1. H.E.")] + "| No. | Name | Position |\n| 1. | Ms. Ada Lund | Minister |\n"
    assert [(i.number, i.name, i.position) for i in find(read(listed))] == [("1", "Ms. Ada Lund", "Minister")]


def test_other_lists_name_nobody() -> None:
    assert find(read(REPORT.replace("Government interlocutors met", "Laws adopted"))) == ()


@pytest.mark.parametrize(
    ("entry", "name", "office"),
    [
        ("Ms. Ada Lund, Head of the Bar, Member of the Court", "Ms. Ada Lund", "Head of the Bar, Member of the Court"),
        ("Dr. Bo Strand Minister of Health – Valmera", "Dr. Bo Strand", "Minister of Health – Valmera"),
        ("M. Bo Strand, Ministre de la santé", "M. Bo Strand", "Ministre de la santé"),
        ("司法部长林德", "司法", "部长林德"),
        ("林德，司法部长", "林德", "司法部长"),
        ("Ada Lund", "Ada Lund", None),
    ],
)
def test_name_and_office(entry: str, name: str, office: str | None) -> None:
    assert split(entry) == (name, office)


@pytest.mark.shared
def test_the_founding_report(shared: Path) -> None:
    [path] = (shared / "seeds").glob("001_*.txt")
    found = find(read(path.read_text(encoding="utf-8")))
    assert [i.number for i in found] == [str(n) for n in range(1, 16)]
    assert [i.number for i in found if not i.position] == []
    assert [i.number for i in found if " and " in i.name] == ["9"]
