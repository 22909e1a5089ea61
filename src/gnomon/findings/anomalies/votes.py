"""Counts of a vote that are not the number of States listed for it.

Reads: a `Document`'s metadata. Count and list are both kept as printed.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.model import Anomaly, Document, Element, Place

_LISTS = ("in_favour", "against", "abstaining")


def find(document: Document) -> Iterator[Anomaly]:
    """One anomaly for each list of States whose length is not the printed count."""
    vote = document.metadata.vote
    for name in _LISTS:
        listed: tuple[str, ...] = getattr(vote, name)
        count = vote.counts.get(name)
        element = _holding(document, listed[0]) if listed else None
        if element is None or count is None or count == len(listed):
            continue
        yield Anomaly(
            kind="figure-conflict",
            code="vote-is-not-the-number-of-states",
            places=(Place(element.id, (element.spans[0][0], element.spans[-1][1])),),
            printed=str(count),
            values={"printed": str(count), "computed": str(len(listed)), "list": name},
        )


def _holding(document: Document, state: str) -> Element | None:
    """The closing element that prints `state`."""
    closing = (one for one in document.elements if one.kind == "conclusion" and one.spans)
    return next((one for one in closing if state.casefold() in one.text.casefold()), None)
