"""Benchmarks: rows of an annex with their sources, times and explaining sections; sections alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnomon.document.model import Document, Source
from gnomon.document.readers.text import read_text
from gnomon.findings.benchmarks import find, timeframe
from gnomon.findings.model import Benchmark, Time

REPORT = """Human Rights Council
Fifty-fifth session
Agenda item 10

Report of the Independent Expert on the situation of human rights in Valmera

I. Introduction

1. The Independent Expert visited Valmera twice and sets benchmarks on which she will report every year.

II. Benchmarks

A. Reform the press law

2. The Press Law of Valmera still allows the closing of a newspaper without any decision of a court of law.

3. Nine journalists were tried under it in the course of the last year, three of them without a lawyer.

B. Open the courts

4. The harbour courts sit in private and do not publish their judgments in either of the two languages.

III. Conclusions

5. The Independent Expert will come back to these benchmarks in her next report to the Council in a year.

Annex I

Benchmarks for Valmera

No. Recommendations of the committees Benchmark

Timeframe

1. The State party should review the Press Law so that every restriction of it is necessary, proportionate and
open to review by a court of law, as asked in the report of 2011 (A/HRC/17/95), and should:

(a) End the trials of journalists;

…

(d) Return the seized printing presses to their owners and pay for what was broken. (CCPR/C/VAL/CO/2,
para. 9)

The Committee urges the State party to protect all journalists and other people of the press against every
kind of violence. (E/C.12/VAL/CO/1, paras. 3 and 4)

Reform the press law:

Review the law so that no
paper is closed

2024–2026

End the trials of journalists

2. Concern of the Independent Expert expressed in her oral update of 2023

Open the harbour courts to the
public

