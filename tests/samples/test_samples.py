"""What Gnomon reads in the sample documents equals what a person counts in them (samples/expected)."""

from __future__ import annotations

import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gnomon.document import read_path
from gnomon.document.model import Document
from gnomon.findings import find
from gnomon.findings.model import Findings

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
EXPECTED = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in (SAMPLES / "expected").glob("*.toml")
}
CASES = [pytest.param(name, file, id=Path(file).name) for name in sorted(EXPECTED) for file in EXPECTED[name]["files"]]
REPORT = [case for case in CASES if case.values[0] == "A_HRC_51_88"]
RESOLUTIONS = [case for case in CASES if case.values[0] != "A_HRC_51_88"]
every = pytest.mark.parametrize(("name", "file"), CASES)
report = pytest.mark.parametrize(("name", "file"), REPORT)
resolutions = pytest.mark.parametrize(("name", "file"), RESOLUTIONS)


@cache
def document(file: str) -> Document:
    """The sample, read once for all tests."""
    return read_path(SAMPLES / file)


@cache
def findings(file: str) -> Findings:
    """What is found in the sample."""
    return find(document(file))


def language_of(file: str) -> str:
    """The language in the name of a sample: `…-zh.txt` is `zh`."""
    return Path(file).stem.rsplit("-", 1)[1]


def numbers(file: str, kind: str) -> list[str]:
    """The printed numbers of a kind of element, in order, the annexes left out."""
    return [e.number for e in document(file).elements if e.kind == kind and e.number and not e.id.startswith("att_")]


def ids(file: str, kind: str) -> list[str]:
    """The addresses of a kind of element, in order, the annexes left out."""
    return [e.id for e in document(file).elements if e.kind == kind and not e.id.startswith("att_")]


@every
def test_the_document_says_what_it_is(name: str, file: str):
    metadata, expected = document(file).metadata, EXPECTED[name]["document"]
    found = {key: metadata.vote.mode if key == "vote" else getattr(metadata, key) for key in expected}
    assert found == expected


@every
def test_every_character_is_in_one_place(name: str, file: str):
    read = document(file)
    spans = [span for e in read.elements for span in (*e.spans, *([e.number_span] if e.number_span else []))]
    spans = sorted(spans + [drop.span for drop in read.dropped])
    assert [a for a, b in pairwise(spans) if a[1] > b[0]] == []
    left, at = [], 0
    for start, end in [*spans, (len(read.text), len(read.text))]:
        left += [read.text[at:start].strip()] if read.text[at:start].strip() else []
        at = end
    assert left == []


@every
def test_paragraphs_are_numbered_as_printed(name: str, file: str):
    count = EXPECTED[name]["elements"]["paragraphs"]
    assert numbers(file, "paragraph") == [str(n) for n in range(1, count + 1)]


@resolutions
def test_parts_of_a_resolution(name: str, file: str):
    expected = EXPECTED[name]["elements"]
    assert ids(file, "recital") == [f"recital_{n}" for n in range(1, expected["recitals"] + 1)]
    assert ids(file, "point") == expected["points"]
    roles = {e.role for e in document(file).elements if e.kind == "paragraph"}
    assert roles == {"operative"}


@resolutions
def test_footnotes_hang_on_the_words_that_carry_their_mark(name: str, file: str):
    expected = EXPECTED[name]["elements"]
    places = {mark.id: e.id for e in document(file).elements for mark in e.footnotes}
    assert places == expected["footnote_places"]
    assert sorted(ids(file, "footnote")) == sorted(expected["footnote_places"])


@report
def test_parts_of_the_report(name: str, file: str):
    expected = EXPECTED[name]["elements"]
    sections = [i for i in ids(file, "section") if "subsec" not in i]
    assert sections == [f"sec_{n}" for n in ("I", "II", "III", "IV", "V", "VI")][: expected["sections"]]
    assert [i for i in ids(file, "section") if "subsec" in i] == expected["subsections"]
    assert len([e for e in document(file).elements if e.kind == "annex"]) == expected["annexes"]
    points = [f"para_{n}__list_1__point_{a}" for n, letters in expected["points"].items() for a in letters]
    assert ids(file, "point") == points


@report
def test_footnotes_run_through_body_and_annex(name: str, file: str):
    found = [e.number for e in document(file).elements if e.kind == "footnote" and e.number and e.number.isdigit()]
    assert found == [str(n) for n in range(1, EXPECTED[name]["elements"]["footnotes"] + 1)]


