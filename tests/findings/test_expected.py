"""Tables of expected findings: read, placed, refused with one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gnomon.errors import InputError
from gnomon.findings.expected import Table, tables

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


def test_a_table_as_written(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"kind": "laws", "at": "para_1", "span": [4, 13]}]
    (table,) = tables(write(tmp_path, rows, symbol="A/VAL/1"))
    assert (table.file, table.symbol, table.split, table.kinds) == ("made.txt", "A/VAL/1", "work", ("laws",))
    assert (table.rows, table.scope, table.parts, list(table.raw)) == ((), (), (), rows)


@pytest.mark.parametrize(
    ("scope", "span", "covered"),
    [
        ((), (0, 3), True),
        (((0, 10),), (0, 3), True),
        (((0, 10),), (9, 30), True),
        (((0, 10),), (10, 12), False),
        (((0, 10), (20, 30)), (10, 12), False),
        (((0, 10), (20, 30)), (20, 21), True),
    ],
)
def test_a_scope_covers_what_begins_in_it(
    scope: tuple[tuple[int, int], ...], span: tuple[int, int], covered: bool
) -> None:
    table = Table(Path("made.json"), "made.txt", None, None, "work", (), (), scope=scope)
    assert table.covers(span) is covered


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "other/1"}', '{"format": "gnomon-expected/1"}'])
def test_what_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "made.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"made\.json is no table of expected findings"):
        list(tables(tmp_path))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no table of expected findings"):
        list(tables(tmp_path))


def test_our_annotations_are_references_without_words() -> None:
    ours = list(tables(ROOT / "annotations"))
    assert len(ours) >= 13
    assert [
        row
        for table in ours
        for row in table.raw
        if set(row) - {"kind", "at", "span", "mark", "values", "optional", "parts"}
    ] == []
    assert all(table.length and table.symbol for table in ours)
