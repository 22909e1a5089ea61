"""`gnomon bench` as a person calls it; no figure is asserted, only that each was measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from gnomon.cli import _group
from gnomon.errors import InputError

KEYS = {"name", "value", "unit", "peer", "ratio", "n"}


def lines(*arguments: str) -> list[dict[str, object]]:
    result = CliRunner().invoke(_group, ["bench", *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_line_for_each_figure(tmp_path: Path):
    text = tmp_path / "text.txt"
    text.write_text("1. See A/HRC/48/61, para. 5.\n" * 20, encoding="utf-8")
    found = lines("read-text", "--input", str(text), "--runs", "1")
    assert [line["name"] for line in found] == ["read-text", "read-text-findings"]
    assert all(set(line) == KEYS and line["n"] == 1 and line["value"] for line in found)


def test_a_ratio_only_beside_a_peer_that_ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from gnomon.cli._bench import citations

    monkeypatch.setattr(citations, "find_spec", lambda name: None)
    text = tmp_path / "text.txt"
    text.write_text("See A/HRC/48/61, para. 5.\n", encoding="utf-8")
    for line in lines("citations", "--input", str(text), "--runs", "1"):
        assert (line["ratio"], str(line["peer"]).endswith("peer not installed")) == (None, True)


def test_the_samples_are_measured_on():
    from gnomon.cli._bench.texts import sample

    assert "Valmera" in sample()


def test_unknown_name_is_wrong_usage():
    result = CliRunner().invoke(_group, ["bench", "speed"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is no benchmark 'speed'; there are citations, read-text, read-pdf." in result.stderr


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00"])
def test_a_text_that_cannot_be_measured_on(tmp_path: Path, content: bytes):
    path = tmp_path / "text.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"text\.txt"):
        CliRunner().invoke(_group, ["bench", "read-text", "--input", str(path)], catch_exceptions=False)


def test_pages_are_measured_beside_the_peer(tmp_path: Path):
    from gnomon.cli._bench.pages import drawn

    path = tmp_path / "text.pdf"
    path.write_bytes(drawn("1. Requests the Government of Valmera to reply.\n" * 60))
    (line,) = lines("--input", str(path), "--runs", "1")
    assert (line["name"], line["unit"], line["peer"]) == ("read-pdf", "pages/s", "pypdfium2 text extraction")
    assert line["language"] == "en"
    assert line["value"]
    assert line["ratio"]


def test_a_folder_of_pages_is_measured_by_language(tmp_path: Path):
    from gnomon.cli._bench.pages import drawn

    (tmp_path / "a.pdf").write_bytes(drawn("1. Prie le Gouvernement de la Valmera de répondre à la question.\n" * 60))
    (tmp_path / "b.pdf").write_bytes(drawn("1. Requests the Government of Valmera to reply to the question.\n" * 60))
    (tmp_path / "c.txt").write_text("no PDF file")
    found = lines("--input", str(tmp_path), "--runs", "1")
    assert [(line["name"], line["language"]) for line in found] == [("read-pdf", "en"), ("read-pdf", "fr")]


@pytest.mark.parametrize(("name", "content"), [("read-text", b"%PDF-1.7\n"), ("read-pdf", b"Valmera")])
def test_an_input_of_another_kind(tmp_path: Path, name: str, content: bytes):
    path = tmp_path / "input"
    path.write_bytes(content)
    with pytest.raises(InputError, match=f"{name} does not measure on"):
        CliRunner().invoke(_group, ["bench", name, "--input", str(path)], catch_exceptions=False)
