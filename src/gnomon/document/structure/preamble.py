"""The preamble of a resolution: recitals between the enacting formula and the first operative paragraph.

Reads: rows after the formula. A recital opens with one of the language's set openings and ends with a comma;
blank lines, indents and short lines say where one ends, the opening decides where they do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gnomon.document.structure import markers, points
from gnomon.document.structure.layout import COMMAS, PAUSES, Row, apart, strength
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.outline import Outline, lists
from gnomon.document.structure.phrases import fold, phrases

_STOPS = frozenset(".。")
_QUOTES = frozenset('"“«„「')
_ENDS = COMMAS | frozenset(";；؛:：.。")


def formula(text: str) -> str | None:
    """The language in which the line is an enacting formula (an organ's name and a comma), or None."""
    if len(text) > 80:
        return None
    folded = fold(text)
    if not (phrases().formula.match(folded) or phrases().formula_alone.match(folded)):
        return None
    for name, (_, language) in phrases().organs.items():
        if name in folded:
            return language
    return None


def quoted(text: str) -> str | None:
    """The language in which the line is an enacting formula behind a quotation mark, as decisions print it."""
    return formula(text[1:].lstrip()) if text[0] in _QUOTES else None


def opens(text: str, language: str) -> bool:
    """Whether a line begins with one of the language's openings of a recital."""
    opening = phrases().recital.get(language)
    return opening is not None and opening.match(fold(text)) is not None


def language(text: str) -> str | None:
    """The language in which a line opens like a recital, or None."""
    return next((code for code in phrases().recital if opens(text, code)), None)


def end(rows: Sequence[Row], start: int) -> int:
    """The index of the first operative paragraph after `start`, or of what ends a resolution without one."""
    for at in range(start, len(rows)):
        mark = markers.paragraph(rows[at].text)
        if mark and mark.sure and mark.meanings[0][1] == 1:
            before = rows[at - 1] if at else None
            if before is None or before.tail or strength(before, rows[at]) or _heads(before):
                return _with_heading(rows, start, at)
    return len(rows)


def _heads(row: Row) -> bool:
    """Whether the row opens a first section, alone on its line or with a short title."""
    mark = markers.section(row.text)
    return mark is not None and not row.tail.strip(".") and len(row.text) < 60 and mark.meanings[0][1] == 1


def _with_heading(rows: Sequence[Row], start: int, at: int) -> int:
    """The index of the section heading (and its title) right before the first operative paragraph, or of that."""
    for length in (1, 2):
        if at - length > start and _heads(rows[at - length]) and not rows[at - 1].comma:
            return at - length
    return at


def read(outline: Outline, start: int, stop: int, language: str) -> None:
    """Read rows `start` to `stop` into recitals (and what else stands among them) of `outline`."""
    rows = outline.rows
    telling = _indents_tell(rows[start:stop])
    parted = _gaps_tell(rows[start:stop])
    doubtful: list[Node] = []
    last: Node | None = None
    for at in range(start, stop):
        row, before = rows[at], rows[at - 1] if at > start else None
        mark = markers.point(row.text) if outline.current is not None else None
        if mark and before is not None and _point(outline, row, before, mark):
            continue
        recital = opens(row.text, language)
        if before is None or _begins(before, row, opens=recital, telling=telling, parted=parted):
            _settle(outline, last)
            _open(outline, row)
            last = None if recital or before is None else outline.current
            doubtful = [] if recital or outline.current is None else [*doubtful, outline.current]
        elif outline.current is not None:
            outline.current.spans.append((row.start, row.end))
            outline.held.append(row)
    _settle(outline, last)
    if stop == len(rows) or not markers.paragraph(rows[stop].text):
        for node in doubtful:
            _operative(node)
            for below in outline.nodes:
                if below.parent is not None and below.parent.role == "operative":
                    below.role = "operative"


def _point(outline: Outline, row: Row, before: Row, mark: markers.Mark) -> bool:
    sure = strength(before, row)
    if not outline.lists and before.tail not in (":", "："):
        return False
    if points.place(outline.lists, mark, after_colon=before.tail in (":", "："), sure=sure == 2) is None:
        return False
    return lists.point(outline, row, before, mark, sure)


def _begins(before: Row, row: Row, *, opens: bool, telling: bool, parted: bool) -> bool:
    """Whether `row` begins a recital of its own after `before`."""
    if row.whole:
        return bool(before.tail) or opens or not row.text[0].islower()
    sure = strength(before, row)
    if parted and not row.top and not apart(before, row):
        return False
    if before.tail in PAUSES and not apart(before, row) and not (telling and row.indent):
        return False
    if sure == 2:
        return before.tail in _ENDS or opens
    if before.tail not in _ENDS or not opens:
        return False
    if telling and not row.top:
        return row.indent > 0
    if sure == 1:
        return True
    return row.text[0].isupper() or row.indent > before.indent


def _indents_tell(rows: Sequence[Row]) -> bool:
    """Whether first lines are indented here and others are not."""
    indented = sum(row.indent > 0 for row in rows)
    return 0 < indented < 0.8 * len(rows)


def _gaps_tell(rows: Sequence[Row]) -> bool:
    """Whether blank lines part the recitals here, and no line that ends early with a comma stands without one."""
    ends = [(before, row) for before, row in pairwise(rows) if before.comma and not row.top]
    gaps = sum(apart(before, row) for before, row in ends)
    return gaps > 2 and gaps > sum(before.reach < 0.7 and not apart(before, row) for before, row in ends)


def _settle(outline: Outline, doubtful: Node | None) -> None:
    """A piece that opens like no recital and ends with a full stop is an operative paragraph without a number."""
    if doubtful is not None and outline.held and outline.held[-1].tail in _STOPS:
        _operative(doubtful)


def _operative(node: Node) -> None:
    """Where no numbered paragraph follows, so are the last pieces that open like no recital."""
    node.kind, node.name, node.role = "paragraph", "p", "operative"


def _open(outline: Outline, row: Row) -> None:
    node = Node("recital", "recital", None, outline.scope, role="preambular", page=row.page)
    node.spans.append((row.start, row.end))
    outline.open(node, row)
