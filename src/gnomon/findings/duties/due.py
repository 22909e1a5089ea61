"""When a step is due: one due for each session or date, else a term, a next report, or as soon as possible.

Reads: a step, the document's metadata, `gnomon.calendar.sessions`. A session belongs to the body named nearest
before it, else to the organ that speaks, provided that the session is still to come.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from gnomon.calendar.partial import PartialDate
from gnomon.calendar.sessions import session_time
from gnomon.calendar.timeframes import counted
from gnomon.document.model import Metadata
from gnomon.findings.citations.numbers import rules_of
from gnomon.findings.duties.anchors import event_of
from gnomon.findings.duties.steps import Step, Voice
from gnomon.findings.duties.times import Phrases, Sort, When, phrases, times_in
from gnomon.findings.model import Time, TimeKind

_FARTHEST = 40
_NEAR = 250
_KINDS: dict[Sort, TimeKind] = {
    "session": "fixed",
    "deadline": "fixed",
    "event": "relative",
    "within": "relative",
    "term": "relative",
    "report": "relative",
    "open": "open",
    "recurring": "open",
}
_DATED = frozenset({"session", "deadline", "event"})
_EVENTS = frozenset({"report", "event"})
_COUNTED = frozenset({"within", "term"})
_SURE, _UNSURE = 0.9, 0.5
_CONFIDENCE: dict[Voice, float] = {"organ": _SURE, "author": 0.75, "quoted": 0.6}


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
    dated = [when for when in times if when.sort in _DATED]
    chosen = dated or [when for when in times if _counts(when, step, known)][:1]
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
    printed = step.what[when.start : when.end].strip()
    if when.sort == "session":
        body, named = _body(step, when, about, language)
        for session in when.sessions:
            if (time := _session(printed, body, session, about)) is not None:
                to_whom = named or (time.body if time.body == about.body else None)
                yield Due(time, to_whom, recurs, "session", _SURE if time.body else _UNSURE)
        return
    anchor = event_of(step.what, when.start, when.end, language) if when.sort in _COUNTED else None
    event = anchor.printed if anchor else printed if when.sort in _EVENTS else None
    confidence = _CONFIDENCE[step.voice]
    if not when.dates:
        time = Time(printed, _KINDS[when.sort], event=event)
        elsewhere = step.voice == "quoted" or (anchor is not None and not anchor.is_adoption)
        known = time if elsewhere else _counted(time, when.sort, about, language)
        yield Due(known, None, recurs, when.sort, confidence)
    for date in when.dates:
        if step.voice == "quoted" or not _over(PartialDate.parse(date), about):
            time = Time(printed, "fixed", to=date, event=event, basis="printed")
            yield Due(time, None, recurs, when.sort, confidence)


def _counted(time: Time, sort: Sort, about: Metadata, language: str) -> Time:
    """A length of time in dates, from the day on which the document was adopted or issued.

    A term of office begins some days off that day: it is counted from its month.
    """
    issued = about.adopted_on or about.distributed_on
    if issued is None or sort not in _COUNTED:
        return time
    since = PartialDate.parse(issued)
    start, end = counted(time.printed, language, replace(since, day=None) if sort == "term" else since)
    return replace(time, from_=start.iso, to=end.iso, basis="computed") if start and end else time


def _body(step: Step, when: When, about: Metadata, language: str) -> tuple[str | None, str | None]:
    """The short name of the body whose session it is, and its printed name; `OTHER` for one without a calendar."""
    rules = rules_of(language)
    if rules is None:
        return about.body, None
    start, end = step.start + when.start, step.start + when.end
    following = rules.tail.match(step.before, end)
    if following and following.lastgroup not in {None, "dated"}:
        return _named(str(following.lastgroup), about), following[0].strip()
    names = list(rules.body.finditer(step.before, max(0, start - _NEAR), start))
    return (_named(str(names[-1].lastgroup), about), names[-1][0]) if names else (about.body, None)


def _named(group: str, about: Metadata) -> str | None:
    key = group.rstrip("_")
    if key == "COMMISSION" and about.body not in {None, "HRC", "CHR"}:
        return "OTHER"
    return about.body or "HRC" if key in {"COUNCIL", "COMMISSION"} else key


def _session(printed: str, body: str | None, session: str, about: Metadata) -> Time | None:
    """The time of a session to come; None for one that is over or of no body that can be told."""
    if body == "OTHER":
        body = about.body if _ahead(session, about) else None
    elif body == about.body and about.session and not _ahead(session, about):
        if len(session) == len(about.session):
            return None
        body = None  # a number where the organ names its sessions by year, or the other way round: another body's
    held = session_time(body, session) if body else None
    if held and _over(held.to, about):
        return None
    time = Time(printed, "fixed", body=body, session=session)
    return replace(time, from_=held.from_.iso, to=held.to.iso, basis=held.basis) if held else time


def _ahead(session: str, about: Metadata) -> bool:
    """Whether `session` can be one of the organ's own that is still to come."""
    current = about.session or ""
    return current.isdigit() and 0 < int(session) - int(current) <= _FARTHEST


def _over(date: PartialDate, about: Metadata) -> bool:
    issued = about.adopted_on or about.distributed_on
    return issued is not None and date.before(PartialDate.parse(issued))
