"""References inside a document that lead nowhere, to the wrong side, or to a paragraph about something else.

Reads: a `Document`. What a reference is about is told by its own clause: a name or a rare word that stands there,
not in the paragraph it names, but in one other paragraph. That other paragraph is proposed, never put in its place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import accumulate, groupby

from gnomon.document.model import Anomaly, AnomalyCode, Document, Place
from gnomon.findings.anchor import Anchor
from gnomon.findings.anomalies.references import Reference, references
from gnomon.language import codes, load

_PARAGRAPH = re.compile(r"para_\d+\w*?(?=__|\Z)")
_REACH = 60  # characters of its sentence that a reference describes on each side
_STOP = re.compile(r"[.;:?!](?:\s|\Z)|[。；：？！]")
_NAME = re.compile(r"(?<=[^\W\d_]\s)[A-ZÀ-ÞА-ЯЁ][\w’'-]{3,}")
_HAN = re.compile(r"[\u4e00-\u9fff]{4,}")
_GRAM = 4
_ABSENT: Mapping[str, AnomalyCode] = {"paragraph": "paragraph-not-there", "note": "note-not-there"}


def find(document: Document) -> Iterator[Anomaly]:
    """One anomaly for each reference that does not lead to what it says."""
    found = list(references(document))
    if not found:
        return
    order = {element.id: place for place, element in enumerate(document.elements)}
    subjects = _Subjects(document)
    for element, group in groupby(found, key=lambda one: one.element):
        flagged = [(one, *flag) for one in group if (flag := _flag(order, subjects, one))]
        if flagged:
            anchor = Anchor(document, element)
            yield from (_anomaly(anchor, *each) for each in flagged)


def _flag(order: dict[str, int], subjects: _Subjects, reference: Reference) -> tuple[AnomalyCode, str | None] | None:
    """What is wrong with a reference, and the number that is proposed."""
    target = _target(order, reference)
    if target is None:
        return _ABSENT[reference.what], None
    if reference.what == "note":
        return None
    if _other_side(order, reference, target):
        return "paragraph-on-the-other-side", None
    other = subjects.elsewhere(reference, target)
    return ("paragraph-about-something-else", other.removeprefix("para_")) if other else None


def _target(order: dict[str, int], reference: Reference) -> str | None:
    """The address in the document, or in the part that the element belongs to."""
    if reference.address in order:
        return reference.address
    part = reference.element.id.rpartition("__")[0]
    return next((one for one in order if part and one.startswith(part) and reference.address in one), None)


def _other_side(order: dict[str, int], reference: Reference, target: str) -> bool:
    own = _PARAGRAPH.match(reference.element.id)
    if own is None or own[0] == target or "__" in target:
        return False
    after = order[target] > order[own[0]]
    return after if reference.side == "above" else reference.side == "below" and not after


def _anomaly(anchor: Anchor, reference: Reference, code: AnomalyCode, proposal: str | None) -> Anomaly:
    element = reference.element
    return Anomaly(
        kind="reference-misprint",
        code=code,
        places=(Place(element.id, anchor.span(reference.start, reference.end)),),
        printed=element.text[reference.start : reference.end],
        proposal=proposal,
        values={"number": reference.number},
    )


class _Subjects:
    """In which paragraphs a name or a rare word of a clause stands: their words as one text, searched once a term."""

    def __init__(self, document: Document) -> None:
        words: dict[str, list[str]] = defaultdict(list)
        for element in document.elements:
            if own := _PARAGRAPH.match(element.id):
                words[own[0]].append(element.text)
        joined = ["\n".join(texts) for texts in words.values()]
        self._paragraphs = list(words)
        self._starts = list(accumulate((len(text) + 1 for text in joined), initial=0))
        self._text = "\n".join(joined)
        self._known: dict[str, tuple[str, ...]] = {}

    def elsewhere(self, reference: Reference, target: str) -> str | None:
        """The one other paragraph that holds what the reference describes and its target does not."""
        own = _PARAGRAPH.match(reference.element.id)
        terms = _terms(reference)
        if own is None or not terms or any(target in self._homes(term) for term in terms):
            return None
        others = [[home for home in self._homes(term) if home != own[0]] for term in terms]
        homes = [home for home in others if len(home) == 1]
        return homes[0][0] if homes and all(home == homes[0] for home in homes) else None

    def _homes(self, term: str) -> tuple[str, ...]:
        if term not in self._known:
            self._known[term] = tuple(self._search(term))
        return self._known[term]

    def _search(self, term: str) -> Iterator[str]:
        """Each paragraph with the term once."""
        found = self._text.find(term)
        while found >= 0:
            place = bisect_right(self._starts, found)
            yield self._paragraphs[place - 1]
            found = self._text.find(term, self._starts[place])


def _terms(reference: Reference) -> set[str]:
    """Names in the reference's clause; where words stand without blanks, its runs of four characters."""
    element = reference.element
    before = element.text[max(0, reference.start - _REACH) : reference.start]
    behind = element.text[reference.end : reference.end + _REACH]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    before = before[stops[-1] :] if stops else before
    stop = _STOP.search(behind)
    clause = f"{before}\n{behind[: stop.start()] if stop else behind}"
    if element.language in codes() and not load(element.language).spaced:
        runs = (match[0] for match in _HAN.finditer(clause))
        return {run[at : at + _GRAM] for run in runs for at in range(len(run) - _GRAM + 1)}
    return {match[0] for match in _NAME.finditer(clause)}
