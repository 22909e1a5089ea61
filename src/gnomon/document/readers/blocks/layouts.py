"""Tables that only place words on a page: the masthead, a frame around a text, a list of contents.

Reads: the blocks of a file. A framed text (a table of one column) and a masthead become the paragraphs in them; a
list of contents is dropped with its heading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gnomon.document.readers.blocks.model import Block, Table, Words, flat
from gnomon.document.structure.phrases import fold, phrases

_FIRST = 12  # blocks among which a masthead may stand
_ROWS = 12


def spread(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with paragraphs for tables that only place words."""
    for index, block in enumerate(blocks):
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        if isinstance(block, Words) and isinstance(after, Table) and _is_contents(block, after):
            yield replace(block, why="contents-list")
        elif isinstance(block, Table) and index and _is_contents(blocks[index - 1], block):
            yield from (replace(words, why="contents-list") for words in flat((block,)))
        elif isinstance(block, Table) and (_is_frame(block) or (index < _FIRST and _is_head(block))):
            for row in block.rows:
                for cell in row:
                    yield from spread(cell.blocks)
        else:
            yield block


def is_masthead(words: Sequence[Words]) -> bool:
    """Whether one of the lines is one that a masthead carries: the organisation, an organ, a distribution line."""
    known = phrases()
    for one in words:
        for line in one.text.splitlines():
            text = fold(line.strip())
            if text in known.organs or text in known.united_nations or known.distribution.match(text):
                return True
    return False


def _is_contents(heading: Block, table: Table) -> bool:
    """Whether a heading such as `Contents` stands before a table whose rows end in the number of a page."""
    if not isinstance(heading, Words) or not phrases().contents.match(fold(heading.text.strip())):
        return False
    ends = [" ".join(words.text for words in flat(row[-1].blocks)) for row in table.rows if row]
    return 2 * sum(end.strip().isdecimal() for end in ends) > len(ends)


def _is_frame(table: Table) -> bool:
    """Whether a table has one column, or holds a table itself."""
    narrow = all(len(row) <= 1 for row in table.rows)
    return narrow or any(isinstance(block, Table) for row in table.rows for cell in row for block in cell.blocks)


def _is_head(table: Table) -> bool:
    return len(table.rows) <= _ROWS and is_masthead(flat((table,)))
