"""What the commands that use the register share: opening it, the account that acts, JSON answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])


def as_option(command: _F) -> _F:
    """`--as NAME`: the account that acts."""
    option = click.option(
        "--as", "account", metavar="NAME", help="The account that acts; the only one where there is one."
    )
    return option(command)


def format_option(command: _F) -> _F:
    """`--format table|json`."""
    option = click.option(
        "--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True,
        help="table for people, json for programs.",
    )  # fmt: skip
    return option(command)


@contextmanager
def register() -> Iterator[None]:
    """The register, opened; database faults become one sentence."""
    from gnomon.register.setup import faults, open_register

    open_register()
    with faults():
        yield


def answer(command: str, rows: Iterable[dict[str, Any]], **head: object) -> None:
    """A JSON answer: `{"format": "gnomon-<command>/1", …, "rows": […]}`."""
    whole = {"format": f"gnomon-{command}/1", **head, "rows": list(rows)}
    click.echo(json.dumps(whole, ensure_ascii=False, indent=2))


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Columns as wide as their widest cell; the last one runs free."""
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        click.echo("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """Columns on a terminal: East Asian wide characters take two."""
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)
