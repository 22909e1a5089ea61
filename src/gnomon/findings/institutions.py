"""Whom a request is addressed to, as a kind of institution that is the same in every language.

Reads: `language/data/institutions/<code>.toml`, kind -> cues. The words stay as printed beside the kind; a name that no
cue knows is `other`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from gnomon.findings.lexicon import Hit, Lexicon
from gnomon.findings.model import Institution
from gnomon.language import vocabulary

OTHER = "other"


def institutions(addressees: Iterable[str], language: str | None) -> tuple[Institution, ...]:
    """Each addressee with its kind, in the order in which they are named."""
    return tuple(Institution(kind(name, language), name) for name in addressees)


def kind(name: str, language: str | None) -> str:
    """The kind that the longest cue in a name tells, of equal ones the first."""
    found = _lexicon(language or "").find(name)
    return min(found, key=_rank).concept if found else OTHER


def _rank(hit: Hit) -> tuple[int, int]:
    return hit.first - hit.last, hit.first


@cache
def _lexicon(code: str) -> Lexicon:
    return Lexicon(vocabulary("institutions", code))
