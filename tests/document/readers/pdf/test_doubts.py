"""Warnings for pages that cannot be read."""

from __future__ import annotations

from gnomon.document.readers.pdf.doubts import warnings
from gnomon.document.readers.pdf.page import Line, Page


def page(number: int, text: str, pictures: int = 0) -> Page:
    lines = [Line(text, 60.0, 500.0, 400.0, 10.0)] if text else []
    return Page(number, 595.0, 842.0, False, lines, [], pictures)


def test_letters_without_meaning_are_told():
    found = warnings([page(1, "Port Selin"), page(2, "Requests \ue001\ufffd to"), page(3, "\uf0b7 " + "a prison " * 9)])
    assert found == ["Page 2 is misread: the file does not tell 14% of its letters."]


def test_scanned_pages_are_listed_up_to_ten():
    pages = [page(1, "Port Selin"), *(page(number, "", pictures=1) for number in range(2, 14))]
    (sentence,) = warnings(pages)
    assert sentence.startswith("Page 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ... is a scan")


def test_an_empty_page_among_others_is_no_fault():
    assert warnings([page(1, "Port Selin"), page(2, "")]) == []
