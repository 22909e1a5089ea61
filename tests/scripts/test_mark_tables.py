"""Tables with marks: rows keep everything else, one a line; what does not stand where it says stays as it is."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

TEXT = "A/HRC/RES/48/99\n\n1. Urges the Government of Valmera to repeal the Press Law;\n"
SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "mark_tables.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mark_tables", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_marks_are_added(script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = TEXT.index("Press Law")
    good = {"kind": "laws", "at": "para_1", "span": [start, start + 9], "values": {"year": None}}
    rows = [good, good | {"at": "para_7"}, good | {"span": [0, 3]}]
    head = {"format": "gnomon-expected/1", "document": {"file": "made.txt", "length": len(TEXT)}, "kinds": ["laws"]}
    path = tmp_path / "made.json"
    path.write_text(json.dumps(head | {"rows": rows}), encoding="utf-8")
    (table,) = script.tables(tmp_path)
    assert script.mark(table, TEXT.encode()) == 2
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written == head | {"rows": [good | {"mark": ["29141aab30", 8, 1]}, *rows[1:]]}
    assert list(written["rows"][0]) == ["kind", "at", "span", "mark", "values"]
    assert len(path.read_text(encoding="utf-8").splitlines()) == 6
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[2] for line in said] == [
        f"no such words at para_7: [{start}, {start + 9}]",
        "no such words at para_1: [0, 3]",
    ]


def test_another_reading_is_left_alone(script: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "made.json"
    path.write_text('{"format": "gnomon-expected/1", "document": {"file": "m", "length": 1}, "kinds": [], "rows": []}')
    before = path.read_bytes()
    (table,) = script.tables(tmp_path)
    assert (script.mark(table, TEXT.encode()), path.read_bytes()) == (0, before)
