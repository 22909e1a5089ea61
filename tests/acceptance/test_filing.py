"""The founding documents filed by the command: twice, interrupted, with the register out of reach."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from .command import GNOMON, gnomon
from .test_bad_inputs import CHINESE


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a person with an empty data folder."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GNOMON", "DJANGO"))}
    return {**clean, "GNOMON_HOME": str(tmp_path / "home")}


def register_file(home: dict[str, str]) -> Path:
    """The register's own database, whatever it is called."""
    for path in sorted(Path(home["GNOMON_HOME"]).rglob("*.sqlite3")):
        with sqlite3.connect(path) as database:
            tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        if any(name.endswith("event") for name in tables):
            return path
    raise AssertionError("no register in the data folder")


def events(home: dict[str, str]) -> str:
    """What `gnomon verify` says: how many events, history rows and files there are."""
    return gnomon("verify", env=home).stdout


def status(home: dict[str, str]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(gnomon("status", "--format", "json", env=home).stdout)["rows"]
    return rows


def one_sentence(run: subprocess.CompletedProcess[str]) -> str:
    """The only line of complaint; no stack trace."""
    complaints = [line for line in run.stderr.splitlines() if line.startswith("gnomon:")]
    assert len(complaints) == 1, run.stderr
    assert "Traceback" not in run.stderr
    return complaints[0]


@pytest.mark.shared
@pytest.mark.slow
def test_both_founding_documents_are_filed_once(shared: Path, home: dict[str, str]) -> None:
    seeds = sorted((shared / "seeds").glob("*.txt"))
    gnomon("add", *seeds, env=home)
    before, rows = events(home), status(home)
    gnomon("add", *seeds, env=home)
    assert (events(home), status(home)) == (before, rows)
    assert [row["letter"] for row in rows] == list("ABCDEFGHIJKLMNOPQRST")
    assert {row["country"] for row in rows} == {"KHM"}
    assert {row["state"] for row in rows} == {"proposed"}
    assert {len(row["assessments"]) for row in rows} == {0}


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "resolution.txt"
    path.write_text(CHINESE, encoding="utf-8")
    return path


def test_a_document_that_differs_updates_in_place(home: dict[str, str], document: Path) -> None:
    first = gnomon("add", document, "--country", "VAL", env=home).stdout
    document.write_text(CHINESE.replace("努力；", "不断努力；"), encoding="utf-8")
    second = gnomon("add", document, "--country", "VAL", env=home).stdout
    assert first != second
    assert events(home).startswith("whole")


def test_an_interrupted_add_leaves_nothing_behind(home: dict[str, str], document: Path, samples: Path) -> None:
    gnomon("add", document, "--country", "VAL", env=home)
    before = events(home)
    files = [samples / "valmera" / name for name in ("A_HRC_51_88-en.txt", "A_HRC_51_88-zh.txt")]
    running = subprocess.Popen(
        [GNOMON, "add", *files, "--country", "VAL"], env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    time.sleep(1.2)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode not in (0, None)
    assert "Traceback" not in said
    assert events(home) == before
    gnomon("add", *files, "--country", "VAL", env=home)


def test_a_locked_register_is_one_sentence(home: dict[str, str], document: Path) -> None:
    gnomon("status", env=home)
    held = sqlite3.connect(register_file(home), isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    try:
        run = gnomon("add", document, "--country", "VAL", env=home, status=1)
    finally:
        held.execute("ROLLBACK")
        held.close()
    assert "lock" in one_sentence(run) or "busy" in one_sentence(run)
    gnomon("add", document, "--country", "VAL", env=home)


def test_a_register_of_a_newer_version_is_one_sentence(home: dict[str, str], document: Path) -> None:
    gnomon("status", env=home)
    with sqlite3.connect(register_file(home)) as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('register', '9999_later', '2030-01-01')"
        )
    run = gnomon("add", document, "--country", "VAL", env=home, status=1)
    assert "newer" in one_sentence(run)


def test_a_port_in_use_is_one_sentence(home: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        run = gnomon("serve", "--port", port, env=home, status=1)
    assert str(port) in one_sentence(run)
