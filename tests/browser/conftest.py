"""A real browser on a real server: the sample rows of `site_rows` behind the public pages.

Skipped, loudly, where Chromium is not installed. Pictures of the pages are left in `artefacts/`.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from playwright.sync_api import Browser, sync_playwright

from gnomon.site import catalogues
from site_answers import install

ARTEFACTS = Path(__file__).resolve().parents[2] / "artefacts"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the tests speak."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium: pages are not tested in a browser; on Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the sample rows are served."""
    catalogues.compile_missing()
    with pytest.MonkeyPatch.context() as patch:
        install(patch)
        cache.clear()
        with make_server("127.0.0.1", 0, get_wsgi_application(), _Server, _Quiet) as server:
            thread = threading.Thread(target=server.serve_forever, daemon=True)
            thread.start()
            yield f"http://127.0.0.1:{server.server_port}"
            server.shutdown()
            thread.join()
        cache.clear()


@pytest.fixture(scope="session")
def artefacts() -> Path:
    """Where pictures go; not kept in the repository."""
    ARTEFACTS.mkdir(exist_ok=True)
    return ARTEFACTS
