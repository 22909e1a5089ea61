"""Addresses of web pages in running text: where one begins and ends."""

from __future__ import annotations

import pytest

from gnomon.findings.citations.text import find_in


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("See https://valmera.example/a, (www.valmera.example/b).", ["https://valmera.example/a", "www.valmera.example/b"]),
        ("见 https://valmera.example/2022(仅以瓦尔梅拉语提供)。", ["https://valmera.example/2022"]),
        ("https://valmera.example/a/.另见https://valmera.example/b-c/, 于2022年访问", [
            "https://valmera.example/a/", "https://valmera.example/b-c/",
        ]),
        ("https://valmera.example/a/和https://valmera.example/b", ["https://valmera.example/a/", "https://valmera.example/b"]),
        ("at https://valmera.example/Report-2022-EN- Final.pdf. Then", ["https://valmera.example/Report-2022-EN- Final.pdf"]),
        ("at https://valmera.example/open- and more", ["https://valmera.example/open-"]),
        ("https://valmera.example/q?a=1&b=%20c#d;", ["https://valmera.example/q?a=1&b=%20c#d"]),
    ],
)  # fmt: skip
def test_an_address_ends_where_the_words_go_on(text: str, addresses: list[str]) -> None:
    assert [text[r.start : r.end] for r in find_in(text, language="zh") if r.kind == "web"] == addresses
