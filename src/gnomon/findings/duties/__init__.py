"""Duties: something to be done with a time, printed or implied, one for each session that is named.

Reads: a `Document`; the verbs of its provisions (`gnomon.findings.verbs`), the times (`times`) and the sessions of
the calendar. A provision asks or decides; a paragraph of a report must say that something ought to be done. A session
that is over gives no duty. Of words quoted in tables, only those that set a benchmark count: a committee asks there
for facts "in its next periodic report"; a list of resolutions repeats what was asked in its own time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.annex_tables import tables
from gnomon.findings.duties.due import dues
from gnomon.findings.duties.steps import Step, steps_of, steps_quoted
from gnomon.findings.duties.superseding import superseding
from gnomon.findings.identity import Ids
from gnomon.findings.model import Duty

_OWN_WORDS = frozenset({"paragraph", "point", "list", "text"})
_QUOTING = ("recommendation", "text")  # columns of a table that sets benchmarks


def find(document: Document) -> tuple[Duty, ...]:
    """Every duty that `document` sets, in reading order."""
    ids = Ids("duty")
    by_id = {element.id: element for element in document.elements}
    quoting = _quoting(document)
    return superseding(
        (duty, element.language or "")
        for element in document.elements
        for step in _steps(element, by_id, quoting)
        for duty in _duties(document, element, step, ids)
    )


def _steps(element: Element, by_id: Mapping[str, Element], quoting: Set[str]) -> Iterator[Step]:
    if element.id in quoting:
        return steps_quoted(element)
    own = element.kind in _OWN_WORDS and element.role != "preambular" and element.language
    return steps_of(element, by_id) if own else iter(())


def _quoting(document: Document) -> frozenset[str]:
    """The cells that quote what a benchmark rests on."""
    rows = (row for table in tables(document) if "benchmark" in table.kinds for row in table.rows)
    return frozenset(row.cells[kind].id for row in rows for kind in _QUOTING if kind in row.cells)


def _duties(document: Document, element: Element, step: Step, ids: Ids) -> Iterator[Duty]:
    found = dues(step, document.metadata, element.language or "")
    if not found:
        return
    anchor = Anchor(document, element)
    for due in found:
        yield Duty(
            id=ids.next(step.what),
            at=element.id,
            span=anchor.span(step.start, step.end),
            spans=anchor.spans(step.start, step.end),
            rule="duties/quoted" if step.voice == "quoted" else f"duties/{due.rule}",
            confidence=due.confidence,
            who=step.who or (document.metadata.body if step.decides else None),
            what=step.what,
            to_whom=None if step.decides else due.to_whom,
            due=due.time,
            recurs=due.recurs,
        )
