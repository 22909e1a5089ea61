"""`gnomon read --format markdown`: a document as Markdown that reads well as it stands.

Reads: a `Document`. Headings by their depth, numbers as printed (never counted anew), points as a list with
their printed letters, footnotes as `[^fn_1]`, tables with one line a row. What Markdown would take for a mark
is escaped, so that taking the backslashes out gives the words back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from gnomon.document.model import Document
from gnomon.document.writers import grid
from gnomon.document.writers.tree import Break, Inline, Link, Node, Segment, tree
from gnomon.document.writers.xml import text

if TYPE_CHECKING:
    from gnomon.findings.model import Citation

_DEEPEST = 6
_HEADED = frozenset({"section", "annex"})
_MARKS = re.compile(r"[\\`*\[\]<|]|~(?=~)|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,31};)")
_OPENS = re.compile(r"^([-+=>#]|\d{1,9}(?=[.)]))")


def markdown(document: Document, citations: Iterable[Citation] = ()) -> str:
    """The document, ending with a line end; `citations` become links."""
    content = tree(document, citations)
    blocks = [*_blocks(content.roots, 2)]
    blocks += [_note(note) for note in content.notes.values()]
    return "\n\n".join(blocks) + "\n"


def _note(node: Node) -> str:
    return f"[^{node.element.id}]: " + _indented(_block(node, 2, lead=""), "    ")


def _blocks(segments: Iterable[Segment], level: int) -> Iterator[str]:
    """Each element or run of words as a block; blocks stand a blank line apart."""
    for segment in segments:
        block = _block(segment, level) if isinstance(segment, Node) else _line(_words([segment]))
        if block:
            yield block


def _block(node: Node, level: int, lead: str | None = None) -> str:
    """One element with all that is in it; `lead` stands before its first words instead of its number."""
    kind = node.element.kind
    lead = _number(node) if lead is None else lead
    if kind in _HEADED:
        return _section(node, level)
    if kind == "table" and grid.rows(node):
        return "\n\n".join(_table(node))
    if kind == "list":
        return "\n".join(_listed(node, level))
    first, rest = node.split
    head = _line(f"{lead}{_words(first)}")
    if kind == "heading" and head:
        head = f"{'#' * (1 if node.element.id.startswith('title') else min(level, _DEEPEST))} {head}"
    return "\n\n".join([*filter(None, [head]), *_blocks(rest, level)])


def _section(node: Node, level: int) -> str:
    first, rest = node.split
    heading = f"{'#' * min(level, _DEEPEST)} {_line(_number(node) + _words(first))}".rstrip()
    return "\n\n".join([heading, *_blocks(rest, level + 1)])


def _listed(node: Node, level: int) -> Iterator[str]:
    """Points as items with their printed numbers; other words as items without one."""
    if node.printed:
        yield f"- {_line(_number(node))}"
    for segment in node.segments:
        block = _block(segment, level) if isinstance(segment, Node) else _line(_words([segment]))
        yield f"- {_indented(block, '  ')}"


def _table(node: Node) -> Iterator[str]:
    """Caption and rows; the first row is the head where all its cells are, else the head stays empty."""
    caption, rest = node.split
    if title := _line(_number(node) + _words(caption)):
        yield title
    rows = [*grid.lines(grid.rows(node))]
    lines = [(all(cell.header for cell in cells), {cell.col: _flat(cell.node) for cell in cells}) for _, cells in rows]
    width = max((col for _, cells in lines for col in cells), default=1)
    headed = bool(lines and lines[0][0])
    head = lines[0][1] if headed else {}
    body = [cells for _, cells in lines[headed:]]
    rule = "|" + " --- |" * width
    yield "\n".join([_row(head, width), rule, *(_row(cells, width) for cells in body)])
    yield from _blocks((part for part in rest if not _is(part, "row")), 2)
    for row, _ in rows:
        yield from filter(None, [_line(_number(row))])
        yield from _blocks((part for part in row.segments if not _is(part, "cell")), 2)


def _row(cells: dict[int, str], width: int) -> str:
    return "| " + " | ".join(cells.get(col, "") for col in range(1, width + 1)) + " |"


def _flat(cell: Node) -> str:
    """A cell on one line, its blocks parted by line breaks."""
    return re.sub(r"\n+", "<br>", _block(cell, _DEEPEST))


def _words(segments: Iterable[Segment]) -> str:
    runs = (run for segment in segments if not isinstance(segment, Node) for run in segment)
    return "".join(map(_run, runs))


def _run(run: Inline) -> str:
    if isinstance(run, Break):
        return "<br>"
    if isinstance(run, Link):
        return f"[{_escaped(run.words)}]({run.href.replace('(', '%28').replace(')', '%29')})"
    return _escaped(run) if isinstance(run, str) else f"[^{run.id}]"


def _number(node: Node) -> str:
    return f"{_escaped(node.printed)} " if node.printed else ""


def _escaped(words: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text(words))


def _line(words: str) -> str:
    """One line that opens no list, quotation or heading."""
    words = " ".join(words.split())
    opens = _OPENS.match(words)
    if opens is None:
        return words
    return f"{opens[1]}\\{words[opens.end() :]}" if opens[1].isdecimal() else f"\\{words}"


def _indented(block: str, by: str) -> str:
    return re.sub(r"\n(?!\n|$)", f"\n{by}", block)


def _is(segment: Segment, kind: str) -> bool:
    return isinstance(segment, Node) and segment.element.kind == kind
