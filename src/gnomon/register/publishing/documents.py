"""Rows of documents: their heads for lists, and each language version with findings in the margin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from django.db.models import QuerySet

from gnomon.register.models import Finding, Level, Provision, Work
from gnomon.register.publishing.library import Library, Text
from gnomon.register.publishing.row import Row
from gnomon.register.publishing.versions import differing, side_by_side, twins
from gnomon.register.queries import rows
from gnomon.register.queries.decisions import name_of

PUBLIC_KINDS = (
    "clause", "citation", "recommendation", "reply", "benchmark", "duty", "resolution", "law", "indicator", "election",
)  # fmt: skip
_SHOWN = ("theme", "group")  # kinds of suggestions that stand in the margin
_SURE = 0.7
_LABELS = {
    "clause": "verb",
    "citation": "printed",
    "recommendation": "text",
    "duty": "what",
    "resolution": "printed_symbol",
    "law": "name",
    "reply": "report",
    "indicator": "printed",
    "election": "printed",
}


def rows_of(library: Library) -> Iterator[Row]:
    """A head for each work, a document for each language version."""
    cites, cited_by = _citations(library)
    for work in library.works.values():
        if not library.expressions[work.pk]:
            continue
        top = head(library, work)
        date = work.adopted_on or work.distributed_on or ""
        code = work.country.code if work.country else ""
        yield Row("head", work.key, top, country=code, facet=work.kind, sort=date)
        texts = library.texts(work)
        together = side_by_side(texts)
        after = work.next_in_series.order_by("adopted_on").first()
        for n, text in enumerate(texts):
            document = rows.Document(
                head=top, language=text.language, provisions=_provisions(library, text),
                anomalies=tuple(_anomalies(text)), differences=differing(together, text.language),
                twins=twins(together, text.language),
                cites=tuple(head(library, w) for w in cites[work.pk]),
                cited_by=tuple(head(library, w) for w in cited_by[work.pk]),
                previous=work.previous.key if work.previous else None, next=after.key if after else None,
            )  # fmt: skip
            yield Row("document", f"{work.key}|{text.language}", document, country=code, sort=f"{n:03}")


def head(library: Library, work: Work) -> rows.DocumentHead:
    """A line of the list of documents."""
    return rows.DocumentHead(
        key=work.key, symbol=work.symbol, kind=work.kind, title=library.titles(work),
        languages=tuple(e.language for e in library.expressions[work.pk]), body=work.body, session=work.session,
        adopted_on=work.adopted_on, distributed_on=work.distributed_on,
        countries=(work.country.code,) if work.country else (),
    )  # fmt: skip


def public_findings(library: Library) -> QuerySet[Finding]:
    """What may stand in the margin."""
    found = Finding.objects.filter(library.shown(), level=Level.PUBLIC, kind__in=PUBLIC_KINDS, present=True)
    return found.order_by("start", "pk")


def _citations(library: Library) -> tuple[dict[int, list[Work]], dict[int, list[Work]]]:
    """By work: the works on file that it cites, and those that cite it."""
    cites: dict[int, list[Work]] = defaultdict(list)
    cited_by: dict[int, list[Work]] = defaultdict(list)
    found = Finding.objects.filter(library.shown(), level=Level.PUBLIC, kind="citation", present=True)
    pairs = set(found.values_list("expression__work", "values__symbol"))
    for pk, symbol in sorted((pk, symbol) for pk, symbol in pairs if symbol in library.by_symbol):
        target = library.by_symbol[symbol]
        if target.pk != pk and pk in library.works and target not in cites[pk]:
            cites[pk].append(target)
            cited_by[target.pk].append(library.works[pk])
    return cites, cited_by


def _provisions(library: Library, text: Text) -> tuple[rows.Provision, ...]:
    margin: dict[str, list[rows.Finding]] = defaultdict(list)
    for finding in public_findings(library).filter(expression=text.expression):
        margin[finding.address].append(_finding(library, text, finding))
    depths: dict[str | None, int] = {None: -1}
    shown = []
    for provision in text.provisions:
        depths[provision.address] = depths.get(provision.parent, -1) + 1
        row = _provision(text, provision, depths[provision.address])
        shown.append(replace(row, findings=tuple(margin.get(provision.address, ()))))
    return tuple(shown)


def _provision(text: Text, provision: Provision, depth: int) -> rows.Provision:
    cell = tuple(provision.cell) if provision.cell else None
    return rows.Provision(
        id=provision.address, kind=provision.kind, role=provision.role, number=provision.number, text=provision.text,
        language=provision.language or text.language, parent=provision.parent, depth=depth,
        footnotes=tuple((mark, at) for mark, at in provision.footnotes), cell=cell,
    )  # fmt: skip


def _finding(library: Library, text: Text, finding: Finding) -> rows.Finding:
    values = finding.values | finding.corrections
    target = library.by_symbol.get(values.get("symbol") or "") if finding.kind == "citation" else None
    texts = library.texts(target) if target else []
    return rows.Finding(
        id=finding.finding_id, kind=finding.kind, at=finding.address, span=(finding.own_start, finding.own_end),
        label=str(values.get(_LABELS.get(finding.kind, "")) or _title(values)),
        values=_said(values) | _suggested(values),
        state=finding.state, confidence=finding.confidence, links_to=target.key if target else None,
        links_to_address=cited_address(texts[0], values) if texts else None,
        links_long=any(text.long for text in texts), rule=name_of(finding.rule),
    )  # fmt: skip


def _title(values: dict[str, Any]) -> str:
    return next(iter((values.get("title") or {}).values()), "")


def _said(values: dict[str, Any]) -> dict[str, str]:
    """Plain values as text; lists joined, nested ones by their words."""
    said: dict[str, str] = {}
    for name, value in values.items():
        each = [words for one in (value if isinstance(value, list) else [value]) if (words := _words(one))]
        if each:
            said[name.rstrip("_")] = ", ".join(each)
    return said


def _words(value: Any) -> str:
    """One value as text; nothing for what is not so."""
    if isinstance(value, dict):
        value = value.get("printed") or value.get("text")
    return "" if value is None or value is False else str(value)


def _suggested(values: dict[str, Any]) -> dict[str, str]:
    """Themes and groups that the rules are sure enough of to show, by their names; still suggestions."""
    surest = [s for s in values.get("suggestions", ()) if s["of"] in _SHOWN and s["confidence"] >= _SURE]
    names = dict.fromkeys(s["label"] for s in surest)
    return {"suggested": "; ".join(names)} if names else {}


def cited_address(target: Text, values: dict[str, Any]) -> str | None:
    """The cited paragraph in its document, with the cited point where there is one only."""
    if not values.get("paragraphs"):
        return None
    known = target.by_address
    address = f"para_{values['paragraphs'][0]}"
    point = f"{address}__list_1__point_{values['points'][0]}" if len(values["points"]) == 1 else ""
    return next((a for a in (point, address) if a in known), None)


def _anomalies(text: Text) -> Iterator[rows.Anomaly]:
    return map(anomaly, text.version.anomalies)


def anomaly(found: dict[str, Any]) -> rows.Anomaly:
    """A flag as kept with a reading."""
    at = found["places"][0]["at"] if found["places"] else None
    return rows.Anomaly(found["kind"], found["code"], found["printed"], found["proposal"], at, plain(found["values"]))


def plain(values: Mapping[str, str | int | float]) -> dict[str, str]:
    """The figures of a flag as text, in their order."""
    return {name: str(value) for name, value in values.items()}
