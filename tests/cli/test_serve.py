"""`gnomon serve` as a person runs it: in a process of its own, on an empty data folder."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

GNOMON = [str(Path(sys.executable).with_name("gnomon"))]
PATIENCE = 120  # seconds until a busy machine has started the server


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    port = free_port()
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("GNOMON_", "DJANGO_"))}
    process = subprocess.Popen(
        [*GNOMON, "serve", "--port", str(port)],
        env=environment | {"GNOMON_HOME": str(tmp_path / "home"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    yield process, f"http://127.0.0.1:{port}"
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def fetch(address: str) -> tuple[int, str, Message]:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(address) as answer:
                return answer.status, answer.read().decode(), answer.headers
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode(), error.headers
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


@pytest.mark.slow
def test_the_site_is_served_from_an_empty_folder_until_ctrl_c(served: tuple[subprocess.Popen[str], str]) -> None:
    process, address = served
    status, body, headers = fetch(f"{address}/")
    assert (status, "Nothing is public yet" in body) == (200, True)
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert fetch(f"{address}/zh/")[2]["Content-Language"] == "zh"
    status, style, headers = fetch(f"{address}/assets/site.css")
    assert (status, headers["Content-Type"], len(style) > 1000) == (200, 'text/css; charset="utf-8"', True)
    assert fetch(f"{address}/en/VAL/")[0] == 404
    os.killpg(process.pid, signal.SIGINT)  # a terminal tells the workers too
    said, faults = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert said.splitlines() == [f"Gnomon is at {address}/ (end with Ctrl-C)"]
    assert "Traceback" not in faults


def test_a_port_in_use_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        done = subprocess.run(
            [*GNOMON, "serve", "--port", str(port)],
            env=os.environ | {"GNOMON_HOME": str(tmp_path / "home")},
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"gnomon: port {port} on 127.0.0.1 is in use: end the program that holds it or choose another one with --port\n"
    )
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("arguments", "status"), [(["--port", "70000"], 2), (["--host", "203.0.113.7"], 1), (["--help"], 0)]
)
def test_arguments(tmp_path: Path, arguments: list[str], status: int) -> None:
    done = subprocess.run(
        [*GNOMON, "serve", *arguments],
        env=os.environ | {"GNOMON_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (status, False)
