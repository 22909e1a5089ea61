"""The annexes of a document: heading, title, tables, and what stands around the tables.

Reads: the rows after the heading of an annex. Tables are read by `structure.tables`; the lines that are no
table become sections, paragraphs and points below the annex.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.model import Dropped, Element
from gnomon.document.structure import markers
from gnomon.document.structure.layout import Row, row_of, strength
from gnomon.document.structure.lines import Line
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline import Outline
from gnomon.document.structure.outline import read as read_outline
from gnomon.document.structure.phrases import fold, phrases
from gnomon.document.structure.tables import read_tables
from gnomon.document.structure.tables.columns import opens_table
from gnomon.language import codes

TITLE = 6
_LONGEST = 48
_TITLED = re.compile(r"[:：]\s*|\s+[–—-]\s+|\.\s+|\t")  # where a heading parts its number from its title


def starts(rows: Sequence[Row]) -> list[int]:
    """The indices of the headings of annexes: alone on a line, numbered in sequence or not numbered at all."""
    found: list[int] = []
    last = 0
    for at, row in enumerate(rows):
        match = _heading(row, rows[at - 1] if at else None)
        if match is None:
            continue
        value = _value(next((group for group in match.groups() if group), ""))
        if value == last + 1 or (value == 0 and (last == 0 or not found)):
            found.append(at)
            last = value
    return found


def _heading(row: Row, before: Row | None) -> re.Match[str] | None:
    of_a_letter = phrases().annex_to.match(fold(row.text))
    if of_a_letter is not None:
        return of_a_letter if row.gap or row.top or strength(before, row) == 2 else None
    if row.text[0].isdigit() or (len(row.text) > _LONGEST and not row.heading):
        return None
    text = _without_title(row.text) if row.heading else row.text
    if len(text) > _LONGEST:
        return None
    match = phrases().annex.match(fold(text))
    if match is None:
        return None
    sure = strength(before, row)
    return match if sure == 2 or ((sure or row.top) and not row.final) else None


def _without_title(text: str) -> str:
    """The number of an annex without the title that follows it in the same heading: `Annex I Figures`."""
    for count in (2, 1):
        first = " ".join(text.split()[:count])
        match = phrases().annex.match(fold(first))
        if match is not None and _value(next((group for group in match.groups() if group), "")) > 0:
            return first
    return _TITLED.split(text, maxsplit=1)[0]


def _value(label: str) -> int:
    """The number of an annex in any form: `II`, `2`, `B`, `二`, an ordinal; 0 where it has none."""
    if not label:
        return 0
    if label.isdecimal():
        return int(label)
    mark = markers.section(label + ".") or markers.section(label + " -")
    return mark.meanings[0][1] if mark else 0


def read(
    source: str, rows: Sequence[Row], position: int, languages: tuple[str, ...]
) -> tuple[list[Node], list[Dropped], list[tuple[int, Sequence[Element]]]]:
    """The nodes of one annex, what its tables dropped, and its tables by the offset where each begins."""
    annex = Node("annex", f"att_{position}", page=rows[0].page)
    length = _title(rows, (*languages, *codes()))
    while length < len(rows) and rows[length].heading and not rows[length].whole:
        length += 1
    annex.spans = [(row.start, row.end) for row in rows[:length]]
    nodes = [annex]
    body = rows[length:]
    if not body:
        return nodes, [], []
    reading = read_tables(source, _lines(body), f"att_{position}", languages)
    rest = _rows(reading.rest, body)
    outline = Outline(rest, scope=annex)
    read_outline(outline)
    nodes.extend(outline.nodes)
    return nodes, list(reading.dropped), _groups(reading.elements)


def _title(rows: Sequence[Row], languages: Sequence[str]) -> int:
    """How many rows are the heading and the title: up to the first sure break after a title, a mark or a table."""
    of_a_letter = phrases().annex_to.match(fold(rows[0].text))
    for at in range(1, min(len(rows), TITLE)):
        row, before = rows[at], rows[at - 1]
        if of_a_letter and (row.gap or row.top):
            return at
        if opens_table(row.text, languages):
            return at
        mark = markers.paragraph(row.text)
        if (mark and mark.sure) or markers.point(row.text) or (before.final and before.tail not in ":：" and at > 1):
            return at
        if at > 1 and strength(before, row) == 2 and before.tail not in (":", "："):
            return at
        if at == 1 and ((row.final and row.tail not in ":：") or row.width > 1.5 * row.measure):
            return at
    return min(len(rows), 2)


def _lines(body: Sequence[Row]) -> list[Line]:
    """The lines of the body with the blank ones between them."""
    found: list[Line] = []
    for row in body:
        if row.gap and found:
            at = found[-1].end
            found.extend(Line(index, at, at, "", 0) for index in range(row.index - row.gap, row.index))
        found.append(row.line)
    return found


def _rows(rest: Sequence[Line], body: Sequence[Row]) -> list[Row]:
    """The rows of lines that came back; a part of a line becomes a row of its own."""
    known = {row.start: row for row in body}
    found: list[Row] = []
    for line in rest:
        if line.blank:
            continue
        row = known.get(line.start)
        found.append(row if row is not None and row.end == line.end else row_of(line))
    return found


def _groups(elements: Sequence[Element]) -> list[tuple[int, Sequence[Element]]]:
    """The elements of each table with the offset of its first word."""
    groups: list[list[Element]] = []
    for element in elements:
        if element.kind == "table" or not groups:
            groups.append([])
        groups[-1].append(element)
    return [(min((e.spans[0][0] for e in group if e.spans), default=0), group) for group in groups]
