"""The JSON of the contract, key by key, from documents and findings made by hand."""

from __future__ import annotations

from dataclasses import replace

from gnomon.document.model import (
    Anomaly,
    Cell,
    Document,
    Dropped,
    Element,
    FootnoteMark,
    Metadata,
    Place,
    Source,
    Vote,
)
from gnomon.document.writers.contract import document_json, error_json
from gnomon.findings.model import Clause, Duty, Findings, Time

ELEMENT = Element(
    "para_1", "paragraph", "Calls", ((3, 8),), number="1", number_span=(0, 2), footnotes=(FootnoteMark("fn_1", 5),)
)
CELL = Element("att_1__table_1__tr_1__td_2", "cell", "2030", ((9, 13),), table=Cell(1, 2))
ANOMALY = Anomaly("numbering", "gap", (Place("para_1", (0, 2)),), "1.", "2.", {"expected": 2})
DOCUMENT = Document(
    source=Source("v.txt", "text/plain", "utf-8", "00", 13),
    text="1. Calls 2030",
    metadata=Metadata(),
    elements=(ELEMENT, CELL),
    dropped=(Dropped((8, 9), "link"),),
    anomalies=(ANOMALY,),
    warnings=("cut",),
)
PLACED = {"id": "x", "at": "para_1", "span": (3, 8), "rule": "verb", "confidence": 0.9}


def test_elements():
    first, second = document_json(DOCUMENT)["elements"]
    assert first == {
        "id": "para_1", "source_id": None, "parent": None, "kind": "paragraph", "role": None, "number": "1",
        "number_span": [0, 2], "language": None, "text": "Calls", "spans": [[3, 8]], "page": None,
        "footnotes": [{"id": "fn_1", "at": 5}],
    }  # fmt: skip
    assert second["table"] == {"row": 1, "col": 2, "rowspan": 1, "colspan": 1, "header": False, "continues": None}


def test_a_count_that_is_not_printed_is_null_and_none_against_is_zero():
    unanimous = replace(DOCUMENT, metadata=Metadata(vote=Vote("unanimous")))
    assert document_json(unanimous)["document"]["vote"]["counts"] == {
        "in_favour": None, "against": None, "abstaining": None
    }  # fmt: skip
    recorded = replace(DOCUMENT, metadata=Metadata(vote=Vote("recorded", {"in_favour": 9, "against": 0})))
    assert document_json(recorded)["document"]["vote"]["counts"] == {"in_favour": 9, "against": 0, "abstaining": None}


def test_drops_and_anomalies():
    answer = document_json(DOCUMENT)
    assert answer["dropped"] == [{"span": [8, 9], "why": "link"}]
    assert answer["anomalies"] == [{
        "kind": "numbering", "code": "gap", "places": [{"at": "para_1", "span": [0, 2]}], "printed": "1.",
        "proposal": "2.", "values": {"expected": 2},
    }]  # fmt: skip


def test_findings_that_nothing_looked_for_are_absent():
    assert document_json(DOCUMENT)["findings"] == {}
    assert document_json(DOCUMENT, Findings(clauses=()))["findings"] == {"clauses": []}


def test_names_that_python_reserves():
    clause = Clause(**PLACED, verb="Calls", class_="call", force=2, addressees=(), text="Calls")
    assert document_json(DOCUMENT, Findings(clauses=(clause,)))["findings"]["clauses"] == [{
        "id": "x", "at": "para_1", "span": [3, 8], "rule": "verb", "confidence": 0.9,
        "verb": "Calls", "class": "call", "force": 2, "addressees": [], "text": "Calls",
        "object": None, "negated": False, "condition": [], "urgency": None,
    }]  # fmt: skip


def test_spans_only_where_there_are_several():
    due = Time("in 2031", "fixed", from_="2031")
    duties = [
        Duty(**PLACED, spans=spans, who=None, what="report", to_whom=None, due=due) for spans in ((), ((3, 5), (6, 8)))
    ]
    one, two = document_json(DOCUMENT, Findings(duties=tuple(duties)))["findings"]["duties"]
    assert ("spans" in one, two["spans"]) == (False, [[3, 5], [6, 8]])
    assert [*one["due"]] == ["printed", "kind", "body", "session", "from", "to", "event", "basis"]


def test_anomalies_of_findings_hold_those_of_the_reading():
    answer = document_json(DOCUMENT, Findings(anomalies=(ANOMALY, ANOMALY)))
    assert len(answer["anomalies"]) == 2


def test_a_file_that_could_not_be_read():
    assert error_json("v.txt", "v.txt is empty.") == {"source": {"name": "v.txt"}, "error": "v.txt is empty."}
