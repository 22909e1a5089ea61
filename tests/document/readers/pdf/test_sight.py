"""Letters outside the paper and lines on top of one another."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.readers.pdf.sight import shares


def page(*places: tuple[float, float]) -> Page:
    """Lines of ten letters, each 100 points wide, by left edge and base line."""
    return Page(1, 600.0, 800.0, False, [Line("x" * 10, left, left + 100, base, 10.0) for left, base in places], [])


@pytest.mark.parametrize(
    ("places", "outside", "over"),
    [
        ([(80, 700), (80, 688)], 0.0, 0.0),
        ([(80, 700), (80, 698)], 0.0, 0.5),
        ([(80, 700), (300, 698)], 0.0, 0.0),
        ([(80, 700), (80, -20)], 0.5, 0.0),
        ([(700, 700), (80, 688), (80, 676), (80, 664)], 0.25, 0.0),
        ([], 0.0, 0.0),
    ],
)
def test_shares(places, outside, over):
    assert shares(page(*places)) == {"outside-page": outside, "lines-overlapping": over}


def test_lines_drawn_on_one_another_are_flagged():
    from pdf_paper import Sheet, pdf

    texts = [f"A line of words of the report on the prisons of Port Selin, number {n}" for n in range(12)]
    good, over = Sheet().lines(80, 80, texts), Sheet().lines(80, 80, texts, step=3)
    document = read(pdf([good, over]), "v.pdf")
    assert document.pages[0].why == ()
    assert "page-misread" in {anomaly.code for anomaly in document.anomalies}
