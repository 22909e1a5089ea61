"""`gnomon verify`: whether the history, its chain of events and the filed documents are as they were written."""

from __future__ import annotations

import click

from gnomon.cli._register import register
from gnomon.errors import InputError

_HELP = """Check the chain of events, every row of history and every filed document; name the first broken item.

\b
Example:
  gnomon verify
"""


@click.command("verify", help=_HELP)
def command() -> None:
    """Check the register."""
    with register():
        from gnomon.register.verify import verify

        done = verify()
    if done.fault:
        raise InputError(f"{done.fault}: restore the register from a backup that verifies")
    click.echo(f"whole: {done.events} events, {done.rows} rows of history, {done.files} files")
