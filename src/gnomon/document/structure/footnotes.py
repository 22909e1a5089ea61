"""Ties footnotes to their marks: which figure of the text is the mark of which note, and takes it out of the words.

Reads: the notes in order, the places set like marks, the elements. A mark is looked for in the text between
the previous block of notes and its own, after the mark of the note before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from gnomon.document import address
from gnomon.document.model import Dropped, Element, FootnoteMark, Span
from gnomon.document.structure.marks import Marks
from gnomon.document.structure.nodes import Node
from gnomon.document.structure.notes import Note
from gnomon.document.words import join


def elements(source: str, notes: Sequence[Note], nodes: Sequence[Node]) -> list[Element]:
    """The notes as elements; notes that start again are addressed within their annex."""
    ids = address.Ids()
    annexes = [node for node in nodes if node.kind == "annex"]
    starts = [node.start for node in annexes]
    seen: set[int] = set()
    stars: Counter[str | None] = Counter()
    found = []
    for note in notes:
        at = bisect_right(starts, note.mark[0])
        annex = annexes[at - 1].id if at else None
        if note.number is None:
            stars[annex] += 1
            name = f"fn_star_{stars[annex]}"
            scope = None if annex is None or stars[None] == 0 else annex
        else:
            name = f"fn_{note.number}"
            scope = annex if note.number in seen else None
            seen.add(note.number)
        note.id = ids.unique(address.child(scope, name))
        found.append(
            Element(
                note.id, "footnote", join(source, note.spans), tuple(note.spans), number=note.printed.strip("()[]/"),
                number_span=note.mark, page=note.rows[0].page, parent=scope,
            )
        )  # fmt: skip
    return found


def locate(source: str, notes: Sequence[Note], marks: Marks) -> list[tuple[Span, str]]:
    """The span of each mark found, with the id of its note, in source order."""
    found: list[tuple[Span, str]] = []
    without: list[tuple[Note, int]] = []
    taken = last = 0
    stars: dict[int, int] = {}
    for note in notes:
        start, end = note.region
        if note.number is None:
            span = _star(source, note, stars)
        else:
            follows = marks.raised and note.number == last + 1  # the mark of an endnote may stand pages before
            passed = marks.find(note.number, taken, start) if follows else None
            span = passed or marks.find(note.number, max(start, taken), end) or marks.find(note.number, start, end)
            if span is None:
                without.append((note, max(start, taken)))
            taken, last = span[1] if span else taken, note.number
        if span:
            found.append((span, note.id))
    if without and not any(_tight(source, span) for span, _ in found):
        found.extend(_loose(without, marks))
    return _apart(sorted(found))


def _tight(source: str, span: Span) -> bool:
    """Whether a mark stands tight to the words before it."""
    return not source[span[0] - 1 : span[0]].isspace()


def _loose(notes: Sequence[tuple[Note, int]], marks: Marks) -> Iterator[tuple[Span, str]]:
    """Marks between blanks, where no mark of the text is set tight to its words."""
    for note, start in notes:
        if note.number is not None and (span := marks.loose(note.number, start, note.region[1])):
            yield span, note.id


def _apart(found: Sequence[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Without a mark that runs into the one before it."""
    kept: list[tuple[Span, str]] = []
    for span, note in found:
        if not kept or span[0] >= kept[-1][0][1]:
            kept.append((span, note))
    return kept


def _star(source: str, note: Note, stars: dict[int, int]) -> Span | None:
    """The star in the text before the note that has as many points as the note's own mark; a letter that is one stands
    tight behind a figure or a stop."""
    start, end = note.region
    sign = note.printed
    if sign.isalpha():
        lettered = re.compile(rf"(?<=[\d.,;:)\]”’»]){sign}(?!\w)").search(source, start, end)
        return lettered.span() if lettered else None
    at = source.find(sign, max(start, stars.get(start, 0)), end)
    while at >= 0 and (source[at + len(sign) : at + len(sign) + 1] == sign[0] or source[at - 1 : at] == sign[0]):
        at = source.find(sign, at + 1, end)
    if at < 0:
        return None
    stars[start] = at + len(sign)
    return at, at + len(sign)


def apply(
    source: str, elements: Sequence[Element], marks: Sequence[tuple[Span, str]]
) -> tuple[list[Element], list[Dropped]]:
    """The elements without the marks in their words but with `footnotes`, and the marks as dropped."""
    starts = [span[0] for span, _ in marks]
    dropped: list[Dropped] = []
    done: list[Element] = []
    for element in elements:
        if element.kind == "footnote" or not _holds(starts, element.spans):
            done.append(element)
            continue
        spans: list[Span] = []
        found: list[tuple[int, str]] = []
        reached = 0
        for start, end in element.spans:
            if start < reached:  # a mark that began in the line before
                dropped.append(Dropped((start, min(reached, end)), "footnote-mark"))
                start = min(reached, end)
            for index in range(bisect_left(starts, start), bisect_right(starts, end - 1)):
                (first, last), note = marks[index]
                if last > element.spans[-1][1]:
                    continue
                if start < first:
                    spans.append((start, first))
                found.append((len(spans), note))
                dropped.append(Dropped((first, min(last, end)), "footnote-mark"))
                start, reached = min(last, end), last
            if start < end:
                spans.append((start, end))
        done.append(_marked(source, element, spans, found) if found else element)
    return done, dropped


def _holds(starts: Sequence[int], spans: Sequence[Span]) -> bool:
    """Whether one of the offsets lies between the first and the last of the spans."""
    if not spans:
        return False
    at = bisect_left(starts, min(spans)[0])
    return at < len(starts) and starts[at] < max(spans)[1]


def _marked(source: str, element: Element, spans: list[Span], found: list[tuple[int, str]]) -> Element:
    """The element over `spans`; each mark stands after the words of the first `count` of them."""
    kept = tuple(span for span in spans if not source[span[0] : span[1]].isspace())
    text = join(source, kept)
    sizes = list(accumulate((len("".join(source[slice(*span)].split())) for span in spans), initial=0))
    marks = tuple(FootnoteMark(note, _offset(text, sizes[count])) for count, note in found)
    return replace(element, spans=kept, text=text, footnotes=marks)


def _offset(text: str, size: int) -> int:
    """Where in `text`, words with single blanks between them, `size` characters that are not blank have passed."""
    at = size
    while at < len(text) and (missing := size - at + text.count(" ", 0, at)):
        at += missing
    return min(at, len(text))
