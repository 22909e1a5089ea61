"""`gnomon read`: documents in, JSON or text out. Touches no database, loads no Django.

Reads: files or standard input. Writes: standard output; warnings and progress go to standard error.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gnomon.cli._progress import shown, warn, with_progress
from gnomon.document.model import ReadError

if TYPE_CHECKING:
    from gnomon.document.model import Document

_LONE = ("json", "akn", "html")

_HELP = """Read documents and print what they hold.

FILE is a DOCX, PDF, HTML, Akoma Ntoso XML or text file, `-` is standard input. The type is told by the content.

\b
Examples:
  gnomon read resolution.xml
  gnomon read --format text -v report.txt
  gnomon read --format jsonl *.xml > documents.jsonl
  gnomon read --format akn report.txt > report.xml
"""


@click.command("read", help=_HELP)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["json", "jsonl", "text", "source", "akn", "html", "markdown"]),
    default="json",
    show_default=True,
    help="json for one file, jsonl one document a line, text for people, source the text that spans count in; "
    "akn (Akoma Ntoso XML) and html for one file, markdown.",
)
@click.option("--language", metavar="CODE", help="Language of the document (zh, en, ...); told by its words otherwise.")
@click.option("--encoding", metavar="NAME", help="Encoding of a text file; told by its bytes otherwise.")
@click.option("-v", "--verbose", is_flag=True, help="With text: addresses, warnings and the shares of unplaced text.")
def command(files: tuple[str, ...], format_: str, language: str | None, encoding: str | None, verbose: bool) -> None:
    """Read documents and print what they hold."""
    if format_ in _LONE and len(files) > 1:
        advice = "use --format jsonl for several files" if format_ == "json" else "name one file at a time"
        raise click.UsageError(f"--format {format_} prints one document: {advice}.")
    _check_language(language)
    failed = False
    for name in with_progress(files):
        failed |= not _one(name, format_, language, encoding, verbose=verbose, lone=len(files) == 1)
    if failed:
        sys.exit(1)


def _check_language(language: str | None) -> None:
    from gnomon.language import codes

    if language is not None and language not in codes():
        raise click.UsageError(f"no language data for {language!r}: choose one of {', '.join(codes())}.")


def _one(name: str, format_: str, language: str | None, encoding: str | None, *, verbose: bool, lone: bool) -> bool:
    """Reads and prints one file; False where it could not be read (a lone file ends the command)."""
    from gnomon.document.writers.contract import error_json

    try:
        document = _document(name, language, encoding)
    except ReadError as error:
        if format_ != "jsonl" and lone:
            raise
        if format_ == "jsonl":
            _print(json.dumps(error_json(shown(name), str(error)), ensure_ascii=False) + "\n")
        else:
            warn(f"gnomon: {error}")
        return False
    for warning in document.warnings:
        warn(f"{document.source.name}: {warning}")
    _print(_printed(document, format_, verbose=verbose))
    return True


def _print(text: str) -> None:
    """UTF-8 on every system, line ends as they are: spans count in these characters."""
    click.echo(text.encode(), nl=False)


def _document(name: str, language: str | None, encoding: str | None) -> Document:
    from gnomon.document import limits, read, read_path

    if name == "-":
        data = sys.stdin.buffer.read(limits.TEXT_BYTES + 1)
        return read(data, "standard input", encoding=encoding, language=language)
    return read_path(Path(name), encoding=encoding, language=language)


def _printed(document: Document, format_: str, *, verbose: bool) -> str:
    if format_ == "source":
        return document.text
    if format_ == "text":
        from gnomon.document.writers.plain import text

        return text(document, verbose=verbose)
    if format_ in ("akn", "html", "markdown"):
        return _marked_up(document, format_)
    from gnomon.document.writers.contract import document_json
    from gnomon.findings import find

    answer = document_json(document, find(document))
    return json.dumps(answer, ensure_ascii=False, indent=2 if format_ == "json" else None) + "\n"


def _marked_up(document: Document, format_: str) -> str:
    """The document in a mark-up that others read, what it cites as links; each writer is loaded when asked for."""
    from gnomon.findings import citations

    cited = citations.find(document)
    if format_ == "akn":
        from gnomon.document.writers.akn import akn

        return akn(document, cited)
    if format_ == "html":
        from gnomon.document.writers.html import html

        return html(document, cited)
    from gnomon.document.writers.markdown import markdown

    return markdown(document, cited)
