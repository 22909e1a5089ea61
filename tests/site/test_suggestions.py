"""Suggestions are shown as suggestions: behind "May concern:", never as a fact."""

from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from lxml import html

from gnomon.register.queries import rows
from site_select import texts


def drawn(values: dict[str, str], language: str) -> list[str]:
    finding = rows.Finding(
        id="recommendation-1", kind="recommendation", at="para_1", span=(0, 7), label="Release them", values=values,
        state="proposed", confidence=0.9, links_to=None, links_to_address=None, links_long=False,
    )  # fmt: skip
    with translation.override(language):
        page = render_to_string("site/finding.html", {"finding": finding, "note": {}, "spoken": "en"})
    return texts(html.fromstring(f"<div>{page}</div>"), ".suggested")


@pytest.mark.parametrize(
    ("language", "values", "shown"),
    [
        ("en", {"addressees": "Government", "suggested": "Mines; Miners"}, ["May concern: Mines; Miners"]),
        ("zh-hans", {"suggested": "Mines"}, ["可能涉及： Mines"]),
        ("en", {"addressees": "Government"}, []),
    ],
)
def test_what_a_recommendation_may_concern(language: str, values: dict[str, str], shown: list[str]) -> None:
    assert drawn(values, language) == shown
