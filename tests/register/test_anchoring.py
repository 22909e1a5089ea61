"""Places of a person's words: white space never matters, everything else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.register.acts.filing.anchoring import own_place, source_place


@pytest.mark.parametrize(
    ("words", "own", "place"),
    [
        ("Press Law", "the Press Law of Valmera", (4, 13)),
        ("Press\nLaw", "the Press  Law", (4, 14)),
        ("PressLaw", "the Press Law", (4, 13)),
        ("新闻法", "《新闻 法》", (1, 5)),
        ("press law", "the Press Law", None),
        ("Land Law", "the Press Law", None),
        ("", "the Press Law", None),
        ("  ", "the Press Law", None),
        ("law", "", None),
    ],
)
def test_in_an_element(words: str, own: str, place: tuple[int, int] | None) -> None:
    assert own_place(words, own) == place


def test_in_the_source_over_a_gap() -> None:
    text = "1. the Press-\nLaw [3] of Valmera"
    spans = [(3, 12), (14, 17), (22, 32)]
    own = "the Press Law of Valmera"
    assert source_place((4, 13), own, text, spans) == (7, 17)
    assert text[slice(*source_place((14, 24), own, text, spans))] == "of Valmera"


@given(st.lists(st.text("ab 新\n", min_size=1, max_size=6).filter(str.strip), min_size=1, max_size=5), st.data())
def test_found_words_are_the_words(pieces: list[str], data: st.DataObject) -> None:
    text, spans = "", []
    for piece in pieces:
        spans.append((len(text) + 1, len(text) + 1 + len(piece)))
        text += f"#{piece}"
    own = " ".join(" ".join(pieces).split())
    start = data.draw(st.integers(0, len(own) - 1))
    end = data.draw(st.integers(start + 1, len(own)))
    place = own_place(own[start:end], own)
    if not own[start:end].strip():
        assert place is None
        return
    assert place is not None
    assert bare(own[slice(*place)]) == bare(own[start:end])
    first, last = source_place(place, own, text, spans)
    assert bare(text[first:last].replace("#", "")) == bare(own[start:end])


def bare(words: str) -> str:
    return "".join(words.split())
