"""`gnomon add`: reads documents and files them in the register, all of them or none."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gnomon.cli._register import as_option, register
from gnomon.errors import InputError

if TYPE_CHECKING:
    from gnomon.document.model import Document
    from gnomon.findings.model import Findings
    from gnomon.register.acts.file_document import Filed

_HELP = """Read documents and file them in the register.

The same file again changes nothing; a newer file of a document takes its place and the history is kept. When one of
several files cannot be read, none is filed.

\b
Examples:
  gnomon add resolution.xml
  gnomon add report-zh.txt report-en.txt --country KHM
"""


@dataclass(frozen=True, slots=True)
class _Read:
    data: bytes
    document: Document
    found: Findings
    country: str | None


@click.command("add", help=_HELP)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--country", metavar="CODE", help="Three letters of ISO 3166-1; told by the title otherwise.")
@as_option
def command(files: tuple[str, ...], country: str | None, account: str | None) -> None:
    """Read documents and file them."""
    with register():
        from gnomon.register.acts.accounts import acting
        from gnomon.register.acts.file_document import file_document, together

        by = acting(account)
        items = [_read(Path(name), country) for name in _shown(files)]
        with together():
            filed = [file_document(i.data, i.document, i.found, country=i.country, by=by) for i in items]
    for one in filed:
        _say(one)


def _shown(files: tuple[str, ...]) -> Iterator[str]:
    """The files, each named on a terminal while it is read."""
    for n, name in enumerate(files, start=1):
        if sys.stderr.isatty():
            click.echo(f"reading {name} ({n} of {len(files)})", err=True)
        yield name


def _read(path: Path, country: str | None) -> _Read:
    from gnomon.document import load
    from gnomon.document.isolate import read_isolated
    from gnomon.findings import find

    document = read_isolated(path)
    data = load(path)
    if hashlib.sha256(data).hexdigest() != document.source.sha256:
        raise InputError(f"{path} changed while it was read: wait until it is complete and try again.")
    for warning in document.warnings:
        click.echo(f"{path.name}: {warning}", err=True)
    return _Read(data, document, find(document), country or _guess(document))


def _guess(document: Document) -> str | None:
    from gnomon.register.acts.places import guess_country

    title, languages = document.metadata.title, document.metadata.languages
    guessed = guess_country(title, languages[0] if languages else None)
    name = document.metadata.symbol or document.source.name
    if guessed:
        click.echo(f"{name}: country {guessed}, told by the title", err=True)
    return guessed


def _say(filed: Filed) -> None:
    name = f"{filed.key} ({filed.language})"
    if filed.status == "already":
        click.echo(f"{name}: already filed")
        return
    click.echo(f"{name}: {'filed' if filed.status == 'new' else 'updated'}")
    if filed.country is None:
        click.echo(f"{name}: no country told by the title; say --country CODE to follow it up", err=True)
    for kind, count in filed.counts.items():
        click.echo(f"  {kind}: {count}")
    for identity in filed.orphans:
        click.echo(f"  decided, but not in this reading any more: {identity}")
    if filed.anomalies:
        click.echo(f"  anomalies: {len(filed.anomalies)}")
    for said in filed.anomalies:
        click.echo(f"    {said}")
