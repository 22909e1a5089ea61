"""The command `gnomon`: one module of this package per command, imported only when it is called.

A module `name.py` offers `command`, a click command. Heavy imports stand inside the functions, so that
`gnomon read` never loads Django. Exit status: 0 done, 1 the input is at fault, 2 wrong usage.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

import click

from gnomon import __version__
from gnomon.errors import InputError


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(m.name.replace("_", "-") for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"gnomon.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gnomon")
def _group() -> None:
    """What became of the recommendations? Read documents, keep the register, serve the site."""


def main() -> None:
    """Entry point: one clear sentence and status 1 for an input at fault, no stack trace; 130 for Ctrl-C."""
    try:
        sys.exit(_group.main(prog_name="gnomon", standalone_mode=False) or 0)
    except InputError as error:
        _end(f"gnomon: {error}", 1)
    except click.UsageError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        _end(f"gnomon: {error.format_message()}", 1)
    except BaseException as error:
        if isinstance(error, SystemExit) or not _interrupted(error):
            raise
        _end("gnomon: interrupted; nothing half done was kept", 130)


def _end(sentence: str, status: int) -> None:
    click.echo(sentence, err=True)
    sys.exit(status)


def _interrupted(error: BaseException | None) -> bool:
    """Whether Ctrl-C lies behind `error`: while a module loads, Python wraps it in errors of its own."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt | click.Abort):
            return True
        error = error.__cause__ or error.__context__
    return False
