"""Files that are broken, hostile or not what they seem."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import ReadError

WHOLE = """<akomaNtoso><statement name="resolution"><preamble><container name="Noting"><p>Noting it,</p></container>
</preamble><mainBody><paragraph><num>1.</num><list><intro><p>Calls<authorialNote marker="1"><p>Ibid.</p></authorialNote>
on:</p></intro><point><num>(a)</num><content><p>Valmera;</p></content></point></list></paragraph></mainBody>
</statement></akomaNtoso>"""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'<!DOCTYPE a [<!ENTITY x "y">]><akomaNtoso>&x;</akomaNtoso>', "entities"),
        ("<akomaNtoso>" + "<a>" * 400 + "x" + "</a>" * 400 + "</akomaNtoso>", "nested too deep"),
        (b"<akomaNtoso><statement/></akomaNtoso>", "no words"),
        (b'<?xml version="1.0"?><feed><entry/></feed>', "root <feed>"),
        (b"<feed><entry>x</entry></feed>", "root <feed>"),
    ],
)
def test_refused_with_one_sentence(data, words):
    with pytest.raises(ReadError) as refusal:
        read(data if isinstance(data, bytes) else data.encode(), "odd.xml")
    assert words in str(refusal.value)
    assert str(refusal.value).startswith("odd.xml ")


def test_not_well_formed_is_repaired_with_a_warning():
    document = read(WHOLE.replace("</num>", "</num></docTitle>", 1).encode(), "odd.xml")
    assert [w.partition(":")[0] for w in document.warnings] == ["not well-formed XML (line 2)"]
    assert "Valmera;" in document.text
    assert check(document) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_encodings_that_xml_declares(encoding):
    data = f'<?xml version="1.0" encoding="{encoding}"?>{WHOLE.replace("Valmera", "Valméra")}'.encode(encoding)
    document = read(data, "valmera.xml")
    assert document.elements[-1].text == "Ibid." or "Valméra;" in [e.text for e in document.elements]
    assert document.source.media_type == "application/akn+xml"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)), st.booleans())
def test_cut_anywhere_reads_or_refuses(start, end, keep):
    """A file with a piece cut out: a sound document or one sentence, and the same again."""
    start, end = sorted((start, end))
    data = (WHOLE[:start] + WHOLE[end:] if keep else WHOLE[:end]).encode()
    try:
        document = read(data, "cut.xml")
    except ReadError:
        return
    assert check(document) == []
    assert read(data, "cut.xml") == document
