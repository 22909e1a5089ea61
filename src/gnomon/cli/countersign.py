"""`gnomon countersign`: the second person agrees to a grade made here."""

from __future__ import annotations

import click

from gnomon.cli._register import as_option, register


@click.command("countersign")
@click.argument("benchmark")
@click.option("--organisation", required=True, metavar="ID", help="Short name of the body whose grade it is.")
@as_option
def command(benchmark: str, organisation: str, account: str | None) -> None:
    """Agree to the latest grade of BENCHMARK that an organisation made; its maker cannot.

    \b
    Example:
      gnomon countersign VAL/2022/A --organisation network --as tomas
    """
    with register():
        from gnomon.register.acts import accounts
        from gnomon.register.acts.assess import countersign
        from gnomon.register.queries import named

        by = accounts.acting(account)
        found = named.assessment(benchmark, organisation)
        countersign(found, by=by)
    click.echo(f"{benchmark}: {by} countersigns {found.grade}")
