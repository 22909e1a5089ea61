"""Runs `gnomon` as a person does, in a data folder of its own."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

RUN = "from gnomon.cli import main; main()"


@cache
def compiled() -> str:
    """Where the many processes of a test run keep what Python compiles, so that only the first one compiles it."""
    folder = tempfile.mkdtemp(prefix="gnomon-compiled-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@dataclass(frozen=True)
class Home:
    """A data folder and the command that works in it."""

    folder: Path
    database: str | None = None

    def environment(self) -> dict[str, str]:
        plain = {k: v for k, v in os.environ.items() if not k.startswith(("GNOMON", "DJANGO", "PYTHON"))}
        named = {"GNOMON_HOME": str(self.folder), "PYTHONPYCACHEPREFIX": compiled()}
        return plain | named | ({"GNOMON_DATABASE": self.database} if self.database else {})

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", RUN, *arguments]
        return subprocess.Popen(
            command, env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def run(self, *arguments: str, status: int = 0) -> str:
        """What the command prints; for a status other than 0, its last line of errors."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=120)
        assert process.returncode == status, err
        return out if status == 0 else err.strip().splitlines()[-1]

    def rows(self, *arguments: str) -> list[dict[str, object]]:
        return json.loads(self.run(*arguments, "--format", "json"))["rows"]

    def copy(self, to: Path) -> Home:
        shutil.copytree(self.folder, to)
        return Home(to)
