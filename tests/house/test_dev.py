"""dev.py: one sentence when something is missing, no work twice, never a person's own register."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """dev.py as a module whose checkout is an empty folder with a lock file."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("requirements.lock", "pyproject.toml", "hatch_build.py"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/python").touch()
    for name, value in (("ROOT", tmp_path), ("VENV", tmp_path / ".venv"), ("BIN", tmp_path / ".venv/bin")):
        monkeypatch.setattr(module, name, value)
    return module


def exits_with(status: int) -> list[str]:
    """A command that does nothing but end with a status."""
    return [sys.executable, "-c", f"raise SystemExit({status})"]


def test_an_installation_is_done_once(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "installers", lambda: [exits_with(0)])
    dev.ready("requirements.lock")
    monkeypatch.setattr(dev, "installers", lambda: pytest.fail("installed again"))
    dev.ready("requirements.lock")


def test_a_changed_lock_is_installed_again(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "installers", lambda: [exits_with(0)])
    dev.ready("requirements.lock")
    (dev.ROOT / "requirements.lock").write_text("click==8.5.1", encoding="utf-8")
    asked: list[bool] = []
    monkeypatch.setattr(dev, "installers", lambda: asked.append(True) or [exits_with(0)])
    dev.ready("requirements.lock")
    assert asked == [True]


def test_a_failed_installation_is_one_sentence_and_leaves_no_stamp(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "installers", lambda: [exits_with(1)])
    with pytest.raises(SystemExit, match=r"^dev\.py: the packages could not be installed"):
        dev.ready("requirements.lock")
    assert list(dev.VENV.glob("*.stamp")) == []


def test_the_second_installer_is_tried_when_the_first_fails(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "installers", lambda: [exits_with(1), exits_with(0)])
    dev.ready("requirements.lock")
    assert [stamp.name for stamp in dev.VENV.glob("*.stamp")] == ["requirements.lock.stamp"]


def test_no_pip_is_one_sentence(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    monkeypatch.setattr(dev.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 1))
    with pytest.raises(SystemExit, match="sudo apt-get install python3-pip"):
        dev.installers()


def test_the_demo_keeps_away_from_a_persons_register(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    seen: dict[str, Any] = {}

    def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        seen.update(options["env"], command=command[1:])
        return subprocess.CompletedProcess(command, 3)

    monkeypatch.setenv("GNOMON_DATABASE", "sqlite:///mine.sqlite3")
    monkeypatch.setenv("GNOMON_HOME", "mine")
    monkeypatch.setattr(dev, "ready", lambda name: None)
    monkeypatch.setattr(dev.subprocess, "run", run)
    assert dev.demo(browser=False, port=8000) == 3
    assert (seen["GNOMON_HOME"], seen["command"]) == (str(dev.ROOT / ".demo"), ["demo", "samples/valmera"])
    assert "GNOMON_DATABASE" not in seen


@pytest.mark.parametrize(("failing", "status"), [(None, 0), ("mypy", 1), ("pytest", 1)])
def test_one_failed_check_fails_the_whole(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, failing: str | None, status: int
):
    ran: list[str] = []

    def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        ran.append(Path(command[0]).name)
        return subprocess.CompletedProcess(command, int(ran[-1] == failing))

    monkeypatch.setattr(dev, "ready", lambda name: None)
    monkeypatch.setattr(dev.subprocess, "run", run)
    assert dev.test([]) == status
    assert ran == ["ruff", "ruff", "mypy", "lint-imports", "pytest"]


def test_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        exec(compile((ROOT / "dev.py").read_text(encoding="utf-8"), "dev.py", "exec"), {"__name__": "dev"})
