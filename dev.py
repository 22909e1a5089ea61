"""The two commands of the README, with nothing but Python 3.11 and pip on the machine.

    python3 dev.py demo [--no-browser] [--port 8000]   the sample register, served on this machine
    python3 dev.py test [arguments for pytest]         everything that is checked before a change goes in

Reads the two lock files. Writes .venv (the tools, named by the lock) and .demo (the demo's own data folder).
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(f"dev.py: Gnomon needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: python3.11 dev.py")

import argparse
import hashlib
import os
import shutil
import socket
import subprocess
import time
import venv
import webbrowser
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)


def say(text: str) -> None:
    """One line about what happens now."""
    print(f"dev.py: {text}", flush=True)


def fingerprint(lock: Path) -> str:
    """Changes when the set of packages, the build or a catalogue changes."""
    files = [
        lock,
        ROOT / "pyproject.toml",
        ROOT / "hatch_build.py",
        *sorted(ROOT.glob("src/gnomon/site/locale/*/*/*.po")),
    ]
    return hashlib.sha256(b"\0".join([sys.version.encode(), *(f.read_bytes() for f in files)])).hexdigest()


def installers() -> list[list[str]]:
    """The commands that can install a lock file here, the quick one first."""
    python = str(BIN / "python")
    found = [[uv, "pip", "install", "--python", python]] if (uv := shutil.which("uv")) else []
    if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0:
        found.append([sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-input"])
    return found or sys.exit("dev.py: pip is missing; type: sudo apt-get install python3-pip")


def ready(name: str) -> None:
    """Make .venv hold what the lock file names; a stamp lets the next run skip this."""
    lock, stamp = ROOT / name, VENV / f"{name}.stamp"
    if stamp.exists() and stamp.read_text() == fingerprint(lock):
        return
    if not BIN.joinpath("python").exists():
        say("making .venv")
        venv.create(VENV, with_pip=False, symlinks=os.name != "nt")
    say(f"installing {name} into .venv (a minute at most, the first time only)")
    for tool in installers():
        packages = [*tool, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
        itself = [*tool, "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
        if all(subprocess.run(step, cwd=ROOT, check=False).returncode == 0 for step in (packages, itself)):
            stamp.write_text(fingerprint(lock))
            return
    sys.exit("dev.py: the packages could not be installed (see above); is the package registry within reach?")


def open_when_up(server: subprocess.Popen[bytes], port: int) -> None:
    """Open the browser as soon as the server answers, where there is a desktop."""
    desktop = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    while desktop and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                webbrowser.open(f"http://127.0.0.1:{port}")
                return
        time.sleep(0.2)


def demo(browser: bool, port: int) -> int:
    """File the sample documents in a register of their own and serve it until Ctrl-C."""
    ready("requirements.lock")
    gnomon = str(BIN / "gnomon")
    env = {k: v for k, v in os.environ.items() if k != "GNOMON_DATABASE"} | {"GNOMON_HOME": str(ROOT / ".demo")}
    say("reading and filing the sample documents in .demo")
    if status := subprocess.run([gnomon, "demo", "samples/valmera"], cwd=ROOT, env=env, check=False).returncode:
        return status
    say(f"serving http://127.0.0.1:{port} (Ctrl-C ends it)")
    server = subprocess.Popen([gnomon, "serve", "--port", str(port)], cwd=ROOT, env=env)
    try:
        if browser:
            open_when_up(server, port)
        return server.wait()
    except KeyboardInterrupt:
        server.wait()
        return 0


def skipped() -> None:
    """Say loudly which tests this machine cannot run."""
    if not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        say(
            "NO CHROMIUM: browser tests are skipped; type: sudo apt-get install chromium fonts-noto-core fonts-noto-cjk"
        )
    if not (shutil.which("postgres") or list(Path("/usr/lib/postgresql").glob("*/bin/postgres"))):
        say("NO POSTGRESQL: tests on it are skipped; type: sudo apt-get install postgresql")
    if not (ROOT.parent / "shared").is_dir():
        say("NO ../shared: tests on real United Nations documents are skipped")


def test(arguments: list[str]) -> int:
    """Run every check, then the whole suite; 0 when all passed."""
    ready("requirements-test.lock")
    skipped()
    failed = []
    for check in (*CHECKS, ("pytest", "-n", "2", *arguments)):
        say(" ".join(check))
        if subprocess.run([str(BIN / check[0]), *check[1:]], cwd=ROOT, check=False).returncode:
            failed.append(" ".join(check[:2]))
    if failed:
        say(f"FAILED: {', '.join(failed)}")
    return int(bool(failed))


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Run the demo or the tests.")
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("demo", help="the sample register, served on 127.0.0.1")
    show.add_argument("--no-browser", action="store_true", help="do not open a browser")
    show.add_argument("--port", type=int, default=8000, help="port of the site (8000)")
    commands.add_parser("test", help="all checks and tests; further arguments go to pytest")
    known, rest = parser.parse_known_args()
    if known.command == "test":
        return test(rest)
    if rest:
        parser.error(f"unknown argument: {rest[0]}")
    return demo(not known.no_browser, known.port)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
