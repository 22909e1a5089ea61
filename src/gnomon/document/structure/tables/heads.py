"""The head of a printed table: where it stands, which columns it names, where it is printed again.

Reads: lines and the languages' names of columns. A head may be cut into several lines with blanks between;
on each new page it may be printed again, perhaps cut in another way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.document.model import Span
from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables.columns import Column, columns_of, may_open

_LONGEST = 8  # printed lines of a head
_WIDEST = 200  # characters of a head
_ROW = re.compile(r"[(\-]?[0-9٠-٩]")


@dataclass(frozen=True, slots=True)
class Head:
    """A head in `lines[start:stop]`; `text` is its words line by line, columns count in it."""

    start: int
    stop: int
    lines: tuple[Line, ...]
    columns: tuple[Column, ...]
    language: str

    @property
    def squeezed(self) -> str:
        """The words without blanks: how a repeat is known."""
        return "".join("".join(line.text.split()) for line in self.lines)

    def spans(self, column: int) -> list[Span]:
        """The pieces of the source that hold the name of a column, its number counting from 0."""
        first = self.columns[column].start
        last = self.columns[column + 1].start if column + 1 < len(self.columns) else None
        found, at = [], 0
        for line in self.lines:
            start, end = max(first, at) - at, (len(line.text) if last is None else min(last - at, len(line.text)))
            words = line.text[start:end] if start < end else ""
            if words.strip():
                start += len(words) - len(words.lstrip())
                found.append((line.start + start, line.start + start + len(words.strip())))
            at += len(line.text) + 1
        return found


def find(lines: Sequence[Line], start: int, codes: Sequence[str]) -> Head | None:
    """The first head at or after `lines[start]`."""
    for at in range(start, len(lines)):
        text = lines[at].text
        known = may_open(text) if len(text) <= _WIDEST else ()
        for code in codes if known else ():
            head = _head_at(lines, at, code) if code in known else None
            if head:
                return head
    return None


def _head_at(lines: Sequence[Line], at: int, code: str) -> Head | None:
    """The head that starts at `at`: all lines up to the first row, else only those that name columns."""
    named: Head | None = None
    taken: list[Line] = []
    for stop in range(at, min(len(lines), at + 3 * _LONGEST)):
        line = lines[stop]
        if line.blank:
            continue
        if named and _ROW.match(line.text):
            return _with(named, lines, at, stop, taken, code)
        taken.append(line)
        text = "\n".join(each.text for each in taken)
        columns = columns_of(text, code)
        if len(taken) > _LONGEST or len(text) > _WIDEST or (named and not columns) or (not columns and len(taken) > 3):
            break
        if columns and (named is None or len(columns) > len(named.columns)):
            named = Head(at, stop + 1, tuple(taken), columns, code)
    return named


def _with(named: Head, lines: Sequence[Line], at: int, stop: int, taken: list[Line], code: str) -> Head:
    """The head with the lines before the first row that end a name ("Timeframe for / achievement")."""
    while lines[stop - 1].blank:
        stop -= 1
    return Head(at, stop, tuple(taken), columns_of("\n".join(line.text for line in taken), code) or named.columns, code)


def repeats(head: Head, lines: Sequence[Line]) -> dict[int, int]:
    """Where the same words stand again as a head: first line -> line after the last."""
    wanted = head.squeezed
    found: dict[int, int] = {}
    at = head.stop
    while at < len(lines):
        stop = _same(wanted, lines, at)
        if stop:
            found[at] = stop
        at = stop or at + 1
    return found


def _same(wanted: str, lines: Sequence[Line], at: int) -> int | None:
    """The line after a repeat of the head that starts at `at`."""
    text = lines[at].text
    if text[:1] != wanted[0] or not wanted.startswith("".join(text.split())):
        return None
    words = ""
    for stop in range(at, min(len(lines), at + 3 * _LONGEST)):
        words += "".join(lines[stop].text.split())
        if words == wanted:
            return stop + 1
        if not wanted.startswith(words):
            return None
    return None
