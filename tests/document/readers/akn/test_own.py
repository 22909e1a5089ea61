"""Files of our own, also where somebody edited them: nothing is lost, and no value comes in that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from any_document import documents
from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document, FootnoteMark, Metadata, ReadError, Vote
from gnomon.document.writers.akn import akn
from gnomon.document.writers.html import html
from gnomon.document.writers.markdown import markdown

FILE = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:gnomon="urn:gnomon:document:1">
<doc name="report"><meta><identification source="{source}"/>{meta}</meta><mainBody>{body}</mainBody></doc>
</akomaNtoso>"""


def own(body: str, meta: str = "", source: str = "#gnomon") -> Document:
    document = read(FILE.format(source=source, meta=meta, body=body).encode(), "own.xml")
    assert check(document) == []
    return document


def rows(document: Document) -> list[tuple[str, str, str | None, str]]:
    return [(element.id, element.kind, element.parent, element.text) for element in document.elements]


def test_addresses_are_taken_from_our_own_files_only():
    body = '<section eId="sec_V"><num>V.</num><heading>Time</heading><paragraph eId="x"><num>7.</num><content><p>Go.</p></content></paragraph></section>'  # noqa: E501
    assert [element.id for element in own(body).elements] == ["sec_V", "x"]
    assert [element.id for element in own(body, source="#DGACM").elements] == ["sec_V", "para_7"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Loose</p>", [("text_1", "text", None, "Loose")]),
        ('<p eId="a" class="cover">One</p><p eId="a" class="cover">Two</p>',
         [("a", "cover", None, "One"), ("a_2", "cover", None, "Two")]),
        ('<p eId="&lt;b&gt; 1">One</p>', [("_b_1", "text", None, "One")]),
        ('<unheard eId="p_1"><p>One</p></unheard>', [("p_1", "text", None, "One")]),
        ('<tblock eId="p_1" class="paragraph wide"><p>One</p><p>Two</p></tblock>',
         [("p_1", "paragraph", None, "One Two")]),
        ('<hcontainer eId="att_1" name="annex"><alinea><content><p>One</p></content></alinea></hcontainer>',
         [("att_1", "annex", None, "One")]),
        ('<p eId="p_1">One<noteRef href="#fn_9" marker="9"/> two</p>', [("p_1", "text", None, "One two")]),
    ],
)  # fmt: skip
def test_edited_files(body, expected):
    assert rows(own(body)) == expected


def test_a_note_without_an_address_gets_one():
    document = own('<p eId="p_1">One<authorialNote marker="1"><p>See.</p></authorialNote> two</p>')
    assert rows(document) == [("p_1", "text", None, "One two"), ("authorialNote", "footnote", None, "See.")]
    assert document.elements[0].footnotes == (FootnoteMark("authorialNote", 3),)


def test_a_reference_before_its_note_is_dropped():
    document = own('<p eId="p_1">One<noteRef href="#fn_1" marker="1"/> two'
                   '<authorialNote eId="fn_1" marker="1"><p>See.</p></authorialNote></p>')  # fmt: skip
    assert document.elements[0].footnotes == (FootnoteMark("fn_1", 7),)
    assert [drop.why for drop in document.dropped] == ["footnote-mark", "footnote-mark"]


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ("", Metadata()),
        ('<proprietary source="#gnomon"><gnomon:document kind="novel" symbol="A/1" session=""/></proprietary>',
         Metadata(symbol="A/1")),
        ('<proprietary source="#gnomon"><gnomon:document kind="letter" symbol_basis="guessed"/></proprietary>',
         Metadata(kind="letter")),
        ('<proprietary source="#gnomon"><gnomon:document adopted_on="para_1" distributed_on="2031-04"/></proprietary>',
         Metadata(distributed_on="2031-04")),
        ('<analysis><parliamentary><voting outcome="adoptedRecordedVote"><count refersTo="#against" value="2">'
         "<gnomon:state>Valmera</gnomon:state></count><count refersTo='#maybe' value='3'/>"
         "<count refersTo='#inFavour' value='many'/><count refersTo='#inFavour' value='1234567890'/>"
         "</voting></parliamentary></analysis>"
         '<proprietary source="#gnomon"><gnomon:document/></proprietary>',
         Metadata(vote=Vote("recorded", {"against": 2}, against=("Valmera",)))),
    ],
)  # fmt: skip
def test_facts_that_cannot_be_are_left_out(meta, expected):
    assert own('<p eId="p_1">One</p>', meta).metadata == expected


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents(), data=st.data())
def test_a_file_whose_parts_were_moved_and_cut(document, data):
    root = etree.fromstring(akn(document).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        nodes = [node for node in root.iter("{*}*") if node.getparent() is not None and "meta" not in node.tag]
        node, target = data.draw(st.sampled_from(nodes)), data.draw(st.sampled_from(nodes))
        if target not in node.iter():
            target.append(node)
    try:
        assert check(read(etree.tostring(root), "moved.xml")) == []
    except ReadError as error:
        if "holds no words" not in str(error):
            raise


@pytest.mark.parametrize("tag", ["tblock", "section", "unheard"])
def test_absurd_depth_is_read_and_written(tag):
    inside = "One"
    for depth in range(240):
        inside = f'<{tag} eId="x_{depth}" name="x">{inside}</{tag}>'
    document = own(inside)
    assert len(document.elements) == 240
    assert len(read(akn(document).encode(), "again.xml").elements) == 240
    assert html(document).count("One") == markdown(document).count("One") == 1


def test_notes_that_name_each_other_as_parents_make_no_circle():
    body = (
        '<p eId="p_1">One<authorialNote eId="fn_1" marker="1" gnomon:parent="fn_2"><p>See.</p></authorialNote>'
        '<authorialNote eId="fn_2" marker="2" gnomon:parent="fn_1"><p>Ibid.</p></authorialNote></p>'
    )
    document = own(body.replace("gnomon:parent", "xmlns:g='urn:gnomon:document:1' g:parent"))
    parents = {element.id: element.parent for element in document.elements}
    assert parents == {"p_1": None, "fn_1": None, "fn_2": "fn_1"}
