"""`gnomon findings`: proposals of a document, decided from the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gnomon.cli._register import answer, as_option, format_option, register, table

if TYPE_CHECKING:
    from gnomon.register.models import Finding

_ADDED = ("clause", "citation", "recommendation", "duty", "law", "indicator", "case", "election")
_KINDS = click.Choice([*_ADDED, "benchmark", "reply", "resolution", "interlocutor"])
_F = TypeVar("_F", bound=Callable[..., Any])
_STATES = click.Choice(["proposed", "confirmed", "corrected", "rejected"])


def _which(command: _F) -> _F:
    """Which findings are decided, why, and by whom."""
    command = as_option(command)
    command = click.option("--reason", default="", help="Why, for the history.")(command)
    command = click.option("--kind", type=_KINDS, help="Of this kind.")(command)
    command = click.option("--document", help="Every finding of this document, with --kind.")(command)
    return click.argument("ids", nargs=-1)(command)


@click.group("findings")
def command() -> None:
    """List, accept, correct or reject what was found in a document; add what was not.

    What is decided is measured: `gnomon evaluate --register`.

    \b
    Examples:
      gnomon findings list A/HRC/51/88 --kind benchmark
      gnomon findings accept --document A/HRC/51/88 --kind benchmark
      gnomon findings correct duty-3f1c0a2b-1 to_whom "the Council" --reason "named in the chapeau"
      gnomon findings reject clause-9b1d22aa-1 --reason "a quotation"
      gnomon findings add A/HRC/51/88 para_7 "Press Law" --kind law --value change=repeal
    """


@command.command("list")
@click.argument("document")
@click.option("--kind", type=_KINDS, help="Only this kind.")
@click.option("--state", type=_STATES, help="Only in this state.")
@format_option
def list_(document: str, kind: str | None, state: str | None, format_: str) -> None:
    """List the findings of DOCUMENT (its symbol or short hash).

    Findings about persons (cases, interlocutors) are listed only where --kind asks for them.

    \b
    Examples:
      gnomon findings list A/HRC/51/88 --kind recommendation --state proposed
      gnomon findings list A/HRC/51/88 --kind case --format json
    """
    with register():
        from gnomon.register.models import Level
        from gnomon.register.queries import named

        every = named.findings(document, kind=kind, state=state)
        found = [f for f in every if kind or f.level == Level.PUBLIC]
    if hidden := len(every) - len(found):
        kinds = ", ".join(sorted({f.kind for f in every if f.level != Level.PUBLIC}))
        click.echo(f"{hidden} about persons left out: list them with --kind ({kinds}).", err=True)
    if format_ == "json":
        answer("findings", map(_row, found), document=document)
    else:
        table(("id", "language", "state", "at", "found"), list(map(_line, found)))


@command.command()
@_which
def accept(ids: tuple[str, ...], document: str | None, kind: str | None, reason: str, account: str | None) -> None:
    """Confirm findings as they stand: by id, or all of a kind in a document.

    \b
    Example:
      gnomon findings accept --document A/HRC/51/88 --kind law --reason "read one by one"
    """
    _decide("accept_findings", "confirmed", ids, document, kind, reason, account)


@command.command()
@_which
def reject(ids: tuple[str, ...], document: str | None, kind: str | None, reason: str, account: str | None) -> None:
    """Reject findings: by id, or all of a kind in a document.

    \b
    Example:
      gnomon findings reject clause-9b1d22aa-1 --reason "a quotation"
    """
    _decide("reject_findings", "rejected", ids, document, kind, reason, account)


@command.command()
@click.argument("identity", metavar="ID")
@click.argument("field")
@click.argument("value")
@click.option("--reason", required=True, help="Why the printed value does not stand.")
@as_option
def correct(identity: str, field: str, value: str, reason: str, account: str | None) -> None:
    """Put VALUE in the place of FIELD; what was found stays beside it.

    Several values are parted by semicolons; a time, a list of parts or a suggestion is given as JSON.

    \b
    Examples:
      gnomon findings correct law-5d2c11aa-1 year 2020 --reason "the note says so"
      gnomon findings correct clause-9b1d22aa-1 addressees "the Council; States" --reason "named in the chapeau"
      gnomon findings correct clause-9b1d22aa-1 negated true --reason "asked not to"
      gnomon findings correct duty-3f1c0a2b-1 due '{"printed": "by 2030", "kind": "fixed", "to": "2030"}' \\
        --reason "misread"
    """
    with register():
        from gnomon.register.acts.accounts import acting
        from gnomon.register.acts.decide import correct_finding
        from gnomon.register.acts.values import typed
        from gnomon.register.queries import named

        by = acting(account)
        for finding in named.finding(identity):
            name, meant = typed(finding.kind, field, value)
            correct_finding(finding, name, meant, by=by, reason=reason)
    click.echo(f"{identity}: {field} corrected")


@command.command()
@click.argument("document")
@click.argument("address")
@click.argument("words")
@click.option("--kind", type=click.Choice(_ADDED), required=True, help="What it is.")
@click.option("--value", "values", multiple=True, metavar="FIELD=VALUE", help="A field of it; repeatable.")
@click.option("--language", help="The language version; the first filed where it is left out.")
@click.option("--reason", default="", help="Why, for the history.")
@as_option
def add(
    document: str,
    address: str,
    words: str,
    kind: str,
    values: tuple[str, ...],
    language: str | None,
    reason: str,
    account: str | None,
) -> None:
    """Add what no rule found: the WORDS of the element at ADDRESS of DOCUMENT, confirmed from the start.

    \b
    Example:
      gnomon findings add A/HRC/51/88 para_7 "Press Law" --kind law --value change=repeal --value year=2020
    """
    pairs = [value.partition("=") for value in values]
    if any(not name or not mark for name, mark, _ in pairs):
        raise click.UsageError("give each --value as FIELD=VALUE.")
    with register():
        from gnomon.register.acts.accounts import acting
        from gnomon.register.acts.add_finding import add_finding
        from gnomon.register.acts.values import typed
        from gnomon.register.queries import named

        given = dict(typed(kind, name, said) for name, _, said in pairs)
        version = named.expression(document, language)
        added = add_finding(version, kind, address, words, given, by=acting(account), reason=reason)
    click.echo(f"{added.finding_id} added")


def _decide(
    act: str, word: str, ids: tuple[str, ...], document: str | None, kind: str | None, reason: str, account: str | None
) -> None:
    if bool(ids) == bool(document and kind):
        raise click.UsageError("name findings by id, or give both --document and --kind.")
    with register():
        from gnomon.register.acts import decide
        from gnomon.register.acts.accounts import acting
        from gnomon.register.queries import named

        by = acting(account)
        found = named.findings(document, kind=kind) if document else [f for i in ids for f in named.finding(i)]
        count = getattr(decide, act)(found, by=by, reason=reason)
    click.echo(f"{count} {word}")


def _row(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.finding_id, "kind": finding.kind, "state": finding.state, "level": finding.level,
        "at": finding.address,
        "span": [finding.start, finding.end], "language": finding.expression.language, "rule": finding.rule,
        "confidence": finding.confidence, "values": finding.values, "corrections": finding.corrections,
        "present": finding.present,
    }  # fmt: skip


def _line(finding: Finding) -> tuple[str, ...]:
    return finding.finding_id, finding.expression.language, finding.state, finding.address, _said(finding)


def _said(finding: Finding) -> str:
    values = finding.values | finding.corrections
    names = ("printed", "what", "text", "title", "printed_symbol", "name")
    said = next((values[name] for name in names if values.get(name)), "")
    if isinstance(said, dict):
        said = next(iter(said.values()), "")
    return said if len(said) <= 80 else f"{said[:79]}…"
