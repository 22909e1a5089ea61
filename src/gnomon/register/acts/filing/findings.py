"""Findings of a reading beside those on file: new ones are proposed, known ones anchored again, lost ones let go.

What a person decided stays: its finding keeps its state and, when the latest reading no longer has it, stands as an
orphan for a person to look at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from gnomon.document.model import Document, Element
from gnomon.findings import model
from gnomon.register.acts.act import Act
from gnomon.register.acts.filing.anchoring import own_place, source_place
from gnomon.register.acts.filing.works import READER
from gnomon.register.models import Expression, Finding, State, Version

KINDS = {
    "clauses": "clause", "citations": "citation", "recommendations": "recommendation", "replies": "reply",
    "benchmarks": "benchmark",
    "duties": "duty", "resolutions": "resolution", "laws": "law", "indicators": "indicator",
    "cases": "case", "elections": "election", "interlocutors": "interlocutor",
}  # fmt: skip
RESTRICTED = {"interlocutor": "C2", "case": "C3"}  # no index of people arises by itself
PERSON = "person"  # the rule of what a person added
_COMMON = frozenset({"id", "at", "span", "spans", "rule", "confidence"})
_ANCHOR = ("version_id", "address", "start", "end", "own_start", "own_end", "present")
_WORDS = re.compile(r"\S+")


def file_findings(
    this: Act, expression: Expression, version: Version, document: Document, found: model.Findings
) -> tuple[list[Finding], list[Finding]]:
    """Bring the findings of a language version up to date; returns those present and those lost."""
    known = {f.finding_id: f for f in expression.findings.all()}
    elements = {element.id: element for element in document.elements}
    new, kept, moved = [], [], []
    for kind, item in _each(found):
        row = _row(expression, version, kind, item, document, elements)
        old = known.pop(row.finding_id, None)
        if old is None:
            new.append(row)
        elif _taken_over(old, row):
            moved.append(old)
            kept.append(old)
        else:
            kept.append(old)
    for old in [old for old in known.values() if old.rule == PERSON]:
        if _stands_again(old, version, document):
            moved.append(old)
            kept.append(known.pop(old.finding_id))
    this.add(new)
    this.change(moved, [name.removesuffix("_id") for name in _ANCHOR] + ["values", "rule", "confidence"])
    return sorted(new + kept, key=lambda f: f.start), list(known.values())


def let_go(this: Act, lost: list[Finding], in_use: set[int]) -> list[Finding]:
    """Remove lost proposals that nobody decided on and no record rests on; returns the orphans that stay."""
    free = [f for f in lost if f.state == State.PROPOSED and f.pk not in in_use]
    stay = [f for f in lost if f not in free]
    newly = [f for f in stay if f.present]
    for finding in newly:
        finding.present = False
    this.change(newly, ["present"])
    this.remove(free)
    return stay


def _each(found: model.Findings) -> Iterator[tuple[str, model.Finding]]:
    for plural, kind in KINDS.items():
        for item in getattr(found, plural) or ():
            yield kind, item


def _row(
    expression: Expression, version: Version, kind: str, item: model.Finding,
    document: Document, elements: dict[str, Element],
) -> Finding:  # fmt: skip
    start, end = item.span
    own = own_span(document.text, elements[item.at], item.span) if item.at in elements else (0, 0)
    return Finding(
        expression=expression, version=version, kind=kind, finding_id=item.id, address=item.at, start=start, end=end,
        own_start=own[0], own_end=own[1], values=_values(item), rule=f"{item.rule}@{READER}",
        confidence=item.confidence, level=RESTRICTED.get(kind, "C0"),
    )  # fmt: skip


def _values(item: model.Finding) -> dict[str, Any]:
    return {name: _plain(value) for name, value in asdict(item).items() if name not in _COMMON}


def _plain(value: Any) -> Any:
    """Tuples as lists, as JSON gives them back, so that rows compare equal after a round trip."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _taken_over(old: Finding, row: Finding) -> bool:
    """Give the finding on file the new reading's anchor and values; whether anything differs."""
    names = (*_ANCHOR, "values", "rule", "confidence")
    differs = any(getattr(old, name) != getattr(row, name) for name in names)
    for name in names:
        setattr(old, name, getattr(row, name))
    return differs


def _stands_again(added: Finding, version: Version, document: Document) -> bool:
    """Anchor what a person added in a new reading: at its address, else at the one other place with its words."""
    held = added.version.provisions.get(address=added.address)
    words = held.text[added.own_start : added.own_end]
    places = [(e, own) for e in document.elements if e.spans and (own := own_place(words, e.text))]
    at_home = [(element, own) for element, own in places if element.id == added.address]
    if len(at_home or places) != 1:
        return False
    element, own = (at_home or places)[0]
    added.start, added.end = source_place(own, element.text, document.text, element.spans)
    added.version, added.address, added.present = version, element.id, True
    added.own_start, added.own_end = own
    return True


def own_span(text: str, element: Element, span: tuple[int, int]) -> tuple[int, int]:
    """A span of the source as a span of the element's own words: both have the same characters but white space."""
    before = _count(text, element.spans, span[0])
    inside = _count(text, element.spans, span[1]) - before
    if not inside:
        return (0, 0)
    return _nth(element.text, before), _nth(element.text, before + inside - 1) + 1


def _count(text: str, spans: tuple[tuple[int, int], ...], end: int) -> int:
    """Non-blank characters of `spans` before `end`."""
    return sum(len(w) for a, b in spans if a < end for w in _WORDS.findall(text[a : min(b, end)]))


def _nth(text: str, n: int) -> int:
    """Offset of the n-th non-blank character, from 0."""
    runs = [(m.start(), m.end()) for m in _WORDS.finditer(text)]
    counts, total = [], 0
    for start, end in runs:
        counts.append(total)
        total += end - start
    at = bisect_right(counts, min(n, total - 1)) - 1
    return runs[at][0] + min(n, total - 1) - counts[at]
