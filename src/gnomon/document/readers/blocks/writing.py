"""Writes blocks as the extracted text, and keeps where everything stands in it.

Reads: a `Paper`. Writes: one line for each paragraph (more where the file breaks lines), the number before its
words, notes behind the paragraph or table that calls them, what is dropped on lines of its own. The lines of
paragraphs become rows for the stages of `gnomon.document.structure`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gnomon.document.model import Dropped, Span, Why
from gnomon.document.readers.blocks.layouts import spread
from gnomon.document.readers.blocks.model import (
    Block,
    Call,
    Edge,
    Gone,
    Note,
    Paper,
    Run,
    Table,
    TableCell,
    Words,
    flat,
)
from gnomon.document.structure.layout import Row, row_of, tail_of
from gnomon.document.structure.lines import Line
from gnomon.document.structure.notes import Note as PrintedNote

_RULE = re.compile(r"[\s_—–=*-]{4,}")
_INVISIBLE = re.compile("[\xad\u200b\u2060\ufeff\x00-\x08\x0e-\x1f]")
_APART = 2  # blank lines: more than between any lines of a print


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell with the spans of its paragraphs."""

    row: int
    col: int
    rowspan: int
    colspan: int
    header: bool
    spans: tuple[Span, ...]


@dataclass(slots=True)
class Pen:
    """The text so far, and what stands where: rows of main text, tables, notes, marks, drops."""

    known: Mapping[str, Note]
    rows: list[Row] = field(default_factory=list)
    tables: list[tuple[int, list[list[PlacedCell]]]] = field(default_factory=list)
    notes: list[PrintedNote] = field(default_factory=list)
    calls: list[tuple[Span, str]] = field(default_factory=list)
    by_key: dict[str, PrintedNote] = field(default_factory=dict)
    dropped: list[Dropped] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    at: int = 0
    waiting: list[str] = field(default_factory=list)
    inserted: list[Span] = field(default_factory=list)
    opened: int = 0

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Blocks of main text, each with the notes that it calls behind it."""
        for block in blocks:
            if isinstance(block, Words):
                self._paragraph(block)
            else:
                self._table(block)
            self._settle()

    def _paragraph(self, words: Words) -> None:
        spans = self._words(words)
        if words.why or (spans and _RULE.fullmatch(words.text) and not words.number):
            self.dropped.extend(Dropped(span, words.why or "other") for span in spans)
            return
        tails = [tail_of(line) for line in _visible(words).split("\n")] if len(spans) == 1 else []
        for index, (start, end) in enumerate(spans):
            row = row_of(Line(len(self.rows), start, end, self._slice(start, end), 0))
            row.gap = 0 if index else _APART
            row.whole, row.heading = index == 0, words.heading
            row.tail = tails[-1] if tails else row.tail
            self.rows.append(row)

    def _table(self, table: Table) -> None:
        at = self.at
        placed = []
        for number, row in enumerate(table.rows, 1):
            cells = []
            for cell in row:
                spans = self._cell(cell)
                cells.append(PlacedCell(number, cell.col, cell.rowspan, cell.colspan, cell.header, tuple(spans)))
            placed.append(cells)
        self.tables.append((at, placed))

    def _cell(self, cell: TableCell) -> list[Span]:
        """The spans of a cell's lines, a blank line between its paragraphs."""
        spans: list[Span] = []
        for words in flat(cell.blocks):
            if spans:
                self._end()
            spans += self._in_cell(words)
        return spans

    def _in_cell(self, words: Words) -> list[Span]:
        spans = self._words(words)
        if words.why is None:
            return spans
        self.dropped.extend(Dropped(span, words.why) for span in spans)
        return []

    def _settle(self) -> None:
        """The notes that were called, once each."""
        waiting, self.waiting = self.waiting, []
        for key in waiting:
            if key not in self.by_key and key in self.known:
                self._note(key, self.known[key])

    def _note(self, key: str, note: Note) -> None:
        start = self.at
        self._write(note.printed + " ")
        mark = (start, start + len(note.printed))
        spans = [span for words in flat(note.blocks) for span in self._words(words)]
        row = row_of(Line(0, start, start, "", 0))
        self.by_key[key] = PrintedNote(note.number, mark, [row], spans, (0, 0), printed=note.printed)
        self.notes.append(self.by_key[key])
        if not spans:
            self._end()

    def _words(self, words: Words) -> list[Span]:
        """A paragraph on lines of its own; the spans of its lines, the number within the first."""
        gone: list[Gone] = []
        start = self.at
        if words.number:
            self._write(words.number + " ")
        begin = self.at
        for run in _tidied(words.runs):
            if isinstance(run, Gone):
                gone.append(run)
            elif isinstance(run, Call):
                self.calls.append(((self.at, self.at + len(run.printed)), run.key))
                self.waiting.append(run.key)
                self._write(run.printed)
            elif isinstance(run, Edge):
                self._edge(run)
            else:
                self._write(run if self.at > begin else run.lstrip())
        self._trim(start)
        spans = self._lines(start)
        if self.at > start:
            self._end()
        for run in gone:
            self.drop(run.words, run.why)
        return spans

    def _edge(self, edge: Edge) -> None:
        """Where inserted words begin; where they end, their span, as one with words inserted right before."""
        if edge.begins:
            self.opened = self.at
            return
        written = self._slice(self.opened, self.at)
        if words := written.strip():
            start = self.opened + written.index(words)
            end = start + len(words)
            if self.inserted and not self._slice(self.inserted[-1][1], start).strip(" "):
                start = self.inserted.pop()[0]
            self.inserted.append((start, end))

    def _trim(self, start: int) -> None:
        """Take back the blanks at the end of what was written since `start`."""
        while self.at > start:
            part = self.parts.pop()
            kept = part.rstrip()
            self.at -= len(part)
            if kept:
                self._write(kept)
                return

    def _lines(self, start: int) -> list[Span]:
        """The spans of the lines written since `start`, blanks at their ends left out."""
        found = []
        for line in self._slice(start, self.at).split("\n"):
            if words := line.strip():
                first = start + line.index(words[0])
                found.append((first, first + len(words)))
            start += len(line) + 1
        return found

    def drop(self, words: str, why: Why) -> None:
        """Words that are in no element, on a line of their own."""
        words = " ".join(_INVISIBLE.sub("", words).split())
        if words:
            self.dropped.append(Dropped((self.at, self.at + len(words)), why))
            self._write(words)
            self._end()

    def _slice(self, start: int, end: int) -> str:
        """What was written from `start` on: all of it is in the last parts."""
        found: list[str] = []
        at = self.at
        for part in reversed(self.parts):
            if at <= start:
                break
            found.append(part)
            at -= len(part)
        return "".join(reversed(found))[start - at : end - at]

    def _write(self, words: str) -> None:
        self.parts.append(words)
        self.at += len(words)

    def _end(self) -> None:
        self._write("\n")


def write(paper: Paper) -> Pen:
    """Everything in `paper` on one sheet; notes that nothing calls stand at the end."""
    pen = Pen(paper.notes)
    pen.blocks(spread(paper.blocks))
    pen.waiting = [*paper.notes]
    pen._settle()
    return pen


def _tidied(runs: Iterable[Run]) -> Iterable[Run]:
    for run in runs:
        yield _INVISIBLE.sub("", run) if isinstance(run, str) else run


def _visible(words: Words) -> str:
    """The words as they end without the marks of notes."""
    return _INVISIBLE.sub("", words.text).strip()
