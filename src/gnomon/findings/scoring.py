"""The ruler: findings against a table of expected ones, counted by kind and language.

Reads: a `Document`, its `Findings` and a table as `docs/reference/expected-findings.md` describes. An expected row is
met by at most one finding and the other way round: same kind, overlapping spans, equal key fields. What a row says
beyond its key is counted apart, so that a right span with a wrong qualifier shows. Precision is kept for each rule too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gnomon.document.model import Document, Span
from gnomon.findings.expected import Row, Said, Table
from gnomon.findings.model import Finding, Findings

KEYS: Mapping[str, tuple[str, ...]] = {
    "clauses": ("class",),
    "citations": ("symbol",),
    "duties": ("due",),
    "laws": ("article",),
    "indicators": ("value", "low", "high"),
    "elections": ("what", "value"),
    "benchmarks": ("number",),
    "resolutions": ("number",),
    "interlocutors": ("number",),
}  # fields that decide whether a finding is the expected one; of cases and recommendations the place decides
_NAMES = {"class": "class_", "from": "from_"}  # fields that Python has other uses for


@dataclass(slots=True)
class Score:
    """Counts of one kind in one language.

    `fields` counts the right values and all compared ones of each field, `rules` the matched and all findings of each
    rule.
    """

    kind: str
    language: str
    expected: int = 0
    found: int = 0
    matched: int = 0
    optional: int = 0
    fields: dict[str, tuple[int, int]] = field(default_factory=dict)
    rules: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def precision(self) -> float | None:
        """Matched of found; None where nothing was found."""
        return self.matched / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Matched of expected; None where nothing was expected."""
        return self.matched / self.expected if self.expected else None


@dataclass(frozen=True, slots=True)
class Difference:
    """A missed row, a finding too many, or a matched one with a wrong field, for people who look into a score."""

    what: str
    kind: str
    at: str | None
    span: Span
    said: str


def score(document: Document, findings: Findings, table: Table) -> tuple[list[Score], list[Difference]]:
    """Scores of the kinds that `table` covers, and where document and table differ, in reading order."""
    languages = {element.id: element.language or "und" for element in document.elements}
    scores: dict[tuple[str, str], Score] = {}
    differences: list[Difference] = []
    for kind in table.kinds:
        rows = [row for row in table.rows if row.kind == kind and table.covers(row.span)]
        found = [finding for finding in getattr(findings, kind, None) or () if table.covers(finding.span)]
        pairs = _pairs(kind, rows, found)
        met = {id(row) for row, _ in pairs} | {id(finding) for _, finding in pairs}
        met |= {id(finding) for finding in found if any(_is_part(finding, row) for row, _ in pairs)}
        tally = _Tally(kind, languages, scores, differences, document.text)
        for row, finding in pairs:
            tally.matched(row, finding)
        for row in rows:
            if id(row) not in met:
                tally.missed(row)
        for finding in found:
            if id(finding) not in met:
                tally.surplus(finding)
    return list(scores.values()), sorted(differences, key=lambda difference: difference.span)


@dataclass(frozen=True, slots=True)
class _Tally:
    kind: str
    languages: dict[str, str]
    scores: dict[tuple[str, str], Score]
    differences: list[Difference]
    source: str

    def matched(self, row: Row, finding: Finding) -> None:
        score = self._score(row.at or finding.at)
        if row.optional:
            score.optional += 1
            return
        score.expected, score.found, score.matched = score.expected + 1, score.found + 1, score.matched + 1
        _count(score.rules, finding.rule, 1, 1)
        for name, wanted in row.values.items():
            value = _value(finding, name)
            right = equal(value, wanted)
            _count(score.fields, name, int(right), 1)
            if not right:
                said = f"{name}: {value!r}, expected {wanted!r}"
                self.differences.append(Difference("field", self.kind, finding.at, finding.span, said))

    def missed(self, row: Row) -> None:
        if not row.optional:
            self._score(row.at).expected += 1
            self.differences.append(Difference("missed", self.kind, row.at, row.span, self._words(row.span)))

    def surplus(self, finding: Finding) -> None:
        score = self._score(finding.at)
        score.found += 1
        _count(score.rules, finding.rule, 0, 1)
        self.differences.append(Difference("surplus", self.kind, finding.at, finding.span, self._words(finding.span)))

    def _score(self, at: str | None) -> Score:
        language = self.languages.get(at or "", "und")
        return self.scores.setdefault((self.kind, language), Score(self.kind, language))

    def _words(self, span: Span) -> str:
        return " ".join(self.source[span[0] : span[1]].split())


