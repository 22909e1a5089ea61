"""Writes calendars as RFC 5545 asks: lines folded at 75 octets, CRLF, escaped text, all-day events.

Reads: nothing. The end of an all-day event is the day after its last day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

WIDTH = 75  # octets of a line without its line end


@dataclass(frozen=True, slots=True)
class Event:
    """All-day from `first` to `last`; `certain` is False while its days are computed and not printed."""

    key: str
    first: dt.date
    last: dt.date
    summary: str
    description: str = ""
    url: str = ""
    certain: bool = True


def calendar_file(events: Iterable[Event], *, title: str, note: str, stamp: dt.date) -> bytes:
    """The whole file; `stamp` is the day on which its content was made public."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gnomon//Duties//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines += [f"NAME:{escaped(title)}", f"X-WR-CALNAME:{escaped(title)}"]
    lines += [f"DESCRIPTION:{escaped(note)}", f"X-WR-CALDESC:{escaped(note)}"] if note else []
    for event in events:
        lines += _event(event, stamp)
    return "".join(folded(line) for line in [*lines, "END:VCALENDAR"]).encode()


def _event(event: Event, stamp: dt.date) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{escaped(event.key)}@gnomon",
        f"DTSTAMP:{stamp:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{event.first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.last + dt.timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(event.summary)}",
        *([f"DESCRIPTION:{escaped(event.description)}"] if event.description else []),
        *([f"URL:{event.url}"] if event.url else []),
        f"STATUS:{'CONFIRMED' if event.certain else 'TENTATIVE'}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def escaped(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11; other control characters are left out."""
    plain = "".join(sign for sign in text.replace("\r\n", "\n") if sign >= " " or sign in "\n\t")
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """A content line folded at `WIDTH` octets, never inside a character (RFC 5545, 3.1)."""
    written, size = [], 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > WIDTH:
            written.append("\r\n ")
            size = 1
        written.append(sign)
        size += octets
    return "".join(written) + "\r\n"
