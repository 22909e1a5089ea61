"""Lists of contents: a table of headings with page numbers in front, or a list of bookmarks at the end.

Reads: the measured rows. A list at the end is known because each of its lines repeats, blanks and line ends
aside, words that the text has already printed; one in front by its heading and its dotted lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.model import Dropped
from gnomon.document.structure.layout import Row
from gnomon.document.structure.phrases import fold, phrases

FEWEST = 4
MOST = 600
_ENTRY = re.compile(r".*?(?:\.{4,}|(?:\. ){4,}|…{2,}|\t)\s*[\d–-]*\s*\d*$")
_FRONT = 200
_SENTENCE_ENDS = frozenset(".;")


def remove(rows: Sequence[Row]) -> tuple[list[Row], list[Dropped]]:
    """The rows that are text, and the rows of lists of contents."""
    gone = {*_front(rows), *_end(rows)}
    kept = [row for index, row in enumerate(rows) if index not in gone]
    return kept, [Dropped((rows[index].start, rows[index].end), "contents-list") for index in sorted(gone)]


def _front(rows: Sequence[Row]) -> range:
    """From the heading `Contents` to its last dotted line."""
    for at, row in enumerate(rows[:_FRONT]):
        if len(row.text) < 40 and phrases().contents.match(fold(row.text)):
            last = at
            for index in range(at + 1, min(len(rows), at + _FRONT)):
                if _ENTRY.match(rows[index].text):
                    last = index
                elif index - last > 4:
                    break
            return range(at, last + 1) if last > at + 1 else range(0)
    return range(0)


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