@report
def test_benchmarks(name: str, file: str):
    language = language_of(file)
    for expected, found in zip(EXPECTED[name]["benchmark"], findings(file).benchmarks or (), strict=True):
        assert (found.number, found.letter, found.title["en"]) == (
            expected["number"],
            expected["letter"],
            expected["en"],
        )
        assert found.title[language] == expected[language]
        assert list(found.paragraphs) == expected["paragraphs"]
        assert found.timeframe is not None
        assert [found.timeframe.from_, found.timeframe.to] == expected["timeframe"]
        cited = dict.fromkeys(f"{s.symbol}#{s.paragraph}" for s in found.sources if s.symbol and "/CO/" in s.symbol)
        assert list(cited) == [source for source in expected["sources"] if "/CO/" in source]


@report
def test_listed_resolutions(name: str, file: str):
    found = [
        {
            "number": row.number,
            "symbol": row.symbol,
            "date": row.date,
            "paragraphs": [f"{p.part}.{p.number}" if p.part else p.number for p in row.paragraphs if p.number],
        }
        for row in findings(file).resolutions or ()
    ]
    expected = [{k: v for k, v in row.items() if k != "printed"} for row in EXPECTED[name]["resolution"]]
    assert found == expected
    misprinted = {row.printed_symbol for row in findings(file).resolutions or () if row.printed_symbol != row.symbol}
    assert misprinted == {row["printed"] for row in EXPECTED[name]["resolution"] if "printed" in row}


@report
def test_recommendations(name: str, file: str):
    found: dict[str, int] = {}
    for recommendation in findings(file).recommendations or ():
        paragraph = recommendation.at.split("__")[0].removeprefix("para_")
        found[paragraph] = found.get(paragraph, 0) + 1
    assert found == EXPECTED[name]["recommendations"]
    assert all(r.addressees for r in findings(file).recommendations or ())


@report
def test_what_does_not_fit_is_flagged(name: str, file: str):
    kinds = {anomaly.kind for anomaly in findings(file).anomalies}
    assert set(EXPECTED[name]["anomalies"]["kinds"]) - kinds == set()


@report
def test_interlocutors(name: str, file: str):
    found = [person.number for person in findings(file).interlocutors or ()]
    assert found == EXPECTED[name]["interlocutors"]["numbers"]


@resolutions
def test_duties_with_a_session(name: str, file: str):
    found = [(duty.at, duty.due.session) for duty in findings(file).duties or () if duty.due and duty.due.session]
    assert sorted(found) == sorted((duty["at"], duty["session"]) for duty in EXPECTED[name]["duty"])


@pytest.mark.parametrize(("name", "file"), [case for case in CASES if "clauses" in EXPECTED[str(case.values[0])]])
def test_the_first_verb_of_each_paragraph(name: str, file: str):
    first: dict[str, str] = {}
    for clause in sorted(findings(file).clauses or (), key=lambda clause: clause.span):
        if clause.at.startswith("para_"):
            first.setdefault(clause.at.split("__")[0], clause.class_)
    assert list(first.values()) == EXPECTED[name]["clauses"][language_of(file)]


def test_the_register_only_names_what_is_in_the_folder():
    register: dict[str, Any] = tomllib.loads((SAMPLES / "valmera/register.toml").read_text(encoding="utf-8"))
    named = {act["file"] for act in register["act"] if act["do"] == "add"}
    assert named == {path.name for path in (SAMPLES / "valmera").glob("A_*")}
    accounts = {account["name"] for account in register["account"]}
    assert {act["by"] for act in register["act"]} - accounts == set()


def test_the_register_gives_no_evidence_before_it_exists():
    register: dict[str, Any] = tomllib.loads((SAMPLES / "valmera/register.toml").read_text(encoding="utf-8"))
    known: dict[str, Any] = {}
    for act in register["act"]:
        if act["do"] in ("inform", "measure"):
            known.setdefault({"inform": "information", "measure": "measure"}[act["do"]] + ":" + act["id"], act["on"])
        if act["do"] == "observe":
            known.setdefault(f"observation:{act['indicator']}/{act['period']}", act["on"])
    early = [
        (act["benchmark"], item)
        for act in register["act"]
        if act["do"] == "assess"
        for item in act["evidence"]
        if "#" not in item and known[item] > act["on"]
    ]
    assert early == []
