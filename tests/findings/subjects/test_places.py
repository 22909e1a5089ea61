"""Suggestions point at the words of the source, also where they interleave with others."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_documents import outline

from gnomon.document import read_path
from gnomon.findings import clauses, recommendations
from gnomon.findings.model import Recommendation
from gnomon.findings.subjects.places import suggestions

TEXT = "Valmera should protect children. Also women."


def asked(text: str, *spans: tuple[int, int]) -> Recommendation:
    return Recommendation(
        id="recommendation-0-1", at="para_1", span=(spans[0][0], spans[-1][1]), spans=spans if len(spans) > 1 else (),
        rule="recommendations/sentence", confidence=0.9, text=text, addressees=("Valmera",),
    )  # fmt: skip


def test_words_are_placed_in_the_source() -> None:
    made = outline(("para_1", None, "paragraph", TEXT))
    start = made.text.index("Valmera")
    found = {s.value: s for s in suggestions(made, asked(TEXT, (start, start + len(TEXT))), "en") if s.of == "group"}
    assert [made.text[slice(*span)] for span in found["children"].spans] == ["children"]
    assert [made.text[slice(*span)] for span in found["women"].spans] == ["women"]


def test_words_of_several_pieces_are_placed_in_each() -> None:
    made = outline(("para_1", None, "paragraph", TEXT))
    start = made.text.index("Valmera")
    pieces = ((start, start + 7), (start + 33, start + len(TEXT)))
    found = {s.value: s for s in suggestions(made, asked("Valmera Also women.", *pieces), "en") if s.of == "group"}
    assert [made.text[slice(*span)] for span in found["women"].spans] == ["women"]
    assert "children" not in found


def test_a_text_without_cues_suggests_nothing() -> None:
    made = outline(("para_1", None, "paragraph", TEXT))
    assert suggestions(made, asked("Valmera", (0, 7)), "en") == ()


@pytest.mark.shared
@pytest.mark.parametrize("name", ["seeds/001*.txt", "seeds/000*.txt", "data/upr/pdf/SVN_A_HRC_28_15.pdf"])
def test_spans_of_real_documents_lie_in_their_recommendations(shared: Path, name: str) -> None:
    made = read_path(next(shared.glob(name)))
    found = recommendations.find(made, clauses.find(made))
    assert sum(len(each.suggestions) for each in found) > 3 * len(found)
    for each in found:
        pieces = each.spans or (each.span,)
        for start, end in (span for s in each.suggestions for span in s.spans):
            assert any(start < stop and begin < end for begin, stop in pieces)
            assert each.span[0] <= start < end <= each.span[1]
