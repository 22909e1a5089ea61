"""Tables of expected findings, as people make them by reading: one JSON file a document.

Reads: `*.json` of a folder, the format of `docs/reference/expected-findings.md`. A table names its document and holds
references only: where the words stand and what they are, not the words themselves (unless its maker wants so).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gnomon.document.model import Span
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
    """The expected findings of one document; `kinds` are those annotated completely.

    `parts` names the first and last element of what was annotated, all of the document where there are none; `rows`
    and `scope` are `raw` and `parts` in their places (`gnomon.findings.placing`).
    """

    path: Path
    file: str
    symbol: str | None
    length: int | None
    split: str
    kinds: tuple[str, ...]
    raw: tuple[dict[str, Any], ...]
    rows: tuple[Row, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
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


def _table(path: Path) -> Table:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.get("format") != FORMAT:
            raise ValueError(f"its format is not {FORMAT}")
        document = data["document"]
        rows = tuple(data["rows"])
        kinds = tuple(data["kinds"])
        parts = tuple((str(first), str(last)) for first, last in data.get("scope", ()))
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
        parts=parts,
    )
