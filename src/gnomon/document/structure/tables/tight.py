"""Blocks of a table whose lines tell nothing by their blanks: none stand between them, or one after each.

Reads: lines, their width and what they hold. Such lines are cut where the width changes, where a point, a
citation, a time or a number begins, and behind a symbol; the blocks are then placed like any others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import content
from gnomon.document.structure.tables.blocks import ENDED, WIDE_SHARE, Block, Measure, width

_LEAST = 12  # lines below which nothing is concluded
_LONG = 10  # lines of a usual run in print without blank lines
_NUMBERED = re.compile(r"\d{1,3}\s?(?:\([a-z]\)\s?)?\.\s")


def is_tight(lines: Sequence[Line]) -> bool:
    """No blank lines where paragraphs end, or one behind nearly every line."""
    solid = [at for at, line in enumerate(lines) if line.text]
    if len(solid) < _LEAST:
        return False
    runs = 1 + sum(not lines[at - 1].text for at in solid[1:])
    return runs > 0.9 * len(solid) or len(solid) > _LONG * runs


def closed(lines: Sequence[Line]) -> list[Line]:
    """The lines without blank ones, numbered anew."""
    solid = [line for line in lines if line.text]
    return [Line(at, line.start, line.end, line.text, line.indent) for at, line in enumerate(solid)]


def measure(lines: Sequence[Line]) -> Measure:
    """The measure from all lines: two columns differ in width where many short lines stand below one another."""
    widths = [width(line) for line in lines]
    limit = WIDE_SHARE * sorted(widths)[int(0.95 * (len(widths) - 1))] if widths else 0
    pairs = sum(max(two) < limit for two in pairwise(widths))
    return Measure(limit if pairs * 10 > len(widths) else 0)


def blocks(lines: Sequence[Line], limit: float) -> Iterator[Block]:
    """The lines in blocks; `limit` as in `Measure`."""
    run: list[Line] = []
    for line in lines:
        if run and _begins(line, run, limit):
            yield Block(tuple(run))
            run = []
        run.append(line)
    if run:
        yield Block(tuple(run))


def mixed(block: Block, limit: float) -> Iterator[Block]:
    """A block in which a wide line follows a narrow one, cut like a table without blank lines."""
    short = [width(line) < limit for line in block.lines]
    if not any(above and not below for above, below in pairwise(short)):
        yield block
        return
    for order, each in enumerate(blocks(block.lines, limit)):
        yield Block(each.lines, block.opens and not order, block.turned and not order)


def _begins(line: Line, run: Sequence[Line], limit: float) -> bool:
    """Whether a block begins with `line` behind the lines of `run`."""
    above = run[-1]
    short, short_above = width(line) < limit, width(above) < limit
    if content.quoted(line.text) or content.progressive(line.text) or content.part(line.text):
        return True
    if _NUMBERED.match(line.text):
        return True
    if content.progressive(run[0].text):
        return not short or line.text[:1].isupper()
    if content.time(line.text) or content.time(above.text) or content.SYMBOL.match(above.text):
        return True
    fresh = above.text.endswith(ENDED) and not line.text[:1].islower()
    return short_above and (fresh or not short)
