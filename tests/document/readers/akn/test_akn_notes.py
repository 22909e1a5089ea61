"""Footnotes: marks in running text, notes behind the block that calls them."""

from __future__ import annotations

import pytest

from gnomon.document.accounting import check

NOTE = '<authorialNote marker="{m}" placement="bottom" eId="n{m}"><p>{words}</p></authorialNote>'


def note(marker: str, words: str = "A/HRC/51/66.") -> str:
    return NOTE.format(m=marker, words=words)


def body(number: int, words: str) -> str:
    return f"<paragraph><num>{number}.</num><content><p>{words}</p></content></paragraph>"


def test_the_mark_is_dropped_and_tied(document):
    read = document(body(1, f"Welcomes the reports{note('1')}, and the plan;"))
    owner, written = read.elements[-2:]
    assert (owner.text, [(m.id, m.at) for m in owner.footnotes]) == (
        "Welcomes the reports, and the plan;",
        [("fn_1", 20)],
    )
    assert (written.id, written.kind, written.number, written.text) == ("fn_1", "footnote", "1", "A/HRC/51/66.")
    assert (written.source_id, read.text.splitlines()[-2:]) == (
        "n1",
        ["1. Welcomes the reports1, and the plan;", "1 A/HRC/51/66."],
    )
    assert [(d.why, read.text[slice(*d.span)]) for d in read.dropped] == [("footnote-mark", "1")]
    assert check(read) == []


@pytest.mark.parametrize(
    ("markers", "ids"),
    [
        (["1", "2"], ["fn_1", "fn_2"]),
        (["2", "3"], ["fn_1", "fn_2"]),  # the word processor's counter, not the printed mark
        (["1", "3"], ["fn_1", "fn_3"]),  # a note is missing: kept as it stands
        (["*", "1", "*"], ["fn_star_1", "fn_1", "fn_star_2"]),
    ],
)
def test_numbers_of_notes(document, markers, ids):
    read = document("".join(body(n, f"Calls{note(m)};") for n, m in enumerate(markers, 1)))
    assert [e.id for e in read.elements if e.kind == "footnote"] == ids


def test_a_late_start_is_said(document):
    assert document(body(1, f"Calls{note('2')};")).warnings == (
        "the file counts its footnotes from 2; here they count from 1, as in print",
    )


def test_brackets_around_a_mark_go_with_it(document):
    marked = f"ترحب بالتقرير<sup>(</sup>{note('1', '()	القرار 5/1.')}<sup>)</sup> وتدعو؛"
    read = document(body(1, marked), language="ara")
    owner, written = read.elements[-2:]
    assert (owner.text, written.text, read.text[slice(*written.number_span)]) == (
        "ترحب بالتقرير وتدعو؛",
        "القرار 5/1.",
        "(1)",
    )
    assert check(read) == []


def test_notes_of_an_annex_that_start_again(document):
    annex = f"""<attachments><attachment><doc><mainBody><paragraph><content><p>Rules{note("1", "Ibid.")}</p></content>
    </paragraph></mainBody></doc></attachment></attachments>"""
    read = document(body(1, f"Adopts{note('1')}."), after=annex)
    assert [e.id for e in read.elements if e.kind == "footnote"] == ["fn_1", "att_1__fn_1"]


def test_a_note_of_two_paragraphs(document):
    two = '<authorialNote marker="1"><p>See A/HRC/51/66.</p><p>And its annex.</p></authorialNote>'
    read = document(body(1, f"Notes{two} it."))
    assert read.elements[-1].text == "See A/HRC/51/66. And its annex."
    assert check(read) == []
