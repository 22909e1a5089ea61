"""`gnomon evaluate`: findings against tables of expected ones, as precision and recall per kind and language.

Reads: a folder of tables and the documents that they name; with `--register` what people decided on file instead, and
only then a database. Writes: standard output.
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

_HELP = """Score findings against tables of expected ones, or against what people decided.

DIR holds one JSON table a document (format: docs/reference/expected-findings.md). A document is looked for beside its
table, then in the folders given with --documents, their folders and the tar and zip archives there. A table whose
document is not there is named and not counted.

With --register no table is needed: what people accepted, corrected, rejected and added by `gnomon findings` counts, in
the same figures; --rules then tells also which rules only propose.

\b
Examples:
  gnomon evaluate tests/annotations --documents ../shared
  gnomon evaluate expected --format json
  gnomon evaluate expected --kind laws --differences
  gnomon evaluate --register --rules
"""


@click.command("evaluate", help=_HELP)
@click.argument("folder", metavar="DIR", type=_FOLDER, required=False)
@click.option("--register", "from_register", is_flag=True, help="What people decided in the register, in place of DIR.")
@click.option("--documents", multiple=True, type=_FOLDER, metavar="FOLDER", help="Where the documents are; repeatable.")
@click.option("--kind", "kinds", multiple=True, help="Only this kind of finding; repeatable.")
@click.option("--split", help="Only the tables of this split, such as work or untouched.")
@click.option("--differences", is_flag=True, help="Also each missed row, finding too many and wrong field.")
@click.option("--rules", is_flag=True, help="Also the precision of each rule.")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
def command(
    folder: Path | None,
    from_register: bool,
    documents: tuple[Path, ...],
    kinds: tuple[str, ...],
    split: str | None,
    differences: bool,
    rules: bool,
    format_: str,
) -> None:
    """Score findings against tables of expected ones, or against what people decided."""
    if (folder is None) != from_register:
        raise click.UsageError("name a folder of tables, or give --register.")
    if folder is None:
        _print(_decided(kinds), [], {}, rules, format_)
        return
    from gnomon.findings.expected import tables
    from gnomon.findings.originals import originals

    chosen = [table for table in tables(folder) if split in (None, table.split)]
    there = originals(chosen, documents)
    results = [(table, _result(table, there[table.path], kinds)) for table in chosen if table.path in there]
    if not results:
        raise InputError(f"none of the documents of {folder} is there: say where they are with --documents.")
    missing = [table.file for table in chosen if table.path not in there]
    rows = _rows((table, scores) for table, (scores, _) in results)
    notes = [_note(table, note) for table, (_, found) in results for note in found] if differences else []
    _print(rows, notes, {"documents": len(results), "missing": missing}, rules, format_)


def _print(
    rows: list[dict[str, Any]], notes: list[dict[str, Any]], counts: dict[str, Any], rules: bool, format_: str
) -> None:
    if format_ == "json":
        answer = {"format": FORMAT, **counts, "rows": rows} | ({"differences": notes} if notes else {})
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
        return
    _print_scores(rows, rules=rules)
    for note in notes:
        click.echo(f"{note['what']:<7} {note['kind']}  {note['document']} {note['at']} {note['span']}  {note['said']}")
    if counts:
        missing = ", ".join(counts["missing"])
        click.echo(f"{counts['documents']} documents read" + (f"; not there: {missing}" if missing else ""))


def _decided(kinds: tuple[str, ...]) -> list[dict[str, Any]]:
    """The scores of what people decided; each rule with the lower end of its precision and whether it only proposes."""
    from gnomon.cli._register import register

    with register():
        from gnomon.findings.decided import rules
        from gnomon.method.trust import lower_bound
        from gnomon.register.queries import decisions

        found = decisions.scores()
        whole = {name: (decisions.holds_back(*pair), lower_bound(*pair)) for name, pair in rules(found).items()}
    rows = [_row("register", score) for score in found if not kinds or score.kind in kinds]
    for row in rows:
        for name, pair in row["rules"].items():
            pair["proposes_only"], pair["lower_bound"] = whole[name][0], round(whole[name][1], 3)
    return rows


def _result(table: Table, data: bytes, kinds: tuple[str, ...]) -> tuple[list[Score], list[Difference]]:
    """The scores of one table on its document."""
    from dataclasses import replace

    from gnomon.document import read
    from gnomon.findings import find
    from gnomon.findings.placing import placed
    from gnomon.findings.scoring import score

    document = read(data, table.file)
    wanted = tuple(kind for kind in table.kinds if not kinds or kind in kinds)
    return score(document, find(document), replace(placed(table, document), kinds=wanted))


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
        "rules": {name: {"matched": matched, "found": of} for name, (matched, of) in sorted(score.rules.items())},
    }  # fmt: skip


def _note(table: Table, difference: Difference) -> dict[str, Any]:
    from dataclasses import asdict

    return {"document": table.symbol or table.file} | asdict(difference) | {"span": list(difference.span)}


def _print_scores(rows: list[dict[str, Any]], *, rules: bool) -> None:
    """The table of precision and recall, one line a row, with `rules` one more for each rule."""
    heads = ("expected", "found", "matched", "precision", "recall")
    click.echo(f"{'split':<10} {'kind':<16} {'lang':<5} " + " ".join(f"{head:>9}" for head in heads) + "  fields")
    for row in rows:
        fields = " ".join(f"{name} {pair['right']}/{pair['of']}" for name, pair in row["fields"].items())
        click.echo(
            f"{row['split']:<10} {row['kind']:<16} {row['language']:<5} {row['expected']:>9} {row['found']:>9} "
            f"{row['matched']:>9} {_share(row['precision']):>9} {_share(row['recall']):>9}  {fields}".rstrip()
        )
        for name, pair in row["rules"].items() if rules else ():
            precision = _share(pair["matched"] / pair["found"])
            mark = "  proposes only" if pair.get("proposes_only") else ""
            click.echo(f"{'':<10}   {name:<30} {'':>1} {pair['found']:>9} {pair['matched']:>9} {precision:>9}{mark}")


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
