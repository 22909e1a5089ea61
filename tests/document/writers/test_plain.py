"""A document as a person reads it."""

from __future__ import annotations

from gnomon.document.model import Document, Dropped, Element, FootnoteMark, Metadata, Source
from gnomon.document.writers.plain import text

DOCUMENT = Document(
    source=Source("v.xml", "application/akn+xml", "utf-8", "00", 28),
    text="1. Calls1, now:(a) Go.1 Ibid.",
    metadata=Metadata(
        symbol="A/HRC/RES/61/7", kind="resolution", languages=("en",), adopted_on="2031-04-03", title="Valmera"
    ),
    elements=(
        Element("para_1", "paragraph", "Calls, now:", number="1", footnotes=(FootnoteMark("fn_1", 5),)),
        Element("para_1__list_1", "list", parent="para_1"),
        Element("para_1__list_1__point_a", "point", "Go.", ((19, 22),), number="a", parent="para_1__list_1"),
        Element("fn_1", "footnote", "Ibid.", number="1"),
        Element("text_1", "text", "Calls", ((3, 8),)),
    ),
    dropped=(Dropped((8, 9), "footnote-mark"),),
    warnings=("cut",),
)
PLAIN = """A/HRC/RES/61/7 · resolution · en · adopted 2031-04-03
Valmera

1. Calls[1], now:
  (a) Go.
[1] Ibid.
Calls
"""
VERBOSE = """A/HRC/RES/61/7 · resolution · en · adopted 2031-04-03
Valmera

[para_1] 1. Calls[1], now:
  [para_1__list_1__point_a] (a) Go.
[fn_1] [1] Ibid.
[text_1] Calls

warning: cut
  4.000% of the characters: dropped footnote-mark
 20.000% of the characters: text
"""


def test_plain():
    assert text(DOCUMENT) == PLAIN


def test_verbose():
    assert text(DOCUMENT, verbose=True) == VERBOSE
