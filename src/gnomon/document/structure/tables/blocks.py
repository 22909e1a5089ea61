"""Blocks of print: lines that stand together, cut where two columns ran into one another.

Reads: lines. A column that is narrow in print has short lines all through; a wide one has a short line only
at the end of a paragraph. That is how the lines of an interleaved table tell their column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import content
from gnomon.document.words import CJK, tidy

WIDE_SHARE = 0.55  # of a full line of the widest column: shorter lines belong to a narrow one
_LONG = 200  # characters
_CJK = re.compile(f"[{CJK}]")
_GAP = re.compile(r"\s{2,}(?=\S)")
_CAPITAL = re.compile(r"(?<=\s)(?=[^\W\d_])\S")
ENDED = (".", ";", ":", ",", "…", ")", "。", "；", "：", "，", "）", "؛", "،")


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one paragraph of one cell. `opens`: first of its row; `turned`: first on a new page."""

    lines: tuple[Line, ...]
    opens: bool = False
    turned: bool = False

    @property
    def words(self) -> str:
        """The words on one line; of a long block, only roughly: what it holds shows at its ends."""
        words = "\n".join(line.text for line in self.lines)
        return tidy(words) if len(words) < _LONG else words.replace("\n", " ")


@dataclass(frozen=True, slots=True)
class Measure:
    """`limit`: lines at least so wide stand in the wide column. 0: the columns do not differ in width."""

    limit: float

    def wide(self, block: Block) -> bool:
        """Some line fills the wide column."""
        return self.limit > 0 and any(width(line) >= self.limit for line in block.lines)

    def narrow(self, block: Block) -> bool:
        """Several lines, all of them short."""
        return self.limit > 0 and len(block.lines) > 1 and not self.wide(block)


def width(line: Line) -> int:
    """The printed width of a line in half-width characters."""
    return _cells(line.text)


@lru_cache(maxsize=4096)
def _cells(text: str) -> int:  # of each line it is asked many times
    return len(text) if text.isascii() else len(text) + len(_CJK.findall(text))


def cut(line: Line, at: int) -> tuple[Line, Line]:
    """Two lines: the first `at` characters of `line`, and the rest, both without blanks at their ends."""
    head, tail = line.text[:at].rstrip(), line.text[at:]
    start = line.start + at + len(tail) - len(tail.lstrip())
    first = Line(line.index, line.start, line.start + len(head), head, line.indent)
    return first, Line(line.index, start, line.end, tail.strip(), line.indent + at)


def blocks(lines: Sequence[Line], turns: frozenset[int]) -> Iterator[Block]:
    """Runs of lines without a blank one between; a line whose index is in `turns` begins a page."""
    run: list[Line] = []
    turned = False
    for line in lines:
        if run and (line.blank or line.index != run[-1].index + 1 or line.index in turns):
            yield Block(tuple(run), turned=turned)
            run, turned = [], False
        turned = turned or line.index in turns
        if not line.blank:
            run.append(line)
    if run:
        yield Block(tuple(run), turned=turned)


def measure(found: Sequence[Block]) -> Measure:
    """How wide a line of the wide column is, from lines that are followed by another of their block."""
    inner = sorted(width(line) for block in found for line in block.lines[:-1])
    if not inner:
        return Measure(0)
    limit = Measure(WIDE_SHARE * inner[int(0.95 * (len(inner) - 1))])
    several = [block for block in found if len(block.lines) > 1]
    narrow = sum(limit.narrow(block) or _tail(block.lines, limit.limit) is not None for block in several)
    return limit if narrow >= max(1, len(several) // 10) else Measure(0)


def separate(block: Block, limit: float) -> Iterator[Block]:
    """The pieces of a block that belong to different columns by their width or by what a line holds."""
    at = _tail(block.lines, limit)
    if at is None:
        yield block
        return
    lines = list(block.lines)
    first, second = lines[:at], lines[at:]
    if at and not _starts(second[0], first[-1]):
        glued = _glued(first[-1], limit)
        if glued is None:
            yield block
            return
        before, after = cut(first[-1], glued)
        first, second = [*first[:-1], before], [after, *second]
    yield Block(tuple(first), block.opens, block.turned)
    yield from separate(Block(tuple(second)), limit)


def time_apart(found: list[Block]) -> list[Block]:
    """The blocks of a row; where none is a time, the closing lines of one that are a time stand apart."""
    if any(content.time(block.words) for block in found):
        return found
    for order in range(len(found) - 1, -1, -1):
        lines = found[order].lines
        for at in range(1, len(lines)):
            last = Block(lines[at:])
            if (lines[at].text[:1].isdigit() or content.progressive(lines[at].text)) and content.time(last.words):
                first = Block(lines[:at], found[order].opens, found[order].turned)
                return [*found[:order], first, last, *found[order + 1 :]]
    return found


def _tail(lines: Sequence[Line], limit: float) -> int | None:
    """The first line of a narrow column behind lines of the wide one, or the first wide one behind narrow ones."""
    if not limit or len(lines) < 2:
        return None
    widths = [width(line) >= limit for line in lines]
    if all(widths) or content.quoted(lines[-1].text):
        return None
    if not widths[0]:
        return next((at for at, wide in enumerate(widths) if wide and at > 1), None)
    first = next(at for at, wide in enumerate(widths) if not wide)
    if content.time(lines[-1].text) and first == len(lines) - 1:
        return first
    if first + 1 >= len(lines) or widths[first + 1]:
        return None
    return (
        first if _starts(lines[first], lines[first - 1]) or not _starts(lines[first + 1], lines[first]) else first + 1
    )


def _starts(line: Line, before: Line) -> bool:
    """A line that begins a statement behind one that ended."""
    return before.text.endswith(ENDED) and not line.text[:1].islower()


def _glued(line: Line, limit: float) -> int | None:
    """Where the first line of a narrow column begins within a line of the wide one."""
    least = len(line.text) - int(limit * 0.85)
    gaps = [match.end() for match in _GAP.finditer(line.text) if match.end() >= least]
    capitals = [
        m.start() for m in _CAPITAL.finditer(line.text) if m.start() >= least and line.text[m.start()].isupper()
    ]
    found = gaps or capitals
    return found[0] if found else None
