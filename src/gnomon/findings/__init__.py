"""From a document to what its words propose: `find` is the one door to every kind of finding.

Reads: a `Document`. Writes: nothing. Each kind has a module of its own with a `find(document)`; this file
only calls them and brings their anomalies together with those of the reading.
"""

from __future__ import annotations

from dataclasses import replace

from gnomon.document.model import Document
from gnomon.findings import (
    anomalies,
    benchmarks,
    cases,
    citations,
    clauses,
    duties,
    elections,
    indicators,
    interlocutors,
    laws,
    recommendations,
    replies,
    resolutions,
)
from gnomon.findings.model import Findings


def find(document: Document) -> Findings:
    """Everything found in `document`; a kind that nothing looks for yet is None.

    The anomalies are those of the reading first, then those of the findings, in order of place.
    """
    acts = clauses.find(document)
    listed = resolutions.find(document)
    asked = recommendations.find(document, acts)
    framework = benchmarks.find(document)
    found = Findings(
        clauses=acts,
        citations=citations.find(document),
        recommendations=asked,
        benchmarks=framework,
        replies=replies.find(document),
        duties=duties.find(document),
        resolutions=listed,
        laws=laws.find(document),
        indicators=indicators.find(document),
        cases=cases.find(document, acts, (*asked, *framework, *listed)),
        elections=elections.find(document),
        interlocutors=interlocutors.find(document),
    )
    noticed = [*resolutions.anomalies(document, listed), *anomalies.find(document, found)]
    noticed.sort(key=lambda anomaly: anomaly.places[0].span)
    return replace(found, anomalies=(*document.anomalies, *noticed))
