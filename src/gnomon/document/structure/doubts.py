"""What does not fit in a text as printed: numbers that are missing, a table that is announced but absent, a
footnote's mark without its note, a cut.

Reads: the finished elements. Anomalies point at places; warnings are sentences for the reader of the result.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from gnomon.document.model import Anomaly, Element, Place, Span
from gnomon.document.structure.layout import tail_of
from gnomon.document.structure.phrases import fold, phrases

_PLACES = re.compile(r"(?:para|point)_(\d+)")
_FIGURES = re.compile(r"\d+")
_ENDS = frozenset(".。!！?？؟]")
_MARK = re.compile(r"\d(?<=[a-zà-ÿа-яё]{3}\d)\d?(?![\w/%-]|[.,]\d)")
_WORD = re.compile(r"(?<![^\s(\[“\"«'’])[^\W\d_]+$")
_LONGEST = 40


def anomalies(text: str, elements: Sequence[Element], missing: Sequence[tuple[int, int, Span]]) -> list[Anomaly]:
    """Gaps in the numbering, tables that are announced but absent, marks whose notes a quotation left out."""
    found = [_gap(text, first, last, span, elements) for first, last, span in missing]
    found.extend(_misnumbered(elements))
    found.extend(_absent_tables(elements))
    if figures := [match.start() for match in _MARK.finditer(text)]:
        found.extend(anomaly for element in elements for anomaly in _lone_marks(text, element, figures))
    return found


def _lone_marks(text: str, element: Element, figures: Sequence[int]) -> Iterator[Anomaly]:
    """Figures set tight to a word of the element, as marks are: those of a note stand in `footnotes` instead."""
    for start, end in element.spans if element.kind != "footnote" else ():
        if bisect_left(figures, start) == bisect_left(figures, end):  # most lines
            continue
        for match in _MARK.finditer(text, start, end):
            word = _WORD.search(text, max(start, match.start() - _LONGEST), match.start())
            if word:
                places = (Place(element.id, match.span()),)
                yield Anomaly("misread", "mark-without-note", places, word[0] + match[0], word[0], {"mark": match[0]})


def _gap(text: str, first: int, last: int, span: Span, elements: Sequence[Element]) -> Anomaly:
    at = next((e.id for e in elements if e.number_span and e.number_span[0] == span[0]), None)
    return Anomaly(
        "numbering", "paragraphs-missing", (Place(at, span),), text[slice(*span)].strip(), None,
        {"first": first, "last": last},
    )  # fmt: skip


def _misnumbered(elements: Sequence[Element]) -> Iterator[Anomaly]:
    """Items like `133.2` whose number differs from their place in the count."""
    for element in elements:
        if element.kind != "point" or element.number is None or "." not in element.number:
            continue
        place, printed = _PLACES.findall(element.id), _FIGURES.findall(element.number)
        if element.number_span and len(place) == len(printed) and list(map(int, place)) != list(map(int, printed)):
            at = (Place(element.id, element.number_span),)
            yield Anomaly("numbering", "item-misnumbered", at, element.number, ".".join(place))


def _absent_tables(elements: Sequence[Element]) -> list[Anomaly]:
    """A heading directly before the next paragraph, where the paragraphs around speak of a table below."""
    found = []
    for at, element in enumerate(elements):
        if element.kind != "heading" or element.id == "title_1" or not element.spans:
            continue
        near = elements[max(0, at - 12) : at]
        announced = any(phrases().table_below.search(fold(e.text)) for e in near)
        follows = next((e for e in elements[at + 1 :] if e.kind != "footnote"), None)
        if announced and (follows is None or follows.kind == "paragraph"):
            span = (element.spans[0][0], element.spans[-1][1])
            found.append(Anomaly("missing-table", "table-announced", (Place(element.id, span),), element.text))
    return found


def warnings(elements: Sequence[Element], missing: Sequence[tuple[int, int, Span]]) -> list[str]:
    """Sentences on what may be incomplete."""
    found = []
    for first, last, _ in missing:
        which = f"paragraph {first} is" if first == last else f"paragraphs {first} to {last} are"
        found.append(f"The numbering skips: {which} not in the text; compare with the original.")
    last_words = next((e for e in reversed(elements) if e.kind in ("paragraph", "point", "recital")), None)
    body = [e for e in elements if e.spans]
    if last_words and body and _unfinished(last_words) and max(e.spans[-1][1] for e in body) == last_words.spans[-1][1]:
        found.append(
            "The text stops in the middle of a sentence: the file may be cut; read it again from the original."
        )
    return found


def _unfinished(element: Element) -> bool:
    """Whether a piece of the text proper has no end; a list in an annex may do without, and so does a signature, one
    line without a number."""
    if not element.spans or element.id.startswith("att_") or tail_of(element.text) in _ENDS:
        return False
    return element.number is not None or len(element.spans) > 1
