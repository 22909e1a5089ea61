"""Publishing: the public projection is brought up to date by rule; only what changed makes a release."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from django.db import transaction

from gnomon.register.acts import clock
from gnomon.register.acts.act import act
from gnomon.register.models import PublicRow, Release
from gnomon.register.publishing import documents, frameworks, passages, requests
from gnomon.register.publishing.library import Library
from gnomon.register.publishing.row import Row
from gnomon.register.queries.codec import encode


@dataclass(frozen=True, slots=True)
class Published:
    """What a release changed: rows by kind that are new, changed or gone. `number` None: nothing to publish."""

    number: int | None
    digest: str = ""
    new: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    gone: dict[str, int] = field(default_factory=dict)


def publish(*, by: str, preview: bool = False) -> Published:
    """Make the next release, or with `preview` only say what it would change."""
    with transaction.atomic(using="public"), act("publish", by) as this:
        current = {(r.kind, r.key): r for r in PublicRow.objects.filter(release_to__isnull=True).defer("payload")}
        last = Release.objects.order_by("-number").first()
        number = last.number + 1 if last else 1
        new, changed, whole = _compared(current, number)
        gone = list(current.values())
        if preview or not (new or changed or gone):
            return _said(None, "", new, [row for row, _ in changed], gone)
        _write(new + [row for row, _ in changed], [old for _, old in changed] + gone, number)
        release = Release.objects.create(
            number=number, on=clock.now(), digest=whole, changed=len(new) + len(changed) + len(gone)
        )
        this.object = f"release {number} {release.digest}"
        this.note(release)
        return _said(number, whole, new, [row for row, _ in changed], gone)


_Pairs = list[tuple[PublicRow, PublicRow]]


def _compared(current: dict[tuple[str, str], PublicRow], number: int) -> tuple[list[PublicRow], _Pairs, str]:
    """Rows that are new and rows that differ beside the old ones, and the digest of all; `current` keeps the gone."""
    new: list[PublicRow] = []
    changed: _Pairs = []
    whole = hashlib.sha256()
    for row in _rows():
        payload = encode(row.payload)
        digest = hashlib.sha256(payload.encode()).hexdigest()
        whole.update(f"{row.kind} {row.key} {digest}\n".encode())
        old = current.pop((row.kind, row.key), None)
        if old and (old.digest, old.sort, old.country, old.facet) == (digest, row.sort, row.country, row.facet):
            continue
        made = PublicRow(
            kind=row.kind, key=row.key, country=row.country, facet=row.facet, sort=row.sort, payload=payload,
            digest=digest, release_from=number,
        )  # fmt: skip
        if old:
            changed.append((made, old))
        else:
            new.append(made)
    return new, changed, whole.hexdigest()


def _rows() -> Iterator[Row]:
    library = Library()
    return chain(
        frameworks.country_rows(library), frameworks.framework_rows(library), requests.duty_rows(library),
        requests.resolution_rows(library), documents.rows_of(library), passages.passage_rows(library),
    )  # fmt: skip


def _write(new: list[PublicRow], closed: list[PublicRow], number: int) -> None:
    for start in range(0, len(closed), 500):
        keys = [row.pk for row in closed[start : start + 500]]
        PublicRow.objects.filter(pk__in=keys).update(release_to=number)
    PublicRow.objects.bulk_create(new, batch_size=200)


def _said(
    number: int | None, digest: str, new: list[PublicRow], changed: list[PublicRow], gone: list[PublicRow]
) -> Published:
    counts = [dict(sorted(Counter(row.kind for row in rows).items())) for rows in (new, changed, gone)]
    return Published(number, digest, *counts)
