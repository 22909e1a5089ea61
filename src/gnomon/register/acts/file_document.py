"""Filing a document: everything about it in one transaction, its bytes in the file store."""

from __future__ import annotations

from collections import Counter
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from django.db import transaction

from gnomon.document.model import Document
from gnomon.findings.model import Findings
from gnomon.register import files
from gnomon.register.acts.act import Act, act
from gnomon.register.acts.filing import works
from gnomon.register.acts.filing.benchmarks import file_benchmarks
from gnomon.register.acts.filing.findings import file_findings, let_go
from gnomon.register.acts.filing.records import file_records
from gnomon.register.acts.filing.replies import answer_reviews
from gnomon.register.acts.filing.series import link_series
from gnomon.register.acts.places import country as country_of
from gnomon.register.models import Finding, Version, Work


@dataclass(frozen=True, slots=True)
class Filed:
    """What filing did: counts per kind of finding, decided findings that the new reading lost, anomalies."""

    key: str
    language: str
    status: Literal["new", "updated", "already"]
    country: str | None
    counts: dict[str, int] = field(default_factory=dict)
    orphans: tuple[str, ...] = ()
    anomalies: tuple[str, ...] = ()


def file_document(data: bytes, document: Document, found: Findings, *, country: str | None, by: str) -> Filed:
    """File one read document. The same bytes again change nothing; a newer file takes the place of its own kind."""
    key, language = works.key_of(document), works.main_language(document)
    with files.kept_if_done(), act("file-document", by, f"{key} ({language})") as this:
        known = works.on_file(document)
        if known is not None:
            work = known.expression.work
            return Filed(work.key, known.expression.language, "already", work.country.code if work.country else None)
        filed = _file(this, len(data), document, found, country)
        files.store(data)
    return filed


def together() -> AbstractContextManager[object]:
    """Several documents as one: when one of them fails, none is filed."""
    both = ExitStack()
    both.enter_context(files.kept_if_done())
    both.enter_context(transaction.atomic())
    return both


def _file(this: Act, size: int, document: Document, found: Findings, country: str | None) -> Filed:
    work = works.work_of(this, document, country_of(this, country) if country else None)
    expression = works.expression_of(this, work, document)
    isnew = not expression.renditions.filter(media_type=document.source.media_type).exists()
    rendition = works.rendition_of(this, expression, document, size)
    anomalies = [asdict(anomaly) for anomaly in found.anomalies or document.anomalies]
    version = works.version_of(this, rendition, document, anomalies)
    orphans: list[Finding] = []
    if works.leading(expression).pk == rendition.pk:
        orphans = _propose(this, work, version, document, found)
    counts = Counter(expression.findings.filter(present=True).values_list("kind", flat=True))
    return Filed(
        work.key, expression.language, "new" if isnew else "updated", work.country.code if work.country else None,
        dict(sorted(counts.items())), tuple(sorted(f.finding_id for f in orphans)), tuple(map(_said, anomalies)),
    )  # fmt: skip


def _propose(this: Act, work: Work, version: Version, document: Document, found: Findings) -> list[Finding]:
    languages = {element.id: element.language for element in document.elements if element.language}
    expression = version.rendition.expression
    present, lost = file_findings(this, expression, version, document, found)
    in_use = file_records(this, work, version, present, languages)
    in_use |= file_benchmarks(this, work, version, present, languages)
    answer_reviews(this, work)
    link_series(this, work)
    return let_go(this, lost, in_use)


def _said(anomaly: dict[str, Any]) -> str:
    proposal = f" (proposed: {anomaly['proposal']})" if anomaly["proposal"] else ""
    return f"{anomaly['kind']}: {anomaly['printed']}{proposal}"
