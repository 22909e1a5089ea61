"""A document and its findings as the JSON that others rely on (`gnomon-document/1`).

Reads: a `Document`, its `Findings`. Spans become lists, `class_` and `from_` lose their underscore, a kind
of finding that nothing looked for is absent. The order of keys is that of the contract.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from gnomon.document.model import Document, Element

if TYPE_CHECKING:
    from gnomon.findings.model import Finding, Findings

FORMAT = "gnomon-document/1"
Json = dict[str, Any]


def document_json(document: Document, findings: Findings | None = None) -> Json:
    """The whole answer of `gnomon read`; `findings` may be None: nothing was looked for."""
    anomalies = document.anomalies if findings is None else findings.anomalies
    return {
        "format": FORMAT,
        "source": plain(document.source),
        "document": _metadata(document),
        "elements": [_element(element) for element in document.elements],
        "dropped": [plain(drop) for drop in document.dropped],
        "findings": _findings(findings),
        "anomalies": [plain(anomaly) for anomaly in anomalies],
        "warnings": list(document.warnings),
        "pages": [plain(page) for page in document.pages],
    }


def error_json(name: str, sentence: str) -> Json:
    """The line that stands for a file that could not be read."""
    return {"source": {"name": name}, "error": sentence}


def plain(value: object) -> Any:
    """Dataclasses as dictionaries, tuples as lists, all the way down."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name.rstrip("_"): plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    return value


_SIDES = ("in_favour", "against", "abstaining")
_ELEMENT_KEYS = (
    "id", "source_id", "parent", "kind", "role", "number", "number_span", "language", "text", "spans", "page",
    "footnotes",
)  # fmt: skip


def _metadata(document: Document) -> Json:
    """Votes have three sides always; one that is not counted in print is null, not 0."""
    found: Json = plain(document.metadata)
    found["vote"]["counts"] = {side: document.metadata.vote.counts.get(side) for side in _SIDES}
    return found


def _element(element: Element) -> Json:
    found = {name: plain(getattr(element, name)) for name in _ELEMENT_KEYS}
    if element.table is not None:
        found["table"] = plain(element.table)
    if element.boxes:
        found["boxes"] = plain(element.boxes)
    return found


_FINDING_KEYS = ("id", "at", "span", "rule", "confidence")


def _findings(findings: Findings | None) -> Json:
    if findings is None:
        return {}
    kinds = (f.name for f in dataclasses.fields(findings) if f.name != "anomalies")
    return {kind: [_finding(row) for row in rows] for kind in kinds if (rows := getattr(findings, kind)) is not None}


def _finding(finding: Finding) -> Json:
    """What every finding carries first, then its own fields; `spans` only where there are several."""
    every: Json = plain(finding)
    found = {name: every.pop(name) for name in _FINDING_KEYS}
    spans = every.pop("spans")
    return {**found, **({"spans": spans} if len(spans) > 1 else {}), **every}
