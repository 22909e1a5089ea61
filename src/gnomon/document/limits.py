"""How large an input may be, and how long a reader may work on it.

Reads: nothing. The figures stand in the sentences that a person sees when a limit is met.
"""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000
TEXT_BYTES = 200 * MEGABYTE  # plain text and XML
LINE = 2 * MEGABYTE  # characters of one line; print has some hundred, a text without line ends a whole document
PART_BYTES = 200 * MEGABYTE  # one unpacked part of a DOCX file
UNPACKED_BYTES = 400 * MEGABYTE  # all parts that are unpacked
COMPRESSION = 250  # times; the text of a document packs 10 to 60 times
PARTS = 20_000  # files in a DOCX file
PDF_PAGES = 20_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one isolated read may use: bytes of memory and seconds of wall clock."""

    memory: int = 4_000 * MEGABYTE
    seconds: float = 600.0
