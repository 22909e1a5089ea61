"""Rows of duties and of resolutions, on file or listed in an annex."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gnomon.register.models import Duty, Level, ListedResolution, State, Work
from gnomon.register.publishing.documents import anomaly
from gnomon.register.publishing.library import Library, Text, reference, words
from gnomon.register.publishing.row import Row
from gnomon.register.publishing.ties import Ties, ties
from gnomon.register.queries import rows


def duty_rows(library: Library) -> Iterator[Row]:
    """A row for each duty of a document, whatever its country."""
    for duty in duties(library):
        yield Row("duty", duty.key, duty, country=duty.country or "", sort=duty.due_to or "9999")


def duties(library: Library) -> list[rows.Duty]:
    """Every public duty."""
    found = Duty.objects.filter(library.shown("finding__"), level=Level.PUBLIC, work__in=library.works)
    found = found.select_related("finding__expression", "met_by").order_by("pk")
    tied = ties(library)
    return [_duty(library, duty, tied.get(duty.work_id, Ties())) for duty in found]


def _duty(library: Library, duty: Duty, tied: Ties) -> rows.Duty:
    work = library.works[duty.work_id]
    text = library.text(_expression(library, work, duty.finding.expression_id))
    said = _words(text, duty)
    due = duty.due
    benchmark, why = tied.of(duty.address)
    return rows.Duty(
        key=f"{work.key}#{duty.address}.{duty.occurrence}", country=work.country.code if work.country else None,
        who=duty.who, what=duty.what, language=said.language, to_whom=duty.to_whom,
        due_printed=due.get("printed", ""), due_kind=due.get("kind", "open"), session=_session(due),
        due_from=due.get("from_"), due_to=due.get("to"), certain=_certain(due), recurs=duty.recurs,
        state=_state(duty), words=said, benchmark=benchmark, met_by=_met(library, duty), tied=why,
        others=tuple(_others(library, duty, said.language)),
    )  # fmt: skip


def _certain(due: dict[str, Any]) -> bool:
    """Whether the dates are printed somewhere; those of a session are computed unless the time says otherwise."""
    return due["basis"] == "printed" if due.get("basis") else not due.get("session")


def _words(text: Text, duty: Duty) -> rows.Words:
    work = text.work
    said = words(text, duty.address)
    return said or rows.Words(duty.what, text.language, work.symbol, work.key, duty.address, long=text.long)


def _others(library: Library, duty: Duty, language: str) -> Iterator[rows.Wording]:
    """The duty in the other languages that print it."""
    for text in library.texts(library.works[duty.work_id]):
        at = text.by_address.get(duty.address)
        own = (at and at.language) or text.language
        said = duty.wordings.get(own)
        if at and said and own != language:
            yield rows.Wording(own, said["who"], said["what"], said["to_whom"], said["printed"], _words(text, duty))


def _expression(library: Library, work: Work, pk: int) -> Any:
    return next(e for e in library.expressions[work.pk] if e.pk == pk)


def _session(due: dict[str, Any]) -> str | None:
    return " ".join(part for part in (due.get("body"), due.get("session")) if part) if due.get("session") else None


def _state(duty: Duty) -> str:
    if duty.status != Duty.Status.OPEN:
        return duty.status
    return "proposed" if duty.finding.state == State.PROPOSED else "confirmed"


def _met(library: Library, duty: Duty) -> rows.Words | None:
    if duty.met_by is None or duty.met_by_id not in library.works:
        return None
    text = library.texts(library.works[duty.met_by_id])[0]
    found = words(text, duty.met_by_address or "")
    work = text.work
    return found or rows.Words("", text.language, work.symbol, work.key, None, reference(work.key, None))


def resolution_rows(library: Library) -> Iterator[Row]:
    """A row for each resolution of a country: on file, listed, or both."""
    listed = ListedResolution.objects.filter(level=Level.PUBLIC, work__in=library.works)
    listed = listed.filter(library.shown("finding__")).select_related("finding").order_by("pk")
    by_symbol: dict[tuple[str, str], ListedResolution] = {}
    for row in listed:
        country = library.works[row.work_id].country
        if country:
            by_symbol.setdefault((country.code, row.symbol or row.printed_symbol), row)
    for work in library.works.values():
        if work.country and work.kind == "resolution" and library.expressions[work.pk]:
            found = by_symbol.pop((work.country.code, work.symbol or work.key), None)
            yield _resolution(library, work.country.code, work, found)
    for (code, symbol), found in by_symbol.items():
        yield _resolution(library, code, library.by_symbol.get(symbol), found)


def _resolution(library: Library, code: str, work: Work | None, listed: ListedResolution | None) -> Row:
    symbol = (work and (work.symbol or work.key)) or (listed and (listed.symbol or listed.printed_symbol)) or ""
    adopted = work.adopted_on if work else None
    row = rows.Resolution(
        symbol=symbol,
        printed_symbol=listed.printed_symbol if listed else (work and work.symbol_printed) or symbol,
        date=adopted or (listed.date if listed else None), date_kind="adopted" if adopted else "as-listed",
        body=(work and work.body) or (listed and listed.body) or None, title=library.titles(work) if work else {},
        agenda_item=(work and work.agenda_item) or (listed and listed.agenda_item) or None,
        document=work.key if work else None,
        listed_in=_listing(library, listed)[0] if listed else None,
        quoted=_listing(library, listed)[1] if listed else (),
        anomalies=tuple(_flags(library, listed)) if listed else (),
    )  # fmt: skip
    return Row("resolution", f"{code}/{symbol}", row, country=code, sort=row.date or "")


def _listing(library: Library, listed: ListedResolution) -> tuple[rows.Words, tuple[rows.Words, ...]]:
    work = library.works[listed.work_id]
    text: Text = library.text(_expression(library, work, listed.finding.expression_id))
    at = text.by_address.get(listed.address)
    language = (at.language if at else None) or text.language
    place = reference(work.symbol or work.key, listed.address)
    quoted = tuple(
        rows.Words(p["text"], language, listed.symbol, work.key, listed.address, _quoted(listed, p), text.long)
        for p in listed.paragraphs
    )
    here = rows.Words(listed.printed_symbol, language, work.symbol, work.key, listed.address, place, text.long)
    return here, quoted


def _flags(library: Library, listed: ListedResolution) -> Iterator[rows.Anomaly]:
    """What does not fit in the row of the list, or in a cell of it."""
    text = library.text(_expression(library, library.works[listed.work_id], listed.finding.expression_id))
    row = listed.address.partition("__td_")[0]
    for found in map(anomaly, text.version.anomalies):
        if found.at and (found.at == row or found.at.startswith(f"{row}__")):
            yield found


def _quoted(listed: ListedResolution, paragraph: dict[str, Any]) -> str:
    symbol = listed.symbol or listed.printed_symbol
    part = f"part {paragraph['part']}, " if paragraph["part"] else ""
    number = f"para. {paragraph['number']}" if paragraph["number"] else "preamble"
    return f"{symbol}, {part}{number}"
