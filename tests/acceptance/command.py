"""Runs `gnomon` as a stranger would: a process, its output, its exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

GNOMON = Path(sys.executable).with_name("gnomon")


def gnomon(*arguments: object, status: int = 0, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the command; fail when it ends otherwise than with `status`."""
    run = subprocess.run(
        [GNOMON, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", timeout=300, **options
    )
    assert run.returncode == status, run.stderr[-2000:]
    return run


def read(path: Path, *arguments: str) -> dict[str, Any]:
    """One document as `gnomon read` prints it."""
    answer: dict[str, Any] = json.loads(gnomon("read", path, *arguments).stdout)
    return answer
