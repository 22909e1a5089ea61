"""The public site drawn from a real register: the sample of Valmera, filed, decided, assessed and published."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import html

from gnomon.register.sample import load_sample
from site_select import select, texts

ALIASES = ("default", "vault", "public")
MOST = 12  # statements for a page, whatever it shows


@contextmanager
def counted() -> Iterator[list[CaptureQueriesContext]]:
    with ExitStack() as stack:
        yield [stack.enter_context(CaptureQueriesContext(connections[alias])) for alias in ALIASES]


def page_of(client: Client, address: str) -> html.HtmlElement | None:
    """One page, fetched within the bound; None for files that are no pages."""
    cache.clear()
    with counted() as queries:
        response = client.get(address)
        if response.status_code == 302:  # to the part of a long document
            return page_of(client, response.headers["Location"].partition("#")[0])
        assert response.status_code == 200, address
        assert sum(map(len, queries)) <= MOST, address
        body = response.getvalue()
        if not response.headers["Content-Type"].startswith("text/html"):
            return None
        assert len(body) < 150_000, address
        return html.fromstring(body.decode())


@pytest.mark.slow
@pytest.mark.django_db(databases=ALIASES)
def test_every_page_that_links_lead_to(client: Client, samples: Path, settings, tmp_path: Path) -> None:
    settings.HOME = tmp_path
    load_sample(samples / "valmera", tmp_path, lambda _line: None)
    waiting, seen = ["/en/", "/zh/", "/en/as-of/2/VAL/"], set[str]()
    home = None
    while waiting:
        address = waiting.pop()
        root = page_of(client, address)
        home = root if address == "/en/VAL/" else home
        for link in [] if root is None else select(root, "a"):
            target = link.get("href").split("#")[0]
            full = address.split("?")[0] + target if target.startswith("?") else target
            if full and full not in seen and "/as-of/" not in full and "beside" not in full:
                seen.add(full)
                waiting.append(full)
    assert len(seen) > 40
    assert home is not None
    assert texts(home, "h1") == ["10 benchmarks for Valmera"]
    assert texts(home, "tbody td.letter") == list("ABCDEFGHIJ")
    assert len(select(home, "tbody .track")) == 10
