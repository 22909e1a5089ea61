"""Which encoding a file is in, and what is said about it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.encoding import decode
from gnomon.document.model import ReadError

EN = "The Government of Valmera has not answered. Port Selin, 3 April 2031.\n" * 3
FR = "Le Gouvernement de Valmera n’a pas répondu à la Rapporteuse spéciale, très préoccupée.\n" * 3
RU = "Правительство Вальмеры до сих пор не ответило Специальному докладчику.\n" * 3
AR = "لم ترد حكومة فالميرا على المقررة الخاصة بشأن حالة حقوق الإنسان في البلد.\n" * 3
ZH = "瓦尔梅拉政府尚未答复特别报告员关于人权状况的来信。\n" * 3
ZEROS = "最近一年，最高法院一再开庭。\n" * 3  # characters whose low byte is zero


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        (EN, "utf-8", "utf-8"), (FR, "utf-8", "utf-8"), (ZH, "utf-8-sig", "utf-8"),
        (EN, "utf-16", "utf-16-le"), (ZH, "utf-16-be", "utf-16-be"),
        (ZEROS, "utf-16-le", "utf-16-le"), (ZEROS, "utf-16-be", "utf-16-be"), (RU, "utf-16-le", "utf-16-le"),
        (EN, "utf-32", "utf-32-le"), (ZH, "gb18030", "gb18030"),
        (FR, "cp1252", "cp1252"), (RU, "cp1251", "cp1251"), (AR, "cp1256", "cp1256"),
    ],
)  # fmt: skip
def test_found_by_the_bytes(text, written, found):
    decoded = decode(text.encode(written), "valmera.txt")
    assert (decoded.text, decoded.encoding) == (text, found)
    assert bool(decoded.warnings) == (found != "utf-8")


def test_what_is_not_utf8_is_said():
    assert decode(ZH.encode("gb18030"), "v.txt").warnings == ("read as GB18030; name another with --encoding",)


def test_a_named_encoding_is_obeyed_without_a_word():
    text = FR.replace("’", "'")
    decoded = decode(text.encode("cp850"), "v.txt", "cp850")
    assert (decoded.text, decoded.warnings) == (text, ())


def test_line_ends():
    assert decode(b"one\r\ntwo\rthree\n", "v.txt").text == "one\ntwo\nthree\n"


@pytest.mark.parametrize(("encoding", "cut"), [("utf-8", 1), ("utf-8", 2), ("utf-16-le", 1)])
def test_cut_in_the_middle_of_a_character(encoding, cut):
    decoded = decode(ZH.rstrip().encode(encoding)[:-cut], "v.txt")
    assert decoded.text == ZH.rstrip()[:-1]
    assert decoded.warnings[-1].startswith("the file ends in the middle of a character")


def test_a_broken_place_in_utf8():
    decoded = decode(ZH.encode() + b"\xff" + ZH.encode(), "v.txt")
    assert decoded.text == f"{ZH}�{ZH}"
    assert decoded.warnings == ("1 places could not be decoded and stand as �",)


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\0\1\2\3" * 300, b"text \x01\x02\x03\x04" * 99])
def test_bytes_that_are_no_text(data):
    with pytest.raises(ReadError, match=r"^v\.txt is not text"):
        decode(data, "v.txt")


@pytest.mark.parametrize("name", ["klingon", "hex", "base64", "\0", "undefined"])
def test_names_that_are_no_encoding(name):
    with pytest.raises(ReadError, match="there is no encoding named"):
        decode(b"words " * 20, "v.txt", name)


@given(st.binary(max_size=400))
def test_every_bytes_decode_or_are_refused(data):
    try:
        decoded = decode(data, "v.txt")
    except ReadError:
        return
    assert "\r" not in decoded.text
