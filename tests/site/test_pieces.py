"""Words cut where something is shown in them, and never changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.register.queries.rows import Finding
from gnomon.site.public.pieces import Piece, in_margin, pieces
from site_documents import REPORT, finding, provision

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


def drawn(found: tuple[Piece, ...]) -> str:
    """The pieces as a line: `{2…}` are the words of the finding that begins at 2, `[…]` a citation, `*` a note."""
    signs = {"begin": "{", "end": "}", "note": "*"}
    return "".join(
        signs.get(each.kind) or (f"[{each.text}]" if each.kind == "citation" else each.text) for each in found
    )


@pytest.mark.parametrize(
    ("spans", "cited", "notes", "line"),
    [
        ([(0, 4)], [], [], "{abcd}efgh"),
        ([(2, 4), (0, 8)], [], [], "{ab{cd}efgh}"),
        ([(0, 4), (4, 8)], [], [], "{abcd}{efgh}"),
        ([(0, 4), (0, 4)], [], [], "{{abcd}}efgh"),
        ([(0, 5), (3, 8)], [], [], "{abc{de}}fgh"),  # what goes on behind the first is shown up to there
        ([(3, 8)], [(2, 5)], [], "ab{[cde]fgh}"),  # a citation is never cut
        ([(0, 3)], [(2, 5)], [], "{ab[cde]}fgh"),
        ([(0, 4)], [], [4], "{abcd*}efgh"),
        ([(2, 4)], [], [2], "ab*{cd}efgh"),
        ([], [(2, 5)], [3], "ab[cde]*fgh"),  # a mark inside a citation stands behind it
        ([], [(2, 5)], [2], "ab*[cde]fgh"),
        ([(3, 3), (5, 2), (0, 9), (-1, 2)], [], [9, -1], "abcdefgh"),
    ],
)
def test_where_findings_begin_and_end(
    spans: list[tuple[int, int]], cited: list[tuple[int, int]], notes: list[int], line: str
) -> None:
    citations = tuple(finding("citation", "p", span, "") for span in cited)
    footnotes = tuple(("fn", at) for at in notes)
    made = provision("p", "paragraph", "abcdefgh", "en", findings=citations, footnotes=footnotes)
    shown = [finding("duty", f"p-{n}", span, "") for n, span in enumerate(spans)]
    order = {f"duty-p-{n}-{start}" for n, (start, _) in enumerate(spans)}
    found = pieces(made, shown)
    assert drawn(found).replace("*}", "}*") == line.replace("*}", "}*")
    assert {each.finding.id for each in found if each.kind == "begin" and each.finding} <= order


@given(st.text(max_size=40), st.lists(SPAN, max_size=5), st.lists(SPAN, max_size=3), st.lists(st.integers(0, 50)))
def test_what_begins_ends_inside_what_it_began_in(
    text: str, spans: list[tuple[int, int]], cited: list[tuple[int, int]], notes: list[int]
) -> None:
    citations = tuple(finding("citation", "p", span, "") for span in cited)
    footnotes = tuple(("fn", at) for at in notes)
    made = provision("p", "paragraph", text, "en", findings=citations, footnotes=footnotes)
    found = pieces(made, [finding("duty", "p", span, "") for span in spans])
    depth = 0
    for each in found:
        depth += {"begin": 1, "end": -1}.get(each.kind, 0)
        assert depth >= 0
    assert depth == 0
    assert "".join(each.text for each in found) == text
    assert sum(each.kind == "note" for each in found) == sum(at <= len(text) for at in notes)
    assert sum(each.kind == "begin" for each in found) == sum(0 <= start < end <= len(text) for start, end in spans)


def test_the_margin_has_every_finding_and_each_cited_place_once() -> None:
    def cited(at: int, to: str | None) -> Finding:
        return finding("citation", "p", (at, at + 2), "", links_to=to)

    found = (finding("law", "p", (0, 2), ""), cited(1, REPORT), cited(4, REPORT), cited(7, None))
    made = provision("p", "paragraph", "abcdefghij", "en", findings=found)
    assert in_margin(made) == found[:2]
