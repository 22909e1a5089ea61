"""Tables of expected findings: read, placed, refused with one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from findings.made_documents import provisions
from gnomon.errors import InputError
from gnomon.findings.expected import Said, placed, tables

TEXT = "The Press Law and the old Press Law of Valmera."
ROOT = Path(__file__).resolve().parents[1]


def write(folder: Path, rows: list[dict[str, Any]], **document: Any) -> Path:
    body = {
        "format": "gnomon-expected/1",
        "document": {"file": "made.txt", **document},
        "kinds": ["laws"],
        "rows": rows,
    }
    (folder / "made.json").write_text(json.dumps(body), encoding="utf-8")
    return folder


def test_rows_by_span_and_by_words(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"kind": "laws", "at": "para_1", "span": [4, 13], "values": {"year": None}},
        {"kind": "laws", "at": "para_1", "words": "Press\nLaw", "occurrence": 2, "optional": True},
        {"kind": "laws", "words": "Valmera"},
    ]
    (table,) = tables(write(tmp_path, rows, symbol="A/VAL/1"))
    assert (table.file, table.symbol, table.split, table.kinds, table.rows) == (
        "made.txt",
        "A/VAL/1",
        "work",
        ("laws",),
        (),
    )
    found = placed(table, provisions(TEXT)).rows
    assert [TEXT[slice(*row.span)] for row in found] == ["Press Law", "Press Law", "Valmera"]
    assert [(row.span[0], row.at, row.values, row.optional) for row in found] == [
        (4, "para_1", {"year": None}, False),
        (26, "para_1", {}, True),
        (39, None, {}, False),
    ]


def test_another_text_is_refused(tmp_path: Path) -> None:
    (table,) = tables(write(tmp_path, [], length=5))
    with pytest.raises(InputError, match=r"made\.json was made on a text of 5 characters, made\.txt has 47"):
        placed(table, provisions(TEXT))


@pytest.mark.parametrize("row", [{"kind": "laws"}, {"kind": "laws", "words": "Land Act"}, {"span": [0, 3]}])
def test_a_row_without_a_place_is_refused(tmp_path: Path, row: dict[str, Any]) -> None:
    (table,) = tables(write(tmp_path, [row]))
    with pytest.raises(InputError, match="has a row that cannot be placed"):
        placed(table, provisions(TEXT))


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "other/1"}', '{"format": "gnomon-expected/1"}'])
def test_what_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "made.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"made\.json is no table of expected findings"):
        list(tables(tmp_path))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no table of expected findings"):
        list(tables(tmp_path))


def test_words_of_a_value_are_looked_up_at_their_place(tmp_path: Path) -> None:
    values = {"addressees": [{"span": [39, 46]}], "due": {"who": {"span": [4, 13]}, "to": None}, "year": 2020}
    rows = [{"kind": "laws", "span": [4, 13], "values": values, "parts": True}]
    (table,) = tables(write(tmp_path, rows))
    (row,) = placed(table, provisions(TEXT)).rows
    assert row.values == {"addressees": [Said("Valmera")], "due": {"who": Said("Press Law"), "to": None}, "year": 2020}
    assert (row.parts, str(row.values["addressees"][0])) == (True, "“Valmera”")


@pytest.mark.parametrize(
    ("scope", "span", "covered"),
    [
        ([], (0, 3), True),
        ([[0, 10]], (0, 3), True),
        ([[0, 10]], (9, 30), True),
        ([[0, 10]], (10, 12), False),
        ([[0, 10], [20, 30]], (10, 12), False),
        ([[0, 10], [20, 30]], (20, 21), True),
    ],
)
def test_a_scope_covers_what_begins_in_it(
    tmp_path: Path, scope: list[list[int]], span: tuple[int, int], covered: bool
) -> None:
    folder = write(tmp_path, [])
    body = json.loads((folder / "made.json").read_text(encoding="utf-8")) | {"scope": scope}
    (folder / "made.json").write_text(json.dumps(body), encoding="utf-8")
    (table,) = tables(folder)
    assert table.covers(span) is covered


def test_our_annotations_are_references_without_words() -> None:
    ours = list(tables(ROOT / "annotations"))
    assert len(ours) >= 13
    assert [
        row for table in ours for row in table.raw if set(row) - {"kind", "at", "span", "values", "optional", "parts"}
    ] == []
    assert all(table.length and table.symbol for table in ours)
