"""`read-text`: noisy text to elements, and to elements with all findings. There is no peer to measure.

Reads: nothing but the text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from gnomon.cli._bench.timing import Line, line, speeds
from gnomon.document.model import Document, Source
from gnomon.document.readers.text import read_text
from gnomon.findings import find


def run(text: str, runs: int) -> Iterator[Line]:
    """Two lines: elements, and elements with findings."""
    source = Source("bench", "text/plain", "utf-8", hashlib.sha256(text.encode()).hexdigest(), len(text))

    def read() -> Document:
        return read_text(text, source=source)

    found = speeds(text, {"read-text": read, "read-text-findings": lambda: find(read())}, runs)
    for name, speed in found.items():
        yield line(name, speed, runs)
