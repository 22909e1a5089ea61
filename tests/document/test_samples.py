"""Our own sample documents: nothing is lost, little is unplaced, however they are cut or shuffled."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document import read, read_path
from gnomon.document.accounting import check, shares
from gnomon.document.model import ReadError

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples" / "valmera").glob("*.[tx][xm][tl]"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_nothing_is_lost(path):
    document = read_path(path)
    assert check(document) == []
    found = shares(document)
    assert found["text"] + found.get("dropped other", 0) < 0.01


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@settings(max_examples=8, deadline=None)
@given(start=st.floats(0, 1), length=st.integers(100, 20_000), shuffled=st.booleans(), random=st.randoms())
def test_cut_and_shuffled(path, start, length, shuffled, random):
    lines = path.read_text(encoding="utf-8")[int(path.stat().st_size * start / 2) :][:length].split("\n")
    if shuffled:
        random.shuffle(lines)
    data = "\n".join(lines).encode()
    try:
        document = read(data, path.name)
    except ReadError:
        return
    assert check(document) == []
    assert read(data, path.name) == document


def test_there_are_samples_of_both_formats():
    assert {path.suffix for path in SAMPLES} == {".txt", ".xml"}
