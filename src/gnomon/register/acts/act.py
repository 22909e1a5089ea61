"""The frame of every act: one transaction, its rows with their history and bases, one event in the chain.

Writes rows of the register only through `Act`, which keeps for each row a row of history that names the event, and for
each field a basis. An act that wrote nothing leaves no event.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeVar

from django.db import connection, models, transaction

from gnomon.register.acts import clock
from gnomon.register.models import Basis, Event, Information, Record, Version
from gnomon.vault import chain

_R = TypeVar("_R", bound=Record)
_LOCK = 0x676E6F6D  # any number, the same for every act: on PostgreSQL acts take turns too


@dataclass(frozen=True, slots=True)
class Because:
    """Why fields have their values: printed words, an information item, a rule or a person."""

    version: Version | None = None
    address: str = ""
    start: int | None = None
    end: int | None = None
    rule: str = ""
    person: str = ""
    information: Information | None = None
    confidence: float = 1.0


@dataclass(slots=True)
class Act:
    """One act under way. `object` names what it is done to, for the event."""

    name: str
    by: str
    number: int
    at: datetime
    previous: str
    object: str = ""
    reason: str = ""
    _digests: list[str] = field(default_factory=list)
    _bases: list[Basis] = field(default_factory=list)

    def add(self, records: Sequence[_R], because: Because | None = None) -> Sequence[_R]:
        """New rows, all of one model; `because` is the basis of every field that has a value."""
        if records:
            type(records[0])._default_manager.bulk_create(records)
            self._keep(records, "+")
            if because:
                for record in records:
                    self.base(record, based_fields(record), because)
        return records

    def add_one(self, record: _R, because: Because | None = None) -> _R:
        """One new row."""
        self.add([record], because)
        return record

    def change(self, records: Sequence[Record], names: Iterable[str]) -> None:
        """Rows whose fields `names` were given new values."""
        if records:
            type(records[0])._default_manager.bulk_update(records, list(names))
            self._keep(records, "~")

    def set(self, record: Record, values: dict[str, Any], because: Because | None = None) -> bool:
        """Give fields new values where they differ; returns whether any did."""
        new = {name: value for name, value in values.items() if getattr(record, name) != value}
        for name, value in new.items():
            setattr(record, name, value)
        if new:
            self.change([record], new)
            if because:
                self.base(record, [name for name in new if name in based_fields(record)], because)
        return bool(new)

    def remove(self, records: Sequence[Record]) -> None:
        """Rows that are no longer proposed; their history stays."""
        if records:
            self._keep(records, "-")
            type(records[0])._default_manager.filter(pk__in=[r.pk for r in records]).delete()

    def base(self, record: Record, names: Iterable[str], why: Because) -> None:
        """Note why the fields `names` of a record have their values."""
        kind = type(record).__name__.lower()
        quote = why.version.text[why.start : why.end] if why.version and why.start is not None else ""
        digest = hashlib.sha256(quote.encode()).hexdigest() if quote else ""
        self._bases += [
            Basis(
                record_kind=kind, record_id=record.pk, field=name, version=why.version, address=why.address,
                start=why.start, end=why.end, quote_digest=digest, information=why.information, rule=why.rule,
                person=why.person, confidence=why.confidence, event_id=self.number,
            )
            for name in names
        ]  # fmt: skip

    def _keep(self, records: Sequence[Record], kind: Literal["+", "~", "-"]) -> None:
        historical = type(records[0]).history.model
        kept = historical._default_manager.bulk_create(
            historical(
                history_date=self.at, history_change_reason=str(self.number), history_type=kind,
                **{f.attname: getattr(record, f.attname) for f in historical.tracked_fields},
            )
            for record in records
        )  # fmt: skip
        self._digests += [row_digest(row) for row in kept]

    def note(self, row: models.Model) -> None:
        """A row of another database that the event vouches for."""
        self._digests.append(row_digest(row))

    def close(self) -> Event | None:
        """Write the event and the bases; None when the act wrote nothing."""
        if not self._digests:
            return None
        rows = self._digests + [row_digest(basis) for basis in self._bases]
        event = Event(
            number=self.number, at=self.at, actor=self.by, act=self.name, object=self.object[:250], reason=self.reason,
            rows=len(rows), rows_digest=chain.rows_digest(rows), previous=self.previous,
        )  # fmt: skip
        event.digest = chain.digest(event.number, content(event), event.previous)
        event.save(force_insert=True)
        Basis.objects.bulk_create(self._bases)
        return event


@contextmanager
def act(name: str, by: str, object: str = "", reason: str = "") -> Iterator[Act]:
    """One act: all of it or nothing."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        last = Event.objects.order_by("-number").first()
        number, previous = (last.number + 1, last.digest) if last else (1, chain.START)
        begun = Act(name, by, number, clock.now(), previous, object, reason)
        yield begun
        begun.close()


def content(event: Event) -> dict[str, Any]:
    """What an event's digest covers beside its number and the digest before it."""
    return {
        "at": event.at.isoformat(), "actor": event.actor, "act": event.act, "object": event.object,
        "reason": event.reason, "rows": event.rows, "rows_digest": event.rows_digest,
    }  # fmt: skip


def row_digest(row: models.Model) -> str:
    """SHA-256 of a row of history or of a basis, without its own key."""
    skip = {"history_id", "history_user_id"} if hasattr(row, "history_id") else {"id"}
    fields = [f for f in row._meta.concrete_fields if f.attname not in skip]
    values = {f.attname: f.to_python(getattr(row, f.attname)) for f in fields}  # as the database gives it back
    later = getattr(getattr(row, "instance_type", None), "later", ())
    values = {name: value for name, value in values.items() if value is not None or name not in later}
    words = json.dumps([row._meta.model_name, values], ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(words.encode()).hexdigest()


def based_fields(record: Record) -> list[str]:
    """The fields of a record that have a value and need a basis for it."""
    free = type(record).unbased | {"id", "level"}
    return [
        f.name
        for f in type(record)._meta.concrete_fields
        if f.name not in free and getattr(record, f.attname) not in (None, "", [], {})
    ]
