"""Tables of expected findings, as people make them by reading: one JSON file a document.

Reads: `*.json` of a folder, the format of `docs/reference/expected-findings.md`. A table names its document and holds
references only: where the words stand and what they are, not the words themselves (unless its maker wants so).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gnomon.document.model import Document, Span
from gnomon.errors import InputError

FORMAT = "gnomon-expected/1"


@dataclass(frozen=True, slots=True)
class Said:
    """A value that a row gives as a place: the words that stand there in the source."""

    words: str

    def __str__(self) -> str:
        return f"“{self.words}”"


@dataclass(frozen=True, slots=True)
class Row:
    """One expected finding; `optional` rows may be found or not and count neither way.

    `parts` says that several findings may share what the row takes as one.
    """

    kind: str
    at: str | None
    span: Span
    values: dict[str, Any]
    optional: bool = False
    parts: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The expected findings of one document; `kinds` are those annotated completely, within `scope` if it has any."""

    path: Path
    file: str
    symbol: str | None
    length: int | None
    split: str
    kinds: tuple[str, ...]
    raw: tuple[dict[str, Any], ...]
    rows: tuple[Row, ...] = ()
    scope: tuple[Span, ...] = ()

    def covers(self, span: Span) -> bool:
        """Whether the words at `span` were annotated."""
        return not self.scope or any(start <= span[0] < end for start, end in self.scope)


def tables(folder: Path) -> Iterator[Table]:
    """The tables of a folder by name. Raises InputError with one sentence where there are none or one is no table."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise InputError(f"{folder} holds no table of expected findings (*.json): name the folder that does.")
    for path in paths:
        yield _table(path)


def placed(table: Table, document: Document) -> Table:
    """The table with its rows placed in `document`. Raises InputError where they do not belong to this text."""
    if table.length is not None and table.length != document.source.length:
        raise InputError(
            f"{table.path.name} was made on a text of {table.length:,} characters, {document.source.name} has "
            f"{document.source.length:,}: read the version that the table was made on."
        )
    return replace(table, rows=tuple(_row(raw, table, document) for raw in table.raw))


def _table(path: Path) -> Table:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.get("format") != FORMAT:
            raise ValueError(f"its format is not {FORMAT}")
        document = data["document"]
        rows = tuple(data["rows"])
        kinds = tuple(data["kinds"])
        scope = tuple((int(start), int(end)) for start, end in data.get("scope", ()))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(f"{path} is no table of expected findings ({error}): see its format in the docs.") from error
    return Table(
        path=path,
        file=document["file"],
        symbol=document.get("symbol"),
        length=document.get("length"),
        split=data.get("split", "work"),
        kinds=kinds,
        raw=rows,
        scope=scope,
    )


def _row(raw: dict[str, Any], table: Table, document: Document) -> Row:
    try:
        kind, at, values = str(raw["kind"]), raw.get("at"), _said(dict(raw.get("values", {})), document.text)
        span = tuple(raw["span"]) if "span" in raw else _find(raw["words"], raw.get("occurrence", 1), at, document)
        start, end = span
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{table.path.name} has a row that cannot be placed ({raw}): give span or words.") from error
    return Row(kind, at, (int(start), int(end)), values, bool(raw.get("optional")), bool(raw.get("parts")))


def _said(value: Any, source: str) -> Any:
    """A value with each `{"span": [...]}` in it replaced by the words that stand there."""
    match value:
        case {"span": [int(start), int(end)]}:
            return Said(" ".join(source[start:end].split()))
        case dict():
            return {key: _said(each, source) for key, each in value.items()}
        case list():
            return [_said(each, source) for each in value]
    return value


def _find(words: str, occurrence: int, at: str | None, document: Document) -> Span:
    """Where words stand, in one element where `at` names it; blanks and line ends do not matter."""
    pattern = re.compile(r"\s*".join(re.escape(char) for char in words if not char.isspace()))
    spans = next((element.spans for element in document.elements if element.id == at), ((0, len(document.text)),))
    found = list(pattern.finditer(document.text, spans[0][0], spans[-1][1]))
    if len(found) < occurrence:
        raise ValueError("its words are not there")
    return found[occurrence - 1].span()
