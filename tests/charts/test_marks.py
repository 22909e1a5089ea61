"""Every voice has a mark of its own."""

from __future__ import annotations

from gnomon.charts.marks import SHAPES, key, mark
from svg_reading import read


def test_every_voice_has_a_shape_of_its_own() -> None:
    assert len(set(SHAPES.values())) == len(SHAPES) == 5


def test_an_unknown_voice_still_has_a_mark() -> None:
    assert read(mark("parliament", "P", "Parliament")).findtext("text") == "P"


def test_a_key_is_for_the_eye_only() -> None:
    assert read(key("state", "S", "State")).get("aria-hidden") == "true"
