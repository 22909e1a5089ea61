"""`gnomon publish`: brings the public projection up to date by rule."""

from __future__ import annotations

import click

from gnomon.cli._register import as_option, register

_HELP = """Publish what the rule allows: a new release with what changed since the last one.

\b
Examples:
  gnomon publish --preview
  gnomon publish
"""


@click.command("publish", help=_HELP)
@click.option("--preview", is_flag=True, help="Only say what would change.")
@as_option
def command(preview: bool, account: str | None) -> None:
    """Publish what changed."""
    with register():
        from gnomon.register.acts.accounts import acting
        from gnomon.register.acts.publish import publish

        done = publish(by=acting(account), preview=preview)
    if not (done.new or done.changed or done.gone):
        click.echo("nothing to publish: the public pages are up to date")
        return
    click.echo(f"release {done.number}" if done.number else "a release would change")
    for word, counts in (("new", done.new), ("changed", done.changed), ("gone", done.gone)):
        for kind, count in counts.items():
            click.echo(f"  {word}: {count} {kind}")
