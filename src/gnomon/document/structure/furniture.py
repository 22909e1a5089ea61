"""What a page prints around its text: heads, feet, numbers, rules, and heads set sideways.

Reads: the measured rows. Takes out what is furniture by its form (a job number, a lone symbol with a page
number, a rule) or because it comes back at page breaks, and marks the row after it as the top of a page.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from gnomon.document.model import Dropped, Why
from gnomon.document.structure.layout import Row
from gnomon.document.structure.phrases import fold, phrases

_PART = r"/[A-Za-z0-9][A-Za-z0-9.()\-]*"
SYMBOL = rf"[A-Z]{{1,7}}(?:\.\d{{1,3}})?(?:{_PART})*{_PART}(?<=[A-Za-z0-9)])(?: \(\d{{4}}\))?\*?"
_JOB = r"(?:GE\.\d\d-\d{4,6}|\d\d-\d{5})(?:\s*\([A-Z]\)(?:\s+\d{6}){0,4})?"  # of printing, the language, its dates
_NUMBER = r"(?:[-–] ?)?\d{1,4}(?:/\d{1,4})?(?: ?[-–])?"
_SHAPE = (
    rf"(?P<foot>(?:{_NUMBER}\s+)?{_JOB}(?:\s+{_NUMBER})?|\*\d{{7}}\*|[_—–=-]{{4,}})$"
    rf"|(?P<head>(?:{_NUMBER}\s+)?(?P<symbol>{SYMBOL}(?: [A-Z])?)(?:\s+{_NUMBER})?)$"
    rf"|(?P<number>(?:(?:@) ?)?{_NUMBER}(?: ?页| of \d+)?)$"
)
_LONE = re.compile(SYMBOL + "(?: [A-Z])?$")
_INSIDE = re.compile(r"[A-Z]{1,7}(?:\.\d{1,3})?/[A-Z0-9./]*[A-Z0-9]")
_FIGURES = re.compile(r"\d+")
_RULE = "_—–=-"
_LONGEST = 90
FIRST = 12


@cache
def _shape() -> re.Pattern[str]:
    """The forms of furniture, with every language's word for a page."""
    return re.compile(_SHAPE.replace("@", phrases().page))


def remove(rows: Sequence[Row]) -> tuple[list[Row], list[Dropped], list[str]]:
    """The rows that are text, what was dropped, and the symbols that page heads print."""
    sideways = _sideways(rows)
    repeated = _repeated(rows)
    own = _own(rows, sideways)
    kept: list[Row] = []
    dropped: list[Dropped] = []
    heads: list[str] = []
    top = ruled = False
    for index, row in enumerate(rows):
        why = "rotated-text" if index in sideways else _why(rows, index, repeated, own)
        if why:
            dropped.append(Dropped((row.start, row.end), why))
            if why == "page-head":
                heads.append(row.text)
            top = True
            ruled = row.text[0] in _RULE and why == "page-foot"
            continue
        row.top, row.ruled = row.top or top, ruled
        top = ruled = False
        kept.append(row)
    heads.extend(_letters(rows, sideways))
    return kept, dropped, heads


def _why(rows: Sequence[Row], index: int, repeated: dict[str, set[str]], own: frozenset[str]) -> Why | None:
    row = rows[index]
    if len(row.text) > _LONGEST:
        return None
    if row.text[0].isdecimal() and row.text.isdecimal() and _of_words(rows, index):
        return None
    if index >= FIRST and (keys := repeated.get(_initial(row.text))) and _key(row.text) in keys:
        return "page-head"
    match = _shape().match(row.text)
    if not match:
        return None
    if match["foot"]:
        return "page-foot"
    if match["head"]:
        if index < FIRST and match["head"] == match["symbol"]:
            return None
        if match["symbol"].replace(" ", "") in own:
            return "page-head"
        noted = bool(own) and match["head"][0].isdecimal()  # a note that is no more than another symbol
        return "page-head" if not noted and _at_break(rows, index) else None
    return "page-number" if _at_break(rows, index) and _alone(rows, index) else None


