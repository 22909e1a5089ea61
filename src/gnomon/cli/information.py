"""`gnomon information`: what was said, who may be believed, and what a claim carries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from gnomon.cli._register import answer, as_option, format_option, register, table

if TYPE_CHECKING:
    from gnomon.method.weighing import Weighed
    from gnomon.register.models import Information
    from gnomon.register.queries.claims import Judged

_SIDES = click.Choice(["state", "un", "civil-society", "media", "academic", "other"])
_CONSENTS = click.Choice(["keep", "share-inside", "share-with-mechanism", "publish-anonymously", "publish-by-name"])


@click.group("information")
def command() -> None:
    """Keep what was said, judge its source and its words apart, and see what a claim carries.

    Copies of one origin count once. What does not carry reasonable grounds to believe is worded as an allegation.

    \b
    Examples:
      gnomon information add letter --label "Letter of editors" --claim licences --side media --benchmark VAL/2022/A
      gnomon information add reprint --label "The letter, printed" --claim licences --side media --repeats letter
      gnomon information judge letter reliability B --reason "Its earlier letters held true."
      gnomon information show letter
    """


@command.command("add")
@click.argument("id_", metavar="ID")
@click.option("--label", required=True, help="One line that may be published.")
@click.option("--claim", required=True, help="What it says, in a word: items of one claim corroborate each other.")
@click.option("--side", required=True, type=_SIDES, help="Where the source stands.")
@click.option("--text", default="", help="What was said.")
@click.option("--language", default="en", show_default=True, help="Language of the words.")
@click.option("--consent", default="keep", show_default=True, type=_CONSENTS, help="What may be done with it.")
@click.option("--dated", metavar="DAY", help="When it was said: a year, a month or a day.")
@click.option("--origin", default="", metavar="NAME", help="Where it comes from first, where that is not on file.")
@click.option("--repeats", multiple=True, metavar="ID", help="An item whose words it takes over.")
@click.option("--first-hand/--second-hand", default=None, help="Whether the source saw or lived it.")
@click.option("--denies", is_flag=True, default=None, help="It says that the claim is not so.")
@click.option("--level", default="C1", show_default=True, help="C0 public, C1 internal, C2 for the team.")
@click.option("--benchmark", "benchmarks", multiple=True, help="COUNTRY/FRAMEWORK/LETTER that it bears on.")
@as_option
def add(id_: str, benchmarks: tuple[str, ...], level: str, account: str | None, **values: Any) -> None:
    """Keep an item under ID; the same ID again says the whole item anew, and its history is kept."""
    with register():
        from gnomon.register.acts import accounts
        from gnomon.register.acts.evidence import add_information
        from gnomon.register.queries import named

        values["repeats"] = list(values["repeats"]) or None
        found = [named.benchmark(name) for name in benchmarks]
        made = add_information(id_, found, values, by=accounts.acting(account), level=level)
    click.echo(f"{made.slug}: kept, level {made.level}, consent {made.consent}")


@command.command("judge")
@click.argument("id_", metavar="ID")
@click.argument("question", type=click.Choice(["reliability", "credibility"]))
@click.argument("grade")
@click.option("--reason", required=True, help="Why this grade.")
@as_option
def judge(id_: str, question: Any, grade: str, reason: str, account: str | None) -> None:
    """Judge the source of ID (reliability, A to F) or what it said (credibility, 1 to 6).

    F and 6 say that it cannot be judged. Nobody sees what others answered before having answered.
    """
    with register():
        from gnomon.register.acts import accounts
        from gnomon.register.acts.judge import judge as act
        from gnomon.register.queries import named

        act(named.information(id_), question, grade, reason, by=accounts.acting(account))
    click.echo(f"{id_}: {question} {grade}")


@command.command("list")
@click.option("--claim", help="Only items of this claim.")
@click.option(
    "--level", type=click.Choice(["C0", "C1", "C2"]), default="C1", show_default=True, help="Up to this level."
)
@format_option
def list_(claim: str | None, level: str, format_: str) -> None:
    """List the items by claim, with what all items of the claim carry."""
    with register():
        from gnomon.register.queries import claims

        every = [_row(item, weighed) for item, weighed in claims.every(claim)]
    rows = [row for row in every if row["level"] <= level]
    _print(rows, format_)
    if len(rows) < len(every):
        click.echo(f"{len(every) - len(rows)} of a higher level left out: list them with --level.", err=True)


@command.command("show")
@click.argument("id_", metavar="ID")
@as_option
@format_option
def show(id_: str, account: str | None, format_: str) -> None:
    """Show ID with its claim weighed and the judgements that the account may see."""
    with register():
        from gnomon.register.acts import accounts
        from gnomon.register.queries import claims, named

        found = claims.of_account(named.information(id_), accounts.acting(account))
        row = _row(found.item, found.weighed)
    if format_ == "json":
        answer("information", [row | {"judgements": _judgements(found), "apart": found.apart}])
        return
    _print([row], format_)
    for one in found.judgements:
        click.echo(f"{one.question} {one.grade}, {one.by}, {one.on}: {one.reason}")


def _row(item: Information, weighed: Weighed) -> dict[str, Any]:
    return {
        "information": item.slug, "claim": item.claim, "denies": bool(item.denies), "side": item.side,
        "dated": item.dated, "label": item.label, "level": item.level, "consent": item.consent,
        "repeats": item.repeats or [], "first_hand": item.first_hand, "corroboration": weighed.corroboration,
        "standard": weighed.standard.name.lower().replace("_", "-") if weighed.standard else None,
        "wording": weighed.wording,
    }  # fmt: skip


def _judgements(found: Judged) -> list[dict[str, str]]:
    return [
        {"question": j.question, "grade": j.grade, "by": j.by, "on": j.on, "reason": j.reason} for j in found.judgements
    ]


def _print(rows: Iterable[dict[str, Any]], format_: str) -> None:
    if format_ == "json":
        answer("information", rows)
        return
    head = ("information", "claim", "side", "corroboration", "standard", "wording", "label")
    table(head, [tuple(str(row[name] or "") for name in head) for row in rows])