def equal(value: object, wanted: object) -> bool:
    """Whether a field holds what a row wants.

    `{"any": [...]}` wants one of several values, another mapping the named fields of a record. Words given by their
    place are those that hold the value or are held by it ("the Government" in "the Government of Valmera"); a list of
    such words has no order.
    """
    match wanted:
        case {"any": list(several)}:
            return any(equal(value, one) for one in several)
        case dict():
            return value is not None and all(equal(_value(value, name), each) for name, each in wanted.items())
        case Said(words):
            return isinstance(value, str) and _same_words(value, words)
        case list() if isinstance(value, tuple):
            return len(value) == len(wanted) and _all_equal(value, wanted)
    return value == wanted


def _all_equal(values: Sequence[object], wanted: Sequence[object]) -> bool:
    if any(isinstance(one, Said) for one in wanted):
        return all(any(equal(value, one) for value in values) for one in wanted)
    return all(map(equal, values, wanted))


def _same_words(one: str, other: str) -> bool:
    first, second = (re.sub(r"\W", "", each).casefold() for each in (one, other))
    return bool(first and second) and (first in second or second in first)


def _value(record: object, name: str) -> object:
    return getattr(record, _NAMES.get(name, name), None)


def _count(into: dict[str, tuple[int, int]], name: str, good: int, all_: int) -> None:
    before = into.get(name, (0, 0))
    into[name] = (before[0] + good, before[1] + all_)


def total(scores: Iterable[Score]) -> list[Score]:
    """Scores of several documents added up by kind and language, in order of kind and language."""
    sums: dict[tuple[str, str], Score] = {}
    for one in scores:
        into = sums.setdefault((one.kind, one.language), Score(one.kind, one.language))
        for name in ("expected", "found", "matched", "optional"):
            setattr(into, name, getattr(into, name) + getattr(one, name))
        for counts, more in ((into.fields, one.fields), (into.rules, one.rules)):
            for name, (good, all_) in more.items():
                _count(counts, name, good, all_)
    return [sums[key] for key in sorted(sums)]


def _pairs(kind: str, rows: Sequence[Row], found: Sequence[Finding]) -> list[tuple[Row, Finding]]:
    """Each row with the finding that overlaps it best; the best overlaps are given first."""
    candidates: list[tuple[float, int, int]] = []
    for place, row in enumerate(rows):
        for other, finding in enumerate(found):
            share = _overlap(row.span, finding.span)
            if share and all(_meets(finding, row.values, key) for key in KEYS.get(kind, ())):
                candidates.append((-share, place, other))
    taken: Counter[tuple[str, int]] = Counter()
    pairs = []
    for _, place, other in sorted(candidates):
        if not taken[("row", place)] and not taken[("finding", other)]:
            taken.update({("row", place): 1, ("finding", other): 1})
            pairs.append((rows[place], found[other]))
    return sorted(pairs, key=lambda pair: pair[0].span)


def _meets(finding: Finding, values: Mapping[str, Any], key: str) -> bool:
    return key not in values or equal(_value(finding, key), values[key])


def _is_part(finding: Finding, row: Row) -> bool:
    """Whether a finding is a further part of what a row takes as one."""
    return row.parts and row.span[0] <= finding.span[0] and finding.span[1] <= row.span[1]


def _overlap(one: Span, other: Span) -> float:
    """The shared part of two spans, of the longer one; 0 where they only touch."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / max(one[1] - one[0], other[1] - other[0], 1)
