"""`find` never raises, whatever document a reader makes of whatever words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from any_document import documents
from gnomon.document import read
from gnomon.document.model import Document
from gnomon.document.writers.contract import document_json
from gnomon.findings import find

_WORDS = st.sampled_from([
    "1.", "(a)", "12 bis.", "一、", "١-", "Requests the Government of Valmera", "to report at its fifty-first session,",
    "in its resolution 48/61", "A/HRC/RES/48/61", "para. 35 (a)–(c)", "Ibid.", "2031", "30 per cent", "9" * 30, "US$ 4",
    "at least 46 women", "Article 12 of the Press Act (2016)", "is concerned that", "请政府", "第48/61号决议", "占35%",
    "Prie le Gouvernement", "резолюция 48/61", "просит", "يطلب إلى الحكومة", "القرار 48/61", "Annex I", "\n",
    "\n\n", "\f",
    "[Adopted without a vote.]", "In favour: Valmera", "recommends that the State party", "by 2031",
    "see notes 1 and 99",
])  # fmt: skip


def searched(document: Document) -> None:
    found = find(document)
    assert found.anomalies[: len(document.anomalies)] == document.anomalies
    assert document_json(document, found)["format"] == "gnomon-document/1"


@settings(max_examples=40, deadline=None)
@given(st.lists(_WORDS, max_size=40))
def test_words_in_any_order(words):
    searched(read(("Valmera " + " ".join(words)).encode(), "v.txt"))


@settings(max_examples=30, deadline=None)
@given(documents())
def test_any_document(document):
    searched(document)
