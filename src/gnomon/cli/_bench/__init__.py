"""The benchmarks of `gnomon bench`, by name: each takes a text and a number of runs and gives JSON lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gnomon.cli._bench import citations, reading
from gnomon.cli._bench.timing import Line

BENCHES: dict[str, Callable[[str, int], Iterator[Line]]] = {"citations": citations.run, "read-text": reading.run}
