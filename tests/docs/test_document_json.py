"""docs/reference/document-json.md names every key that `gnomon read` prints, and every slug of a closed list."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from gnomon.document import model
from gnomon.document.writers.contract import document_json, plain
from gnomon.findings import model as findings

PAGE = (Path(__file__).resolve().parents[2] / "docs/reference/document-json.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
KINDS = {field.name: field for field in dataclasses.fields(findings.Findings) if field.name != "anomalies"}
COMMON = {field.name for field in dataclasses.fields(findings.Finding)}
PARTS = [
    (model.Source, "Top level"),
    (model.Metadata, "document"),
    (model.Vote, "document"),
    (model.Element, "elements"),
    (model.FootnoteMark, "elements"),
    (model.Cell, "elements"),
    (model.Box, "elements"),
    (model.Dropped, "elements"),
    (model.Anomaly, "Anomalies"),
    (model.Place, "Anomalies"),
    (model.PageQuality, "Quality of pages"),
    (findings.Finding, "findings"),
    (findings.Time, "findings"),
    (findings.Institution, "findings"),
    (findings.Suggestion, "findings"),
]
WITHIN = {  # the kinds whose row names the keys of a part
    findings.Part: ["clauses"],
    findings.SourceRef: ["benchmarks"],
    findings.QuotedParagraph: ["resolutions"],
    findings.Penalty: ["cases"],
}
LISTS = [
    *((name, getattr(model, name)) for name in ("DocumentKind", "ElementKind", "VoteMode", "Role", "Why", "PageDoubt")),
    *((name, getattr(findings, name)) for name in ("CitationKind", "TimeKind")),
]


def keys(kind: Any) -> set[str]:
    """The keys of a class in the JSON."""
    return {field.name.rstrip("_") for field in dataclasses.fields(kind)}


def named(text: str) -> set[str]:
    """What a piece of the page sets as code."""
    return {word for code in re.findall(r"`([^`]+)`", text) for word in re.findall(r"[\w-]+", code)}


def row(kind: str) -> str:
    """The row of a kind of finding."""
    found = re.search(rf"^\| `{kind}` \|.*$", SECTIONS["findings"], re.MULTILINE)
    assert found, f"no row for {kind}"
    return found[0]


def class_of(kind: str) -> Any:
    hint = get_type_hints(findings.Findings)[kind]
    return get_args(get_args(hint)[0])[0]


@pytest.mark.parametrize(("part", "section"), PARTS, ids=lambda each: getattr(each, "__name__", None))
def test_every_key_of_a_part_is_named_in_its_section(part: Any, section: str) -> None:
    assert keys(part) - named(SECTIONS[section]) == set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_of_a_finding_is_named_in_its_row(kind: str) -> None:
    assert keys(class_of(kind)) - COMMON - named(row(kind)) == set()


@pytest.mark.parametrize(("part", "kind"), [(part, kind) for part, kinds in WITHIN.items() for kind in kinds])
def test_every_key_within_a_finding_is_named_in_its_row(part: Any, kind: str) -> None:
    assert keys(part) - named(row(kind)) == set()


def test_every_row_is_a_kind_of_finding() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", SECTIONS["findings"], re.MULTILINE)
    assert rows == list(KINDS)


@pytest.mark.parametrize(("name", "slugs"), LISTS, ids=lambda each: each if isinstance(each, str) else "")
def test_every_slug_of_a_closed_list_is_named(name: str, slugs: Any) -> None:
    assert set(get_args(slugs)) - named(PAGE) == set(), name


def test_every_key_at_the_top_is_in_the_table() -> None:
    source = model.Source("a.txt", "text/plain", "utf-8", "0" * 64, 0)
    answer = document_json(model.Document(source, "", model.Metadata(), ()))
    assert re.findall(r"^\| `(\w+)` \|", SECTIONS["Top level"], re.MULTILINE) == list(answer)


def test_a_key_that_is_not_there_would_be_seen() -> None:
    assert keys(findings.Law) - named(row("duties")) >= {"name", "article", "change"}
    assert plain(findings.Time(printed="in May", kind="open", from_="2021"))["from"] == "2021"
