"""From a document to what its words propose: `find` is the one door to every kind of finding.

Reads: a `Document`. Writes: nothing. Each kind has a module of its own with a `find(document)`; this file
only calls them and brings their anomalies together with those of the reading.
"""

from __future__ import annotations

from gnomon.document.model import Document
from gnomon.findings import benchmarks, clauses, interlocutors, recommendations, resolutions
from gnomon.findings.model import Findings


def find(document: Document) -> Findings:
    """Everything found in `document`; a kind that nothing looks for yet is None."""
    acts = clauses.find(document)
    listed = resolutions.find(document)
    return Findings(
        clauses=acts,
        recommendations=recommendations.find(document, acts),
        benchmarks=benchmarks.find(document),
        resolutions=listed,
        interlocutors=interlocutors.find(document),
        anomalies=(*document.anomalies, *resolutions.anomalies(document, listed)),
    )
