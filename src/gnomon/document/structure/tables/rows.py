"""Where the rows of a numbered table begin: the numbers of the first column run on.

Reads: blocks and the kinds of the columns. A number counts only where the column behind it goes on as it
must (a date in a date column, no small letter in a column of prose), so that the numbers of quoted
paragraphs and agenda items are not taken for rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.document.structure.lines import Line
from gnomon.document.structure.tables import content

NUMBER = re.compile(r"[(\-]?(?P<number>\d{1,3}(?:\.\d{1,3})?)\s?(?P<mark>[.)\-、．]*)(?:\s+|$|(?=[^\W\d_]))")
_STEP = 3  # rows that may be missing in between


@dataclass(frozen=True, slots=True)
class Start:
    """Row `number` begins at `lines[at]`; its printed number ends `length` characters into the line."""

    at: int
    number: str
    length: int

    @property
    def value(self) -> int:
        """The number as it runs on: the last part of `133.12`."""
        return int(self.number.rpartition(".")[2])


def starts(lines: Sequence[Line], second: str) -> list[Start]:
    """The rows' first lines in order; `second` is the kind of the column behind the number."""
    found = [start for at in range(len(lines)) if (start := _candidate(lines, at, second))]
    where: dict[int, list[int]] = {}
    for order, start in enumerate(found):
        where.setdefault(start.value, []).append(order)
    chain: list[Start] = []
    for order, start in enumerate(found):
        if not chain or _follows(chain[-1], start, where, order):
            chain.append(start)
    return chain


def _follows(last: Start, start: Start, where: dict[int, list[int]], order: int) -> bool:
    """The next number, or one a little further where the numbers between do not come later."""
    if last.number.rpartition(".")[0] != start.number.rpartition(".")[0]:
        return start.value == 1
    between = range(last.value + 1, start.value)
    return 0 < start.value - last.value <= _STEP and all(where.get(n, [-1])[-1] < order for n in between)


def _candidate(lines: Sequence[Line], at: int, second: str) -> Start | None:
    line = lines[at]
    match = NUMBER.match(line.text)
    if not match:
        return None
    rest = line.text[match.end() :]
    behind = rest or next((each.text for each in lines[at + 1 : at + 4] if each.text), "")
    start = Start(at, match["number"], match.end())
    if second == "date":
        dated = content.DATE.match(behind)
        return start if dated else None
    fresh = at == 0 or lines[at - 1].blank or line.index != lines[at - 1].index + 1 or bool(match["mark"])
    goes_on = behind[:1].isalpha() and not behind[:1].islower()
    if second == "symbol":
        return start if fresh and content.symbol(behind) else None
    return start if fresh and (goes_on or behind[:1] in "([“\"«《…") and behind else None
