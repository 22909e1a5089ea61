"""Lists of contents: a table of headings with page numbers in front, or a list of bookmarks at the end.

Reads: the measured rows. One in front is known by its heading and its entries (dotted lines, lines that end in a
page number, numbers and marks that a reader of columns put on lines of their own); it ends where the text prints
its first entries again, as headings. One at the end is known because each of its lines repeats, blanks and line
ends aside, words that the text has already printed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.model import Dropped
from gnomon.document.structure import markers
from gnomon.document.structure.layout import Row
from gnomon.document.structure.phrases import fold, phrases

FEWEST = 4
MOST = 600
_FRONT = 200
_LENGTH = 400
_WRAPPED = 4
_FIRST = 4
_LONGEST = 40
_PAGES = r"\d{1,3}(?:\s?[-–—]\s?\d{1,3})?|[ivxlc]{1,6}"
_ROOM = r"[\s.…]"  # each stretch of it is looked at once, from its start: a long one must not cost its cube
_LEADER = r"(?:\.{4}|(?:\. ){4}|…{2}|\t)"
_DOTTED = re.compile(rf".*?(?<!{_ROOM})(?={_ROOM}*?{_LEADER}){_ROOM}++(?:(?:{_PAGES})\s*){{0,2}}$")
_NUMBERS = re.compile(rf"(?:{_PAGES})(?:\s+(?:{_PAGES}))?$")
_PAGED = re.compile(rf"\S.*?\s(?:{_PAGES})$")
_CLEAN = re.compile(rf"(?<!{_ROOM}){_ROOM}*(?:\s(?:{_PAGES})){{0,2}}\s*$|(?<=[.…])\s*(?:{_PAGES})$")
_SENTENCE_ENDS = frozenset(".;")


def remove(rows: Sequence[Row]) -> tuple[list[Row], list[Dropped]]:
    """The rows that are text, and the rows of lists of contents."""
    gone = {*_front(rows), *_end(rows)}
    kept = [row for index, row in enumerate(rows) if index not in gone]
    return kept, [Dropped((rows[index].start, rows[index].end), "contents-list") for index in sorted(gone)]


def _front(rows: Sequence[Row]) -> range:
    """From the heading `Contents` to its last entry, or to where its first entries come again."""
    for at, row in enumerate(rows[:_FRONT]):
        if len(row.text) < _LONGEST and phrases().contents.match(fold(row.text)):
            last, entries = _entries(rows, at)
            if entries > 1:
                return range(at, last + 1)
    return range(0)


def _entries(rows: Sequence[Row], heading: int) -> tuple[int, int]:
    """The last row of the list under the heading, and how many entries it has."""
    last, count = heading, 0
    dotted = False
    first: list[str] = []
    words = ""
    for at in range(heading + 1, min(len(rows), heading + _LENGTH)):
        text = rows[at].text
        dotted = dotted or _DOTTED.match(text) is not None
        entry = _DOTTED.match(text) is not None if dotted else _paged(rows, at)
        if not entry and _again(text, first):
            break
        if entry:
            last, count = at, count + 1
            first = first if count > _FIRST else [*first, _title(text), _title(words + text)]
            words = ""
        elif _part(text):
            last = at
        elif at - last > _WRAPPED:
            break
        else:
            words += text
    return last, count


def _paged(rows: Sequence[Row], at: int) -> bool:
    """Whether a list without dots has an entry here: the page number at its end, or alone on the next line."""
    text = rows[at].text
    if _part(text):
        return False
    return bool(_PAGED.match(text)) or (at + 1 < len(rows) and bool(_NUMBERS.match(rows[at + 1].text)))


def _part(text: str) -> bool:
    """Whether the row is a piece of an entry: page numbers, a mark, the word for an annex, alone on its line."""
    if _NUMBERS.match(text) or phrases().annex.match(fold(text)):
        return True
    mark = markers.section(text)
    return mark is not None and mark.length >= len(text)


def _title(text: str) -> str:
    """The words of an entry or a heading, without its mark, its dots, its pages and its blanks."""
    mark = markers.section(text)
    bare = text[mark.length :] if mark and mark.length < len(text) else text
    return "".join(_CLEAN.sub("", bare).split()).casefold()


def _again(text: str, first: Sequence[str]) -> bool:
    """Whether the row prints one of the first entries (or its first line, where it is long) as a heading."""
    title = _title(text)
    return len(title) > 1 and any(title == entry or (len(title) > 20 and entry.startswith(title)) for entry in first)


def _end(rows: Sequence[Row]) -> range:
    """The last rows, as long as each repeats what stands before all of them."""
    at = len(rows)
    if at < 2 * FEWEST or rows[-1].final:
        return range(0)
    squeezed = "".join("".join(row.text for row in rows).split())
    end = len(squeezed)
    while at > 0 and len(rows) - at < MOST:
        text = "".join(rows[at - 1].text.split())
        # the words must come twice: once in the text, once in the list
        if rows[at - 1].tail in _SENTENCE_ENDS or squeezed.find(text, 0, end - len(text)) < 0:
            break
        end -= len(text)
        at -= 1
    return range(at, len(rows)) if len(rows) - at >= FEWEST else range(0)
