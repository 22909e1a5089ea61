"""Gives each row of the tables of a folder the mark of its words, so that the tables hold for other readings too.

Reads: tables of expected findings whose rows have spans, and their documents. Writes: the same tables, one row a line,
with `mark` (see `gnomon.findings.placing`). A row whose words do not stand in the element it names is printed and kept
as it is.

    .venv/bin/python scripts/mark_tables.py tests/annotations --documents ../shared
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from gnomon.document import read
from gnomon.document.model import Document
from gnomon.findings.anchor import Runs
from gnomon.findings.expected import Table, tables
from gnomon.findings.originals import originals
from gnomon.findings.placing import mark_of

ORDER = ("kind", "at", "span", "mark", "words", "occurrence", "values", "optional", "parts")


def marked(raw: dict[str, Any], document: Document) -> dict[str, Any]:
    """The row with its mark; as it is where its words do not stand in its element."""
    element = next((each for each in document.elements if each.id == raw.get("at")), None)
    if element is None or not element.spans or "span" not in raw:
        return raw
    source, own = Runs.of(document.text, element.spans), Runs.of(element.text)
    first, last = (source.count(offset) for offset in raw["span"])
    if not first < last <= own.total:
        return raw
    place = own.place(first), own.place(last - 1) + 1
    row = raw | {"mark": list(mark_of(element.text[slice(*place)], place, element.text))}
    return {name: row[name] for name in ORDER if name in row}


def written(path: Path, rows: list[dict[str, Any]]) -> str:
    """The table of a file with other rows, one a line."""
    head = {name: value for name, value in json.loads(path.read_text(encoding="utf-8")).items() if name != "rows"}
    said = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f'{json.dumps(head, ensure_ascii=False)[:-1]},\n "rows": [\n{said}\n]}}\n'


def mark(table: Table, data: bytes) -> int:
    """Rewrite one table; returns how many rows stay without a mark."""
    document = read(data, table.file)
    if table.length not in (None, document.source.length):
        print(f"{table.path.name}: made on another reading, left as it is")
        return 0
    rows = [marked(raw, document) for raw in table.raw]
    without = [raw for raw in rows if "mark" not in raw]
    for raw in without:
        print(f"{table.path.name}: no such words at {raw.get('at')}: {raw.get('span')}")
    table.path.write_text(written(table.path, rows), encoding="utf-8")
    return len(without)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=Path, action="append", default=[])
    given = parser.parse_args()
    chosen = list(tables(given.folder))
    there = originals(chosen, given.documents)
    left = sum(mark(table, there[table.path]) for table in chosen if table.path in there)
    print(f"{len(there)} of {len(chosen)} tables read, {left} rows without a mark")


if __name__ == "__main__":
    main()
