"""Files that are no sound DOCX: one sentence each, nothing unpacked that should not be."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gnomon.document import limits, read
from gnomon.document.accounting import check
from gnomon.document.model import ReadError

BODY = "<w:p><w:r><w:t>Nine prisons stand in Port Selin.</w:t></w:r></w:p>"


def refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as found:
        read(data, "v.docx")
    return str(found.value)


def archive(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return file.getvalue()


def test_a_file_that_was_cut_off(docx):
    assert refusal(docx(BODY)[:-40]) == "v.docx is damaged or cut off: fetch it again."


def test_an_archive_without_a_document():
    assert "is a ZIP archive without a document" in refusal(archive(a=b"words"))


@pytest.mark.parametrize(
    ("kind", "what"), [("spreadsheetml.sheet", "a spreadsheet"), ("presentationml.slideshow", "a slide show")]
)
def test_another_office_file(docx, kind, what):
    assert f"v.docx is {what}:" in refusal(docx(BODY, main_type=f"application/vnd.x.{kind}.main+xml"))


def test_a_document_with_a_password():
    assert refusal(b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le")) == (
        "v.docx is locked with a password: save a copy without one."
    )
    assert "old Office file (.doc)" in refusal(b"\xd0\xcf\x11\xe0 words")


def test_a_locked_archive(docx):
    data = bytearray(docx(BODY))
    at = data.find(b"PK\x01\x02")
    while at >= 0:  # the bit of every member that says that it is encrypted
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    assert "locked with a password" in refusal(bytes(data))


def test_what_unpacks_to_too_much(docx, monkeypatch):
    assert "unpacks to over 250 times its size" in refusal(docx(BODY + f"<!--{' ' * 2_000_000}-->"))
    monkeypatch.setattr(limits, "PART_BYTES", 2_000_000)
    assert "unpacks to more than 2 MB of text" in refusal(docx(BODY + f"<!--{' ' * 2_000_000}-->"))


def test_too_many_files(docx, monkeypatch):
    monkeypatch.setattr(limits, "PARTS", 6)
    assert "holds 9 files; a document holds at most 6" in refusal(docx(BODY, others={f"a{n}": b"" for n in range(5)}))


def test_nested_too_deep(docx):
    assert "deeper than any document" in refusal(docx("<w:sdt>" * 10_000 + "</w:sdt>" * 10_000))


def test_entities(docx):
    bomb = b'<!DOCTYPE a [<!ENTITY a "b">]><a>&a;</a>'
    data = docx(BODY, settings="")
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    assert "declares XML entities" in refusal(archive(**(parts | {"word/document.xml": bomb})))


def test_two_files_in_one(docx):
    data = docx(BODY)
    assert "two files in one" in refusal(archive(a=b"x")[:30] + data)


def test_nothing_in_it(docx):
    assert "v.docx holds no words" in refusal(docx("<w:p/>"))


def test_macros_and_targets_outside_are_not_touched(docx, monkeypatch):
    data = docx(BODY, others={"word/vbaProject.bin": b"macro"})
    opened = []
    whole = zipfile.ZipFile.open
    monkeypatch.setattr(
        zipfile.ZipFile, "open", lambda self, info, *a: (opened.append(info.filename), whole(self, info, *a))[1]
    )
    assert read(data, "v.docx").text == "Nine prisons stand in Port Selin.\n"
    assert sorted(opened) == ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_bytes_are_read_or_refused(docx, data):
    whole = bytearray(docx(BODY * 3, numbering="<w:num/>", footnotes="<w:footnote/>"))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = read(bytes(whole), "v.docx")
    except ReadError:
        return
    assert check(found) == []


_NAMES = st.sampled_from(
    [
        *("p", "r", "t", "tbl", "tr", "tc", "pPr", "numPr", "numId", "ins", "del", "sdt", "sdtContent", "fldChar"),
        *("br", "txbxContent", "drawing", "footnoteReference", "sectPr", "vMerge", "tcPr"),
    ]
)
_VALUES = st.sampled_from(["", ' w:val="1"', ' w:val="x"', ' w:id="1"', ' w:fldCharType="begin"', ' w:val="restart"'])


def _node(name: str, value: str, parts: list[str]) -> str:
    return f"<w:{name}{value}>{''.join(parts)}</w:{name}>"


_TREES = st.recursive(
    st.text("Valmera 1.()•\n", max_size=12),
    lambda inner: st.builds(_node, _NAMES, _VALUES, st.lists(inner, max_size=4)),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_TREES)
def test_any_tree_is_read_and_accounted_for(docx, tree):
    numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    parts = {
        "numbering": numbering + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        "footnotes": f'<w:footnote w:id="1">{tree}</w:footnote>',
    }
    assert check(read(docx(BODY + tree, **parts), "v.docx")) == []
