"""`gnomon demo`: loads a sample register into a data folder of its own, never into a person's."""

from __future__ import annotations

from pathlib import Path

import click

from gnomon.cli._register import register

_HELP = """Load the sample register in FOLDER: its documents and the dated acts of its register.toml.

Set GNOMON_HOME to a new folder for it: a data folder that holds a person's register is refused. A second run does
nothing.

\b
Example:
  GNOMON_HOME=.demo gnomon demo samples/valmera
"""


@click.command("demo", help=_HELP)
@click.argument("folder", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Load a sample register."""
    with register():
        from gnomon.register.home import home
        from gnomon.register.sample import load_sample

        fresh = load_sample(folder, home(), click.echo)
    click.echo(f"the demonstration in {home()} is {'ready' if fresh else 'already loaded'}")
