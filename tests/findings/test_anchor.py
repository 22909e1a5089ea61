"""From an element's words to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.model import Document, Element, Metadata, Source
from gnomon.document.words import join
from gnomon.findings.anchor import Anchor


def made(text: str, spans: tuple[tuple[int, int], ...]) -> tuple[Document, Element]:
    element = Element(id="para_1", kind="paragraph", text=join(text, spans), spans=spans, language="en")
    return Document(Source("x", "text/plain", None, "0", len(text)), text, Metadata(), (element,)), element


def test_words_over_a_line_end_and_a_footnote_mark():
    source = "1. Requests\n  the Government1 to act;"
    document, element = made(source, ((3, 28), (29, 37)))
    at = element.text.index("Government to")
    span = Anchor(document, element).span(at, at + len("Government to"))
    assert source[slice(*span)] == "Government1 to"
    assert Anchor(document, element).spans(at, at + len("Government to")) == ((18, 28), (29, 32))


def test_one_piece_has_no_spans():
    document, element = made("a bc d", ((0, 6),))
    assert Anchor(document, element).spans(2, 4) == ()


def test_no_words_there():
    document, element = made("a b", ((0, 3),))
    with pytest.raises(ValueError, match="no words of para_1 at 1-2"):
        Anchor(document, element).span(1, 2)


@given(st.lists(st.text(alphabet="ab 瓦,\n", min_size=1, max_size=12), min_size=1, max_size=6))
def test_every_word_leads_to_itself(pieces: list[str]):
    source, spans = "", []
    for piece in pieces:
        spans.append((len(source), len(source) + len(piece)))
        source += piece + "#"
    document, element = made(source, tuple(spans))
    anchor = Anchor(document, element)
    for at, char in enumerate(element.text):
        if not char.isspace():
            start, end = anchor.span(at, at + 1)
            assert source[start:end] == char
