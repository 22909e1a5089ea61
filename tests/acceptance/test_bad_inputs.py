"""Bad inputs: read with a warning where it can be read, refused with one clear sentence where it cannot."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path

import pytest

from .command import gnomon

RESOLUTION = """Human Rights Council
Forty-eighth session
Agenda item 10

48/61. Advisory services and technical assistance for Valmera

The Human Rights Council,

Recalling its resolution 42/12 of 27 September 2019 – “année sûre”,

1. Welcomes the café of the Government of Valmera;

2. Requests the Special Rapporteur to report to the Council at its fifty-first session.

45th meeting
11 October 2021

[Adopted without a vote.]
"""
CHINESE = (
    "人权理事会，\n\n回顾大会2006年3月15日第60/251号决议，\n\n"
    "1. 欢迎瓦尔梅拉政府的努力；\n\n2. 决定继续审议瓦尔梅拉的人权状况。\n"
)


def picture() -> bytes:
    """A whole PNG of one pixel."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0\0\0")) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("words", "encoding", "stated"),
    [
        (RESOLUTION, "utf-16", "utf-16"),
        (RESOLUTION, "utf-16-le", "utf-16"),
        (RESOLUTION, "cp1252", "1252"),
        (CHINESE, "gb18030", "gb"),
        (CHINESE, "utf-16", "utf-16"),
    ],
)
def test_other_encodings_are_read_stated_and_warned_of(tmp_path: Path, words: str, encoding: str, stated: str) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(words.encode(encoding))
    run = gnomon("read", path)
    answer = json.loads(run.stdout)
    assert stated in answer["source"]["encoding"].lower()
    assert gnomon("read", path, "--format", "source").stdout == words
    assert len(run.stderr.strip().splitlines()) == 1
    assert [e["id"] for e in answer["elements"] if e["role"] == "operative"] == ["para_1", "para_2"]


def test_a_file_cut_in_the_middle_is_read_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes(CHINESE.encode()[:-20])
    run = gnomon("read", path)
    assert json.loads(run.stdout)["elements"]
    assert run.stderr.strip()


def _refused(path: Path) -> str:
    run = gnomon("read", path, status=1)
    assert run.stdout == ""
    [line] = run.stderr.strip().splitlines()
    assert path.name in line
    return line


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert "empty" in _refused(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in _refused(tmp_path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    _refused(tmp_path / "nowhere.txt")


def test_a_picture_named_txt_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(picture())
    _refused(path)


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200_000_001 + 10_000_000)
    assert "200 MB" in _refused(path)


def test_several_files_are_one_document_a_line(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(RESOLUTION, encoding="utf-8")
    bad.touch()
    run = gnomon("read", good, bad, good, "--format", "jsonl", status=1)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert [answer["source"]["name"] for answer in answers] == ["good.txt", "bad.txt", "good.txt"]
    assert answers[1].keys() == {"source", "error"}
    assert answers[0] == answers[2]


def test_a_dash_is_standard_input() -> None:
    answer = json.loads(gnomon("read", "-", input=RESOLUTION).stdout)
    assert answer["document"]["symbol"] == "A/HRC/RES/48/61"
