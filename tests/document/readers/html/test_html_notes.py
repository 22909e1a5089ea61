"""Links that are marks of notes, in the forms that sites and editors write them."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.accounting import check

RAISED = (
    '<p>Recalling,<sup><a href="#n1" id="r1">1</a></sup></p><p>Noting.</p>'
    '<p id="n1"><a href="#r1">1</a> A/HRC/60/2. <a href="#r1">↩</a></p>'
)
WORD = (
    '<p>Recalling,<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><p>Noting.</p>'
    '<div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> A/HRC/60/2.</p></div></div>'
)
SUP = '<p>Recalling,<sup><a href="#n">1</a></sup></p><p>Noting.</p><p id="n"><sup>1</sup> A/HRC/60/2.</p>'
LIST = (
    '<p>Recalling,<sup><a href="#cite_note-1">[1]</a></sup></p><p>Noting.</p>'
    '<ol><li id="cite_note-1">A/HRC/60/2.</li></ol>'
)
ASIDE = (
    '<p>Recalling,<a role="doc-noteref" href="#f">1</a></p><p>Noting.</p>'
    '<aside id="f" role="doc-footnote"><p>A/HRC/60/2.</p></aside>'
)
TABLE = (
    '<p>Recalling,<sup><a href="#n1">1</a></sup></p><p>Noting.</p>'
    '<table><tr><td><a name="n1">1</a></td><td>A/HRC/60/2.</td></tr></table>'
)


@pytest.mark.parametrize("body", [RAISED, SUP, WORD, LIST, ASIDE, TABLE])
def test_a_linked_note(body):
    found = read(f"<html><body>{body}</body></html>".encode(), "v.html")
    assert check(found) == []
    notes = [(e.id, e.text) for e in found.elements if e.kind == "footnote"]
    assert notes == [("fn_1", "A/HRC/60/2.")]
    tied = [(e.text, [(mark.id, mark.at) for mark in e.footnotes]) for e in found.elements if e.footnotes]
    assert tied == [("Recalling,", [("fn_1", 10)])]


def test_a_note_that_is_called_twice_stands_once():
    body = '<p>One<sup><a href="#n">*</a></sup> two<sup><a href="#n">*</a></sup></p><p id="n">* Late.</p>'
    found = read(f"<html><body>{body}</body></html>".encode(), "v.html")
    assert [(e.id, e.number, e.text) for e in found.elements if e.kind == "footnote"] == [("fn_star_1", "*", "Late.")]
    assert [mark.id for e in found.elements for mark in e.footnotes] == ["fn_star_1", "fn_star_1"]


@pytest.mark.parametrize(
    "body",
    [
        '<p><a href="#s1">1</a> <a href="#s2">2</a></p><h2 id="s1">One</h2><h2 id="s2">Two</h2>',
        '<p><a href="#p2">2</a></p><p>Nine prisons.</p><p id="p2">The second paragraph.</p>',
        '<p id="up">Above</p><p>see <sup><a href="#up">1</a></sup></p>',
        '<p>see <sup><a href="#absent">1</a></sup> and <sup><a href="https://x.y/#z">2</a></sup></p>',
    ],
)
def test_other_links_are_words(body):
    found = read(f"<html><body>{body}</body></html>".encode(), "v.html")
    assert [e for e in found.elements if e.kind == "footnote"] == []
    assert check(found) == []


def test_a_line_that_is_a_date_is_no_note():
    body = "<p>Recalling its resolution,<sup>1</sup></p><p>Noting the visit.</p><p>1 May 2031</p>"
    found = read(f"<html><body>{body}<p><sup>1</sup> A/HRC/RES/60/4.</p></body></html>".encode(), "v.html")
    assert [(e.id, e.text) for e in found.elements if e.kind == "footnote"] == [("fn_1", "A/HRC/RES/60/4.")]


def test_notes_that_are_not_linked_are_found_like_those_of_a_print():
    body = "<p>Recalling its resolution 60/4,<sup>1</sup></p><p>Noting the visit.</p><p>1 A/HRC/RES/60/4.</p>"
    found = read(f"<html><body>{body}</body></html>".encode(), "v.html")
    assert [(e.id, e.text) for e in found.elements if e.kind == "footnote"] == [("fn_1", "A/HRC/RES/60/4.")]
