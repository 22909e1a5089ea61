"""`gnomon bench`: measured figures as JSON lines, beside a peer in the same run on the same input.

Reads: the checkout's sample documents, or a file given with --input. Writes: standard output, one line a figure;
remarks go to standard error. A peer that is not installed is said to be so; nothing is printed that was not measured.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from gnomon.errors import InputError

_HELP = """Measure Gnomon beside its peers.

Each line of output is one figure: name, value, unit, peer, ratio (value over the peer's) and n (alternating runs, of
which the median counts).

\b
Benchmarks:
  citations  text to document symbols with pinpoint and span, and to every kind of reference
  read-text  text to elements, and to elements with all findings

\b
Examples:
  gnomon bench
  gnomon bench citations --input report.txt
"""


@click.command("bench", help=_HELP)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--input", "input_", type=click.Path(path_type=Path), help="A UTF-8 text to measure on.")
@click.option("--runs", default=5, show_default=True, type=click.IntRange(1, 1000), help="Alternating runs.")
def command(names: tuple[str, ...], input_: Path | None, runs: int) -> None:
    """Print the figures of the benchmarks named, of all without a name."""
    from gnomon.cli._bench import BENCHES  # loads the readers: only when called
    from gnomon.cli._bench.texts import sample

    if unknown := [name for name in names if name not in BENCHES]:
        raise click.UsageError(f"there is no benchmark {unknown[0]!r}; there are {', '.join(BENCHES)}.")
    text = _given(input_) if input_ else sample()
    for name in names or tuple(BENCHES):
        for line in BENCHES[name](text, runs):
            click.echo(json.dumps(line, ensure_ascii=False))


def _given(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read as UTF-8 text ({error}): give a text file.") from error
    if not text.strip():
        raise InputError(f"{path} is empty: give a text to measure on.")
    return text
