"""Rows in their places: by span, by words, by mark; in the text they were made on and in another reading of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from findings.made_documents import provisions
from gnomon.errors import InputError
from gnomon.findings.expected import Said, tables
from gnomon.findings.placing import mark_of, placed

TEXT = "The Press Law and the old Press Law of Valmera."


def write(folder: Path, rows: list[dict[str, Any]], scope: list[list[str]] | None = None, **document: Any) -> Path:
    body = {
        "format": "gnomon-expected/1",
        "document": {"file": "made.txt", **document},
        "kinds": ["laws"],
        "rows": rows,
    } | ({"scope": scope} if scope else {})
    (folder / "made.json").write_text(json.dumps(body), encoding="utf-8")
    return folder


def test_rows_by_span_and_by_words(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"kind": "laws", "at": "para_1", "span": [4, 13], "values": {"year": None}},
        {"kind": "laws", "at": "para_1", "words": "Press\nLaw", "occurrence": 2, "optional": True},
        {"kind": "laws", "words": "Valmera"},
    ]
    (table,) = tables(write(tmp_path, rows, symbol="A/VAL/1"))
    found = placed(table, provisions(TEXT)).rows
    assert [TEXT[slice(*row.span)] for row in found] == ["Press Law", "Press Law", "Valmera"]
    assert [(row.span[0], row.at, row.values, row.optional) for row in found] == [
        (4, "para_1", {"year": None}, False),
        (26, "para_1", {}, True),
        (39, None, {}, False),
    ]


@pytest.mark.parametrize("row", [{"kind": "laws"}, {"kind": "laws", "words": "Land Act"}, {"span": [0, 3]}])
def test_a_row_without_a_place_is_refused(tmp_path: Path, row: dict[str, Any]) -> None:
    (table,) = tables(write(tmp_path, [row]))
    with pytest.raises(InputError, match="has a row that cannot be placed"):
        placed(table, provisions(TEXT))


def test_words_of_a_value_are_looked_up_at_their_place(tmp_path: Path) -> None:
    values = {"addressees": [{"span": [39, 46]}], "due": {"who": {"span": [4, 13]}, "to": None}, "year": 2020}
    rows = [{"kind": "laws", "span": [4, 13], "values": values, "parts": True}]
    (table,) = tables(write(tmp_path, rows))
    (row,) = placed(table, provisions(TEXT)).rows
    assert row.values == {"addressees": [Said("Valmera")], "due": {"who": Said("Press Law"), "to": None}, "year": 2020}
    assert (row.parts, str(row.values["addressees"][0])) == (True, "“Valmera”")


def marked(words: str, occurrence: int = 1, at: str = "para_1", **more: Any) -> dict[str, Any]:
    start = -1
    for _ in range(occurrence):
        start = TEXT.index(words, start + 1)
    mark = list(mark_of(words, (start, start + len(words)), TEXT))
    return {"kind": "laws", "at": at, "span": [start, start + len(words)], "mark": mark, **more}


def test_a_mark_says_hash_length_and_which_one() -> None:
    first, second = marked("Press Law")["mark"], marked("Press Law", 2)["mark"]
    assert (first[0], first[1:], second[1:]) == (second[0], [8, 1], [8, 2])
    assert mark_of("Press\nLaw", (4, 13), TEXT) == tuple(first)


@pytest.mark.parametrize(
    ("paragraphs", "row", "words"),
    [
        (["In 2020 the Press Law and the old Press Law of Valmera stood."], marked("Press Law", 2), "Press Law of"),
        (["The  Press\nLaw and no other."], marked("Press Law"), "Press\nLaw and"),
        (["A new paragraph.", TEXT], marked("Press Law"), "Press Law and"),
        (["A new paragraph.", TEXT], marked("Press Law", 2), "Press Law of"),
        (["A new paragraph.", f"{TEXT} Of Valmera."], marked("Valmera", at="para_9"), "Valmera. Of"),
    ],
)
def test_another_reading_holds_marked_rows_again(
    tmp_path: Path, paragraphs: list[str], row: dict[str, Any], words: str
) -> None:
    document = provisions(*paragraphs)
    (table,) = tables(write(tmp_path, [row], length=len(TEXT)))
    (found,) = placed(table, document).rows
    assert document.text[found.span[0] :].startswith(words)


def test_words_that_are_gone_stand_nowhere(tmp_path: Path) -> None:
    (table,) = tables(write(tmp_path, [marked("Press Law")], length=len(TEXT)))
    (row,) = placed(table, provisions("The Land Law.")).rows
    assert (row.span, row.kind, row.at) == ((0, 0), "laws", "para_1")


def test_values_move_with_their_row(tmp_path: Path) -> None:
    row = marked("Press Law", values={"addressees": [{"span": [39, 46]}]})
    document = provisions(f"Now. {TEXT}")
    (table,) = tables(write(tmp_path, [row], length=len(TEXT)))
    assert placed(table, document).rows[0].values == {"addressees": [Said("Valmera")]}


def test_a_row_without_a_mark_is_refused_in_another_reading(tmp_path: Path) -> None:
    rows = [marked("Press Law"), {"kind": "laws", "at": "para_1", "span": [4, 13]}]
    (table,) = tables(write(tmp_path, rows, length=5))
    with pytest.raises(InputError, match=r"made\.json was made on a text of 5 characters, made\.txt has 47"):
        placed(table, provisions(TEXT))


def test_a_scope_runs_from_the_first_to_the_last_element(tmp_path: Path) -> None:
    document = provisions("One.", "Two.", "Three.")
    (table,) = tables(write(tmp_path, [], scope=[["para_1", "para_2"], ["para_3", "para_3"]]))
    scope = placed(table, document).scope
    assert [document.text[start:end].split() for start, end in scope] == [["One.", "Two."], ["Three."]]
    (table,) = tables(write(tmp_path, [], scope=[["para_2", "para_7"]]))
    with pytest.raises(InputError, match=r"made\.json covers para_2 to para_7, which .* does not have"):
        placed(table, document)


@given(st.text("ab 新\n", min_size=1, max_size=30), st.data())
def test_a_mark_finds_its_words(own: str, data: st.DataObject) -> None:
    words = [at for at, char in enumerate(own) if not char.isspace()]
    if not words:
        return
    first = data.draw(st.sampled_from(words))
    last = data.draw(st.sampled_from([at for at in words if at >= first]))
    _, size, occurrence = mark_of(own[first : last + 1], (first, last + 1), own)
    bare, wanted = "".join(own.split()), "".join(own[first : last + 1].split())
    places = [at for at in range(len(bare)) if bare.startswith(wanted, at)]
    assert size == len(wanted)
    assert places[occurrence - 1] == len("".join(own[:first].split()))
