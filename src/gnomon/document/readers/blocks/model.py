"""What marked-up files (DOCX, HTML) say of their own shape, before it is text: paragraphs, tables, notes.

Reads: nothing. The readers of both formats build a `Paper`; `blocks.read_blocks` makes a document of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gnomon.document.model import Why


@dataclass(frozen=True, slots=True)
class Call:
    """The mark of the note `key`, printed in running text."""

    key: str
    printed: str


@dataclass(frozen=True, slots=True)
class Gone:
    """Words that the file holds but does not print (deleted in a tracked change, hidden), and why."""

    words: str
    why: Why


@dataclass(frozen=True, slots=True)
class Edge:
    """Where words that a tracked change inserted begin, or end."""

    begins: bool


Run = str | Call | Gone | Edge
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(words: str) -> str:
    """Words that a file sets above the line: a figure as raised figures, anything else as it stands."""
    bare = words.strip()
    return words.translate(_RAISED) if bare.isdecimal() and bare.isascii() and len(bare) <= 3 else words


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph: its runs in order, the number or bullet that the file computes for it, whether it is a heading.

    A line end in a run is a line break that the file sets. With `why` the whole paragraph is dropped.
    """

    runs: tuple[Run, ...]
    number: str = ""
    heading: bool = False
    why: Why | None = None

    @property
    def text(self) -> str:
        """What is printed, marks of notes left out."""
        return "".join(run for run in self.runs if isinstance(run, str))


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell at column `col` (from 1), which may reach over several rows and columns."""

    blocks: tuple[Block, ...]
    col: int
    rowspan: int = 1
    colspan: int = 1
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a cell stands in the row in which it begins."""

    rows: tuple[tuple[TableCell, ...], ...]


Block = Words | Table


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote with its printed mark; `number` is None for a star."""

    printed: str
    blocks: tuple[Block, ...]
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole file: its blocks in order and the notes that calls name by their keys."""

    blocks: tuple[Block, ...]
    notes: Mapping[str, Note] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def flat(blocks: tuple[Block, ...]) -> list[Words]:
    """The paragraphs of blocks, those of tables cell by cell."""
    found: list[Words] = []
    for block in blocks:
        if isinstance(block, Words):
            found.append(block)
        else:
            found.extend(words for row in block.rows for cell in row for words in flat(cell.blocks))
    return found
