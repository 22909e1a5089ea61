"""Strings of SVG are well-formed whatever is put into them."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.svg import clean, element, figure, percent, picture

ANY_TEXT = st.text(alphabet=st.characters(codec=None, categories=None))


@pytest.mark.parametrize(
    ("value", "written"),
    [(1.0, "1"), (0.5, "0.5"), (0.126, "0.13"), (0.0, "0"), (-4.0, "-4"), (100.0, "100"), (7, "7"), ("50%", "50%")],
)
def test_figures_have_no_noise(value: float | str, written: str) -> None:
    assert figure(value) == written


def test_a_share_is_a_percentage() -> None:
    assert percent(1 / 3) == "33.33%"


def test_names_of_attributes() -> None:
    assert element("text", "a", text_anchor="end", class_="x", y=None) == '<text text-anchor="end" class="x">a</text>'


@given(ANY_TEXT, ANY_TEXT)
def test_any_text_stays_well_formed(label: str, inside: str) -> None:
    drawn = picture(label, [element("text", clean(inside), title=inside)], kind="x", width=1, height=1)
    title = ElementTree.fromstring(drawn).find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert ElementTree.fromstring(f"<a>{clean(label)}</a>").text == title.text
