"""What the layout says of each printed line: how wide it is, how it ends, whether a new piece may begin there.

Reads: the lines. Blank lines say nothing where the print puts one after every line (double spacing), and
nothing at the top of a page; a line that stops short of the margin ends its piece. `strength` weighs this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import sub

from gnomon.document.structure.lines import Line
from gnomon.document.structure.phrases import phrases
from gnomon.document.words import CJK

CHUNK = 32
NEAR = 7
WRAPPED = 0.6  # of the measure: a line that ends open and is shorter is a heading, not half of a sentence
_WIDE = re.compile(f"[{CJK}]+")
_FIRST = re.compile(f"[^\\s{CJK}]+")
_TAIL = re.compile(r"([.!?。！？؟…;；؛:：,，،])[\"'”’»」』）)\]]*(?: ?\(?\d{1,3}\)?(?:[,，] ?\d{1,3})?|\*+)?$")
_DECIMAL = re.compile(r"(?<![\d/.,])(?!(?:19|20)\d\d\D)\d{1,4}[.,]\d{1,3}$")  # no year or resolution with a mark
_FINAL = frozenset(".!?。！？؟…;；؛:：")
COMMAS = frozenset(",，،")
PAUSES = frozenset(";；؛")


@dataclass(slots=True, eq=False)
class Row:
    """A line that is not blank, with its place in the source.

    `gap`: blank lines before it. `tail`: its closing punctuation or ''. `top`: page furniture stood before it,
    `ruled`: a drawn line. `joined`: it begins with the footnote mark of the line before. `loose`: double spacing
    here. `reach`: its width by the local measure. `whole`, `heading`: the file itself says that a paragraph begins
    with it, that it is a heading.
    """

    index: int
    indent: int
    start: int
    end: int
    text: str
    gap: int
    page: int | None
    width: int
    tail: str
    top: bool = False
    ruled: bool = False
    joined: bool = False
    loose: bool = False
    reach: float = 1.0
    measure: int = 0
    whole: bool = False
    heading: bool = False

    @property
    def line(self) -> Line:
        return Line(self.index, self.start, self.end, self.text, self.indent)

    @property
    def final(self) -> bool:
        """Whether it ends as a sentence or a clause of a list ends."""
        return self.tail in _FINAL

    @property
    def comma(self) -> bool:
        return self.tail in COMMAS


def tail_of(text: str) -> str:
    """The closing punctuation of a line, seen through quotes and footnote marks; '' if there is none."""
    if text[-1:].isalpha():
        return ""
    match = _TAIL.search(text[-16:])
    return match[1] if match and not _DECIMAL.search(text[-16:]) else ""


def rows(source: str, *, paced: bool = False) -> list[Row]:
    """The lines of a text that are not blank, measured (`paced` as in `measure`). Form feeds part its pages."""
    found: list[Row] = []
    wide = _WIDE.search(source) is not None
    page = 1 if "\f" in source else None
    at = gap = 0
    fed = False
    for index, raw in enumerate(source.split("\n")):
        text = raw.strip()
        if page and "\f" in raw:
            page += raw.count("\f")
            fed = True
        if text:
            indent = raw.index(text[0])
            start = at + indent
            found.append(
                Row(index, indent, start, start + len(text), text, gap, page, _width(text, wide), tail_of(text), fed)
            )
            gap, fed = 0, False
        else:
            gap += 1
        at += len(raw) + 1
    measure(found, paced=paced)
    return found


def row_of(line: Line) -> Row:
    """A line (a part of one, too) as a row of its own."""
    width = _width(line.text, wide=True)
    return Row(line.index, line.indent, line.start, line.end, line.text, 1, None, width, tail_of(line.text), measure=80)


def _width(text: str, wide: bool) -> int:
    """Cells of a fixed pitch; a Chinese character takes two (three bytes against one)."""
    if not wide or text.isascii():
        return len(text)
    return len(text) + (len(text.encode("utf-8", "surrogatepass")) - len(text)) // 2


def measure(found: Sequence[Row], *, paced: bool = False) -> None:
    """Fill `reach`, `measure` and `loose` from each row's neighbourhood; nothing is loose where the text is `paced`:
    its blank lines are the room that a page shows between blocks."""
    if not found:
        return
    _margins(found)
    if paced:
        return
    open_ends = [not before.tail and not row.top and before.reach > WRAPPED for before, row in pairwise(found)]
    gaps = [after_open and row.gap > 0 for after_open, row in zip(open_ends, found[1:], strict=True)]
    for row, ends, apart in zip(found, _near(open_ends), _near(gaps), strict=True):
        row.loose = ends > 2 and apart >= 0.75 * ends
    for stretch in _stretches(found):
        if len(stretch) > NEAR and 3 * sum(row.loose for row in stretch) > len(stretch):
            for row in stretch:
                row.loose = True
    for row in found:
        if row.loose and row is not found[0] and not row.gap:
            row.top = True


def _stretches(found: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Runs of rows of which each stands apart from the one before: in double spacing few open ends tell for all."""
    starts = [0, *(at for at, row in enumerate(found) if at and not row.gap), len(found)]
    for start, end in pairwise(starts):
        yield found[start:end]


def _near(counts: Sequence[bool]) -> list[int]:
    """How many of the counts, one for each two rows, lie within `NEAR` rows of each row."""
    sums = list(accumulate(counts, initial=0))
    padded = [0] * NEAR + sums + [sums[-1]] * NEAR
    return list(map(sub, padded[2 * NEAR :], padded))


def _margins(found: Sequence[Row]) -> None:
    """The width that lines reach around here: the 85th percentile of a chunk, lone narrow chunks widened."""
    tops = []
    for at in range(0, len(found), CHUNK):
        widths = sorted(row.width for row in found[at : at + CHUNK])
        tops.append(widths[int(len(widths) * 0.85)])
    for index in range(len(tops)):
        near = sorted(tops[max(index - 1, 0) : index + 2])
        local = max(tops[index], near[len(near) // 2])
        for row in found[index * CHUNK : (index + 1) * CHUNK]:
            row.measure, row.reach = local, row.width / local


def strength(before: Row | None, row: Row) -> int:
    """How surely a new piece begins with `row`: 2 surely, 1 possibly, 0 not by its layout."""
    if before is None:
        return 2
    if row.joined:
        return 0
    if row.whole:
        return 2
    if row.top:
        return 1 if before.tail or not row.text[0].islower() else 0
    if apart(before, row):
        return 0 if not before.tail and row.text[0].islower() else 2
    if before.final:
        return 2 if _short(before, row) else 1
    return 1 if _short(before, row) else 0


def apart(before: Row, row: Row) -> bool:
    """Whether more blank lines stand between the two than between any lines here, and the first could be an end."""
    return row.gap > (1 if row.loose or before.loose or _hangs(before) else 0)


def _hangs(row: Row) -> bool:
    """Whether the last word asks for another one, as "in" and "and" do."""
    return not row.tail and phrases().hanging.fullmatch(row.text.rpartition(" ")[2]) is not None


def _short(before: Row, row: Row) -> bool:
    """Whether the line before stopped although the next word would have fitted."""
    if _WIDE.match(row.text):
        return before.reach < 0.9
    word = _FIRST.match(row.text)
    return before.width + 1 + (word.end() if word else 0) < 0.94 * before.measure
