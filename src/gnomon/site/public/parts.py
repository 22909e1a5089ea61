"""A long document in parts that a page can bear, cut before a heading where there is one.

Reads: the blocks of a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gnomon.register.queries.rows import LONG, Provision
from gnomon.site.public.paragraphs import Block
from gnomon.site.public.pieces import Piece

_PARAGRAPH = re.compile(r"para_[^_]+")  # of the document itself, not of an annex, where numbers begin again
MOST = 120  # blocks and cells of a part
_SHORT = 80  # characters of a heading in the list of parts


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks in reading order with the notes that they call; `first` and `last` number the document's paragraphs."""

    number: int  # from 1
    blocks: tuple[Block, ...]
    notes: tuple[Block, ...]
    first: str = ""
    last: str = ""

    @property
    def title(self) -> Provision | None:
        """The first heading in it."""
        return next((block.side.provision for block in self.blocks if block.kind == "title"), None)

    @property
    def heading(self) -> str:
        """The beginning of its first heading."""
        return shortened(self.title.text) if self.title else ""

    @property
    def language(self) -> str:
        """The language of the heading."""
        return self.title.language if self.title else ""


def parts(blocks: Sequence[Block], long: int = LONG, most: int = MOST) -> tuple[Part, ...]:
    """One part of a document of at most `long` blocks and cells; of a longer one several, each of about `most`."""
    body = [block for block in blocks if block.kind != "footnote"]
    cut = list(_cut(body, most)) if sum(map(_weight, body)) > long else [tuple(body)]
    called = [{piece.target for block in run for piece in _pieces(block) if piece.target} for run in cut]
    notes: list[list[Block]] = [[] for _ in cut]
    for note in (block for block in blocks if block.kind == "footnote"):
        at = next((n for n, targets in enumerate(called) if note.id in targets), len(cut) - 1)
        notes[at].append(note)
    return tuple(_part(n, run, tuple(own)) for n, (run, own) in enumerate(zip(cut, notes, strict=True), start=1))


def shortened(text: str) -> str:
    """The beginning of a heading."""
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"


def part_of(found: Sequence[Part], address: str) -> int:
    """The number of the part that an address stands in: its own block, else the one around it; else the first."""
    while address:
        for part in found:
            if any(block.id == address for block in (*part.blocks, *part.notes)):
                return part.number
        address = address.rpartition("__")[0]
    return 1


def _part(number: int, run: tuple[Block, ...], notes: tuple[Block, ...]) -> Part:
    numbers = [n for block in run if _PARAGRAPH.fullmatch(block.id) and (n := block.side.provision.number)]
    return Part(number, run, notes, *((numbers[0], numbers[-1]) if numbers else ("", "")))


def _pieces(block: Block) -> Iterator[Piece]:
    for side in filter(None, (block.main, block.beside)):
        yield from side.pieces
        for row in side.rows:
            for _cell, within in row.cells:
                for inner in within:
                    yield from inner.pieces


def _cut(body: Sequence[Block], most: int) -> Iterator[tuple[Block, ...]]:
    """Runs of about `most`: one more than half full ends before a heading, a full one before the next paragraph."""
    run, size = list[Block](), 0
    for block in body:
        weight = _weight(block)
        full = size + weight > most and (block.indent == 0 or size > 2 * most)
        if run and (full or (block.kind == "title" and size > most // 2)):
            yield tuple(run)
            run, size = [], 0
        run.append(block)
        size += weight
    yield tuple(run)


def _weight(block: Block) -> int:
    return 1 + sum(len(row.cells) for side in filter(None, (block.main, block.beside)) for row in side.rows)
