"""The parts of a document in order: cover, summary, preamble, body, closing part, annexes.

Reads: rows of main text. Finds where each part begins and has it read by its own module.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from gnomon.document.model import Dropped, Element, Span
from gnomon.document.structure import annexes, closing, cover, letterhead, preamble
from gnomon.document.structure.captions import caption
from gnomon.document.structure.layout import Row, apart
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline import Outline, titles
from gnomon.document.structure.outline import read as read_outline
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language.detect import detect

_NEAR = 6


@dataclass(slots=True, eq=False)
class Regions:
    """What all parts gave: nodes in reading order, tables by offset, drops, numbers that are missing."""

    nodes: list[Node] = field(default_factory=list)
    tables: list[tuple[int, Sequence[Element]]] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    missing: list[tuple[int, int, Span]] = field(default_factory=list)
    formula: str | None = None


def read(source: str, rows: Sequence[Row], languages: tuple[str, ...]) -> Regions:
    """Read all parts of a text."""
    found = Regions()
    starts = annexes.starts(rows)
    main = rows[: starts[0]] if starts else rows
    _main(found, main)
    open_end = found.formula and starts and not any(node.kind == "conclusion" for node in found.nodes)
    last = _adopted(rows, starts[-1]) if open_end else len(rows)
    for position, start in enumerate(starts, 1):
        end = starts[position] if position < len(starts) else last
        nodes, dropped, tables = annexes.read(source, rows[start:end], position, languages)
        found.nodes.extend(nodes)
        found.dropped.extend(dropped)
        found.tables.extend(tables)
    _closed(found, rows[last:], None)
    return found


def _adopted(rows: Sequence[Row], start: int) -> int:
    """Where the line on the adoption stands below an annex, which the Security Council prints before it."""
    for at in range(start + 1, len(rows)):
        if phrases().adoption.match(fold(rows[at].text)) and closing.begins(rows, at):
            return at
    return len(rows)


def _main(found: Regions, rows: Sequence[Row]) -> None:
    """Everything before the annexes."""
    rows = letterhead.columns(rows, cover.known)
    at = cover.length(rows)
    lead = cover.lead(rows, at)
    letter = at < len(rows) and phrases().salutation.match(fold(rows[at].text)) is not None
    found.nodes.extend(cover.read(rows[:lead], titled=not letter))
    outline = Outline(rows)
    for start, stop in pairwise([lead, *(row for row in range(lead + 1, at) if apart(rows[row - 1], rows[row])), at]):
        if start < stop:
            titles.heading(outline, rows[start:stop])
    if at < len(rows) and phrases().summary.match(fold(rows[at].text)):
        titles.heading(outline, rows[at : at + 1])
        at += 1
    language = preamble.formula(rows[at].text) if at < len(rows) else None
    found.formula = rows[at].text if language else None
    if language is None and at < len(rows) and any(caption(row.text) for row in rows[:at]):
        language = preamble.language(rows[at].text) or detect(rows[at].text)
    if not language and (quoted := _quoted(rows, at)):
        read_outline(outline, at, quoted)
        at, language = quoted, preamble.quoted(rows[quoted].text)
    if language:
        _resolution(found, outline, at, language)
    else:
        read_outline(outline, at)
        found.nodes.extend(outline.nodes)
        found.missing.extend(outline.missing)


def _quoted(rows: Sequence[Row], at: int) -> int | None:
    """Where the text of a decision or a statement begins, in quotation marks below the words that lead to it."""
    for index in range(at + 1, min(at + _NEAR, len(rows))):
        if rows[index - 1].tail in (":", "：") and preamble.quoted(rows[index].text):
            return index
    return None


def _resolution(found: Regions, outline: Outline, at: int, language: str) -> None:
    """A resolution from its formula, or from its first words, at row `at` to its closing part, and the rest."""
    rows = outline.rows
    if preamble.formula(rows[at].text) or preamble.quoted(rows[at].text):
        node = Node("formula", "formula", None, outline.scope, page=rows[at].page)
        node.spans.append((rows[at].start, rows[at].end))
        outline.nodes.append(node)
        at += 1
    first = preamble.end(rows, at)
    end = _closing(rows, min(first, len(rows)), at)
    preamble.read(outline, at, min(first, end), language)
    outline.role = "operative"
    outline.settle()
    read_outline(outline, min(first, end), end)
    found.nodes.extend(outline.nodes)
    found.missing.extend(outline.missing)
    _closed(found, rows[end:], outline.scope)


def _closed(found: Regions, rows: Sequence[Row], scope: Node | None) -> None:
    """The closing part, and what stands below it: text without a role, or the next resolution on the page."""
    nodes, length = closing.read(rows, scope)
    found.nodes.extend(nodes)
    rest = rows[length:]
    at = next((at for at in range(len(rest)) if _begins_another(rest, at)), len(rest))
    outline = Outline(rest[:at])
    read_outline(outline)
    found.nodes.extend(outline.nodes)
    if at < len(rest):
        _another(found, rest[at:])


def _begins_another(rows: Sequence[Row], at: int) -> bool:
    """Whether a caption stands here and an enacting formula soon below it."""
    near = rows[at + 1 : at + _NEAR]
    return caption(rows[at].text) is not None and any(preamble.formula(row.text) for row in near)


def _another(found: Regions, rows: Sequence[Row]) -> None:
    """A second resolution on the same page: a section named by its number."""
    captioned, at = caption(rows[0].text), cover.length(rows)
    language = preamble.formula(rows[at].text) if at < len(rows) else None
    if captioned is None or language is None:
        raise AssertionError("another resolution is only read at its caption")
    section = Node("section", f"part_{captioned.number}", page=rows[0].page)
    section.spans = [(row.start, row.end) for row in rows[:at]]
    found.nodes.append(section)
    _resolution(found, Outline(rows, scope=section), at, language)


def _closing(rows: Sequence[Row], first: int, start: int) -> int:
    """Where the closing part begins: the first line set like one after the operative part has begun."""
    begin = first if first < len(rows) else start
    for at in range(begin + 1, len(rows)):
        if closing.begins(rows, at):
            return at
    return len(rows)
