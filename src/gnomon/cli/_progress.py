"""What a person at a terminal is told while files are read: which one it is, once the work takes over a second.

Writes: standard error, and only where that is a terminal.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import click

_PATIENCE = 1.0
_CLEAR = "\r\x1b[K"


def warn(sentence: str) -> None:
    """A line on standard error; on a terminal it takes the place of a progress notice."""
    click.echo(f"{_CLEAR if sys.stderr.isatty() else ''}{sentence}", err=True)


def shown(name: str) -> str:
    """What to call a file that was named on the command line."""
    return "standard input" if name == "-" else Path(name).name


def with_progress(files: tuple[str, ...]) -> Iterator[str]:
    """The files in turn; on a terminal, which one is being read once the work takes over a second."""
    if not sys.stderr.isatty():
        yield from files
        return
    began = time.monotonic()
    for index, name in enumerate(files, 1):
        notice = f"{_CLEAR}reading {shown(name)} ({index} of {len(files)})"
        timer = threading.Timer(max(0.0, began + _PATIENCE - time.monotonic()), _say, (notice,))
        timer.daemon = True
        timer.start()
        try:
            yield name
        finally:
            timer.cancel()
    _say(_CLEAR)


def _say(notice: str) -> None:
    click.echo(notice, err=True, nl=False)
