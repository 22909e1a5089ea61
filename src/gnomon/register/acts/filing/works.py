"""A read document's place in the library: work, language version, file, reading, provisions."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from gnomon import __version__
from gnomon.document.model import Document, Element
from gnomon.register.acts.act import Act, Because
from gnomon.register.models import Country, Expression, Provision, Rendition, Version, Work

READER = __version__
# Of several files of one language version, the one whose structure is given rather than guessed leads.
_RANK = ("xml", "html", "word", "pdf", "text")
_FROM_METADATA = (
    "symbol", "symbol_printed", "kind", "body", "session", "agenda_item", "adopted_on", "distributed_on", "meeting",
)  # fmt: skip


def key_of(document: Document) -> str:
    """The symbol, else the first 12 characters of the file's hash."""
    return document.metadata.symbol or document.source.sha256[:12]


def on_file(document: Document) -> Rendition | None:
    """The file as it stands in the register, if this reader has filed these very bytes."""
    found = Rendition.objects.filter(sha256=document.source.sha256).select_related("expression__work").first()
    read = found and found.versions.filter(sha256=found.sha256, reader=READER).exists()
    return found if read else None


def main_language(document: Document) -> str:
    """The language that the document is filed under."""
    return document.metadata.languages[0] if document.metadata.languages else "und"


def work_of(this: Act, document: Document, country: Country | None) -> Work:
    """The work, entered on first sight; what a later language version or file adds fills what is empty."""
    work = Work.objects.filter(key=key_of(document)).first()
    values = {name: getattr(document.metadata, name) for name in _FROM_METADATA}
    values |= {"symbols": list(document.metadata.symbols), "vote": _vote(document)}
    because = Because(rule=f"reader@{READER}")
    if work is None:
        work = Work(key=key_of(document), country=country, level="C0", **values)
        return this.add_one(work, because)
    missing: dict[str, Any] = {n: v for n, v in values.items() if v and getattr(work, n) in (None, "", [], {}, "other")}
    if country and work.country_id is None:
        missing["country"] = country
    this.set(work, missing, because)
    return work


def _vote(document: Document) -> dict[str, Any]:
    vote = document.metadata.vote
    return asdict(vote) if vote.mode else {}


def expression_of(this: Act, work: Work, document: Document) -> Expression:
    """The language version; its title is that of the file that leads."""
    language, title = main_language(document), document.metadata.title
    because = Because(rule=f"reader@{READER}")
    found = work.expressions.filter(language=language).first()
    if found is None:
        return this.add_one(Expression(work=work, language=language, title=title, level="C0"), because)
    if title and not found.title:
        this.set(found, {"title": title}, because)
    return found


def rendition_of(this: Act, expression: Expression, document: Document, size: int) -> Rendition:
    """The file, in the place of an older one of its kind."""
    source = document.source
    facts = {"name": source.name, "sha256": source.sha256, "encoding": source.encoding, "size": size}
    found = expression.renditions.filter(media_type=source.media_type).first()
    if found is None:
        return this.add_one(Rendition(expression=expression, media_type=source.media_type, level="C0", **facts))
    this.set(found, facts)
    return found


def leading(expression: Expression) -> Rendition:
    """The file whose reading stands for the language version."""

    def rank(rendition: Rendition) -> int:
        return next((i for i, word in enumerate(_RANK) if word in rendition.media_type), len(_RANK))

    return min(expression.renditions.all(), key=rank)


def version_of(this: Act, rendition: Rendition, document: Document, anomalies: list[dict[str, Any]]) -> Version:
    """This reading of the file, with every provision."""
    version = Version.objects.create(
        rendition=rendition, sha256=document.source.sha256, reader=READER, text=document.text,
        anomalies=anomalies, warnings=list(document.warnings), event=this.number,
    )  # fmt: skip
    Provision.objects.bulk_create(
        (_provision(version, n, element) for n, element in enumerate(document.elements)), batch_size=500
    )
    return version


def _provision(version: Version, position: int, element: Element) -> Provision:
    return Provision(
        version=version, position=position, address=element.id, parent=element.parent, kind=element.kind,
        role=element.role, number=element.number, language=element.language, text=element.text,
        spans=[list(span) for span in element.spans], footnotes=[[mark.id, mark.at] for mark in element.footnotes],
        cell=_cell(element),
    )  # fmt: skip


def _cell(element: Element) -> list[Any] | None:
    cell = element.table
    return [cell.row, cell.col, cell.rowspan, cell.colspan, cell.header] if cell else None
