"""Marks of notes are taken out of the words, and the words before each are counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.model import Element, FootnoteMark
from gnomon.document.structure.footnotes import _offset, apply
from gnomon.document.words import tidy

TEXT = "The inquiry1 of May\nwas closed.2 Port\nSelin"


def _element(*spans: tuple[int, int]) -> Element:
    return Element("para_1", "paragraph", tidy(TEXT), spans)


@pytest.mark.parametrize(
    ("marks", "words", "places"),
    [
        ([(11, 12)], "The inquiry of May was closed.2 Port Selin", [11]),
        ([(11, 12), (31, 32)], "The inquiry of May was closed. Port Selin", [11, 30]),
        ([(31, 32)], "The inquiry1 of May was closed. Port Selin", [31]),
        ([], "The inquiry1 of May was closed.2 Port Selin", []),
        ([(60, 61)], "The inquiry1 of May was closed.2 Port Selin", []),  # of another element
    ],
)
def test_marks_are_taken_out(marks: list[tuple[int, int]], words: str, places: list[int]) -> None:
    numbered = [(span, f"fn_{count}") for count, span in enumerate(marks, 1)]
    (done,), dropped = apply(TEXT, [_element((0, 19), (20, 37), (38, 43))], numbered)
    assert done.text == words
    assert done.footnotes == tuple(FootnoteMark(f"fn_{count}", at) for count, at in enumerate(places, 1))
    assert [drop.span for drop in dropped] == marks[: len(places)]


def test_an_element_without_marks_stays_the_same_object() -> None:
    element, note = _element((0, 10)), Element("fn_1", "footnote", "Note.", ((11, 12),))
    done, dropped = apply(TEXT, [element, note], [((11, 12), "fn_1")])
    assert done[0] is element
    assert done[1] is note
    assert dropped == []


@given(st.lists(st.text(alphabet="ab1.瓦", min_size=1), max_size=8), st.integers(0, 40))
def test_the_offset_is_right_behind_the_last_of_the_characters(words: list[str], size: int) -> None:
    text = " ".join(words)
    before = text[: _offset(text, size)]
    assert len(before.replace(" ", "")) == min(size, len("".join(words)))
    assert before == text or not before.endswith(" ")
