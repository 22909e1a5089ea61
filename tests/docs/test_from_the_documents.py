"""What docs/from-the-documents.md names exists: each command, page and test, or the words 'not built yet'."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from click import Context
from django.urls import resolve

from gnomon.cli import _group

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/from-the-documents.md").read_text(encoding="utf-8")
NOT_YET = "not built yet"
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|"))
    for line in PAGE.splitlines()
    if line.startswith("|") and not line.startswith(("|---", "| ordered"))
]


def missing_command(cell: str) -> str | None:
    """The command of a cell when `gnomon` has no such command."""
    name = cell.strip("`").removeprefix("gnomon ").split(" ")[0]
    return None if name in _group.list_commands(Context(_group)) else cell


def missing_test(cell: str) -> str | None:
    """The test of a cell when the file or the function does not exist."""
    file, _, function = cell.strip("`").partition("::")
    if not (ROOT / file).is_file():
        return cell
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return cell if function and function not in names else None


def test_every_row_has_four_cells_and_no_cell_is_empty():
    assert [row for row in ROWS if len(row) != 4 or not all(row)] == []
    assert len(ROWS) > 25


@pytest.mark.parametrize("row", ROWS, ids=lambda row: re.sub(r"\W+", "-", row[0])[:50])
def test_a_row_names_what_exists(row: tuple[str, str, str, str]):
    _, command, page, test = row
    assert command == NOT_YET or missing_command(command) is None
    assert test == NOT_YET or missing_test(test) is None
    assert page == NOT_YET or resolve(page.strip("`")).route


def test_a_wrong_name_is_seen():
    assert missing_command("`gnomon abolish`") == "`gnomon abolish`"
    assert missing_test("`tests/docs/test_links.py::test_nothing`") == "`tests/docs/test_links.py::test_nothing`"
    assert missing_test("`tests/docs/test_links.py::test_links_lead_somewhere`") is None
