"""`gnomon evaluate`: a table for people, JSON for scripts, honest about what is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from gnomon.cli import _group
from gnomon.errors import InputError

TEXT = """A/HRC/RES/48/99

The Human Rights Council,

Guided by the Charter of the United Nations,

1. Urges the Government of Valmera to repeal the Press Law;

2. Notes that about 40 journalists were held in 2021.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "documents" / "inner").mkdir(parents=True)
    (tmp_path / "documents" / "inner" / "made.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "tables").mkdir()
    table = {
        "format": "gnomon-expected/1",
        "document": {"symbol": "A/HRC/RES/48/99", "file": "made.txt", "length": len(TEXT)},
        "split": "work",
        "kinds": ["laws", "indicators"],
        "rows": [
            {"kind": "laws", "at": "para_1", "words": "Press Law", "values": {"change": "amend"}},
            {"kind": "laws", "at": "para_1", "words": "Government"},
            {"kind": "indicators", "at": "para_2", "words": "about 40", "values": {"value": 40, "qualifier": "about"}},
        ],
    }
    (tmp_path / "tables" / "a.json").write_text(json.dumps(table), encoding="utf-8")
    table["document"] = {"file": "lost.txt"}
    (tmp_path / "tables" / "b.json").write_text(json.dumps(table), encoding="utf-8")
    return tmp_path


def run(folder: Path, *options: str) -> str:
    result = CliRunner().invoke(_group, ["evaluate", str(folder / "tables"), *options], catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_json(folder: Path) -> None:
    answer = json.loads(run(folder, "--documents", str(folder / "documents"), "--format", "json", "--differences"))
    assert (answer["format"], answer["documents"], answer["missing"]) == ("gnomon-evaluate/1", 1, ["lost.txt"])
    indicators, laws = answer["rows"]
    assert laws == laws | {
        "kind": "laws", "language": "en", "split": "work", "expected": 2, "found": 1, "matched": 1,
        "precision": 1.0, "recall": 0.5,
    }  # fmt: skip
    assert laws["fields"] == {"change": {"right": 0, "of": 1}}
    assert laws["rules"] == {"laws/law": {"matched": 1, "found": 1}}
    assert indicators["fields"] == {"qualifier": {"right": 1, "of": 1}, "value": {"right": 1, "of": 1}}
    assert [(n["what"], n["document"], n["said"]) for n in answer["differences"]] == [
        ("missed", "A/HRC/RES/48/99", "Government"),
        ("field", "A/HRC/RES/48/99", "change: 'repeal', expected 'amend'"),
    ]


def test_table(folder: Path) -> None:
    lines = run(folder, "--documents", str(folder / "documents"), "--kind", "laws").splitlines()
    assert [line.split() for line in lines] == [
        ["split", "kind", "lang", "expected", "found", "matched", "precision", "recall", "fields"],
        ["work", "laws", "en", "2", "1", "1", "1.000", "0.500", "change", "0/1"],
        ["1", "documents", "read;", "not", "there:", "lost.txt"],
    ]


def test_each_rule_has_a_line(folder: Path) -> None:
    lines = run(folder, "--documents", str(folder / "documents"), "--kind", "laws", "--rules").splitlines()
    assert lines[2].split() == ["laws/law", "1", "1", "1.000"]


def test_a_document_beside_its_table(folder: Path) -> None:
    (folder / "tables" / "made.txt").write_text(TEXT, encoding="utf-8")
    assert json.loads(run(folder, "--format", "json"))["documents"] == 1


@pytest.mark.parametrize("options", [(), ("--split", "untouched")])
def test_no_document_at_all_is_an_input_error(folder: Path, options: tuple[str, ...]) -> None:
    with pytest.raises(InputError, match=r"none of the documents of .* is there"):
        run(folder, *options)
