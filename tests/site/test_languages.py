"""Which language a reader meets."""

from __future__ import annotations

import pytest

from gnomon.site.languages import accepted, direction, of_path


@pytest.mark.parametrize(
    ("header", "slug"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("fr,en;q=0.5", "en"),
        ("sw, zh-TW;q=0.1", "zh"),
        ("", "en"),
        ("*", "en"),
        (";;;", "en"),
    ],
)
def test_the_browsers_wish(header: str, slug: str) -> None:
    assert accepted(header).slug == slug


@pytest.mark.parametrize(("code", "way"), [("ar", "rtl"), ("zh", "ltr"), ("fa-IR", "rtl"), ("arn", "ltr")])
def test_directions(code: str, way: str) -> None:
    assert direction(code) == way


@pytest.mark.parametrize(("path", "slug"), [("/zh/VAL/", "zh"), ("/en/", "en"), ("/xx/", "en"), ("/", "en")])
def test_the_language_of_an_address(path: str, slug: str) -> None:
    assert of_path(path).slug == slug
