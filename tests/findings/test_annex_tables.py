"""Tables as findings see them: columns by name, statements of a cell; no document breaks what reads them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from gnomon.document.model import Document, Element, Metadata, Source
from gnomon.document.readers.text import read_text
from gnomon.document.structure.lines import lines
from gnomon.document.structure.tables import read_tables
from gnomon.document.words import tidy
from gnomon.findings import benchmarks, interlocutors, resolutions
from gnomon.findings.annex_tables import statements, tables


def document(text: str, *languages: str) -> Document:
    """A document that is one annex."""
    reading = read_tables(text, list(lines(text)), "att_1", languages)
    source = Source("annex.txt", "text/plain", "utf-8", "0" * 64, len(text))
    return Document(source, text, Metadata(languages=languages), (Element(id="att_1", kind="annex"), *reading.elements))


PAGES = """No. Recommendations Benchmark Timeframe

1. The State party should review the Press Law so that every restriction is necessary and proportionate, and
should end the trials of all journalists, of those who

Reform the press law and
publish its text:

2024–2026

No. Recommendations Benchmark Timeframe

print their papers, and of those who sell them in the streets. (CCPR/C/VAL/CO/2, para. 9)

Open the courts to the
public
"""


def test_columns_go_by_the_name_of_their_kind() -> None:
    [table] = tables(document(PAGES, "en"))
    assert table.kinds == ("number", "recommendation", "benchmark", "timeframe")
    [row] = table.rows
    assert (row.element.number, row.text("timeframe"), row.text("date")) == ("1", "2024–2026", "")


def test_a_statement_runs_on_over_a_page_and_others_stand_apart() -> None:
    read = document(PAGES, "en")
    [table] = tables(read)
    quoted = statements(read, table.rows[0].cells["recommendation"])
    assert [statement.text[-36:] for statement in quoted] == [" streets. (CCPR/C/VAL/CO/2, para. 9)"]
    cell = table.rows[0].cells["benchmark"]
    assert [statement.text for statement in statements(read, cell)] == [
        "Reform the press law and publish its text:",
        "Open the courts to the public",
    ]
    assert [cell.text[s.start : s.end] for s in statements(read, cell)] == [s.text for s in statements(read, cell)]


def test_a_table_without_a_head_says_nothing() -> None:
    assert list(tables(document("Port Selin | 40\nNorth Quay | 12\n", "en"))) == []


LANGUAGES = [
    ("fr", "N° | Recommandations | Critère | Délai", "L’État devrait : a) Réviser la loi. ({}, par. 9)", "a"),
    ("es", "Núm. | Recomendaciones | Parámetro | Plazo", "El Estado debería: b) Revisar la ley. ({}, párr. 9)", "b"),
    ("ru", "№ | Рекомендации | Ориентир | Сроки", "Государству следует: б) пересмотреть закон. ({}, п. 9)", "b"),
    ("zh", "序号 | 建议 | 基准 | 时限", "缔约国应：(c) 审查法律。（{}，第9段）", "c"),
    ("ar", "الرقم | التوصيات | المعيار | الإطار الزمني", "ينبغي للدولة: (ب) مراجعة القانون. ({}، الفقرة 9)", "b"),
]


@pytest.mark.parametrize(("language", "head", "quotation", "point"), LANGUAGES)
def test_sources_in_other_languages(language: str, head: str, quotation: str, point: str) -> None:
    quoted = quotation.format("CCPR/C/VAL/CO/2")
    [row] = benchmarks.find(document(f"{head}\n1. | {quoted} | A | 2024-2026\n", language))
    assert [(s.symbol, s.paragraph, s.points, s.printed) for s in row.sources] == [
        ("CCPR/C/VAL/CO/2", "9", (point,), tidy(quoted))
    ]
    assert (list(row.title), row.timeframe and row.timeframe.to) == ([language], "2026")


@pytest.mark.parametrize(
    ("quotation", "cited"),
    [
        ("Concern of the Expert in her update of 2023", [(None, None)]),
        ("Recommendation in the report of 2021 (A/HRC/48/95, paras. 52–54) that all be heard", [
            ("A/HRC/48/95", "52"), ("A/HRC/48/95", "53"), ("A/HRC/48/95", "54"),
        ]),
        ("Concern expressed in A/HRC/48/95 and in letters", [("A/HRC/48/95", None)]),
        ("The State should act on its statement (E/C.12/2007/95) soon. (CCPR/C/VAL/CO/2, para. 9)", [
            ("CCPR/C/VAL/CO/2", "9"),
        ]),
        ("The State should act. (CCPR/C/VAL/CO/2, para. 9) It should pay. (E/C.12/VAL/CO/1, para. 4) …", [
            ("CCPR/C/VAL/CO/2", "9"), ("E/C.12/VAL/CO/1", "4"),
        ]),
        ("The State should act. (CCPR/C/VAL/CO/2)", [("CCPR/C/VAL/CO/2", None)]),
        ("The State should act. (CCPR/C/VAL/CO/2, para. 9) Concern of the Expert in 2023", [
            ("CCPR/C/VAL/CO/2", "9"), (None, None),
        ]),
    ],
)  # fmt: skip
def test_cited_and_described_sources(quotation: str, cited: list[tuple[str | None, str | None]]) -> None:
    table = f"No. | Recommendation | Benchmark | Timeframe\n1. | {quotation} | A | 2025\n"
    [row] = benchmarks.find(document(table, "en"))
    assert [(source.symbol, source.paragraph) for source in row.sources] == cited


@pytest.mark.shared
def test_no_cut_of_a_real_report_breaks_what_reads_its_annexes(shared: Path) -> None:
    [path] = (shared / "seeds").glob("001_*.txt")
    text = path.read_text(encoding="utf-8")
    rnd = random.Random(7)
    for _ in range(8):
        start = rnd.randrange(len(text) // 2, len(text))
        printed = text[start : start + rnd.randrange(500, 40_000)]
        source = Source("cut.txt", "text/plain", "utf-8", "0" * 64, len(printed))
        read = read_text(printed, source=source)
        rows = resolutions.find(read)
        found = (*benchmarks.find(read), *rows, *interlocutors.find(read))
        known = {element.id for element in read.elements}
        assert {finding.at for finding in found} <= known
        assert len({finding.id for finding in found}) == len(found)
        assert all(read.text[start:end].strip() for start, end in (finding.span for finding in found))
        assert {place.at for anomaly in resolutions.anomalies(read, rows) for place in anomaly.places} <= known
