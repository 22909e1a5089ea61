"""Where the language versions of a work differ in structure, as anomalies with the place of the first that has it.

Reads: an alignment. Lines of covers, formulas and closing lines are set freely by each language and not compared; what
follows from one difference (the points of a missing paragraph, the numbers after a skipped one) is not repeated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gnomon.document.alignment.items import figure
from gnomon.document.alignment.model import Alignment, Row, Version
from gnomon.document.model import Anomaly, AnomalyCode, Element, Metadata, Place, Span

_FREE = frozenset({"cover", "formula", "conclusion", "figure"})
_FACTS: Mapping[str, AnomalyCode] = {
    "symbol": "symbol-differs",
    "session": "session-differs",
    "adopted_on": "adopted-on-differs",
    "distributed_on": "distributed-on-differs",
    "meeting": "meeting-differs",
}
_CONTAINERS = frozenset({"list", "row", "table"})
_EXCERPT = 80


@dataclass(frozen=True, slots=True)
class Difference:
    """An anomaly of kind `language-difference`, and the row that it stands in, if any."""

    row: Row | None
    anomaly: Anomaly


def differences(alignment: Alignment) -> tuple[Difference, ...]:
    """Everything in which the versions differ: facts of the whole document, then the rows in order."""
    rows = [row for row in alignment.rows if _first(row).kind not in _FREE]
    found = [*_facts(alignment.versions), *_missing(alignment.versions, rows), *_numbers(rows)]
    found += [each for row in rows for each in _within(row)]
    order = {id(row): place for place, row in enumerate(alignment.rows)}
    return tuple(sorted(found, key=lambda each: order.get(id(each.row), -1)))


def _first(row: Row) -> Element:
    return next(iter(row.elements.values()))[0]


def _said(row: Row | None, code: AnomalyCode, values: Mapping[str, str | int]) -> Difference:
    element = _first(row) if row else None
    spans: tuple[Span, ...] = element.spans[:1] if element else ()
    place = Place(element.id if element else None, spans[0] if spans else (0, 0))
    printed = element.text[:_EXCERPT] if element else ""
    return Difference(row, Anomaly("language-difference", code, (place,), printed, values=dict(values)))


def _facts(versions: Sequence[Version]) -> Iterator[Difference]:
    """What the versions say of themselves; one that is silent does not differ."""
    for name, code in _FACTS.items():
        yield from _fact(code, {v.key: getattr(v.metadata, name) for v in versions})
    yield from _fact("agenda-item-differs", {v.key: _item(v.metadata) for v in versions})
    yield from _fact("vote-differs", {v.key: _vote(v.metadata) for v in versions})


def _fact(code: AnomalyCode, said: dict[str, str | None]) -> Iterator[Difference]:
    known = {key: value for key, value in said.items() if value is not None}
    if len(set(known.values())) > 1:
        yield _said(None, code, dict(known))


def _item(metadata: Metadata) -> str | None:
    """The figures of the agenda item: languages letter its parts differently."""
    return " ".join(re.findall(r"\d+", metadata.agenda_item or "")) or None


def _vote(metadata: Metadata) -> str | None:
    vote = metadata.vote
    counts = ", ".join(f"{side} {count}" for side, count in sorted(vote.counts.items()) if count)
    return f"{vote.mode}: {counts}" if counts else vote.mode


def _missing(versions: Sequence[Version], rows: Sequence[Row]) -> Iterator[Difference]:
    """Provisions that some versions lack; where they lack all of a paragraph, list, row or table, that alone."""
    keys = [version.key for version in versions]
    known = {version.key: {element.id: element for element in version.elements} for version in versions}
    lacking: dict[tuple[str, tuple[str, ...]], list[Row]] = {}
    for row in rows:
        if without := tuple(key for key in keys if key not in row.elements):
            lacking.setdefault((next(iter(row.elements)), without), []).append(row)
    for (key, without), missing in lacking.items():
        gone = {row.elements[key][0].id for row in missing}
        there = {id_ for row in rows if key in row.elements for element in row.elements[key]
                 if element.id not in gone for id_ in _line(element, known[key])}  # fmt: skip
        tops: dict[str, list[Row]] = {}
        for row in missing:
            own, *around = _line(row.elements[key][0], known[key])
            whole = [id_ for id_ in around if id_ not in there and (id_ in gone or known[key][id_].kind in _CONTAINERS)]
            tops.setdefault([own, *whole][-1], []).append(row)
        for id_, inside in tops.items():
            values: dict[str, str | int] = {
                "address": id_, "in": ", ".join(inside[0].elements), "not_in": ", ".join(without),
                "provisions": len(inside),
            }  # fmt: skip
            yield _said(inside[0], "not-in-every-language", values)


def _line(element: Element, known: dict[str, Element]) -> list[str]:
    """The element and what it stands in, from inside out."""
    line = [element.id]
    while element.parent in known:
        element = known[element.parent]
        line.append(element.id)
    return line


def _numbers(rows: Sequence[Row]) -> Iterator[Difference]:
    """Other numbers for the same provision; of a run that stays as far apart, the first."""
    before: tuple[str, dict[str, int]] | None = None
    for row in rows:
        printed = {key: figure(elements[0].number) for key, elements in row.elements.items()}
        figures = {key: int(number) for key, number in printed.items() if number and number.isdecimal()}
        if len(figures) < 2 or len(figures) < len(row.elements):
            continue
        least = min(figures.values())
        apart = (_first(row).kind, {key: value - least for key, value in figures.items()})
        if len(set(figures.values())) > 1 and apart != before:
            yield _said(row, "number-differs", dict(figures))
        before = apart


def _within(row: Row) -> Iterator[Difference]:
    """Of one provision: elsewhere in the order, two in one, another kind, other footnote marks."""
    if row.moved:
        yield _said(row, "order-differs", {"in": ", ".join(row.moved)})
    parts = {key: len(elements) for key, elements in row.elements.items()}
    if len(set(parts.values())) > 1:
        yield _said(row, "joined-or-split", dict(parts))
    kinds = {key: elements[0].kind for key, elements in row.elements.items()}
    if len(set(kinds.values())) > 1:
        yield _said(row, "kind-differs", dict(kinds))
    notes = {key: sum(len(e.footnotes) for e in elements) for key, elements in row.elements.items()}
    if len(set(notes.values())) > 1:
        yield _said(row, "notes-differ", dict(notes))
