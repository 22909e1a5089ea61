"""Numbers of paragraphs that do not fit are flagged, never corrected."""

from __future__ import annotations

import pytest

P = "<paragraph>{num}<content><p>Calls upon Valmera;</p></content></paragraph>"


@pytest.mark.parametrize(
    ("numbers", "flagged"),
    [
        (["1.", "2.", "3."], []),
        (["1.", "2.", "1.", "2."], []),  # the numbers start again
        (["1.", "3."], [("paragraphs-missing", "para_3", "3", None, {"first": 2, "last": 2})]),
        (["1.", "5."], [("paragraphs-missing", "para_5", "5", None, {"first": 2, "last": 4})]),
        (["1.", None, "3."], [("number-missing", "p_1", "", "2", {"expected": 2})]),
        (["1.", None, "2."], []),
        (["1.", "2.", "2."], [("number-repeated", "para_2_2", "2", None, {"expected": 3})]),
        (["2."], [("paragraphs-missing", "para_2", "2", None, {"first": 1, "last": 1})]),
    ],
)
def test_numbers_of_paragraphs(document, numbers, flagged):
    read = document("".join(P.format(num=f"<num>{n}</num>" if n else "") for n in numbers))
    assert [(a.code, a.places[0].at, a.printed, a.proposal, a.values) for a in read.anomalies] == flagged
    assert {a.kind for a in read.anomalies} <= {"numbering"}
    for anomaly in read.anomalies:
        assert read.text[slice(*anomaly.places[0].span)].strip()
