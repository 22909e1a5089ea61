"""`gnomon align`: two files side by side, for people and for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gnomon.cli import _group
from gnomon.document.model import ReadError

ENGLISH = """A/HRC/RES/64/9

The Human Rights Council,

Recalling its resolution 61/7 of 3 April 2031,

1. Urges the Government of Valmera to release all persons held at Port Selin;

2. Requests a report on the 45 cases listed in document A/HRC/64/12.
"""
FRENCH = """A/HRC/RES/64/9

Le Conseil des droits de l’homme,

Rappelant sa résolution 61/7 du 3 avril 2031,

1. Prie instamment le Gouvernement de Valmera de libérer toutes les personnes détenues à Port Selin.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / name for name in ("english.txt", "french.txt")]
    for path, text in zip(paths, (ENGLISH, FRENCH), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(_group, ["align", *arguments])


def test_json(files):
    answer = json.loads(run(*files, "--format", "json").stdout)
    assert answer["format"] == "gnomon-align/1"
    assert [version["key"] for version in answer["versions"]] == ["en", "fr"]
    rows = {
        row["address"]: {key: [e["id"] for e in found] for key, found in row["elements"].items()}
        for row in answer["rows"]
    }
    assert rows["recital_1"] == {"en": ["recital_1"], "fr": ["recital_1"]}
    assert (rows["para_1"], rows["para_2"]) == ({"en": ["para_1"], "fr": ["para_1"]}, {"en": ["para_2"]})
    assert [(d["code"], d["values"]["address"]) for d in answer["differences"]] == [("not-in-every-language", "para_2")]


def test_table_and_page(files):
    table = run(*files).stdout
    assert table.splitlines()[0].split() == ["en", "fr"]
    assert table.splitlines()[-2:] == [
        "1 difference", "para_2  not-in-every-language  address: para_2; in: en; not_in: fr; provisions: 1",
    ]  # fmt: skip
    assert run(*files, "--format", "html").stdout.startswith("<!DOCTYPE html>\n")


def test_one_version_is_not_enough(files):
    result = run(files[0])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "at least two versions" in result.stderr


def test_a_file_that_is_missing_is_named(files, tmp_path):
    result = run(files[0], str(tmp_path / "none.txt"))
    assert isinstance(result.exception, ReadError)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "none.txt" in str(result.exception)
