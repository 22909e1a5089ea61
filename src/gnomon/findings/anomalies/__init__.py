"""Things in a document that do not fit: found by comparing what was read with itself and with the calendar.

Reads: a `Document` and its `Findings`. Each is kept as printed and comes with a proposal; nothing is corrected.
`gnomon.document.alignment` compares the versions of a document in several languages.
"""

from __future__ import annotations

from gnomon.document.model import Anomaly, Document
from gnomon.findings.anomalies import calendar, figures, pointing, quotations, series, totals, votes
from gnomon.findings.model import Findings

__all__ = ["find"]


def find(document: Document, findings: Findings) -> tuple[Anomaly, ...]:
    """What does not fit in `document`; what the reader has flagged already is not repeated."""
    citations, listed = findings.citations or (), findings.resolutions or ()
    found = [
        *series.find(document, citations, listed),
        *calendar.find(document, citations, listed),
        *pointing.find(document),
        *quotations.find(document, citations),
        *figures.find(document, findings.indicators or ()),
        *totals.find(document),
        *votes.find(document),
    ]
    known = {(anomaly.kind, place.span) for anomaly in document.anomalies for place in anomaly.places}
    return tuple(anomaly for anomaly in found if (anomaly.kind, anomaly.places[0].span) not in known)
