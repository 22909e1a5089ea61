"""`gnomon read` as a person or a script calls it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from gnomon import cli
from gnomon.cli import _group
from gnomon.errors import InputError

TEXT = """Human Rights Council

61/7. Situation of human rights in Valmera

The Human Rights Council,

Recalling its resolution 60/4,1

1. Requests Valmera:

(a) To publish the figures;

(b) To release the miners.

1 A/HRC/RES/60/4.
"""
KEYS = ["format", "source", "document", "elements", "dropped", "findings", "anomalies"]
ELEMENT = [
    "id", "source_id", "parent", "kind", "role", "number", "number_span", "language", "text", "spans", "page",
    "footnotes",
]  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "valmera.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def run():
    def call(*arguments: object, **options: object):
        return CliRunner().invoke(_group, ["read", *map(str, arguments)], **options)

    return call


def test_json_has_the_shape_of_the_contract(run, file):
    answer = json.loads(run(file).stdout)
    assert [*answer][:7] == KEYS
    assert answer["format"] == "gnomon-document/1"
    assert [*answer["source"]] == ["name", "media_type", "encoding", "sha256", "length"]
    assert [*answer["document"]][:4] == ["symbol", "symbol_printed", "symbol_basis", "symbols"]
    assert answer["document"]["vote"] == {
        "mode": None, "counts": {"in_favour": None, "against": None, "abstaining": None},
        "in_favour": [], "against": [], "abstaining": [],
    }  # fmt: skip
    assert {tuple(element) for element in answer["elements"]} == {tuple(ELEMENT)}


def test_spans_count_in_what_source_prints(run, file):
    answer, source = json.loads(run(file).stdout), run(file, "--format", "source").stdout
    assert source == TEXT
    for element in answer["elements"]:
        printed = "".join(source[start:end] for start, end in element["spans"])
        assert "".join(printed.split()) == "".join(element["text"].split())


def test_every_finding_has_its_place(run, file):
    answer = json.loads(run(file).stdout)
    ids = {element["id"] for element in answer["elements"]}
    found = [finding for rows in answer["findings"].values() for finding in rows]
    assert found
    for finding in found:
        assert [*finding][:5] == ["id", "at", "span", "rule", "confidence"]
        assert finding["at"] in ids


def test_several_files_are_lines_and_a_broken_one_is_a_line_too(run, file, tmp_path):
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    result = run(file, tmp_path / "picture.txt", file, "--format", "jsonl")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [line["source"]["name"] for line in lines] == ["valmera.txt", "picture.txt", "valmera.txt"]
    assert [*lines[1]] == ["source", "error"]
    assert lines[1]["error"].startswith("picture.txt is a PNG picture")
    assert lines[0] == lines[2]


def test_several_files_as_json_is_wrong_usage(run, file):
    result = run(file, file)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--format jsonl" in result.stderr


@pytest.mark.parametrize("arguments", [["--format", "docx"], ["--language", "xx"], []])
def test_wrong_usage(run, file, arguments):
    assert run(*([file, *arguments] if arguments else [])).exit_code == 2


def test_standard_input(run):
    result = run("-", "--format", "json", input=TEXT.encode())
    assert json.loads(result.stdout)["source"]["name"] == "standard input"


def test_text_for_a_person(run, file):
    lines = run(file, "--format", "text").stdout.splitlines()
    assert "1. Requests Valmera:" in lines
    assert "  (a) To publish the figures;" in lines
    assert run(file, "--format", "text", "-v").stdout.splitlines()[-1].endswith("of the characters: text")


def test_a_warning_goes_to_standard_error(run, tmp_path):
    (tmp_path / "wide.txt").write_text(TEXT, encoding="utf-16")
    result = run(tmp_path / "wide.txt", "--format", "source")
    assert (result.exit_code, result.stdout) == (0, TEXT)
    assert "wide.txt: read as UTF-16" in result.stderr


def test_a_language_and_an_encoding_can_be_said(run, tmp_path):
    (tmp_path / "v.txt").write_bytes(TEXT.encode("cp500"))
    answer = json.loads(run(tmp_path / "v.txt", "--encoding", "cp500", "--language", "en").stdout)
    assert (answer["source"]["encoding"], answer["document"]["languages"]) == ("cp500", ["en"])


def test_one_broken_file_is_one_sentence_and_status_1(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(sys, "argv", ["gnomon", "read", str(tmp_path)])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert (ended.value.code, capsys.readouterr().out) == (1, "")


def test_the_refusal_is_an_input_error(run, tmp_path):
    assert isinstance(run(tmp_path).exception, InputError)


def test_help_has_an_example(run):
    assert "gnomon read resolution.xml" in run("--help").stdout


def test_no_django_is_loaded(file):
    script = (
        "import sys; from click.testing import CliRunner; from gnomon.cli.read import command;"
        f"result = CliRunner().invoke(command, [{str(file)!r}]); assert result.exit_code == 0, result;"
        "print([name for name in sys.modules if name.partition('.')[0] == 'django'])"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_closed_pipe_is_silent(file):
    program = [
        sys.executable,
        "-c",
        "from gnomon.cli import main; main()",
        "read",
        *[str(file)] * 200,
        "--format",
        "jsonl",
    ]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reader:
        reader.stdout.readline()
        reader.stdout.close()
        assert b"Traceback" not in reader.stderr.read()
