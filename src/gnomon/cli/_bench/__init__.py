"""The benchmarks of `gnomon bench`, by name, that give JSON lines.

Those of `BENCHES` take a text and a number of runs, those of `PAGED` PDF files, or none, and runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gnomon.cli._bench import citations, pages, reading
from gnomon.cli._bench.timing import Line

BENCHES: dict[str, Callable[[str, int], Iterator[Line]]] = {"citations": citations.run, "read-text": reading.run}
PAGED: dict[str, Callable[[Sequence[bytes], int], Iterator[Line]]] = {"read-pdf": pages.run}
