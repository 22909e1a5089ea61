"""HTML as written: every element under its address, nothing lost, nothing that runs or styles."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from any_document import documents
from gnomon.document import read_path
from gnomon.document.model import Cell, Document, Element, FootnoteMark, Metadata, Source
from gnomon.document.writers.html import article, html

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "samples" / "valmera").glob("A_*"))
VOID = {"meta"}


class Page(HTMLParser):
    """What a browser would see; complains where an end tag does not close what is open."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.tags.add(tag)
        self.attributes |= values.keys()
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"].removeprefix("#")] if "href" in values else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def letters(words: str) -> str:
    return re.sub(r"\s+", "", words)


def made(*elements: Element, text: str = "", **about: object) -> Document:
    return Document(Source("v.txt", "text/plain", "utf-8", "0" * 64, len(text)), text, Metadata(**about), elements)


def sound(document: Document) -> None:
    """Tags nest, ids are unique and ours, links lead somewhere, all words are there, nothing runs."""
    page = Page(html(document))
    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)
    assert {element.id for element in document.elements} == {id_ for id_ in page.ids if "__mark" not in id_}
    assert set(page.links) <= set(page.ids)
    assert page.tags.isdisjoint({"script", "style", "img", "iframe", "link"})
    assert page.attributes <= {"id", "class", "lang", "dir", "role", "href", "rowspan", "colspan", "scope", "charset",
                               "name", "content"}  # fmt: skip
    shown = "".join(map(letters, page.words))
    lost = [element.id for element in document.elements if not element.footnotes and letters(element.text) not in shown]
    whole = {run.parent for run in document.elements}
    assert [id_ for id_ in lost if id_ not in whole] == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_is_a_sound_page(path):
    sound(read_path(path))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents())
def test_any_document_is_a_sound_page(document):
    sound(document)


def test_a_page():
    text = "1. Calls upon < Valmera:1 (a) Go. 1 See there."
    document = made(
        Element("title_1", "heading", "Valmera & Ostria", language="en"),
        Element("sec_I", "section", language="en", number="I"),
        Element("para_1", "paragraph", "Calls upon < Valmera:", ((3, 24),), "sec_I", number="1", number_span=(0, 2),
                language="en", footnotes=(FootnoteMark("fn_1", 21),)),
        Element("para_1__list_1", "list", parent="para_1", language="en"),
        Element("para_1__list_1__point_a", "point", "Go.", ((30, 33),), "para_1__list_1", number="a",
                number_span=(26, 29), language="en"),
        Element("fn_1", "footnote", "See there.", ((36, 46),), number="1", number_span=(34, 35), language="en"),
        text=text, languages=("en",),
    )  # fmt: skip
    assert (
        article(document)
        == """<article>
<header>
<h1 id="title_1">Valmera &amp; Ostria</h1>
</header>
<section id="sec_I" class="section">
<div id="para_1" class="paragraph">
<p><span class="number">1.</span> Calls upon &lt; Valmera:\
<sup><a href="#fn_1" id="fn_1__mark" role="doc-noteref">1</a></sup></p>
<div id="para_1__list_1" role="list">
<div id="para_1__list_1__point_a" role="listitem"><span class="number">(a)</span> Go.</div>
</div>
</div>
</section>
<footer>
<div id="fn_1"><a href="#fn_1__mark" role="doc-backlink">1</a> See there.</div>
</footer>
</article>
"""
    )


def test_a_table_with_heads_gaps_and_spans():
    def cell(row: int, col: int, text: str, **place: object) -> Element:
        id_ = f"table_1__tr_{row}__td_{col}"
        return Element(id_, "cell", text, parent=f"table_1__tr_{row}", table=Cell(row, col, **place))

    document = made(
        Element("table_1", "table", "Seats"),
        Element("table_1__tr_1", "row", parent="table_1"),
        cell(1, 1, "Year", rowspan=2, header=True),
        cell(1, 2, "Port Selin", colspan=2, header=True),
        Element("table_1__tr_2", "row", parent="table_1"),
        cell(2, 3, "90"),
    )
    assert (
        article(document)
        == """<article>
<table id="table_1">
<caption>Seats</caption>
<thead>
<tr id="table_1__tr_1"><th id="table_1__tr_1__td_1" rowspan="2" scope="col">Year</th>\
<th id="table_1__tr_1__td_2" colspan="2" scope="col">Port Selin</th></tr>
</thead>
<tbody>
<tr id="table_1__tr_2"><td></td><td id="table_1__tr_2__td_3">90</td></tr>
</tbody>
</table>
</article>
"""
    )


def test_languages_and_their_direction():
    document = made(
        Element("text_1", "text", "فالميرا", language="ar"),
        Element("att_1", "annex", "Valmera", language="en"),
        Element("att_1__p_1", "paragraph", "Valmera", parent="att_1", language="en"),
        languages=("ar", "en"),
    )
    assert html(document).startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n')
    assert (
        article(document)
        == """<article>
<p id="text_1" class="text">فالميرا</p>
<section id="att_1" class="annex" lang="en" dir="ltr">
<h2>Valmera</h2>
<p id="att_1__p_1" class="paragraph">Valmera</p>
</section>
</article>
"""
    )


def test_each_mark_of_a_note_has_an_anchor():
    document = made(
        Element("p_1", "paragraph", "Go.", footnotes=(FootnoteMark("fn_1", 2), FootnoteMark("fn_1", 3))),
        Element("fn_1", "footnote", "See.", number="1"),
    )
    assert Page(html(document)).ids == ["p_1", "fn_1__mark", "fn_1__mark_2", "fn_1"]
