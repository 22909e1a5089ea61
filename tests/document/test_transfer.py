"""A document as bytes and back, equal."""

from __future__ import annotations

import pytest

from gnomon.document.model import (
    Anomaly,
    Cell,
    Document,
    Dropped,
    Element,
    FootnoteMark,
    Metadata,
    Place,
    Source,
    Vote,
)
from gnomon.document.transfer import dump, load

WHOLE = Document(
    source=Source("v.txt", "text/plain", None, "0" * 64, 4),
    text="1. a\ud800",
    metadata=Metadata(symbol="A/1", languages=("en",), vote=Vote("recorded", {"against": 1}, against=("Valmera",))),
    elements=(
        Element(
            "para_1", "paragraph", "a", ((3, 4),), number="1", number_span=(0, 2), footnotes=(FootnoteMark("fn_1", 1),)
        ),
        Element("td", "cell", table=Cell(1, 2, header=True)),
    ),
    dropped=(Dropped((0, 2), "link"),),
    anomalies=(Anomaly("numbering", "gap", (Place(None, (0, 1)),), "1", values={"n": 1, "share": 0.5, "of": "x"}),),
    warnings=("cut",),
)


def test_round_trip():
    assert load(dump(WHOLE)) == WHOLE


@pytest.mark.parametrize("data", [b"null", b"[]", b"{}", b'"x"', b"[1, 2]", dump(WHOLE)[:-20]])
def test_anything_else_is_refused(data):
    with pytest.raises((ValueError, KeyError, TypeError)):
        load(data)
