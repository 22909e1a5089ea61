"""Tables between bars and tabs."""

from __future__ import annotations

from .printing import grid, read

BARS = """Annex
| No. | Recommendation | Benchmark | Timeframe |
|-----|----------------|-----------|-----------|
| 1. | Review the Press Law (CCPR/C/VAL/CO/2, para. 9) | Press law reformed | 2024-2026 |
|    | and the decree on assemblies | and decree repealed | |
| No. | Recommendation | Benchmark | Timeframe |
| 2. | Open the harbour courts | Courts open | 2025 |
Note: no more.
"""


def test_bars() -> None:
    reading = read(BARS, "en")
    assert grid(reading) == [
        ["No.", "Recommendation", "Benchmark", "Timeframe"],
        [
            "1.", "Review the Press Law (CCPR/C/VAL/CO/2, para. 9) and the decree on assemblies",
            "Press law reformed and decree repealed", "2024-2026",
        ],
        ["2.", "Open the harbour courts", "Courts open", "2025"],
    ]  # fmt: skip
    assert [line.text for line in reading.rest if line.text] == ["Annex", "Note: no more."]
    assert [e.number for e in reading.elements if e.kind == "row"] == [None, "1", "2"]
    again = [BARS[slice(*d.span)] for d in reading.dropped if d.why == "repeated-table-head"]
    assert [words for words in again if words != "|"] == ["No.", "Recommendation", "Benchmark", "Timeframe"]


def test_bars_without_a_known_head() -> None:
    reading = read("Harbour | Boats\nPort Selin | 40\nNorth Quay | 12\n", "en")
    assert grid(reading) == [["Harbour", "Boats"], ["Port Selin", "40"], ["North Quay", "12"]]
    assert [e.table.header for e in reading.elements if e.table] == [False] * 6


def test_tabs() -> None:
    text = "Date\tResolution\tText\n3 March 2019\tA/HRC/RES/40/99\t1. Welcomes the visit;\n\t\t2. Asks for a report;\n"
    assert grid(read(text, "en")) == [
        ["Date", "Resolution", "Text"],
        ["3 March 2019", "A/HRC/RES/40/99", "1. Welcomes the visit; 2. Asks for a report;"],
    ]


def test_a_numbered_list_with_tabs_is_no_table() -> None:
    assert read("1.\tOpen the courts.\n2.\tTrain the nurses.\n", "en").elements == ()
