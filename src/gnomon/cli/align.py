"""`gnomon align`: language versions of one work side by side, and where they differ. Touches no database.

Reads: two or more files. Writes: standard output; warnings go to standard error.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import click

from gnomon.cli._progress import warn, with_progress

_HELP = """Put language versions of one document side by side.

Each FILE is one version, in any format that `gnomon read` takes. Provisions are joined by their printed numbers; what
has none, or another number in one version, by order, length and the words that need no translation. Differences in
structure are listed: what a version lacks, other numbers, another order, two in one, other notes, votes and dates.

\b
Examples:
  gnomon align resolution-en.pdf resolution-fr.pdf
  gnomon align resolution-*.xml --format json
  gnomon align report-en.docx report-ar.docx --format html > side-by-side.html
"""


@click.command("align", help=_HELP)
@click.argument("files", nargs=-1, required=True, metavar="FILE FILE...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "html"]),
    default="table",
    show_default=True,
    help="table for a terminal, json with all words and places, html a page with a column for each version.",
)
def command(files: tuple[str, ...], format_: str) -> None:
    """Put language versions of one document side by side."""
    if len(files) < 2:
        raise click.UsageError("name at least two versions of a document.")
    from gnomon.document import read_path
    from gnomon.document.alignment import align, differences, versions
    from gnomon.document.writers import aligned

    documents = tuple(read_path(Path(name)) for name in with_progress(files))
    for document in documents:
        for warning in document.warnings:
            warn(f"{document.source.name}: {warning}")
    alignment = align(versions(documents))
    found = differences(alignment)
    if format_ == "json":
        answer = json.dumps(aligned.aligned_json(alignment, found), ensure_ascii=False, indent=2) + "\n"
    elif format_ == "html":
        answer = aligned.aligned_html(alignment, found)
    else:
        answer = aligned.aligned_table(alignment, found, shutil.get_terminal_size((160, 24)).columns)
    click.echo(answer.encode(), nl=False)
