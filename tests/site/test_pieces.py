"""Words cut where something is shown in them, and never changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gnomon.site.public.pieces import pieces
from site_documents import finding, provision

TEXT = "Calls upon the Government to act on A/HRC/51/88, para. 31;"


def test_verb_citation_and_note() -> None:
    made = provision(
        "para_1",
        "paragraph",
        TEXT,
        "en",
        findings=(
            finding("clause", "para_1", (0, len(TEXT)), "", values={"verb": "Calls upon"}),
            finding("citation", "para_1", (36, 57), ""),
            finding("recommendation", "para_1", (0, 20), ""),
        ),
        footnotes=(("fn_7", 57),),
    )
    assert [(piece.text, piece.kind, piece.target) for piece in pieces(made)] == [
        ("Calls upon", "verb", ""),
        (" the Government to act on ", "", ""),
        ("A/HRC/51/88, para. 31", "citation", ""),
        ("", "note", "fn_7"),
        (";", "", ""),
    ]


def test_the_longer_of_two_citations_stays() -> None:
    made = provision(
        "p",
        "paragraph",
        TEXT,
        "en",
        findings=(finding("citation", "p", (36, 47), ""), finding("citation", "p", (36, 57), "")),
    )
    assert [piece.text for piece in pieces(made) if piece.kind] == ["A/HRC/51/88, para. 31"]


SPAN = st.tuples(st.integers(-3, 60), st.integers(-3, 60))


@given(st.text(max_size=50), st.lists(SPAN, max_size=5), st.lists(st.integers(0, 60), max_size=3))
def test_the_pieces_give_the_text_back(text: str, spans: list[tuple[int, int]], notes: list[int]) -> None:
    found = tuple(finding("citation", "p", span, "") for span in spans)
    made = provision("p", "paragraph", text, "en", findings=found, footnotes=tuple(("fn", at) for at in notes))
    assert "".join(piece.text for piece in pieces(made)) == text
