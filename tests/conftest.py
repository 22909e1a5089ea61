"""Shared fixtures. Real documents are read from `../shared`; without it those tests are skipped, loudly."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def pytest_configure() -> None:
    """Let the programs that tests start hear Ctrl-C, which a background job of a shell ignores."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared beside the checkout: tests on real United Nations documents are skipped")
    return SHARED


@pytest.fixture(scope="session")
def samples() -> Path:
    """Our own sample documents."""
    return ROOT / "samples"
