"""The cover of a document: body, session, dates, agenda item, title, by the form of each line.

Reads: the rows before the text proper. Every printed line stays an element; one of them is the title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from gnomon.document.structure import markers, preamble
from gnomon.document.structure.captions import caption
from gnomon.document.structure.furniture import SYMBOL
from gnomon.document.structure.layout import Row, strength
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language import codes
from gnomon.language.numerals import pattern

LONGEST = 120
_WIDE = 36
_HEADING = 3
_COVER = 5
_EARLY = 40
_NEAR = 3
_FEWEST = 3
_NARROW = 12
_WIDEST = 90
_TREATY_BODIES = ("concluding-observations", "list-of-issues")
_RUNNING = ("letter", "presidential-statement")  # kinds of text that begins without a mark
_NUMBERED = re.compile(r"(\d{1,4}/(?:\d{1,3}(?: ?[A-Z])?|…|\.{3}))[.．]?\s*[-–]?\s*(?=\D|$)")
_SYMBOL = re.compile(rf"{SYMBOL}(?: [A-Z])?(?: ?[–—] ?{SYMBOL})?$")
_BRACKETED = re.compile(rf"[(（]{SYMBOL}[)）]$")
_DATE = re.compile(r"[^.]{0,40}(?:19|20)\d\d\b|\d{1,2}\s?[-–月].{0,40}|(?:19|20)\d\d ?年.{0,24}")


def length(rows: Sequence[Row]) -> int:
    """How many rows make the cover: up to the formula, the summary, the first section or paragraph; else none."""
    captioned = next((at for at, row in enumerate(rows[:_EARLY]) if (found := caption(row.text)) and found.year), None)
    if captioned is not None:
        return _below(rows, captioned)
    before: Row | None = None
    commas = any(phrases().formula.match(fold(row.text)) for row in rows[:LONGEST] if row.comma)
    for at, row in enumerate(rows[:LONGEST]):
        if _enacts(rows, at, commas) or phrases().summary.match(fold(row.text)):
            return at
        if at and phrases().salutation.match(fold(row.text)):
            return at
        if at > 1 and row.gap and _names_kind(rows, at):
            return _block_end(rows, at)
        if at > 1 and row.gap and _is_numbered(row.text) and not _enacted(rows, _block_end(rows, at)):
            return _block_end(rows, at)
        if (row.gap or strength(before, row)) and _begins(row.text):
            return at
        before = row
    return _masthead(rows)


def _is_numbered(text: str) -> bool:
    """Whether the line is the numbered title of a resolution or decision, `90/7. Rivers of Valmera`, no date."""
    return _NUMBERED.match(text) is not None and not _DATE.fullmatch(text)


def _enacted(rows: Sequence[Row], at: int) -> bool:
    """Whether an enacting formula stands soon below a title; decisions have none."""
    return any(preamble.formula(row.text) for row in rows[at : at + _NEAR])


def _masthead(rows: Sequence[Row]) -> int:
    """The lines that covers carry at the top, one unknown line between two of them, and the title that stands apart
    below; none where there are too few."""
    at = 0
    while at < len(rows) and (known(rows[at]) or (at and not rows[at].tail and any(map(known, rows[at + 1 : at + 3])))):
        at += 1
    if at < _FEWEST:
        return 0
    end = _block_end(rows, at)
    title = rows[at:end]
    return end if title and end < len(rows) and not title[-1].tail and len(title) <= _HEADING else at


def _below(rows: Sequence[Row], captioned: int) -> int:
    """Where the text below a caption begins: at the formula, with its comma or without, else after the last line
    that covers carry."""
    end = captioned + 1
    while end < len(rows) and known(rows[end]) and not preamble.formula(rows[end].text):
        end += 1
    return next((at for at in range(end, min(end + _NEAR, len(rows))) if preamble.formula(rows[at].text)), end)


def _begins(text: str) -> bool:
    """Whether the first paragraph begins here, or the first section with its title."""
    mark = markers.paragraph(text)
    if mark and mark.sure and mark.meanings[0][1] == 1 and not _NUMBERED.match(text):
        return True
    section = markers.section(text)
    if section is None or section.length >= len(text):
        return False
    return section.meanings[0][1] == 1 and section.printed[-1] in ".．、-–"


def _enacts(rows: Sequence[Row], at: int, commas: bool) -> bool:
    """Whether the row is the enacting formula; one without its comma stands right above a recital."""
    language = preamble.formula(rows[at].text)
    if language is None or rows[at].comma:
        return language is not None
    below = [row for row in rows[at + 1 : at + 2] if row.width > _NARROW]
    return not commas and any(preamble.opens(row.text, language) for row in below)


def _names_kind(rows: Sequence[Row], at: int) -> bool:
    """Whether the lines from here are the title of a letter, a note or a statement, whose text begins right below."""
    text = " ".join(fold(row.text) for row in rows[at : _block_end(rows, at)])
    kinds = dict(phrases().kinds)
    return any(kinds[kind].match(text) for kind in _RUNNING)


def _block_end(rows: Sequence[Row], at: int) -> int:
    """The first row after `at` with a blank line before it."""
    return next((index for index in range(at + 1, len(rows)) if rows[index].gap or rows[index].top), len(rows))


def lead(rows: Sequence[Row], at: int) -> int:
    """Where the heading over the first paragraph begins, when the text after the cover starts a page with one."""
    for start in range(at - 1, max(at - _HEADING, _COVER) - 1, -1):
        if rows[start].tail or known(rows[start]):
            break
        if rows[start].top:
            return start
    return _below_title(rows, at)


def _below_title(rows: Sequence[Row], at: int) -> int:
    """Where the headings below the title begin, when the title itself names the kind of the text: nothing that belongs
    to it follows."""
    start = at
    while start and not (rows[start - 1].tail or known(rows[start - 1])):
        start -= 1
    kinds = dict(phrases().kinds)
    for index in range(start, at):
        if any(kinds[kind].search(fold(rows[index].text)) for kind in _TREATY_BODIES):
            return min(_block_end(rows, index), at)
    return at


def read(rows: Sequence[Row], *, titled: bool = True) -> list[Node]:
    """Cover lines and the title, in the order of the print; a letter is not `titled`."""
    blocks = _blocks(rows)
    chosen = _title(blocks) if titled else None
    nodes: list[Node] = []
    for index, block in enumerate(blocks):
        node = (
            Node("heading", "title", page=block[0].page)
            if index == chosen
            else Node("cover", "cover", page=block[0].page)
        )
        spans = [(row.start, row.end) for row in block]
        numbered = _NUMBERED.match(block[0].text) if index == chosen else None
        if numbered:
            start = spans[0][0]
            node.number, node.number_span = numbered[1], (start, start + len(numbered[0].rstrip()))
            spans[0] = (start + numbered.end(), spans[0][1])
            spans = [span for span in spans if span[0] < span[1]]
        node.spans = spans
        nodes.append(node)
    return sorted(nodes, key=lambda node: node.start)


def _blocks(rows: Sequence[Row]) -> list[list[Row]]:
    blocks: list[list[Row]] = []
    for row in rows:
        before = blocks[-1][-1] if blocks else None
        joined = before is not None and not known(before) and not known(row) and not strength(before, row)
        if (joined or _listed(before, row) or _wraps(blocks, row) or _goes_on(blocks, row)) and not _NUMBERED.match(
            row.text
        ):
            blocks[-1].append(row)
        else:
            blocks.append([row])
    return blocks


def _goes_on(blocks: Sequence[list[Row]], row: Row) -> bool:
    """Whether a numbered title goes on: nothing stands between it and the line, be it set like a session or a date."""
    titled = bool(blocks) and _is_numbered(blocks[-1][0].text)
    return titled and not (row.gap or row.top or blocks[-1][-1].tail or preamble.formula(row.text))


def _listed(before: Row | None, row: Row) -> bool:
    """Whether a list of those who put a draft forward goes on: after a comma, or with its small last words."""
    if before is None or row.gap or row.top or known(before):
        return False
    return before.comma or (row.text[0].islower() and phrases().draft.search(fold(row.text)) is not None)


def _wraps(blocks: Sequence[list[Row]], row: Row) -> bool:
    """Whether a title set in wide lines goes on: no blank line between, and no room for the next word before."""
    if not blocks or row.gap or row.top or known(row) or known(blocks[-1][0]):
        return False
    before = blocks[-1][-1]
    if before.tail or before.text[-1] in "*∗":
        return False
    widest = max(line.width for line in blocks[-1])
    word = row.text.split(maxsplit=1)[0]
    return row.text[0].islower() or (widest >= _WIDE and before.width + 1 + len(word) > widest)


def known(row: Row) -> bool:
    """Whether the line is one that covers carry: an organ, a session, a date, an agenda item, a distribution line."""
    text, words = fold(row.text), phrases()
    if text in words.organs or text.startswith(tuple(words.united_nations)) or _SYMBOL.match(text):
        return len(text) < _WIDEST
    if text.casefold() in words.language_names or words.draft.search(text):
        return True
    if words.agenda.match(text) or words.distribution.match(text) or words.original.search(text):
        return True
    if words.adopted_by.search(text) or text[:1] == "[" or _BRACKETED.match(text) or caption(text):
        return True
    return len(text) < 60 and (_is_session(text) or _DATE.fullmatch(text) is not None)


def _is_session(text: str) -> bool:
    """Whether the line names a session: with its number or year, or as its last word."""
    found = phrases().session.search(text)
    return found is not None and (found.end() == len(text) or _counted().search(text) is not None)


@cache
def _counted() -> re.Pattern[str]:
    """A figure, or a number in words, of any language."""
    return re.compile("|".join([r"\d", *(pattern(code) for code in codes())]), re.IGNORECASE)


def _title(blocks: Sequence[list[Row]]) -> int | None:
    """The index of the title: a resolution's numbered heading, a letter's, else the first free line after the item."""
    for index, block in enumerate(blocks):
        if _is_numbered(block[0].text) or caption(block[0].text):
            return index
        if index > 0 and _names_kind(block, 0):
            return index
    drafted = next((i for i, block in enumerate(blocks) if phrases().draft.search(fold(block[-1].text))), None)
    if drafted is not None:
        return next((i for i in range(drafted + 1, len(blocks)) if not known(blocks[i][0])), None)
    free = [index for index, block in enumerate(blocks) if not (known(block[0]) or _meets(blocks, index))]
    agenda = next((i for i, block in enumerate(blocks) if phrases().agenda.match(fold(block[0].text))), None)
    if agenda is not None:
        after = [index for index in free if index > agenda]
        if len(after) > 1 and after[0] == agenda + 1:
            return after[1]
        return after[0] if after else (free[0] if free else None)
    organ = max((i for i, block in enumerate(blocks) if fold(block[0].text) in phrases().organs), default=0)
    return next((index for index in free if index > organ), free[0] if free else None)


def _meets(blocks: Sequence[list[Row]], index: int) -> bool:
    """Whether the block names an organ: the line right below it is the number of a session."""
    below = blocks[index + 1][0] if index + 1 < len(blocks) else None
    text = fold(below.text) if below is not None and not below.gap else ""
    return 0 < len(text) < 60 and phrases().session.search(text) is not None
