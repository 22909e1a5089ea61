"""An alignment as JSON, as lines, as a page."""

from __future__ import annotations

import pytest
from lxml import html

from gnomon.document.alignment import Alignment, Version, align, differences
from gnomon.document.model import Element, Metadata
from gnomon.document.writers.aligned import _cut, aligned_html, aligned_json, aligned_table


@pytest.fixture
def alignment() -> Alignment:
    """Arabic lacks the second paragraph; a heading carries what mark-up must not believe."""
    said = {
        "en": (
            "Media & <law>",
            "Urges Valmera to repeal chapter 4 of 2019;",
            "Requests a report on 45 cases in A/HRC/64/12.",
        ),
        "ar": ("الإعلام والقانون", "يحث فالميرا على إلغاء الفصل 4 لعام 2019؛"),
    }
    versions = []
    for key, texts in said.items():
        elements = [
            Element(
                f"para_{n}" if n else "heading_1", "paragraph" if n else "heading", words,
                ((50 * n, 50 * n + len(words)),), number=str(n) if n else None, language=key,
            )
            for n, words in enumerate(texts)
        ]  # fmt: skip
        versions.append(Version(key, tuple(elements), Metadata(symbol="A/HRC/RES/64/9", languages=(key,), title=key)))
    return align(versions)


def test_as_json(alignment):
    found = aligned_json(alignment, differences(alignment))
    assert found["format"] == "gnomon-align/1"
    assert found["versions"] == [
        {"key": key, "symbol": "A/HRC/RES/64/9", "languages": [key], "title": key} for key in ("en", "ar")
    ]
    assert [(row["address"], row["kind"], row["by"], list(row["elements"])) for row in found["rows"]] == [
        ("heading_1", "heading", "order", ["en", "ar"]), ("para_1", "paragraph", "number", ["en", "ar"]),
        ("para_2", "paragraph", "number", ["en"]),
    ]  # fmt: skip
    assert found["rows"][2]["elements"]["en"] == [
        {"id": "para_2", "number": "2", "text": "Requests a report on 45 cases in A/HRC/64/12.", "spans": [[100, 145]]}
    ]
    assert found["rows"][2]["confidence"] is None
    (difference,) = found["differences"]
    assert (difference["kind"], difference["code"]) == ("language-difference", "not-in-every-language")
    assert difference["places"] == [{"at": "para_2", "span": [100, 145]}]


def test_as_lines(alignment):
    found = differences(alignment)
    sure = [f"{row.confidence:.2f}" for row in alignment.rows[:2]]
    assert aligned_table(alignment, found, 55).splitlines() == [
        "                 en                  ar",
        f"heading_1  {sure[0]}  Media & <law>       الإعلام والقانون",
        f"para_1     {sure[1]}  1 Urges Valmera to  1 يحث فالميرا على",
        "para_2           2 Requests a repor  –",
        "",
        "1 difference",
        "para_2  not-in-every-language  address: para_2; in: en; not_in: ar; provisions: 1",
    ]


@pytest.mark.parametrize(
    ("words", "cells", "expected"),
    [("Valmera", 9, "Valmera  "), ("Valmera", 3, "Val"), ("瓦尔梅拉", 5, "瓦尔 "), ("瓦", 1, " "), ("", 2, "  ")],
)
def test_words_cut_to_cells(words, cells, expected):
    assert _cut(words, cells) == expected


def test_as_a_page(alignment):
    page = html.fromstring(aligned_html(alignment, differences(alignment)))
    assert page.findtext(".//title") == "A/HRC/RES/64/9 · en, ar"
    assert [cell.text for cell in page.findall(".//thead/tr/th")] == ["address", "confidence", "en", "ar"]
    rows = page.findall(".//tbody/tr")
    sure = f"{alignment.rows[0].confidence:.2f}"
    assert [cell.text_content() for cell in rows[0]] == ["heading_1", sure, "Media & <law>", "الإعلام والقانون"]
    assert [(p.get("lang"), p.get("dir")) for p in rows[1].iter("p")] == [("en", "ltr"), ("ar", "rtl")]
    link = page.find(".//li/a")
    assert (link.get("href"), link.text) == ("#en__para_2", "para_2")
    assert page.get_element_by_id("en__para_2") is rows[2]


def test_a_page_without_differences(alignment):
    assert "<ul>" not in aligned_html(alignment, [])
    assert len({row.get("id") for row in html.fromstring(aligned_html(alignment, [])).findall(".//tbody/tr")}) == 3
