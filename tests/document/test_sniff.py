"""Types told by content."""

from __future__ import annotations

import pytest

from gnomon.document.model import ReadError
from gnomon.document.sniff import AKN, DOCX, HTML, PDF, TEXT, media_type


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"Valmera has 3 < 4 prisons", TEXT),
        (b"BMX racing in Port Selin", TEXT),
        (b"< 3 prisons\n", TEXT),
        (b"<Port Selin> has prisons", TEXT),
        (b"PK\x03\x04....", DOCX),
        (b"<!DOCTYPE html><p>", HTML),
        (b"\n<html lang=en>", HTML),
        (b"\xef\xbb\xbf<!-- saved --><HTML>", HTML),
        (b'<?xml version="1.0"?><!DOCTYPE html><html/>', HTML),
        ("<p>Valmera".encode("utf-16"), HTML),
        (b'<?xml version="1.0"?>\n<!-- a > b --><akomaNtoso xmlns="x"/>', AKN),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ELEMENT a ANY>]><an:akomaNtoso xmlns:an="x"/>', AKN),
        ('<?xml version="1.0" encoding="utf-16"?><akomaNtoso/>'.encode("utf-16"), AKN),
        (b"%PDF-1.7\n", PDF),
        (b"\0\1 sent by a scanner\n%PDF-1.4\n", PDF),
        (b"A file that begins with %PDF- is no text.", TEXT),
        (b'<?xml version="1.0"?><!--' + b"x" * 9000 + b"--><akomaNtoso/>", AKN),
    ],
)
def test_read(data, found):
    assert media_type(data, "v") == found


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"), (b" \n\t\0", "is empty"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"), (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"\xd0\xcf\x11\xe0....", "an old Office file"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        (b'<?xml version="1.0"?><feed/>', "XML with the root <feed>"), (b"<a><b/></a>", "XML with the root <a>"),
        (b"BM\x00\x01\x02\x03", "a bitmap picture"),
    ],
)  # fmt: skip
def test_refused(data, what):
    with pytest.raises(ReadError) as refusal:
        media_type(data, "v.txt")
    assert what in str(refusal.value)
    assert str(refusal.value).startswith("v.txt is ")
