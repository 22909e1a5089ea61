"""Names of domestic laws and instruments in a plain string, in order and without overlaps.

Reads: the string and the words of its language. A treaty or another international text is a citation, no law.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gnomon.findings.citations import treaties
from gnomon.findings.laws.articles import articles_in
from gnomon.findings.laws.words import Words, words

_ARTICLE = 5  # characters of "the" between `article 5 of` and the name
_BEFORE = 60  # characters that may tell a draft, a year, a foreign name


@dataclass(frozen=True, slots=True)
class Name:
    """A name at `text[start:end]`; `kind` as in the contract, `rule` the place of its expression in the table."""

    start: int
    end: int
    kind: str
    rule: str


def names_in(text: str, language: str) -> list[Name]:
    """The laws named in `text`; nothing for a language that knows no names."""
    known = words(language)
    if known is None:
        return []
    found = [
        name
        for kind, heads, pattern in known.names
        if any(head in text for head in heads)
        for match in pattern.finditer(text)
        if (name := _name(text, match, kind, known))
    ]
    taken = [(reference.start, reference.end) for reference in treaties.find(text, language)] if found else []
    return _apart(name for name in found if not any(_inside(text, name, start, end) for start, end in taken))


def _inside(text: str, name: Name, start: int, end: int) -> bool:
    """Whether a name is part of a treaty's reference, and not the law whose articles the reference began with."""
    if name.end <= start or end <= name.start:
        return False
    lists = articles_in(text, start, name.start)
    return not any(listed.leads and name.start - listed.end <= _ARTICLE for listed in lists)


def _name(text: str, match: re.Match[str], kind: str, known: Words) -> Name | None:
    start, end = match.span("name" if "name" in match.re.groupindex else 0)
    if start == end or known.others.search(text[start:end]):
        return None
    return Name(start, end, _state(text, start, end, kind, known), kind)


def _state(text: str, start: int, end: int, kind: str, known: Words) -> str:
    """A law that the words around it call a draft is one; one that is still to be made is asked for."""
    if kind not in {"law", "policy", "decree"}:
        return kind
    before = text[max(0, start - _BEFORE) : start]
    if known.draft_before.search(before) or known.draft_after.match(text, end):
        return "draft"
    return "asked-for" if kind == "law" and known.asked_before.search(before) else kind


def _apart(names: Iterable[Name]) -> list[Name]:
    """In order; where two overlap, the one that starts first, else the longer one; a draft's kind is kept."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda found: (found.start, -found.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
        elif (name.start, name.end) == (kept[-1].start, kept[-1].end) and name.kind in {"asked-for", "draft"}:
            kept[-1] = replace(kept[-1], kind=name.kind)
    return kept
