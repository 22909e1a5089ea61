"""The items of a paragraph: `133.1`, `133.2`, `133.1.2`, or a count of its own, `1.`, `2.`, below it.

Reads: rows and what is open. Reports of reviews list their recommendations in either way, one item each. The
sequence decides: an item follows the one before it, also where one half of its number is misprinted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.document.structure import markers, numbering, points
from gnomon.document.structure.layout import Row
from gnomon.document.structure.nodes import Node

AHEAD = 20
FEW = 3
NEAR = 60
_MARK = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,3}(?:[-–]\d{1,3}){1,3}(?=[^a-zA-Z]*[ء-ي]))"
    r"\s?[.:)–-]?(?=\s|$|[^\W\d_])\s*"
)
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Item:
    """An open item: the figures of its place, the points down to it, and whether it has a count of its own."""

    path: tuple[int, ...]
    nodes: tuple[Node, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class ItemMark:
    """An item's number as printed; the words begin after `length` characters. `path` is where it belongs."""

    printed: str
    path: tuple[int, ...]
    length: int
    own: bool = False


def mark(
    rows: Sequence[Row], at: int, stop: int, paragraph: int, item: Item | None, *, sure: int, counts: bool
) -> ItemMark | None:
    """The mark of the next item of the open `paragraph` where the row at `at` has one.

    `counts`: the paragraph's own words, or one of its items, stand right before, so that a count that starts again
    at 1 is a list below it.
    """
    text = rows[at].text
    if not text[0].isdecimal() or not (sure or _ended(rows[at - 1] if at else None)):
        return None
    open_item = item if item and item.path[0] == paragraph else None
    match = _MARK.match(text)
    if match:
        printed = tuple(map(int, _FIGURES.findall(match["number"])))
        path = _follows(printed, paragraph, open_item) or _misprinted(printed, rows[at - 1], open_item)
        return ItemMark(match["number"], path, match.end()) if path else None
    count = markers.paragraph(text) if counts else None
    if count and count.sure and _counts(rows, at, stop, paragraph, count.meanings[0][1], open_item):
        return ItemMark(count.printed.rstrip(".．、 -–‑"), (paragraph, count.meanings[0][1]), count.length, own=True)
    if open_item and open_item.own and text == str(open_item.path[-1] + 1):
        return ItemMark(text, (paragraph, int(text)), len(text), own=True)
    return None


def _ended(before: Row | None) -> bool:
    """Whether the line before may end an item: with a mark, or with the bracket that names who recommends."""
    return before is None or bool(before.tail) or before.text[-1] in ")）]"


def _follows(printed: tuple[int, ...], paragraph: int, item: Item | None) -> tuple[int, ...] | None:
    """`printed` where it goes on from the open item; small gaps are taken, for an item may be missing."""
    *above, value = printed
    last = item.path if item else (paragraph,)
    depth = len(above)
    if last[:depth] != tuple(above):
        return None
    previous = last[depth] if len(last) > depth else 0
    return printed if previous < value <= previous + AHEAD else None


def _misprinted(printed: tuple[int, ...], before: Row, item: Item | None) -> tuple[int, ...] | None:
    """The place of a number that differs from the expected one in a single figure, after the end of an item."""
    if item is None or item.own or not (before.final or before.text[-1] in ")）") or len(printed) != len(item.path):
        return None
    expected = (*item.path[:-1], item.path[-1] + 1)
    return expected if sum(a != b for a, b in zip(printed, expected, strict=True)) == 1 else None


def _counts(rows: Sequence[Row], at: int, stop: int, paragraph: int, number: int, item: Item | None) -> bool:
    """Whether `number` belongs to a count of its own below the paragraph, begun here or before."""
    if item is not None and item.own and item.path[-1] < number <= item.path[-1] + FEW:
        return number != paragraph + 1 or numbering.ahead(rows, at + 1, stop, number)
    if number != 1 or item is not None or paragraph < FEW:
        return False
    return all(numbering.ahead(rows, at + 1, min(stop, at + NEAR), following) for following in (2, 3))


def place(found: ItemMark, row: Row, owner: Node, item: Item | None) -> tuple[list[Node], Item]:
    """The nodes that the item opens (its list, where it is the first, and its point), and the item."""
    depth = len(found.path) - 1
    known = item is not None and item.path[:depth] == found.path[:depth] and item.own == found.own
    above = item.nodes[: depth - 1] if item and known else ()
    holder = item.nodes[depth - 1].parent if item and known and len(item.nodes) >= depth else None
    made: list[Node] = []
    if holder is None:
        parent = above[-1] if above else owner
        holder = Node("list", "list", parent, owner.scope, role=owner.role, page=row.page, begin=row.start)
        made.append(holder)
    name = points.name(found.path[-1]) if found.own and owner.role else f"point_{found.path[-1]}"
    node = Node("point", name, holder, owner.scope, role=owner.role, page=row.page)
    node.number, node.number_span = found.printed, (row.start, row.start + len(found.printed))
    if row.start + found.length < row.end:
        node.spans.append((row.start + found.length, row.end))
    return [*made, node], Item(found.path, (*above, node), found.own)
