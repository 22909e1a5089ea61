"""The words that citations are made of, one compiled set per language.

Reads: `[citations]` of the language files: lists of regular expressions. In Arabic, vowel marks that the print
may carry are allowed after every letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.findings.model import CitationKind
from gnomon.language import codes, load

_ARABIC_LETTER = re.compile(r"(\[[^\]]*[\u0621-\u064a][^\]]*\]|[\u0621-\u064a])(\??)")
_MARKED = "(?:\\1[\u0640\u064b-\u0652]*)\\2"
_INSTRUMENTS: tuple[CitationKind, ...] = ("treaty", "soft-law", "described")
NEVER = r"(?!)"  # matches nothing


@dataclass(frozen=True, slots=True)
class Words:
    """Expressions of one language, joined with `|`; `bodies` and `treaties` give the key of what matched."""

    resolution: str
    resolution_own: str
    decision: str
    decision_own: str
    of: str
    own: str
    dated: str
    conjunction: str
    special: str
    emergency: str
    before_number: str
    after_number: str
    about: str
    bodies: dict[str, str]
    treaties: dict[str, str]
    soft_law: dict[str, str]
    comment: str
    comment_after: str
    recommendation: str
    protocol: re.Pattern[str]
    protocol_after: re.Pattern[str]
    clitics: str
    instrument_heads: re.Pattern[str]
    instruments: dict[CitationKind, re.Pattern[str]]
    title: re.Pattern[str]


@cache
def words(language: str) -> Words | None:
    """The words of `language`; None where its file knows none of citations."""
    table = load(language).table("citations") if language in codes() else {}
    if "resolution" not in table:
        return None
    comments, instruments = table.get("comments", {}), table.get("instruments", {})
    return Words(
        resolution=either(table, "resolution"),
        resolution_own=either(table, "resolution_own"),
        decision=either(table, "decision"),
        decision_own=either(table, "decision_own"),
        of=either(table, "of"),
        own=either(table, "own"),
        dated=either(table, "dated"),
        conjunction=either(table, "and"),
        special=either(table, "special"),
        emergency=either(table, "emergency"),
        before_number=table.get("before_number", ""),
        after_number=table.get("after_number", ""),
        about=table.get("about", "\n"),
        bodies=_named(table, "bodies"),
        treaties=_named(table, "treaties"),
        soft_law=_named(table, "soft-law"),
        comment=either(comments, "general"),
        comment_after=either(comments, "general_after"),
        recommendation=comments.get("recommendation", NEVER),
        protocol=re.compile(either(table, "protocol")),
        protocol_after=re.compile(either(table, "protocol_after")),
        clitics=table.get("clitics", ""),
        title=re.compile(either(table, "title")),
        instrument_heads=re.compile(either(instruments, "heads")),
        instruments={kind: re.compile(either(instruments, kind)) for kind in _INSTRUMENTS if kind in instruments},
    )


def everywhere(key: str, table: str = "citations") -> str:
    """The expressions under `key` in every language: footnotes and annexes mix languages."""
    found = [either(load(code).table(table), key) for code in codes()]
    return "|".join(pattern for pattern in found if pattern != NEVER) or NEVER


def either(table: dict[str, Any], key: str) -> str:
    """One expression for a list of them, longest first; one that never matches for an empty list."""
    forms = sorted(table.get(key, []), key=len, reverse=True)
    return "|".join(_ARABIC_LETTER.sub(_MARKED, form) for form in forms) or NEVER


def _named(table: dict[str, Any], key: str) -> dict[str, str]:
    return {name: either(table[key], name) for name in table.get(key, {})}
