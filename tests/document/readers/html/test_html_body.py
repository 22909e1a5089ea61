"""What a browser prints of a page, and what is dropped."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document


def page(body: str) -> Document:
    found = read(f"<!DOCTYPE html><html><head><title>No</title></head><body>{body}</body></html>".encode(), "v.html")
    assert check(found) == []
    return found


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Port\n   <b>Sel</b>in </p>", "Port Selin"),
        ("<p>Port&nbsp;Selin &amp; Valmera&#8217;s</p>", "Port\xa0Selin & Valmera’s"),
        ("<p>one<br>two<p>three", "one\ntwo\nthree"),
        ("<div>one<div>two</div>three</div>", "one\ntwo\nthree"),
        ("<p>a<script>var x</script><style>p{}</style>b<noscript>c</noscript></p>", "ab"),
        ("<pre>one\n  two</pre>", "one\n  two"),
        ("<p>H<sub>2</sub>O, <s>old</s> <ins>new</ins></p>", "H2O, old new"),
        ("<p>Val&shy;mera</p>", "Valmera"),
        ("<p>9 km<sup>2</sup> on the 5<sup>th</sup></p>", "9 km² on the 5th"),
        ("<p>words<form><button>Send</button><select><option>1</select></form>", "words"),
        ("<dl><dt>Name<dd>Valmera</dl>", "Name\nValmera"),
        ("<!-- no --><p>words<?php no ?></p>", "words"),
    ],
)
def test_words(body, text):
    found = page(body)
    assert found.text == text + "\n"
    assert found.dropped == ()


@pytest.mark.parametrize(
    ("body", "gone", "why"),
    [
        ("<nav><ul><li>Home</ul></nav>", ["• Home"], "other"),
        ('<nav role="doc-toc"><p>I. Introduction</nav>', ["I. Introduction"], "contents-list"),
        ('<p>shown <span style="display:none">away</span></p>', ["away"], "other"),
        ("<div hidden><p>away<p>and away</div>", ["away", "and away"], "other"),
        ("<p>old <del>struck out</del></p>", ["struck out"], "deleted"),
        ("<footer>Published by us</footer>", ["Published by us"], "page-foot"),
    ],
)
def test_what_is_not_printed_is_dropped(body, gone, why):
    found = page(f"<p>Nine prisons stand in Port Selin.</p>{body}")
    assert [(found.text[slice(*d.span)], d.why) for d in found.dropped] == [(words, why) for words in gone]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<ol><li>A<li>B</ol>", ["1. A", "2. B"]),
        ('<ol start="4"><li>A<li value="9">B<li>C</ol>', ["4. A", "9. B", "10. C"]),
        ("<ol reversed><li>A<li>B</ol>", ["2. A", "1. B"]),
        ('<ol type="a"><li>A<ol type="i"><li>B<li>C</ol><li>D</ol>', ["a. A", "i. B", "ii. C", "b. D"]),
        ('<ol style="list-style-type: upper-roman"><li>A</ol>', ["I. A"]),
        ("<ul><li>A<li>B</ul>", ["• A", "• B"]),
        ('<ol style="list-style: none"><li>A</ol>', ["A"]),
        ("<ol><li>(a) A<li>(b) B</ol>", ["(a) A", "(b) B"]),
        ("<ul><li>12. A<li>13. B</ul>", ["12. A", "13. B"]),
        ("<ol><li><p>A</p><p>more</p><li><p>B</ol>", ["1. A", "more", "2. B"]),
        ("<ol><li><ol type=a><li>A</ol></ol>", ["1.", "a. A"]),
    ],
)
def test_lists(body, lines):
    assert [line.strip() for line in page(body).text.splitlines()] == lines


def test_lists_make_paragraphs_and_points():
    found = page(
        "<p>The Human Rights Council,</p><p>Recalling its resolutions,</p>"
        "<ol><li>Welcomes the visit;<li>Requests Valmera:<ol type=a><li>To publish;<li>To free.</ol></ol>"
    )
    assert [(e.id, e.role) for e in found.elements] == [
        ("formula_1", None), ("recital_1", "preambular"), ("para_1", "operative"), ("para_2", "operative"),
        ("para_2__list_1", "operative"), ("para_2__list_1__point_a", "operative"),
        ("para_2__list_1__point_b", "operative"),
    ]  # fmt: skip


def test_tables():
    found = page(
        "<p>Words.</p><table><caption>Figures</caption><thead><tr><th>No.<th colspan=2>Name</thead>"
        "<tr><td rowspan=2>1<td>a<td>b<tr><td>c<td>d</table>"
    )
    assert [(e.id, e.text, e.table.rowspan, e.table.colspan, e.table.header) for e in found.elements if e.table] == [
        ("table_1__tr_1__td_1", "No.", 1, 1, True), ("table_1__tr_1__td_2", "Name", 1, 2, True),
        ("table_1__tr_2__td_1", "1", 2, 1, False), ("table_1__tr_2__td_2", "a", 1, 1, False),
        ("table_1__tr_2__td_3", "b", 1, 1, False), ("table_1__tr_3__td_2", "c", 1, 1, False),
        ("table_1__tr_3__td_3", "d", 1, 1, False),
    ]  # fmt: skip
    assert found.text.splitlines()[1] == "Figures"


def test_a_table_that_only_sets_a_page_is_none():
    found = page("<table><tr><td>Left<td><table><tr><td>a<td>b</table></table>")
    assert [e.id for e in found.elements if e.kind == "table"] == ["table_1"]
    assert found.text == "Left\na\nb\n"


def test_headings_are_known_by_their_element():
    found = page("<h1>I. Introduction</h1><p>1. Valmera is a State.</p><h3>Prisons</h3><p>2. Nine stand.</p>")
    assert [(e.id, e.kind) for e in found.elements] == [
        ("sec_I", "section"), ("para_1", "paragraph"), ("heading_1", "heading"), ("para_2", "paragraph"),
    ]  # fmt: skip
