"""Pages get a figure, and an anomaly where one looks misread."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document import read
from gnomon.document.model import PageQuality, Place
from gnomon.document.quality import assess
from gnomon.document.transfer import dump, load
from gnomon.document.writers.contract import document_json
from gnomon.document.writers.plain import text as plain

from .test_order import page

GOOD = "\n".join(page())


def graded(*pages: str):
    return read("\f".join(pages).encode(), "v.txt")


def shuffled() -> str:
    lines = page()
    random.Random(1).shuffle(lines)
    return "\n".join(lines)


def test_good_pages():
    document = graded(GOOD, GOOD)
    assert [(page.page, page.why) for page in document.pages] == [(1, ()), (2, ())]
    assert min(page.quality for page in document.pages) > 0.98
    assert [anomaly for anomaly in document.anomalies if anomaly.code == "page-misread"] == []


@pytest.mark.parametrize(
    ("damaged", "why"),
    [
        (shuffled(), "lines-out-of-order"),
        (GOOD.encode().decode("utf-16-le", "replace")[:300], "letters-unusual"),
        (GOOD.translate({ord("e"): "\ufffd", ord("a"): "\ue003"}), "letters-unknown"),
        (GOOD.replace("e", "й"), "wrong-encoding"),
        ("\n".join(line for line in page() for _ in range(2)), "lines-doubled"),
    ],
)
def test_a_damaged_page_is_flagged_where_it_stands(damaged, why):
    document = graded(GOOD, damaged, GOOD)
    assert [why in page.why for page in document.pages] == [False, True, False]
    [anomaly] = [anomaly for anomaly in document.anomalies if anomaly.code == "page-misread"]
    assert anomaly.kind == "misread"
    assert anomaly.places == (Place(None, (len(GOOD) + 1, len(GOOD) + 1 + len(damaged))),)
    assert anomaly.values["page"] == 2
    assert anomaly.values["quality"] == document.pages[1].quality < 0.98
    assert any(warning.startswith("Page 2 looks misread") for warning in document.warnings)


def test_a_page_without_text_is_no_misread_page():
    document = graded(GOOD, " ", GOOD)
    assert document.pages[1] == PageQuality(2, 0.0, ("no-text",))
    assert "page-misread" not in {anomaly.code for anomaly in document.anomalies}


@pytest.mark.parametrize(("text", "pages"), [("a\fb", 2), ("a\fb\f", 2), ("a\f\fb", 3), ("a\n", 0)])
def test_how_many_pages(text, pages):
    assert len(read(text.encode(), "v.txt").pages) == pages


def test_what_the_reader_saw_counts():
    document = assess(graded(GOOD, ""), [{"lines-overlapping": 0.5}, {}])
    assert [page.why for page in document.pages] == [("lines-overlapping",), ("no-text",)]


def test_pages_are_written_and_transferred():
    document = graded(GOOD, shuffled())
    assert load(dump(document)) == document
    answer = json.loads(json.dumps(document_json(document)))
    assert [page.keys() for page in answer["pages"]] == [{"page", "quality", "why"}] * 2
    assert answer["pages"][1]["why"] == ["lines-out-of-order"]
    assert "page 2: quality 0." in plain(document, verbose=True)
    assert "page 2" not in plain(document)


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=80), max_size=4))
def test_any_pages_have_a_figure(pages):
    text = "\f".join(["Valmera", *pages])
    assert all(0 <= page.quality <= 1 for page in assess(read(text.encode(), "v.txt")).pages)
