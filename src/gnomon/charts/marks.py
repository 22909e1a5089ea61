"""The mark of a voice: a shape of its own, its letter, and hatching where a grade went backwards.

Reads: nothing. Five voices, five shapes, so that a mark is told by its shape and its letter before its colour.
A grade of another scheme, placed by a crosswalk, is drawn hollow with a broken edge.
"""

from __future__ import annotations

from gnomon.charts.svg import clean, element

SHAPES = {
    "state": "M-8 -8H8V8H-8Z",
    "mandate-holder": "M-9 0A9 9 0 1 1 9 0A9 9 0 1 1 -9 0Z",
    "committee": "M-9.5 0L-4.8 -8.5H4.8L9.5 0L4.8 8.5H-4.8Z",
    "national-institution": "M0 -10.5L10.5 0L0 10.5L-10.5 0Z",
    "civil-society": "M0 -10L9.5 -3L6 8.5H-6L-9.5 -3Z",
}
_OTHER = SHAPES["mandate-holder"]
_HATCH = "M-8 -1L-1 -8M-8 5L5 -8M-5 8L8 -5M1 8L8 1"


def mark(voice: str, letter: str, title: str, *, regression: bool = False, hollow: bool = False) -> str:
    """The mark round its own centre, about 19 pixels wide; `title` says the voice and its grade in words."""
    states = ["mark", voice] + ["hollow"] * hollow + ["regression"] * regression
    hatch = [element("path", d=_HATCH, class_="hatch")] if regression else []
    return element(
        "g",
        element("title", clean(title)),
        element("path", d=SHAPES.get(voice, _OTHER), class_="shape"),
        *hatch,
        element("text", clean(letter), y=3.8, text_anchor="middle"),
        class_=" ".join(states),
    )


def key(voice: str, letter: str, label: str) -> str:
    """A mark alone, for the key beside a drawing."""
    inner = element("svg", mark(voice, letter, label), x="50%", y="50%", overflow="visible")
    return element(
        "svg", inner, xmlns="http://www.w3.org/2000/svg", class_="chart key", width=24, height=24, aria_hidden="true"
    )
