"""The command as a whole: how it ends when it is interrupted, and what it says."""

from __future__ import annotations

import click
import pytest

from gnomon import cli
from gnomon.errors import InputError


def ending(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException
) -> tuple[object, str]:
    """Exit status and complaint of a command that raises `error`."""

    def fails(**_: object) -> None:
        raise error

    monkeypatch.setattr(cli._group, "main", fails)
    with pytest.raises(SystemExit) as end:
        cli.main()
    return end.value.code, capsys.readouterr().err


def while_loading() -> RuntimeError:
    """Ctrl-C while a module loads, as Python 3.11 reports it."""
    try:
        raise RuntimeError("Error calling __set_name__") from KeyboardInterrupt()
    except RuntimeError as error:
        return error


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort(), while_loading()])
def test_ctrl_c_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException
) -> None:
    assert ending(monkeypatch, capsys, error) == (130, "gnomon: interrupted; nothing half done was kept\n")


def test_an_input_at_fault_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert ending(monkeypatch, capsys, InputError("no such file")) == (1, "gnomon: no such file\n")


def test_a_command_ends_with_the_status_it_chose(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ending(monkeypatch, capsys, SystemExit(3)) == (3, "")


def test_a_fault_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(cli._group, "main", fails)
    with pytest.raises(ZeroDivisionError):
        cli.main()
