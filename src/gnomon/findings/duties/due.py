"""When a step is due: one due for each session, else a date, a term, a next report, or as soon as possible.

Reads: a step, the document's metadata, `gnomon.calendar.sessions`. A session belongs to the body named nearest
before it, else to the organ that speaks, provided that the session is still to come.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gnomon.calendar.partial import PartialDate
from gnomon.calendar.sessions import session_time
from gnomon.document.model import Metadata
from gnomon.findings.citations.numbers import rules_of
from gnomon.findings.duties.steps import Step
from gnomon.findings.duties.times import Phrases, Sort, When, phrases, times_in
from gnomon.findings.model import Time, TimeKind

_FARTHEST = 40
_KINDS: dict[Sort, TimeKind] = {
    "session": "fixed",
    "deadline": "fixed",
    "within": "relative",
    "term": "relative",
    "report": "open",
    "open": "open",
    "recurring": "open",
}
_SURE, _LIKELY, _UNSURE = 0.9, 0.75, 0.5


@dataclass(frozen=True, slots=True)
class Due:
    """A time with the body that is to be told, as printed, and how the duty comes back."""

    time: Time
    to_whom: str | None
    recurs: Literal["once", "recurring"] | None
    rule: str
    confidence: float


def dues(step: Step, about: Metadata, language: str) -> list[Due]:
    """The dues of `step`, in the order printed; none where it has no time."""
    known = phrases(language)
    times = times_in(step.what, language) if known else []
    if known is None or not times:
        return []
    fixed = [when for when in times if when.sort in {"session", "deadline"}]
    chosen = fixed or [when for when in times if _counts(when, step, known)][:1]
    recurs = _recurs(step.what, known)
    return [due for when in chosen for due in _due(when, step, about, language, recurs)]


def _counts(when: When, step: Step, known: Phrases) -> bool:
    """A term alone is a time only where something is extended; a decision is not made as soon as possible."""
    match when.sort:
        case "term":
            return step.decides and known.extend.search(step.what) is not None
        case "open":
            return not step.decides
    return True


def _recurs(words: str, known: Phrases) -> Literal["once", "recurring"] | None:
    if known.once.search(words):
        return "once"
    return "recurring" if known.recurring.search(words) else None


def _due(
    when: When, step: Step, about: Metadata, language: str, recurs: Literal["once", "recurring"] | None
) -> Iterator[Due]:
    printed = step.what[when.start : when.end]
    if when.sort == "session":
        body, named = _body(step, when, about, language)
        for session in when.sessions:
            if (time := _session(printed, body, session, about, bool(named))) is not None:
                yield Due(time, named, recurs, "session", _SURE if time.body else _UNSURE)
        return
    event = printed if when.sort == "report" else None
    if when.date and _over(PartialDate.parse(when.date), about):
        return
    time = Time(printed, _KINDS[when.sort], to=when.date, event=event)
    yield Due(time, None, recurs, when.sort, _SURE if step.own_voice else _LIKELY)


def _body(step: Step, when: When, about: Metadata, language: str) -> tuple[str | None, str | None]:
    """The short name of the body whose session it is, and its printed name."""
    rules = rules_of(language)
    start = step.start + when.start
    names = list(rules.body.finditer(step.before, max(0, start - 250), start)) if rules else []
    if not names:
        return about.body, None
    key = str(names[-1].lastgroup).rstrip("_")
    if key in {"COUNCIL", "COMMISSION"}:
        key = about.body or "HRC"
    return (None if key == "OTHER" else key), names[-1][0]


def _session(printed: str, body: str | None, session: str, about: Metadata, named: bool) -> Time | None:
    """The time of a session to come; None for one that is over, no body where the number cannot be its."""
    current = about.session if body == about.body else None
    if current and current.isdigit():
        ahead = int(session) - int(current)
        if ahead <= 0 and named:
            return None
        if not 0 < ahead <= _FARTHEST:
            body = None
    held = session_time(body, session) if body else None
    if held and _over(held.to, about):
        return None
    return Time(
        printed,
        "fixed",
        body=body,
        session=session,
        from_=held.from_.iso if held else None,
        to=held.to.iso if held else None,
    )


def _over(date: PartialDate, about: Metadata) -> bool:
    issued = about.adopted_on or about.distributed_on
    return issued is not None and date.before(PartialDate.parse(issued))
