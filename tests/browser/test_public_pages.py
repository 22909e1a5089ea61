"""The public pages as a person meets them: wide and narrow, light and dark, without script, by keyboard, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
PAGES = {
    "countries": "",
    "home": "VAL/",
    "home-as-of": "as-of/2/VAL/",
    "home-empty": "NDR/",
    "benchmark": "VAL/frameworks/2022/A",
    "benchmark-empty": "VAL/frameworks/2022/J",
    "document": "documents/A/HRC/RES/48/61",
    "document-beside": "documents/A/HRC/RES/48/61?language=en&beside=zh",
    "report": "documents/A/HRC/51/88",
    "documents": "documents/",
    "resolutions": "VAL/resolutions",
    "duties": "VAL/duties",
    "long": "documents/A/VAL/LONG",
    "missing": "XXX/",
}
AXE = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll('main button, main select, main summary, header a, main td a')]
    .filter(e => e.checkVisibility()).map(e => [e.textContent.trim().slice(0, 30), e.getBoundingClientRect().height])
    .filter(([, height]) => height > 0 && height < 20)"""


@contextmanager
def opened(browser: Browser, address: str, **options: Any) -> Iterator[Page]:
    """A page of a fresh browser window; any request to another host fails the test."""
    context = browser.new_context(**options)
    asked: list[str] = []
    try:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address)
        yield page
    finally:
        context.close()
    home = address.split("/")[2]
    assert [url for url in asked if url.split("/")[2] != home] == []
    assert not any(url.endswith(".js") for url in asked)


@pytest.mark.parametrize(
    ("slug", "width", "scheme"),
    [("en", 1280, "light"), ("en", 360, "dark"), ("zh", 1280, "dark"), ("zh", 360, "light")],
)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_barrier(
    chromium: Browser, address: str, artefacts: Path, name: str, slug: str, width: int, scheme: str
) -> None:
    size = {"width": width, "height": 900}
    with opened(chromium, f"{address}/{slug}/{PAGES[name]}", viewport=size, color_scheme=scheme) as page:
        page.screenshot(path=artefacts / f"{name}-{slug}-{width}-{scheme}.png", full_page=True)
        assert page.evaluate(OVERFLOW) == 0
        found = Axe().run(page, options=AXE)
        assert found.violations_count == 0, found.generate_report()


def test_a_barrier_would_be_found(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/VAL/") as page:
        page.evaluate("document.querySelector('main').append(document.createElement('img'))")
        assert [each["id"] for each in Axe().run(page, options=AXE).response["violations"]] == ["image-alt"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone_without_script(chromium: Browser, address: str, name: str) -> None:
    size = {"width": 320, "height": 640}
    with opened(chromium, f"{address}/en/{PAGES[name]}", viewport=size, java_script_enabled=False) as page:
        assert page.evaluate(OVERFLOW) == 0
        assert page.locator("h1").is_visible()
        assert page.locator("main").inner_text().strip() != ""


@pytest.mark.parametrize("name", ["home", "benchmark", "document", "duties"])
def test_targets_are_large_enough(chromium: Browser, address: str, name: str) -> None:
    with opened(chromium, f"{address}/en/{PAGES[name]}", viewport={"width": 360, "height": 900}) as page:
        assert page.evaluate(SMALL) == []


def test_the_keyboard_reaches_the_content_first(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/VAL/") as page:
        page.keyboard.press("Tab")
        skip = page.locator(".skip")
        assert skip.evaluate("e => e === document.activeElement")
        assert skip.bounding_box()["y"] >= 0  # type: ignore[index]
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"


def test_a_citation_opens_in_place_without_script(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/{PAGES['document']}", java_script_enabled=False) as page:
        cited = page.locator("#para_2 .margin blockquote")
        assert not cited.is_visible()
        page.locator("#para_2 .margin summary").click()
        assert cited.inner_text() == "Both drafts keep the wide offences."


def test_a_finding_leads_to_its_words_and_marks_them(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/{PAGES['document']}", java_script_enabled=False) as page:
        assert page.locator(".found:target").count() == 0
        page.locator("#para_2 .margin .recommendation .words").click()
        marked = page.locator(".found:target")
        assert marked.inner_text().startswith("Calls upon the Government of Valmera")
        assert marked.evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_a_paragraph_shows_its_reference_when_it_is_chosen(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/{PAGES['document']}") as page:
        reference = page.locator("#para_2 .copy")
        assert not reference.is_visible()
        page.locator("#para_2 .no").click()
        assert page.url.endswith("#para_2")
        assert reference.inner_text() == "A/HRC/RES/48/61, para. 2"


def test_the_form_of_releases_needs_no_script(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/VAL/", java_script_enabled=False) as page:
        page.select_option("#release", "1")
        page.locator(".asof button").click()
        assert page.url == f"{address}/en/as-of/1/VAL/"


def test_today_runs_through_all_timeframes(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/VAL/", viewport={"width": 1280, "height": 900}) as page:
        lines = page.locator("tbody .timeframe line.today").all()
        places = [line.bounding_box() for line in lines]
        assert len({round(place["x"]) for place in places if place}) == 1
        rows = [row.bounding_box() for row in page.locator("tbody tr").all()]
        assert all(line["height"] >= row["height"] - 2 for line, row in zip(places, rows, strict=True) if line and row)


def test_on_paper_there_is_no_navigation(chromium: Browser, address: str) -> None:
    with opened(chromium, f"{address}/en/VAL/") as page:
        page.emulate_media(media="print")
        assert not page.locator("header.site").is_visible()
        assert not page.locator(".asof").is_visible()
        assert page.locator("table.benchmarks").is_visible()
