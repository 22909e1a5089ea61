"""Whether the register's trail holds: the chain of events, the rows each event wrote, the files.

Reads everything, writes nothing; names the first broken item.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from gnomon.register import files
from gnomon.register.acts.act import content, row_digest
from gnomon.register.models import Basis, Event, Record, Release, Rendition
from gnomon.vault import chain


@dataclass(frozen=True, slots=True)
class Verified:
    """How much was looked at, and the first fault in words; None when all of it holds."""

    events: int
    rows: int
    files: int
    fault: str | None


def verify() -> Verified:
    """Check the whole register."""
    events = Event.objects.count()
    digests = _digests()
    rows = sum(len(found) for found in digests.values())
    stored = sum(1 for _ in files.folder().glob("??/[!.]*"))
    faults = (fault for check in (_chain(), _rows(digests), _current(), _files()) for fault in check)
    return Verified(events, rows, stored, next(faults, None))


def _chain() -> Iterator[str]:
    events = Event.objects.order_by("number").iterator()
    broken = chain.first_break(chain.Link(e.number, content(e), e.previous, e.digest) for e in events)
    if broken:
        yield f"event {broken.number} {broken.why}"


def record_models() -> list[type[Record]]:
    """Every model whose rows are kept in a history."""
    return sorted(_leaves(Record.__subclasses__()), key=lambda model: model.__name__)


def _leaves(models: list[type[Record]]) -> Iterator[type[Record]]:
    for child in models:
        if child._meta.abstract:
            yield from _leaves(child.__subclasses__())
        elif hasattr(child, "history"):
            yield child


def _digests() -> dict[int, list[str]]:
    """Digests of the rows that each event wrote, computed anew."""
    found: dict[int, list[str]] = defaultdict(list)
    for model in record_models():
        for row in model.history.model._default_manager.order_by("history_id").iterator():
            number = row.history_change_reason or ""
            found[int(number) if number.isdigit() else 0].append(row_digest(row))
    for basis in Basis.objects.iterator():
        found[basis.event_id].append(row_digest(basis))
    releases = {r.digest: r for r in Release.objects.all()}
    for event in Event.objects.filter(act="publish"):
        release = releases.get(event.object.rpartition(" ")[2])
        if release:
            found[event.number].append(row_digest(release))
    return found


def _rows(digests: dict[int, list[str]]) -> Iterator[str]:
    if digests.get(0):
        yield "a row of history names no event"
    known = set()
    for event in Event.objects.order_by("number").iterator():
        known.add(event.number)
        if chain.rows_digest(digests.get(event.number, ())) != event.rows_digest:
            yield f"the rows that event {event.number} ({event.act} {event.object}) wrote were changed afterwards"
    for number in sorted(set(digests) - known - {0}):
        yield f"rows of history name event {number}, which is missing"


def _current() -> Iterator[str]:
    """Each record equals the last row of its history."""
    for model in record_models():
        historical = model.history.model
        names = [f.attname for f in historical.tracked_fields]
        last = {row.id: row for row in historical._default_manager.order_by("history_id").iterator()}
        for record in model._default_manager.iterator():
            row = last.get(record.pk)
            if row is None or any(getattr(row, name) != getattr(record, name) for name in names):
                yield f"{model._meta.verbose_name} {record.pk} ({record}) was changed outside of any act"


def _files() -> Iterator[str]:
    for path in files.broken():
        yield f"the file {path} no longer has the hash it is filed under"
    for rendition in Rendition.objects.order_by("pk").iterator():
        if not files.path_of(rendition.sha256).exists():
            yield f"the file of {rendition.name} ({rendition.sha256[:12]}) is missing"
