"""Captions of resolutions in numbered series, in six languages; sentences that begin like one are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document import read
from gnomon.document.structure.captions import caption


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("94 (1951). Resolution of 29 May 1951", "94 (1951)"),
        ("1 (1946) Resolution of 25 January 1946", "1 (1946)"),
        ("Resolution 331 (1973)", "331 (1973)"),
        ("RESOLUTION 769 (1992)", "769 (1992)"),
        ("Resolution 331 (1973) of 20 April 1973", "331 (1973)"),
        ("Résolution 94 (1951) du 29 mai 1951", "94 (1951)"),
        ("94 (1951). Résolution du 29 mai 1951", "94 (1951)"),
        ("Resolución 94 (1951) de 29 de mayo de 1951", "94 (1951)"),
        ("Резолюция 94 (1951) от 29 мая 1951 года", "94 (1951)"),
        ("第94(1951)号决议", "94 (1951)"),
        ("القرار 94 (1951) المؤرخ 29 أيار/مايو 1951", "94 (1951)"),
        ("Resolution 7514 (XV)", "7514 (XV)"),
        ("7514 (XV). Declaration on the rivers of Valmera", "7514 (XV)"),
        ("7503 (XLVIII). Procedure for letters from Port Selin", "7503 (XLVIII)"),
    ],
)
def test_a_caption(line: str, printed: str) -> None:
    found = caption(line)
    assert found is not None
    assert found.printed == printed


@pytest.mark.parametrize(
    "line",
    [
        "resolution 331 (1973) of 20 April 1973",
        "Resolution 331 (1973), and",
        "94 (1951) shall",
        "Resolution 331 (1973) was adopted when the Government of Valmera had asked for it",
        "5. Recalls resolution 94 (1951)",
        "Resolution 94 of 1951",
        "",
    ],
)
def test_no_caption(line: str) -> None:
    assert caption(line) is None


@given(st.integers(1, 9999), st.integers(1900, 2099))
def test_number_and_year_come_back(number: int, year: int) -> None:
    found = caption(f"Resolution {number} ({year})")
    assert found is not None
    assert (found.number, found.year, found.session) == (str(number), str(year), None)


COUNCIL = """\
{caption}
{below}

The Security Council{mark}

{recital}1. Calls upon the Government of Valmera to open the port
of Selin;

2. Decides to remain seized of the matter.

Adopted unanimously at the
9548th meeting.
"""


@pytest.mark.parametrize("mark", [",", ".", ""])
@pytest.mark.parametrize("recital", ["", "Recalling its resolution 94 (2031),\n\n"])
@pytest.mark.parametrize(
    ("head", "below"),
    [
        ("95 (2032). Resolution of 4 March 2032", "[S/99174]"),
        ("95 (2032). Resolution of 4 March 2032", "(S/99174)"),
        ("Resolution 95 (2032)", "of 4 March 2032"),
        ("RESOLUTION 95 (2032)", "Adopted by the Security Council at its 9548th meeting,\non 4 March 2032"),
    ],
)
def test_heads_of_the_council(head: str, below: str, mark: str, recital: str) -> None:
    text = COUNCIL.format(caption=head, below=below, mark=mark, recital=recital)
    document = read(text.encode(), "council.txt")
    data = document.metadata
    assert (data.symbol, data.symbol_printed, data.adopted_on) == ("S/RES/95(2032)", "95 (2032)", "2032-03-04")
    assert (data.body, data.kind, data.meeting, data.vote.mode) == ("SC", "resolution", "9548", "unanimous")
    kinds = [element.kind for element in document.elements if element.kind not in ("cover", "heading")]
    assert kinds == ["formula", *(["recital"] if recital else []), "paragraph", "paragraph", "conclusion"]


def test_a_head_without_a_formula_still_names_the_text() -> None:
    text = (
        "96 (2032). Resolution of 5 March 2032\n\nWhereas the port of Selin is closed,\n\nIt is resolved to open it.\n"
    )
    data = read(text.encode(), "council.txt").metadata
    assert (data.symbol, data.adopted_on, data.kind) == ("S/RES/96(2032)", "2032-03-05", "resolution")


@pytest.mark.parametrize(
    ("organ", "caption_line", "symbol"),
    [
        ("The General Assembly,", "7514 (XV). Declaration on the rivers of Valmera", "A/RES/7514(XV)"),
        ("The Economic and Social Council,", "Resolution 7503 (XLVIII)", "E/RES/7503(XLVIII)"),
    ],
)
def test_sessions_as_roman_numerals(organ: str, caption_line: str, symbol: str) -> None:
    text = f"{caption_line}\n\n{organ}\n\nRecalling the Charter,\n\n1. Welcomes the report;\n\n2. Requests a list.\n"
    assert read(text.encode(), "old.txt").metadata.symbol == symbol


def test_pieces_without_a_number_after_the_recitals_are_operative() -> None:
    text = COUNCIL.partition("1. Calls")[0].format(
        caption="95 (2032). Resolution of 4 March 2032", below="[S/99174]", mark=",",
        recital="Recalling its resolution 94 (2031),\n\nDecides to open the port;\n\nRequests a list, namely:\n\n"
        "(a) Of ships;\n\n(b) Of crews,\n\nProvided, however, that the winter is mild,\n\n",
    )  # fmt: skip
    elements = read(f"{text}Adopted at the 9548th meeting.".encode(), "council.txt").elements
    roles = [(element.kind, element.role) for element in elements if element.kind not in ("cover", "heading")]
    assert roles == [
        ("formula", None), ("recital", "preambular"), ("paragraph", "operative"), ("paragraph", "operative"),
        ("list", "operative"), ("point", "operative"), ("point", "operative"), ("paragraph", "operative"),
        ("conclusion", None),
    ]  # fmt: skip


def test_two_resolutions_on_one_page() -> None:
    first = COUNCIL.format(caption="Resolution 95 (2032)", below="of 4 March 2032", mark=",", recital="")
    second = COUNCIL.format(caption="Resolution 96 (2032)", below="of 9 March 2032", mark=",", recital="")
    document = read(f"{first}\nDecision\n\nThe Council decided to go on.\n\n{second}".encode(), "two.txt")
    ids = {element.id: element.role for element in document.elements}
    assert document.metadata.symbol == "S/RES/95(2032)"
    assert (ids["para_1"], ids["para_2"], ids["part_96__para_1"]) == ("operative",) * 3
    assert ids["part_96__conclusion_1"] is None
    between = [element.role for element in document.elements if "decided to go on" in element.text]
    assert between == [None]


def test_the_adoption_below_an_annex_closes_the_resolution() -> None:
    text = COUNCIL.format(caption="Resolution 95 (2032)", below="of 4 March 2032", mark=",", recital="")
    body, closing, _ = text.partition("Adopted unanimously")
    annex = "Annex\n\nList of ports\n\n1. The port of Selin.\n\n2. The port of Norv.\n\n"
    document = read(f"{body}{annex}{closing}at the 9548th meeting by 9 votes to none.".encode(), "annex.txt")
    assert [e.id for e in document.elements if e.kind == "conclusion"] == ["conclusion_1"]
    assert document.metadata.meeting == "9548"
    assert "att_1__para_2" in [e.id for e in document.elements]
