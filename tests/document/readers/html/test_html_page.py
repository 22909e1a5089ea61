"""Encodings of pages, and pages that are refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import ReadError

FRENCH = "<p>Le Conseil des droits de l’homme à Port Selin, été</p>"
CHINESE = "<p>瓦尔梅拉的人权状况</p>"


def page(body: str, charset: str) -> str:
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"></head>{body}</html>'


@pytest.mark.parametrize(
    ("text", "charset", "written", "encoding"),
    [
        (FRENCH, "utf-8", "utf-8", "utf-8"),
        (FRENCH, "iso-8859-1", "cp1252", "cp1252"),
        (FRENCH, "windows-1252", "cp1252", "cp1252"),
        (CHINESE, "gb2312", "gb18030", "gb18030"),
        (CHINESE, "big5", "utf-8-sig", "utf-8"),
        (CHINESE, "utf-16", "utf-8", "utf-8"),
        (CHINESE, "utf-8", "utf-16", "utf-16-le"),
        (FRENCH, "of-the-moon", "utf-8", "utf-8"),
    ],
)
def test_encodings(text, charset, written, encoding):
    found = read(page(text, charset).encode(written), "v.html")
    assert found.text == text.removeprefix("<p>").removesuffix("</p>") + "\n"
    assert (found.source.encoding, found.source.length) == (encoding, len(found.text))


def test_the_caller_overrules_the_page():
    found = read(page(CHINESE, "windows-1252").encode("gb18030"), "v.html", encoding="gb18030")
    assert found.text == "瓦尔梅拉的人权状况\n"


def test_xhtml():
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html [<!ENTITY a "b">]>\n'
    data = head + b"<html><body><p>Valmera</p></body></html>"
    assert read(data, "v.html").source.media_type == "text/html"
    assert read(data, "v.html").text == "Valmera\n"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<html></html>", "v.html holds no words"),
        (b"<html><body><img src=a.png></body></html>", "v.html holds no words"),
        (b"<!DOCTYPE html>", "v.html is a web page with nothing in it"),
        (b"<html>" + b"<div>" * 10_000 + b"words", "v.html nests its elements deeper"),
        (b"<html>" + bytes(range(1, 9)) * 40, "v.html is not text"),
    ],
)
def test_refused(data, sentence):
    with pytest.raises(ReadError, match="^" + sentence):
        read(data, "v.html")


_TAGS = st.sampled_from(
    ["p", "div", "ol", "ul", "li", "table", "tr", "td", "sup", "h2", "pre", "nav", "a", "del", "br"]
)
_MORE = st.sampled_from(["", ' id="1"', ' href="#1"', " hidden", ' value="3"', ' colspan="2"', ' start="x"'])
_WORDS = st.text("Valmera 12.()•↩[]*\n\xa0", max_size=10)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(_TAGS, _MORE, _WORDS, st.booleans()), max_size=30))
def test_any_page_is_read_and_accounted_for(parts):
    body = "".join(f"<{tag}{more}>{words}{f'</{tag}>' * end}" for tag, more, words, end in parts)
    found = read(f"<html><body><p>Port Selin</p>{body}</body></html>".encode(), "v.html")
    assert check(found) == []
