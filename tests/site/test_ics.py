"""The calendar keeps to RFC 5545: read back with a small reader of the same rules."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.site.ics import WIDTH, Event, calendar_file, escaped, folded

DAY = dt.date(2023, 9, 11)


def unfolded(line: str) -> str:
    return line.removesuffix("\r\n").replace("\r\n ", "")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Report; reply, done", "Report\\; reply\\, done"),
        ("C:\\Port Selin", "C:\\\\Port Selin"),
        ("one\ntwo\r\nthree", "one\\ntwo\\nthree"),
        ("bell\x07", "bell"),
    ],
)
def test_text_is_escaped(text: str, written: str) -> None:
    assert escaped(text) == written


@given(st.text(alphabet=st.characters(exclude_characters="\r\n", exclude_categories=("Cs",)), max_size=400))
def test_folding_by_octets_loses_nothing(text: str) -> None:
    lines = folded(text)
    assert unfolded(lines) == text
    assert max(len(line.encode()) for line in lines.removesuffix("\r\n").split("\r\n")) <= WIDTH


def test_a_long_chinese_line_folds_between_characters() -> None:
    assert folded("义" * 26) == "义" * 25 + "\r\n 义\r\n"


def test_a_whole_calendar() -> None:
    sure = Event("duty-1", DAY, dt.date(2023, 10, 6), "Council: report", "HRC 54", "http://localhost/en/VAL/duties")
    unsure = Event("duty-2", DAY, DAY, "Reply", certain=False)
    text = calendar_file(
        [sure, unsure], title="Duties: Valmera", note="1 duty has no date.", stamp=dt.date(2023, 6, 18)
    )
    assert text.decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Gnomon//Duties//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Duties: Valmera",
        "X-WR-CALNAME:Duties: Valmera",
        "DESCRIPTION:1 duty has no date.",
        "X-WR-CALDESC:1 duty has no date.",
        "BEGIN:VEVENT",
        "UID:duty-1@gnomon",
        "DTSTAMP:20230618T000000Z",
        "DTSTART;VALUE=DATE:20230911",
        "DTEND;VALUE=DATE:20231007",
        "SUMMARY:Council: report",
        "DESCRIPTION:HRC 54",
        "URL:http://localhost/en/VAL/duties",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:duty-2@gnomon",
        "DTSTAMP:20230618T000000Z",
        "DTSTART;VALUE=DATE:20230911",
        "DTEND;VALUE=DATE:20230912",
        "SUMMARY:Reply",
        "STATUS:TENTATIVE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
