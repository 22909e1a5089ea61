"""The one door: bytes or a file in, a document or one sentence out."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document import limits, read, read_path
from gnomon.document.accounting import check
from gnomon.document.model import ReadError

TEXT = """Human Rights Council

61/7. Situation of human rights in Valmera

The Human Rights Council,

Recalling its resolution 60/4,1

1. Welcomes the visit to Port Selin;

2. Requests Valmera:

(a) To publish the figures;

(b) To release the miners.

1 A/HRC/RES/60/4.
"""


def test_the_source_of_a_text():
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    document = read(data, "v.txt")
    assert document.text == TEXT
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()
    assert (document.source.encoding, document.source.length) == ("utf-8", len(TEXT))
    assert document.source.media_type == "text/plain"


def test_warnings_of_the_encoding_come_first():
    document = read(TEXT.encode("utf-16"), "v.txt")
    assert document.warnings[0] == "read as UTF-16; name another with --encoding"


def test_over_the_limit(monkeypatch, tmp_path):
    monkeypatch.setattr(limits, "TEXT_BYTES", 3_000_000)
    (tmp_path / "v.txt").write_bytes(b"words " * 600_000)
    with pytest.raises(ReadError, match=r"^v\.txt has 3 MB; the limit is 3 MB for text"):
        read_path(tmp_path / "v.txt")


def test_the_limit_of_text():
    assert limits.TEXT_BYTES == 200_000_000


def test_no_file(tmp_path):
    with pytest.raises(ReadError, match="is a directory"):
        read_path(tmp_path)
    with pytest.raises(ReadError, match="cannot be read"):
        read_path(tmp_path / "absent.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device():
    with pytest.raises(ReadError, match="is no file on a disk"):
        read_path(Path("/dev/zero"))


def test_a_file_that_changes_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "v.txt"
    path.write_text(TEXT)
    whole = Path.read_bytes

    def growing(self: Path) -> bytes:
        data = whole(self)
        os.truncate(self, 10)
        return data

    monkeypatch.setattr(Path, "read_bytes", growing)
    with pytest.raises(ReadError, match="changed while it was read"):
        read_path(path)


def test_a_file_that_vanishes_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "v.txt"
    path.write_text(TEXT)
    whole = Path.read_bytes

    def vanishing(self: Path) -> bytes:
        data = whole(self)
        self.unlink()
        return data

    monkeypatch.setattr(Path, "read_bytes", vanishing)
    with pytest.raises(ReadError, match="cannot be read"):
        read_path(path)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_cut_and_shuffled_text_loses_nothing(data):
    """Cut at a random place, lines in a random order: every character is accounted for, and twice the same."""
    cut = TEXT[: data.draw(st.integers(1, len(TEXT)))]
    lines = data.draw(st.permutations(cut.split("\n")))
    text = "\n".join(lines)
    if text.strip():
        document = read(text.encode(), "v.txt")
        assert check(document) == []
        assert read(text.encode(), "v.txt") == document


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(data):
    try:
        document = read(data, "v")
    except ReadError:
        return
    assert check(document) == []


@pytest.mark.shared
@settings(max_examples=12, deadline=None)
@given(st.integers(0, 60_000), st.integers(200, 6_000), st.randoms())
def test_real_text_cut_and_shuffled_loses_nothing(shared, start, length, random):
    for seed in sorted((shared / "seeds").glob("*.txt")):
        piece = seed.read_text(encoding="utf-8")[start : start + length]
        lines = piece.split("\n")
        random.shuffle(lines)
        for text in (piece, "\n".join(lines)):
            if text.strip():
                assert check(read(text.encode(), seed.name)) == []
