"""Printed words as rows carry them, with where they stand; part of `rows`, which is what others import."""

from __future__ import annotations

from dataclasses import dataclass, field

LONG = 200  # provisions of a document that one page shows; a longer one is shown in parts


def place_key(document: str, address: str) -> str:
    """The name of a place in a document on file."""
    return f"{document}#{address}"


@dataclass(frozen=True, slots=True)
class Words:
    """Printed words with where they stand; `reference` is ready to copy (`A/HRC/RES/48/23, para. 31 (a)`)."""

    text: str
    language: str
    symbol: str | None = None  # of the document
    document: str | None = None  # key of the document's page when it is on file, else None
    address: str | None = None  # element id in it
    reference: str = ""
    long: bool = False  # the document is shown in parts, so that an address needs the part that it stands in


@dataclass(frozen=True, slots=True)
class Timeframe:
    printed: str
    kind: str  # fixed | progressive | relative | open
    from_: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that a citation on file points to, in every language on file, the first filed first."""

    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Anomaly:
    kind: str
    code: str
    printed: str
    proposal: str | None
    at: str | None
    values: dict[str, str] = field(default_factory=dict)  # its figures
