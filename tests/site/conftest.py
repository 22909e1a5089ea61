"""Pages are tested on the rows of `site_rows`, without a register."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from gnomon.site import catalogues
from site_answers import install


@pytest.fixture(scope="session", autouse=True)
def _catalogues() -> None:
    catalogues.compile_missing()


@pytest.fixture
def sample_rows(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every public query answers from `site_rows`; no page is kept from an earlier test."""
    install(monkeypatch)
    cache.clear()
    yield
    cache.clear()
