"""Reading in a child process: the same document, or one sentence and no child."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gnomon.document import isolate, read_path
from gnomon.document.isolate import read_isolated
from gnomon.document.limits import Limits
from gnomon.document.model import ReadError

TEXT = "The Human Rights Council,\n\n1. Calls upon Valmera to report.\n"


@pytest.fixture
def path(tmp_path):
    (tmp_path / "valmera.txt").write_text(TEXT)
    return tmp_path / "valmera.txt"


def test_the_same_document(path):
    assert read_isolated(path) == read_path(path)


def test_a_refusal_arrives_as_it_was_said(tmp_path):
    with pytest.raises(ReadError, match="is a directory: name the files in it"):
        read_isolated(tmp_path)


def test_too_slow(path):
    with pytest.raises(ReadError, match=r"took longer than 0\.01 seconds"):
        read_isolated(path, Limits(seconds=0.01))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_too_much_memory(tmp_path):
    (tmp_path / "large.txt").write_text(TEXT * 400_000)
    with pytest.raises(ReadError, match="needs more than 150 MB of memory"):
        read_isolated(tmp_path / "large.txt", Limits(memory=150_000_000))


@pytest.mark.parametrize("answer", [b"", b"{}", b"[1]", b"\xff", b"null"])
def test_a_child_that_crashed_or_answers_nonsense(monkeypatch, path, answer):
    popen = subprocess.Popen

    def crashing(arguments, **options):
        return popen([sys.executable, "-c", f"import sys; sys.stdout.buffer.write({answer!r})"], **options)

    monkeypatch.setattr(isolate.subprocess, "Popen", crashing)
    with pytest.raises(ReadError, match="broke its reader"):
        read_isolated(path)


def test_an_interrupt_leaves_no_child(monkeypatch, path):
    children = []

    class Interrupted(subprocess.Popen):
        def communicate(self, *arguments, **options):
            children.append(self)
            raise KeyboardInterrupt

    monkeypatch.setattr(isolate.subprocess, "Popen", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        read_isolated(path)
    assert [child.poll() is None for child in children] == [False]
