"""The hash chain of events: each event's digest covers its words and the digest of the one before.

Pure functions over plain values, so that a stand-alone verifier can use them without the register. Whoever changes,
removes, adds or reorders an event breaks the digest of it or of the one after; whoever rewrites all of them is found
out by any digest noted elsewhere before (a release's, a person's).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

START = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """One event: its number from 1, what it says, the digest before and its own."""

    number: int
    content: Mapping[str, Any]
    previous: str
    digest: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first link that does not hold, and why."""

    number: int
    why: str


def digest(number: int, content: Mapping[str, Any], previous: str) -> str:
    """SHA-256 over the number, the previous digest and the content as canonical JSON."""
    words = json.dumps([number, previous, content], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(words.encode("utf-8")).hexdigest()


def rows_digest(rows: Iterable[str]) -> str:
    """One digest for a set of row digests, whatever their order."""
    whole = hashlib.sha256()
    for row in sorted(rows):
        whole.update(row.encode("ascii") + b"\n")
    return whole.hexdigest()


def first_break(links: Iterable[Link]) -> Break | None:
    """The first link that is changed, missing or out of order; None when the chain holds."""
    expected, previous = 1, START
    for link in links:
        if link.number != expected:
            return Break(expected, "is missing")
        if link.previous != previous:
            return Break(link.number, "does not follow the event before it")
        if link.digest != digest(link.number, link.content, link.previous):
            return Break(link.number, "was changed after it was written")
        expected, previous = expected + 1, link.digest
    return None