Progressively
until 2030
"""


def read(text: str, name: str = "report.txt") -> Document:
    return read_text(text, source=Source(name, "text/plain", "utf-8", "0" * 64, len(text)))


@pytest.fixture(scope="module")
def benchmarks() -> tuple[Benchmark, ...]:
    return find(read(REPORT))


def test_rows_meet_the_sections_that_explain_them(benchmarks: tuple[Benchmark, ...]) -> None:
    assert [(b.number, b.letter, b.title, b.paragraphs) for b in benchmarks] == [
        ("1", "A", {"en": "Reform the press law"}, ("2", "3")),
        ("2", "B", {"en": "Open the harbour courts to the public"}, ("4",)),
    ]


def test_a_heading_with_a_colon_is_no_part(benchmarks: tuple[Benchmark, ...]) -> None:
    assert [b.parts for b in benchmarks] == [
        ("Review the law so that no paper is closed", "End the trials of journalists"),
        ("Open the harbour courts to the public",),
    ]


def test_sources_are_the_paragraphs_that_end_a_passage(benchmarks: tuple[Benchmark, ...]) -> None:
    assert [(s.symbol, s.paragraph, s.points) for s in benchmarks[0].sources] == [
        ("CCPR/C/VAL/CO/2", "9", ("a", "d")),
        ("E/C.12/VAL/CO/1", "3", ()),
        ("E/C.12/VAL/CO/1", "4", ()),
    ]
    first, second, third = benchmarks[0].sources
    assert (first.printed[:16], first.printed[-8:]) == ("The State party ", "para. 9)")
    assert second.printed == third.printed


def test_a_source_may_only_be_described(benchmarks: tuple[Benchmark, ...]) -> None:
    [source] = benchmarks[1].sources
    assert (source.symbol, source.paragraph) == (None, None)
    assert source.printed == "Concern of the Independent Expert expressed in her oral update of 2023"


def test_every_span_points_at_its_words(benchmarks: tuple[Benchmark, ...]) -> None:
    text = read(REPORT).text
    for benchmark in benchmarks:
        assert text[slice(*benchmark.span)].startswith(benchmark.title["en"].split("\n")[0][:20])
        for source in benchmark.sources:
            assert source.span is not None
            words = text[slice(*source.span)]
            assert (words[:12], words[-6:]) == (source.printed[:12], source.printed[-6:])


def test_times(benchmarks: tuple[Benchmark, ...]) -> None:
    assert [b.timeframe for b in benchmarks] == [
        Time("2024–2026", "fixed", from_="2024", to="2026", basis="printed"),
        Time("Progressively until 2030", "progressive", to="2030", basis="printed"),
    ]


@pytest.mark.parametrize(
    ("printed", "language", "kind", "first", "last"),
    [
        ("2022–2023", "en", "fixed", "2022", "2023"),
        ("2022-23", "en", "fixed", "2022", "2023"),
        ("By 2025", "en", "fixed", None, "2025"),
        ("Progressively linked with the goals 2015–2030.", "en", "progressive", "2015", "2030"),
        ("逐步实现，2015-2030", "zh", "progressive", "2015", "2030"),
        ("2022–2023", "de", "fixed", "2022", "2023"),
        ("Ongoing", "en", "open", None, None),
    ],
)
def test_time_as_printed(printed: str, language: str, kind: str, first: str | None, last: str | None) -> None:
    found = timeframe(printed, language)
    assert found is not None
    assert (found.kind, found.from_, found.to, found.printed) == (kind, first, last, printed)


def test_no_time_is_none() -> None:
    assert timeframe("", "en") is None


def test_sections_alone_are_proposed_with_less_confidence() -> None:
    found = find(read(REPORT[: REPORT.index("Annex I")]))
    assert [(b.letter, b.title, b.paragraphs, b.sources) for b in found] == [
        ("A", {"en": "Reform the press law"}, ("2", "3"), ()),
        ("B", {"en": "Open the courts"}, ("4",), ()),
    ]
    assert {b.confidence for b in found} == {0.5}


def test_sections_are_met_by_title_where_their_number_differs() -> None:
    third = (
        "C. Open the harbour courts to the people\n\n5. The judges of the harbour courts asked for it in spring.\n\n"
    )
    more = REPORT.replace("III. Conclusions", f"{third}III. Conclusions").replace("5. The Ind", "6. The Ind")
    assert [(b.number, b.letter, b.paragraphs) for b in find(read(more))] == [
        ("1", "A", ("2", "3")),
        ("2", "C", ("5",)),
    ]


def test_other_sections_of_the_same_number_explain_nothing() -> None:
    other = REPORT.replace("II. Benchmarks", "II. Findings").replace("B. Open the courts", "B. What was heard")
    assert [(b.letter, b.paragraphs) for b in find(read(other))] == [("A", ("2", "3")), (None, ())]


def test_a_document_without_benchmarks_has_none() -> None:
    assert find(read(REPORT[: REPORT.index("II. Benchmarks")])) == ()


CCPR, CESCR = "CCPR/C/KHM/CO/3", "E/C.12/KHM/CO/1"
# Counted by hand in the annex: row -> letter, explaining paragraphs, cited paragraphs with the points quoted.
GOLD = {
    "1": ("A", (22, 26), [(CCPR, "11", ""), (CCPR, "35", "de"), (CCPR, "35", "ab")]),
    "2": ("B", (27, 30), [(CCPR, "35", "ac"), (CCPR, "35", "ab"), (CCPR, "37", "d"), (CESCR, "41", "")]),
    "3": ("C", (31, 34), [(CCPR, "39", "df")]),
    "4": ("D", (35, 38), [(CCPR, "39", "ace")]),
    "5": ("E", (39, 40), [(CCPR, "33", "")]),
    "6": ("F", (41, 43), [(CCPR, "25", "a"), (CCPR, "27", ""), (CCPR, "41", "")]),
    "7": ("G", (44, 44), [(CCPR, "29", "a")]),
    "8": ("H", (45, 46), [(None, None, "")]),
    "9": ("I", (47, 49), [(CESCR, "28", ""), (None, None, "")]),
    "10": ("J", (50, 51), [(CESCR, "43", "")]),
    "11": ("K", (52, 53), [(CESCR, "27", ""), (CESCR, "44", "")]),
    "12": ("L", (54, 60), [(CCPR, "15", "abc"), (CCPR, "17", "abc"), (CCPR, "41", "e")]),
    "13": ("M", (61, 62), [(CCPR, "41", "abcd"), *((CESCR, n, "") for n in ("15", "16", "29", "30"))]),
    "14": ("N", (63, 63), [(None, None, "")]),
    "15": ("O", (64, 65), [(None, None, "")]),
    "16": ("P", (66, 66), [(CCPR, "31", ""), (CESCR, "26", "")]),
    "17": ("Q", (67, 67), [(CCPR, "9", "")]),
    "18": ("R", (68, 68), [(CCPR, "7", "")]),
    "19": ("S", (69, 69), [(None, None, "")]),
    "20": ("T", (70, 73), [(None, None, "")]),
}
PARTS = {"1": 3, "2": 3, "6": 2, "11": 2, "12": 3}  # statements below the heading; one everywhere else
PROGRESSIVE = {"11", "14", "19", "20"}


@pytest.mark.shared
def test_the_founding_report(shared: Path) -> None:
    [path] = (shared / "seeds").glob("001_*.txt")
    rows = find(read(path.read_text(encoding="utf-8")))
    found = {
        b.number: (b.letter, (int(b.paragraphs[0]), int(b.paragraphs[-1])), cited(b)) for b in rows if b.paragraphs
    }
    assert found == GOLD
    assert [b.number for b in rows if set(b.title) != {"en", "zh"}] == []
    assert {b.number: len(b.parts) for b in rows} == {n: PARTS.get(n, 1) for n in GOLD}
    times = {b.number: (b.timeframe.kind, b.timeframe.from_, b.timeframe.to) for b in rows if b.timeframe}
    assert times == {
        n: ("progressive", "2015", "2030") if n in PROGRESSIVE else ("fixed", "2022", "2023") for n in GOLD
    }


def cited(benchmark: Benchmark) -> list[tuple[str | None, str | None, str]]:
    return [(source.symbol, source.paragraph, "".join(source.points)) for source in benchmark.sources]
