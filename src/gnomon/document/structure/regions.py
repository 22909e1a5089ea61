"""The parts of a document in order: cover, summary, preamble, body, closing part, annexes.

Reads: rows of main text. Finds where each part begins and has it read by its own module.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gnomon.document.model import Dropped, Element, Span
from gnomon.document.structure import annexes, closing, cover, preamble
from gnomon.document.structure.layout import Row
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline import Outline
from gnomon.document.structure.phrases import fold, phrases


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
    for position, start in enumerate(starts, 1):
        end = starts[position] if position < len(starts) else len(rows)
        nodes, dropped, tables = annexes.read(source, rows[start:end], position, languages)
        found.nodes.extend(nodes)
        found.dropped.extend(dropped)
        found.tables.extend(tables)
    return found


def _main(found: Regions, rows: Sequence[Row]) -> None:
    """Everything before the annexes."""
    at = cover.length(rows)
    lead = cover.lead(rows, at)
    found.nodes.extend(cover.read(rows[:lead]))
    outline = Outline(rows)
    if lead < at:
        outline.heading(rows[lead:at])
    if at < len(rows) and phrases().summary.match(fold(rows[at].text)):
        outline.heading(rows[at : at + 1])
        at += 1
    language = preamble.formula(rows[at].text) if at < len(rows) else None
    if language:
        node = Node("formula", "formula", page=rows[at].page)
        node.spans.append((rows[at].start, rows[at].end))
        found.nodes.append(node)
        found.formula = rows[at].text
        first = preamble.end(rows, at + 1)
        end = _closing(rows, min(first, len(rows)), at + 1)
        preamble.read(outline, at + 1, min(first, end), language)
        outline.role = "operative"
        outline.settle()
        outline.read(min(first, end), end)
    else:
        end = len(rows)
        outline.read(at, end)
    found.nodes.extend(outline.nodes)
    found.missing.extend(outline.missing)
    closed, length = closing.read(rows[end:], None)
    found.nodes.extend(closed)
    _rest(found, rows[end + length :])


def _rest(found: Regions, rows: Sequence[Row]) -> None:
    """What stands below the closing part: text without a role."""
    outline = Outline(rows)
    outline.read()
    found.nodes.extend(outline.nodes)


def _closing(rows: Sequence[Row], first: int, start: int) -> int:
    """Where the closing part begins: the first line set like one after the operative part has begun."""
    begin = first if first < len(rows) else start
    for at in range(begin + 1, len(rows)):
        if closing.begins(rows, at):
            return at
    return len(rows)
