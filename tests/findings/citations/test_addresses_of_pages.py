"""Addresses of web pages in running text: where one begins and ends."""

from __future__ import annotations

import pytest

from gnomon.findings.citations.text import find_in


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("See https://v.example/a, (www.v.example/b).", ["https://v.example/a", "www.v.example/b"]),
        ("见 https://v.example/2022(仅以瓦尔梅拉语提供)。", ["https://v.example/2022"]),
        ("https://v.example/a/.另见https://v.example/b-c/, 于2022年访问", [
            "https://v.example/a/", "https://v.example/b-c/",
        ]),
        ("https://v.example/a/和https://v.example/b", ["https://v.example/a/", "https://v.example/b"]),
        ("at https://v.example/Report-2022-EN- Final.pdf. Then", ["https://v.example/Report-2022-EN- Final.pdf"]),
        ("at https://v.example/open- and more", ["https://v.example/open-"]),
        ("https://v.example/q?a=1&b=%20c#d;", ["https://v.example/q?a=1&b=%20c#d"]),
    ],
)  # fmt: skip
def test_an_address_ends_where_the_words_go_on(text: str, addresses: list[str]) -> None:
    assert [text[r.start : r.end] for r in find_in(text, language="zh") if r.kind == "web"] == addresses
