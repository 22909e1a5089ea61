"""Duties: something to be done with a time, printed or implied, one for each session that is named.

Reads: a `Document`; the verbs of its provisions (`gnomon.findings.verbs`), the times (`times`) and the sessions of
the calendar. A provision asks or decides; a paragraph of a report must say that something ought to be done. Words
quoted in tables and notes are not the document's own and give no duty, nor does a session that is over.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Document, Element
from gnomon.findings.anchor import Anchor
from gnomon.findings.duties.due import dues
from gnomon.findings.duties.steps import Step, steps_of
from gnomon.findings.identity import Ids
from gnomon.findings.model import Duty

_OWN_WORDS = frozenset({"paragraph", "point", "list", "text"})


def find(document: Document) -> tuple[Duty, ...]:
    """Every duty that `document` sets, in reading order."""
    ids = Ids("duty")
    by_id = {element.id: element for element in document.elements}
    return tuple(
        duty
        for element in document.elements
        if element.kind in _OWN_WORDS and element.role != "preambular" and element.language
        for step in steps_of(element, by_id)
        for duty in _duties(document, element, step, ids)
    )


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
            rule=f"duties/{due.rule}",
            confidence=due.confidence,
            who=step.who or (document.metadata.body if step.decides else None),
            what=step.what,
            to_whom=None if step.decides else due.to_whom,
            due=due.time,
            recurs=due.recurs,
        )