def _own(rows: Sequence[Row], sideways: dict[int, int]) -> frozenset[str]:
    """The symbol that stands alone on a line, upright or sideways, most often and more than once."""
    counts = Counter(row.text.replace(" ", "") for row in rows if "/" in row.text and _LONE.match(row.text))
    counts.update(_letters(rows, sideways))
    return frozenset(symbol for symbol, count in counts.most_common(1) if count > 1)


def _at_break(rows: Sequence[Row], index: int) -> bool:
    """Whether the row stands where a page may begin or end: a feed, other furniture, two blank lines, the end."""
    row, after = rows[index], rows[index + 1] if index + 1 < len(rows) else None
    if row.top or after is None or after.top or row.gap > 2 or (after.gap > 2 and row.gap > 0):
        return True
    near = [rows[at].text for at in (index - 1, index + 1) if 0 <= at < len(rows)]
    return any(len(text) <= _LONGEST and (m := _shape().match(text)) is not None and not m["number"] for text in near)


def _alone(rows: Sequence[Row], index: int) -> bool:
    """A bare figure is no page number inside a run of short lines (a column of a table)."""
    near = [rows[at] for at in (index - 1, index + 1) if 0 <= at < len(rows)]
    return rows[index].top or not all(row.width < 12 for row in near)


def _of_words(rows: Sequence[Row], index: int) -> bool:
    """Whether a lone number belongs to the words: of the first note below a rule, or a mark that the line end parted
    from the line above."""
    before, row, after = rows[index - 1 : index], rows[index], rows[index + 1 : index + 2]
    if not before or not after or row.gap:
        return False
    if before[0].text[0] in _RULE:
        return not after[0].gap
    return before[0].comma and not row.top and not after[0].top


def _key(text: str) -> str:
    """The words of a line, whatever its figures and blanks."""
    return " ".join(_FIGURES.sub("#", text).split())


def _initial(text: str) -> str:
    """The first character of a line's key."""
    return "#" if text[0].isdecimal() else text[0]


def _repeated(rows: Sequence[Row]) -> dict[str, set[str]]:
    """The keys, by first character, of short lines that come back, figures aside, at page breaks more often than
    elsewhere, or wherever they name the organisation and a text."""
    at_breaks: Counter[str] = Counter()
    named: Counter[str] = Counter()
    within: list[str] = []
    names = tuple(phrases().united_nations)
    for index, row in enumerate(rows):
        if len(row.text) > _LONGEST or row.tail:
            continue
        if row.top or (index + 1 < len(rows) and rows[index + 1].top):
            at_breaks[_key(row.text)] += 1
        elif at_breaks:
            within.append(row.text)
        if fold(row.text).startswith(names) and _FIGURES.search(row.text):
            named[_key(row.text)] += 1
    found = _by_initial(key for key, count in at_breaks.items() if count > 2)
    elsewhere = Counter(key for text in within if (keys := found.get(_initial(text))) and (key := _key(text)) in keys)
    again = [key for key, count in named.items() if count > 1]
    return _by_initial([*again, *(key for keys in found.values() for key in keys if elsewhere[key] < at_breaks[key])])


def _by_initial(keys: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for key in keys:
        found[key[0]].add(key)
    return found


def _sideways(rows: Sequence[Row]) -> dict[int, int]:
    """Rows of text set sideways (one or two characters a line), each with the number of its run."""
    found: dict[int, int] = {}
    run: list[int] = []
    for index in range(len(rows) + 1):
        if index < len(rows) and rows[index].width <= 3:
            run.append(index)
            continue
        if len(run) > 5 and re.search(rf"{_JOB}|{SYMBOL}", "".join(rows[at].text for at in run)):
            found.update(dict.fromkeys(run, run[0]))
        run = []
    return found


def _letters(rows: Sequence[Row], sideways: dict[int, int]) -> list[str]:
    """The symbols that stand in text set sideways."""
    joined: dict[int, str] = {}
    for index, run in sideways.items():
        joined[run] = joined.get(run, "") + rows[index].text
    return [match[0] for text in joined.values() for match in _INSIDE.finditer(text)]
