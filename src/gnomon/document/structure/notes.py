"""Footnotes: blocks at the feet of pages or at the end, each note opened by the number of its mark.

Reads: the rows without furniture and links. A line opens note n when n continues the sequence (or starts one
again), the layout lets a block begin there, and the text before it prints the mark n. A note goes on over
lines until the next note, the next page, or a line that the main text claims.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from gnomon.calendar.dates import date_at
from gnomon.document.model import Span
from gnomon.document.structure import markers
from gnomon.document.structure.layout import Row, apart, strength
from gnomon.document.structure.marks import SUPERSCRIPTS, Marks, marks
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language import codes

SKIPPED = 5
_DATE_LENGTH = 40
_DATE_TAIL = 6
_OPENING = re.compile(
    r"(?P<star>\*{1,4}|†|‡)\s*(?=\S)|\((?P<round>\d{1,3})\)\s*(?=\S)|\[(?P<square>\d{1,3})\]\s*(?=\S)"
    r"|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)|(?P<plain>\d{1,3})(?:/\s*|\s+)(?=[^\s.,;:%)])"
    r"|(?P<tight>\d{1,3})(?=[A-Z一-鿿《“\"'А-ЯÀ-Ý])|(?P<alone>\d{1,3})$"
)
_WRAPPED = ("plain", "alone")
_ADDRESS = re.compile(r"https?://|www\.")
_STROKE = re.compile(r"(?<![\w/.-])(\d{1,3})/(?![\w/])")
_COLUMNS = re.compile(r"\S {4,}\S")


@dataclass(slots=True, eq=False)
class Note:
    """A footnote: its number (None for a star), rows of words, and the region of text where its mark stands."""

    number: int | None
    mark: tuple[int, int]
    rows: list[Row]
    spans: list[tuple[int, int]]
    region: tuple[int, int]
    annex: bool = False
    id: str = ""
    printed: str = ""


def take(source: str, rows: Sequence[Row]) -> tuple[list[Row], list[Note], Marks]:
    """Rows of main text, the notes in order, and the places set like marks."""
    reader = _Reader(source, rows, marks(source, rows))
    reader.read()
    places = slashed(source, reader.notes)
    return reader.kept, reader.notes, Marks(source, places) if places else reader.marks


@dataclass(slots=True, eq=False)
class _Reader:
    """The state of reading notes.

    `page`: where the text above the block of notes begins (`earlier`: that of the page before). `block`: where
    the block begins, while in one. `last`: the last note. `paragraph`: the last numbered paragraph above.
    `wrapped`: rows of text that begin with a figure.
    """

    source: str
    rows: Sequence[Row]
    marks: Marks
    kept: list[Row] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    last: int = 0
    page: int = 0
    earlier: int = 0
    block: int | None = None
    paragraph: int = 0
    wrapped: dict[int, Row] = field(default_factory=dict)

    def read(self) -> None:
        at = 0
        while at < len(self.rows):
            row = self.rows[at]
            worded = row.text[0].isalpha()  # most lines: neither a note nor a paragraph begins with a letter
            note = None if worded else self._note(at)
            if note:
                at = self._extend(note, at + len(note.rows))
                continue
            if self.block is not None:
                row.top, self.earlier, self.page, self.block = True, self.page, row.start, None
            if not worded:
                self._count(row)
                if at and row.text[0].isdigit() and (opening := _opening(row)) and opening.lastgroup in _WRAPPED:
                    self.wrapped[int(opening[opening.lastgroup])] = row
            self.kept.append(row)
            at += 1
        self._join()

    def _join(self) -> None:
        """A mark that the line break set before the next line belongs to the line before it."""
        for note in self.notes:
            row = self.wrapped.get(note.number or 0)
            if row is None or not note.region[0] <= row.start < note.region[1]:
                continue
            if self.marks.find(note.number or 0, *note.region) is None:
                row.joined = True
                self.marks.places[note.number or 0] = [(row.start, row.start + len(str(note.number)))]

    def _count(self, row: Row) -> None:
        """Keep the number of the last paragraph, so that a note does not swallow the next."""
        mark = markers.paragraph(row.text)
        if mark and mark.sure and mark.meanings[0][1] in (1, self.paragraph + 1):
            self.paragraph = mark.meanings[0][1]

    def _note(self, at: int) -> Note | None:
        """The note that opens with the row at `at`, if one does; its number may stand alone on the line."""
        row, before = self.rows[at], self.rows[at - 1] if at else None
        opening = _opening(row)
        if not opening or (opening.lastgroup in ("plain", "tight") and _is_date(row.text, opening.end())):
            return None
        rows = [row]
        if opening["alone"]:
            rows.extend(after for after in self.rows[at + 1 : at + 2] if not (after.gap or after.top))
            if len(rows) == 1:
                return None
        region = (self.page, row.start if self.block is None else self.block)
        number = _number(opening)
        inside = self.block is not None
        if opening["plain"] and (numbered := markers.paragraph(row.text)) and numbered.sure:
            return None
        if number is None:
            if "*" not in self.source[slice(*region)] or not (inside or strength(before, row)):
                return None
        elif not self._in_sequence(number, row, before) or not (
            inside or row.ruled or self._called(number, region, apart_from_text=strength(before, row) == 2)
        ):
            return None
        if self.block is None:
            self.block = row.start
        printed = opening[0].strip()
        region = region if number is None or self.marks.find(number, *region) else (self.earlier, region[1])
        words = (row.start + opening.end(), row.end) if len(rows) == 1 else (rows[1].start, rows[1].end)
        note = Note(number, (row.start, row.start + len(printed)), rows, [words], region)
        note.printed = printed
        self.last = self.last if number is None else number
        self.notes.append(note)
        return note

    def _called(self, number: int, region: tuple[int, int], *, apart_from_text: bool) -> bool:
        """Whether the text above prints the mark, on this page or the one before, be it at the start of a line, or
        between blanks where the note stands apart from the text."""
        wrapped = self.wrapped.get(number)
        if wrapped is not None and wrapped.start >= region[0]:
            return True
        if self.marks.find(number, self.earlier, region[1]) is not None:
            return True
        return apart_from_text and self.marks.loose(number, *region) is not None

    def _in_sequence(self, number: int, row: Row, before: Row | None) -> bool:
        """Whether a note of this number can open here."""
        sure = strength(before, row)
        inside = self.block is not None
        if number == 1 and self.last > 0:
            return sure == 2 or inside
        if (
            number != self.last + 1
            and self.last > 0
            and not ((sure == 2 or row.ruled) and self.last < number <= self.last + SKIPPED)
        ):
            return False
        words = row.text.lstrip("0123456789()[]/ ")
        if words[:1].islower() and not words.startswith(("http", "www", "ibid")):
            return False
        return inside or sure > 0 or row.gap > 0 or row.top

    def _extend(self, note: Note, at: int) -> int:
        """Give the note the lines that continue it; returns the index after them."""
        while at < len(self.rows):
            row, before = self.rows[at], self.rows[at - 1]
            opening = _OPENING.match(row.text)
            mark = markers.paragraph(row.text)
            if opening and _number(opening) in (None, self.last + 1):
                break
            if row.top or starts_annex(row) or (mark and mark.sure and mark.meanings[0][1] == self.paragraph + 1):
                break
            if (row.loose and row.gap == 0 and before.tail) or not _continues(before, row):
                break
            note.rows.append(row)
            note.spans.append((row.start, row.end))
            at += 1
        return at


def slashed(source: str, notes: Sequence[Note]) -> dict[int, list[Span]]:
    """Where numbers stand with a stroke (`1/`), if most notes open so, as they did in older print."""
    if 2 * sum(note.printed.endswith("/") for note in notes) <= len(notes):
        return {}
    opened = {note.mark[0] for note in notes}
    found: dict[int, list[Span]] = defaultdict(list)
    for match in _STROKE.finditer(source):
        if match.start() not in opened:
            found[int(match[1])].append(match.span())
    return found


def _opening(row: Row) -> re.Match[str] | None:
    """The number that may open a note with this row; a row of a table opens none."""
    opening = _OPENING.match(row.text)
    return opening if opening and not _COLUMNS.search(row.text, opening.end()) else None


def _number(opening: re.Match[str]) -> int | None:
    """The number that a note's mark prints; None for a star."""
    if opening["star"]:
        return None
    return int(opening[0].strip().strip("()[]/").translate(SUPERSCRIPTS))


def _continues(before: Row, row: Row) -> bool:
    """Whether `row` goes on with the note that `before` ends."""
    if apart(before, row):
        return not before.tail and row.gap < 3 and (row.text[0].islower() or before.reach > 0.8)
    if before.final and before.tail not in ":：":
        return before.reach > 0.8 or _ADDRESS.match(row.text) is not None
    return True


def starts_annex(row: Row) -> bool:
    """Whether the row is the heading of an annex, alone on its line; a reference to one ends with a full stop."""
    return len(row.text) < 40 and not row.final and phrases().annex.match(fold(row.text)) is not None


def _is_date(text: str, words: int) -> bool:
    """Whether the figure at the front is a day: what stands behind it says so, or the line is no more than a date."""
    if _dated().match(text, words):
        return True
    found = (date_at(text, 0, code) for code in codes()) if len(text) < _DATE_LENGTH else ()
    return any(date is not None and len(text) - date.end < _DATE_TAIL for date in found)


@cache
def _dated() -> re.Pattern[str]:
    """What stands behind a figure of a date."""
    return re.compile(phrases().no_mark["dated"])
