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
from gnomon.document.structure.tables.blocks import ENDED, width

NUMBER = re.compile(r"[(\-]?(?P<number>\d{1,3}(?:\.\d{1,3})?)\s?(?P<mark>[.)\-、．]*)(?:\s+|$|(?=[^\W\d_]))")
_STEP = 3  # rows that may be missing in between


@dataclass(frozen=True, slots=True)
class Start:
    """A row begins at `lines[at]`; its printed number, if any, ends `length` characters into the line."""

    at: int
    number: str | None = None
    length: int = 0

    @property
    def value(self) -> int:
        """The number as it runs on: the last part of `133.12`; 0 without one."""
        return int((self.number or "0").rpartition(".")[2])

    @property
    def series(self) -> str:
        """What stands before the running number: `133` in `133.12`."""
        return (self.number or "").rpartition(".")[0]


def starts(lines: Sequence[Line], kinds: Sequence[str], limit: float = 0) -> list[Start]:
    """The rows' first lines in order, by number, or by what the first column holds where it has none.

    Where no blank lines stand between rows, a row may follow a line of a narrow column, less than `limit` wide.
    """
    if kinds[0] in ("date", "symbol"):
        return [Start(at) for at in range(len(lines)) if _fresh(lines, at) and _holds(lines[at].text, kinds[0])]
    second = kinds[1] if kinds[0] == "number" and len(kinds) > 1 else kinds[0]
    found = [start for at in range(len(lines)) if (start := _numbered(lines, at, second, limit))]
    where: dict[int, int] = {start.value: order for order, start in enumerate(found)}
    chain: list[Start] = []
    for order, start in enumerate(found):
        if not chain or _follows(chain[-1], start, where, order):
            chain.append(start)
    return chain


def _follows(last: Start, start: Start, where: dict[int, int], order: int) -> bool:
    """The next number, or one a little further where the numbers between do not come later."""
    if last.series != start.series:
        return start.value == 1
    between = range(last.value + 1, start.value)
    return 0 < start.value - last.value <= _STEP and all(where.get(n, -1) < order for n in between)


def _numbered(lines: Sequence[Line], at: int, second: str, limit: float) -> Start | None:
    match = NUMBER.match(lines[at].text)
    if not match:
        return None
    behind = lines[at].text[match.end() :] or next((each.text for each in lines[at + 1 : at + 4] if each.text), "")
    start = Start(at, match["number"], match.end())
    if second == "date":
        return start if _holds(behind, second) else None
    if (
        not behind
        or behind[0].islower()
        or behind[0].isdigit()
        or not (_fresh(lines, at) or _ended(lines[at - 1], match, limit))
    ):
        return None
    return start if second != "symbol" or _holds(behind, second) else None


def _fresh(lines: Sequence[Line], at: int) -> bool:
    """Nothing stands right above."""
    return bool(lines[at].text) and (at == 0 or lines[at - 1].blank or lines[at].index != lines[at - 1].index + 1)


def _ended(above: Line, match: re.Match[str], limit: float) -> bool:
    """A number with its dot, below the end of a sentence, a time or a narrow column: no blank line stands between."""
    if not match["mark"].startswith((".", "．", "、")):
        return False
    return above.text.endswith(ENDED) or content.time(above.text) or width(above) < limit


def _holds(words: str, kind: str) -> bool:
    return bool(content.DATE.match(words)) if kind == "date" else content.named(words)
