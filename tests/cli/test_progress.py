"""What a person at a terminal is told while files are read; nothing where nobody watches."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from gnomon.cli import _progress


class Timer:
    """Fires at once where the wait is over, never else."""

    def __init__(self, wait: float, act: Callable[..., None], arguments: tuple[str, ...]) -> None:
        self.wait, self.act, self.arguments = wait, act, arguments

    def start(self) -> None:
        if self.wait == 0:
            self.act(*self.arguments)

    def cancel(self) -> None:
        self.wait = 1


class Terminal(io.StringIO):
    """Standard error that a person watches."""

    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Called within a test: the capture of output takes standard error back between its phases."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    return screen


def test_nobody_watches(capsys):
    assert list(_progress.with_progress(("a.pdf", "b.pdf"))) == ["a.pdf", "b.pdf"]
    assert capsys.readouterr().err == ""


def test_the_second_file_is_named_once_a_second_is_over(monkeypatch):
    terminal, looks = watched(monkeypatch), [0.0, 0.2, 1.5]
    monkeypatch.setattr(_progress, "time", SimpleNamespace(monotonic=lambda: looks.pop(0)))
    monkeypatch.setattr(_progress, "threading", SimpleNamespace(Timer=Timer))
    assert list(_progress.with_progress(("in/a.pdf", "-"))) == ["in/a.pdf", "-"]
    assert terminal.getvalue() == "\r\x1b[Kreading standard input (2 of 2)\r\x1b[K"


def test_a_warning_takes_the_place_of_the_notice(monkeypatch):
    terminal = watched(monkeypatch)
    _progress.warn("a.pdf: cut off")
    assert terminal.getvalue() == "\r\x1b[Ka.pdf: cut off\n"


@pytest.mark.parametrize(("name", "shown"), [("-", "standard input"), ("in/a.pdf", "a.pdf"), ("a.pdf", "a.pdf")])
def test_what_a_file_is_called(name, shown):
    assert _progress.shown(name) == shown
