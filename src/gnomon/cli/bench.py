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
  read-pdf   pages of PDF files to elements, a line for each language

\b
Examples:
  gnomon bench
  gnomon bench citations --input report.txt
  gnomon bench read-pdf --input report.pdf
"""


@click.command("bench", help=_HELP)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--input", "input_", type=click.Path(path_type=Path), help="A UTF-8 text, a PDF file, or a folder of them."
)
@click.option("--runs", default=5, show_default=True, type=click.IntRange(1, 1000), help="Alternating runs.")
def command(names: tuple[str, ...], input_: Path | None, runs: int) -> None:
    """Print the figures of the benchmarks named, of all without a name."""
    from gnomon.cli._bench import BENCHES, PAGED  # loads the readers: only when called

    known = (*BENCHES, *PAGED)
    if unknown := [name for name in names if name not in known]:
        raise click.UsageError(f"there is no benchmark {unknown[0]!r}; there are {', '.join(known)}.")
    given = _given(input_) if input_ else []
    files = [data for data in given if data.startswith(b"%PDF-")]
    paged = bool(files)
    fitting = tuple(PAGED) if paged else tuple(BENCHES) if given else known
    if unfit := [name for name in names if name not in fitting]:
        raise InputError(f"{unfit[0]} does not measure on {input_}: give it a {'text' if paged else 'PDF file'}.")
    for name in names or fitting:
        for line in PAGED[name](files, runs) if name in PAGED else BENCHES[name](_text(given, input_), runs):
            click.echo(json.dumps(line, ensure_ascii=False))


def _given(path: Path) -> list[bytes]:
    """The file, or the PDF files of a folder."""
    try:
        found = [one.read_bytes() for one in (sorted(path.glob("*.pdf")) if path.is_dir() else [path])]
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror or error}): check the name and the rights."
        ) from error
    if not any(data.strip() for data in found):
        raise InputError(f"{path} is empty: give a text or a PDF file to measure on.")
    return found


def _text(given: list[bytes], path: Path | None) -> str:
    """The text given, or that of the samples."""
    from gnomon.cli._bench.texts import sample

    try:
        return given[0].decode("utf-8-sig") if given else sample()
    except UnicodeDecodeError as error:
        raise InputError(f"{path} cannot be read as UTF-8 text ({error}): give a text file.") from error
