"""The page that `gnomon read --format html` writes, in a real browser: no barrier, every anchor is reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from gnomon.document import read_path
from gnomon.document.writers.html import html

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", ["A_HRC_51_88-en.txt", "A_HRC_RES_48_61-zh.txt"])
def test_a_sample_has_no_barriers(chromium, samples, tmp_path, name):
    file: Path = tmp_path / "page.html"
    file.write_text(html(read_path(samples / "valmera" / name)), encoding="utf-8")
    page = chromium.new_page()
    page.goto(f"{file.as_uri()}#fn_1")
    found = Axe().run(page).response
    assert [violation["id"] for violation in found["violations"]] == []
    assert len(found["passes"]) > 10
    assert page.evaluate("document.querySelector(':target').id") == "fn_1"
    page.close()
