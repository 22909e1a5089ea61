"""The two founding documents, read by the command and counted by hand (facts of the documents, not their words)."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from .command import gnomon, read
from .contract import broken_promises

pytestmark = pytest.mark.shared

CCPR, CESCR = "CCPR/C/KHM/CO/3", "E/C.12/KHM/CO/1"
# Annex I by row: each paragraph of a committee that the quotation column cites, with the points quoted.
CITED: dict[str, list[tuple[str, str, str]]] = {
    "1": [(CCPR, "11", ""), (CCPR, "35", "de"), (CCPR, "35", "ab")],
    "2": [(CCPR, "35", "ac"), (CCPR, "35", "ab"), (CCPR, "37", "d"), (CESCR, "41", "")],
    "3": [(CCPR, "39", "df")],
    "4": [(CCPR, "39", "ace")],
    "5": [(CCPR, "33", "")],
    "6": [(CCPR, "25", "a"), (CCPR, "27", ""), (CCPR, "41", "")],
    "7": [(CCPR, "29", "a")],
    "8": [],
    "9": [(CESCR, "28", "")],
    "10": [(CESCR, "43", "")],
    "11": [(CESCR, "27", ""), (CESCR, "44", "")],
    "12": [(CCPR, "15", "abc"), (CCPR, "17", "abc"), (CCPR, "41", "e")],
    "13": [(CCPR, "41", "abcd"), (CESCR, "15", ""), (CESCR, "16", ""), (CESCR, "29", ""), (CESCR, "30", "")],
    "14": [],
    "15": [],
    "16": [(CCPR, "31", ""), (CESCR, "26", "")],
    "17": [(CCPR, "9", "")],
    "18": [(CCPR, "7", "")],
    "19": [],
    "20": [],
}
PROGRESSIVE = {"11", "14", "19", "20"}
LISTED = [
    "E/CN.4/RES/1993/6", "A/RES/48/154", "E/CN.4/RES/1994/61", "A/RES/49/199", "E/CN.4/RES/1995/55",
    "A/RES/50/178", "E/CN.4/RES/1996/54", "A/RES/51/98", "E/CN.4/RES/1997/49", "A/RES/52/135",
]  # fmt: skip


@pytest.fixture(scope="module")
def seeds(shared: Path) -> dict[str, tuple[dict[str, Any], str]]:
    """Each founding document: its JSON and its source text."""
    found = {}
    for name in ("000", "001"):
        [path] = (shared / "seeds").glob(f"{name}_*.txt")
        found[name] = read(path), gnomon("read", path, "--format", "source").stdout
    return found


@pytest.fixture(scope="module")
def resolution(seeds: dict[str, Any]) -> dict[str, Any]:
    return seeds["000"][0]


@pytest.fixture(scope="module")
def report(seeds: dict[str, Any]) -> dict[str, Any]:
    return seeds["001"][0]


def of(answer: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [element for element in answer["elements"] if element["kind"] == kind]


@pytest.mark.parametrize("name", ["000", "001"])
def test_every_promise_of_the_contract_is_kept(seeds: dict[str, Any], name: str) -> None:
    assert broken_promises(*seeds[name]) == []


def test_the_resolution_says_what_it_is(resolution: dict[str, Any]) -> None:
    said = resolution["document"]
    assert (said["symbol"], said["symbol_printed"], said["symbol_basis"]) == ("A/HRC/RES/48/23", "48/23", "derived")
    assert (said["kind"], said["body"], said["session"], said["agenda_item"]) == ("resolution", "HRC", "48", "10")
    assert (said["adopted_on"], said["meeting"], said["vote"]["mode"]) == ("2021-10-11", "45", "without-a-vote")
    assert said["languages"] == ["zh"]


def test_the_resolution_has_its_provisions(resolution: dict[str, Any]) -> None:
    assert [e["id"] for e in of(resolution, "recital")] == [f"recital_{n}" for n in range(1, 11)]
    assert [e["id"] for e in of(resolution, "paragraph")] == [f"para_{n}" for n in range(1, 35)]
    assert {e["role"] for e in of(resolution, "paragraph")} == {"operative"}
    assert [e["id"] for e in of(resolution, "point")] == [f"para_31__list_1__point_{x}" for x in "abcde"]
    assert [e["id"] for e in of(resolution, "footnote")] == [f"fn_{n}" for n in range(1, 6)]
    marks = [(e["id"], mark["id"]) for e in resolution["elements"] for mark in e["footnotes"]]
    assert marks == [
        ("recital_5", "fn_1"), ("para_4", "fn_2"), ("para_5", "fn_3"), ("para_22", "fn_4"), ("para_25", "fn_5"),
    ]  # fmt: skip


def test_the_resolution_leaves_nothing_unplaced(resolution: dict[str, Any]) -> None:
    assert of(resolution, "text") == []


def test_the_report_has_its_paragraphs_sections_and_notes(report: dict[str, Any]) -> None:
    numbered = [e["id"] for e in of(report, "paragraph") if re.fullmatch(r"para_\d+", e["id"])]
    assert numbered == [f"para_{n}" for n in range(1, 78)]
    sections = {e["id"] for e in of(report, "section")}
    assert {f"sec_{n}" for n in ("I", "II", "III", "IV", "V", "VI")} <= sections
    assert {f"sec_V__subsec_{x}" for x in "ABCDEFGHIJKLMNOPQRST"} | {"sec_IV__subsec_A", "sec_IV__subsec_B"} <= sections
    points = Counter(e["id"].split("__")[0] for e in of(report, "point") if e["id"].startswith("para_"))
    assert points == {"para_16": 6, "para_75": 10, "para_76": 5, "para_77": 5}
    notes = [e["id"] for e in of(report, "footnote") if re.fullmatch(r"fn_\d+", e["id"])]
    assert notes == [f"fn_{n}" for n in range(1, 67)]
    marked = {mark["id"] for e in report["elements"] for mark in e["footnotes"]}
    assert {f"fn_{n}" for n in range(1, 67)} - marked == set()


def test_the_report_leaves_almost_nothing_unplaced(seeds: dict[str, Any]) -> None:
    report, source = seeds["001"]
    solid = len(re.sub(r"\s", "", source))
    unplaced = sum(len(re.sub(r"\s", "", e["text"])) for e in of(report, "text"))
    dropped_otherwise = sum(end - start for d in report["dropped"] if d["why"] == "other" for start, end in [d["span"]])
    assert unplaced / solid < 0.01
    assert dropped_otherwise / solid < 0.01


def test_the_report_sets_twenty_benchmarks(report: dict[str, Any]) -> None:
    rows = report["findings"]["benchmarks"]
    assert [(r["number"], r["letter"]) for r in rows] == [
        (str(n), letter) for n, letter in enumerate("ABCDEFGHIJKLMNOPQRST", start=1)
    ]
    assert [r["number"] for r in rows if not (r["title"].get("en") and r["title"].get("zh"))] == []
    frames = {r["number"]: (r["timeframe"]["kind"], r["timeframe"]["from"], r["timeframe"]["to"]) for r in rows}
    assert frames == {
        n: ("progressive", "2015", "2030") if n in PROGRESSIVE else ("fixed", "2022", "2023") for n in CITED
    }


@pytest.mark.parametrize("number", CITED)
def test_a_benchmark_names_every_paragraph_it_rests_on(report: dict[str, Any], number: str) -> None:
    [row] = [r for r in report["findings"]["benchmarks"] if r["number"] == number]
    cited = [(s["symbol"], s["paragraph"], "".join(s["points"])) for s in row["sources"] if s["symbol"]]
    assert cited == CITED[number]
    assert bool([s for s in row["sources"] if not s["symbol"]]) == (number in {"8", "9", "14", "15", "19", "20"})


def test_the_report_explains_each_benchmark_in_its_own_paragraphs(report: dict[str, Any]) -> None:
    explained = {r["letter"]: r["paragraphs"] for r in report["findings"]["benchmarks"]}
    assert explained["A"] == ["22", "23", "24", "25", "26"]
    assert explained["B"] == ["27", "28", "29", "30"]
    assert explained["T"] == ["70", "71", "72", "73"]
    assert sorted(int(n) for numbers in explained.values() for n in numbers) == list(range(22, 74))


def test_the_report_lists_thirty_four_resolutions(report: dict[str, Any]) -> None:
    rows = report["findings"]["resolutions"]
    assert [r["number"] for r in rows] == [str(n) for n in range(1, 35)]
    assert [r["symbol"] for r in rows[:10]] == LISTED
    assert (rows[-1]["symbol"], rows[-1]["date"]) == ("A/HRC/RES/48/23", "2021-10-14")
    assert [p["number"] for p in rows[0]["paragraphs"]] == ["6", "8"]
    assert [p["number"] for p in rows[1]["paragraphs"]] == ["3", "4", "5"]
    assert [p["number"] for p in rows[-1]["paragraphs"]] == ["5", "22", "25", "32"]
    assert [r["number"] for r in rows if not r["paragraphs"]] == []


def test_the_report_recommends_to_three_addressees(report: dict[str, Any]) -> None:
    rows = report["findings"]["recommendations"]
    assert [r["at"] for r in rows] == [
        *(f"para_75__list_1__point_{x}" for x in "abcdefghij"),
        *(f"para_76__list_1__point_{x}" for x in "abcde"),
        *(f"para_77__list_1__point_{x}" for x in "abcde"),
    ]
    assert len({tuple(r["addressees"]) for r in rows}) == 3


def test_the_resolution_sets_duties_by_session(resolution: dict[str, Any]) -> None:
    duties = resolution["findings"]["duties"]
    due = Counter((d["at"], d["due"]["body"], d["due"]["session"]) for d in duties if d["due"]["session"])
    assert {("para_32", "HRC", "51"), ("para_32", "HRC", "54"), ("para_32", "HRC", "49")} <= due.keys()
    assert {("para_33", "HRC", "51"), ("para_33", "HRC", "54"), ("para_34", "HRC", "54")} <= due.keys()
    [update] = [d for d in duties if d["due"]["session"] == "49"]
    assert update["recurs"] == "once"


def test_misprints_are_flagged_and_kept(report: dict[str, Any]) -> None:
    flagged = {(a["kind"], a["printed"]) for a in report["anomalies"]}
    for symbol in ("A/HRC/DES/1/102", "A/HRC/24/29", "E/CN.4/2001/82"):
        assert any(kind == "symbol-misprint" and symbol in printed for kind, printed in flagged), symbol
    assert any(kind == "citation-conflict" for kind, _ in flagged)
    assert any(kind == "missing-table" for kind, _ in flagged)
