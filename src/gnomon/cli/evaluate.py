"""`gnomon evaluate`: findings against tables of expected ones, as precision and recall per kind and language.

Reads: a folder of tables and the documents that they name. Writes: standard output. Touches no database.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gnomon.errors import InputError

if TYPE_CHECKING:
    from gnomon.findings.expected import Table
    from gnomon.findings.scoring import Difference, Score

FORMAT = "gnomon-evaluate/1"
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)

_HELP = """Score findings against tables of expected ones.

DIR holds one JSON table a document (format: docs/reference/expected-findings.md). A document is looked for beside its
table, then in the folders given with --documents, also in their folders. A table whose document is not there is named
and not counted.

\b
Examples:
  gnomon evaluate tests/annotations --documents ../shared
  gnomon evaluate expected --format json
  gnomon evaluate expected --kind laws --differences
"""


@click.command("evaluate", help=_HELP)
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.option("--documents", multiple=True, type=_FOLDER, metavar="FOLDER", help="Where the documents are; repeatable.")
@click.option("--kind", "kinds", multiple=True, help="Only this kind of finding; repeatable.")
@click.option("--split", help="Only the tables of this split, such as work or untouched.")
@click.option("--differences", is_flag=True, help="Also each missed row, finding too many and wrong field.")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
def command(
    folder: Path,
    documents: tuple[Path, ...],
    kinds: tuple[str, ...],
    split: str | None,
    differences: bool,
    format_: str,
) -> None:
    """Score findings against tables of expected ones."""
    from gnomon.findings.expected import tables

    chosen = [table for table in tables(folder) if split in (None, table.split)]
    results = [(table, result) for table in chosen if (result := _result(table, documents, kinds))]
    if not results:
        raise InputError(f"none of the documents of {folder} is there: say where they are with --documents.")
    missing = [table.file for table in chosen if table not in [found for found, _ in results]]
    rows = _rows((table, scores) for table, (scores, _) in results)
    notes = [_note(table, note) for table, (_, found) in results for note in found] if differences else []
    if format_ == "json":
        answer = {"format": FORMAT, "documents": len(results), "missing": missing, "rows": rows}
        click.echo(json.dumps(answer | ({"differences": notes} if differences else {}), ensure_ascii=False, indent=2))
        return
    _print_table(rows)
    for note in notes:
        click.echo(f"{note['what']:<7} {note['kind']}  {note['document']} {note['at']} {note['span']}  {note['said']}")
    click.echo(f"{len(results)} documents read" + (f"; not there: {', '.join(missing)}" if missing else ""))


def _result(
    table: Table, folders: tuple[Path, ...], kinds: tuple[str, ...]
) -> tuple[list[Score], list[Difference]] | None:
    """The scores of one table; None where its document is not there."""
    from dataclasses import replace

    from gnomon.document import read_path
    from gnomon.findings import find
    from gnomon.findings.expected import placed
    from gnomon.findings.scoring import score

    path = _document(table, folders)
    if path is None:
        return None
    document = read_path(path)
    wanted = tuple(kind for kind in table.kinds if not kinds or kind in kinds)
    return score(document, find(document), replace(placed(table, document), kinds=wanted))


def _document(table: Table, folders: tuple[Path, ...]) -> Path | None:
    beside = table.path.parent / table.file
    if beside.is_file():
        return beside
    found = (path for folder in folders for path in sorted(folder.rglob(Path(table.file).name)) if path.is_file())
    return next(found, None)


def _rows(results: Iterable[tuple[Table, list[Score]]]) -> list[dict[str, Any]]:
    """One row a split, kind and language."""
    from gnomon.findings.scoring import total

    by_split: dict[str, list[Score]] = {}
    for table, scores in results:
        by_split.setdefault(table.split, []).extend(scores)
    return [_row(split, score) for split in sorted(by_split) for score in total(by_split[split])]


def _row(split: str, score: Score) -> dict[str, Any]:
    return {
        "split": split, "kind": score.kind, "language": score.language, "expected": score.expected,
        "found": score.found, "matched": score.matched, "optional": score.optional,
        "precision": score.precision, "recall": score.recall,
        "fields": {name: {"right": right, "of": of} for name, (right, of) in sorted(score.fields.items())},
    }  # fmt: skip


def _note(table: Table, difference: Difference) -> dict[str, Any]:
    from dataclasses import asdict

    return {"document": table.symbol or table.file} | asdict(difference) | {"span": list(difference.span)}


def _print_table(rows: list[dict[str, Any]]) -> None:
    heads = ("expected", "found", "matched", "precision", "recall")
    click.echo(f"{'split':<10} {'kind':<16} {'lang':<5} " + " ".join(f"{head:>9}" for head in heads) + "  fields")
    for row in rows:
        fields = " ".join(f"{name} {pair['right']}/{pair['of']}" for name, pair in row["fields"].items())
        click.echo(
            f"{row['split']:<10} {row['kind']:<16} {row['language']:<5} {row['expected']:>9} {row['found']:>9} "
            f"{row['matched']:>9} {_share(row['precision']):>9} {_share(row['recall']):>9}  {fields}".rstrip()
        )


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
