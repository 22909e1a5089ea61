"""`citations`: text to parsed citations, beside eyecite's two ways of finding candidates.

Reads: eyecite, where it is installed. It resolves, filters and annotates far more for each citation than we do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec

import click

from gnomon.cli._bench.timing import Line, line, speeds
from gnomon.findings.citations.text import documents_in, find_in

_PEERS = {
    "eyecite AhocorasickTokenizer": ("AhocorasickTokenizer", "ahocorasick"),
    "eyecite HyperscanTokenizer": ("HyperscanTokenizer", "hyperscan"),
}
_OURS = {"citations": "symbols with pinpoints", "citations-all": "every kind of reference"}


def run(text: str, runs: int) -> Iterator[Line]:
    """A line for each pair of ours and a peer; the value is ours."""
    click.echo("eyecite resolves, filters and annotates more for each citation than Gnomon does here.", err=True)
    peers = {name: runner for name in _PEERS if (runner := _peer(name, text))}
    ours: dict[str, Callable[[], object]] = {
        "citations": lambda: documents_in(text),
        "citations-all": lambda: find_in(text, language="en"),
    }
    found = speeds(text, {**ours, **peers}, runs)
    for name, what in _OURS.items():
        click.echo(f"{name}: {what}.", err=True)
        for peer in _PEERS:
            measured = found.get(peer)
            yield line(name, found[name], runs, peer if measured else f"{peer}: peer not installed", measured)


def _peer(name: str, text: str) -> Callable[[], object] | None:
    tokenizer, engine = _PEERS[name]
    if find_spec("eyecite") is None or find_spec(engine) is None:
        return None
    tokenizers, eyecite = import_module("eyecite.tokenizers"), import_module("eyecite")
    instance = getattr(tokenizers, tokenizer)()
    return lambda: eyecite.get_citations(text, tokenizer=instance)
