"""Puts the rows of a table in their places in a document, also in another reading of it than the table was made on.

Reads: a `Table`, a `Document`. A row names its place by span, by words, or by `mark`: the short hash of its words,
their length without white space, and which one of its kind it is within its element. By its mark a row is found again
when a better reading has moved everything; a row whose words are gone stands nowhere and counts as missed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from gnomon.document.model import Document, Element, Span
from gnomon.errors import InputError
from gnomon.findings.anchor import Anchor
from gnomon.findings.expected import Row, Said, Table
from gnomon.findings.identity import digest

_NOWHERE = (0, 0)
Mark = tuple[str, int, int]
_Find = Callable[[str], Iterator[int]]  # where it begins, in words without white space


def placed(table: Table, document: Document) -> Table:
    """The table with its rows and its scope in `document`. Raises InputError where they do not belong to this text."""
    same = table.length in (None, document.source.length)
    if not same and not all("mark" in raw or "words" in raw for raw in table.raw):
        raise InputError(
            f"{table.path.name} was made on a text of {table.length:,} characters, {document.source.name} has "
            f"{document.source.length:,}: read the version that the table was made on."
        )
    rows = tuple(_row(raw, table, document, same=same) for raw in table.raw)
    return replace(table, rows=rows, scope=tuple(_scope(pair, table, document) for pair in table.parts))


def mark_of(words: str, place: Span, own: str) -> Mark:
    """The mark of words at a place of their element's own text."""
    name, size = digest(words), len("".join(words.split()))
    return name, size, [start for start, _ in _windows(_hashed(name, size), size, own)].index(place[0]) + 1


def _row(raw: dict[str, Any], table: Table, document: Document, *, same: bool) -> Row:
    try:
        kind, at, values = str(raw["kind"]), raw.get("at"), dict(raw.get("values", {}))
        span = _span(raw, at, document, same=same)
        moved = span[0] - int(raw["span"][0]) if "span" in raw and span != _NOWHERE else 0
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{table.path.name} has a row that cannot be placed ({raw}): give span or words.") from error
    said = _said(values, document.text, moved)
    return Row(kind, at, span, said, bool(raw.get("optional")), bool(raw.get("parts")))


def _span(raw: dict[str, Any], at: str | None, document: Document, *, same: bool) -> Span:
    if "span" in raw and same:
        start, end = raw["span"]
        return int(start), int(end)
    if "mark" in raw:
        return _marked(raw["mark"], at, int(raw["span"][0]), document)
    bare = "".join(str(raw["words"]).split())
    named = [element for element in document.elements if element.id == at] or document.elements
    return _nth(int(raw.get("occurrence", 1)), _said_as(bare), len(bare), named, document)


def _marked(mark: Sequence[Any], at: str | None, start: int, document: Document) -> Span:
    """Where marked words stand: in their element, else in the nearest that holds as many of them, else the nearest."""
    size, occurrence = int(mark[1]), int(mark[2])
    find = _hashed(str(mark[0]), size)
    try:
        return _nth(occurrence, find, size, [e for e in document.elements if e.id == at], document)
    except ValueError:
        held = [
            [Anchor(document, element).span(*place) for place in places]
            for element in document.elements
            if (places := list(_windows(find, size, element.text)))
        ]
    likely = [places[occurrence - 1] for places in held if len(places) >= occurrence]
    every = [place for places in held for place in places]
    return min(likely or every, key=lambda place: abs(place[0] - start), default=_NOWHERE)


def _nth(n: int, find: _Find, size: int, elements: Sequence[Element], document: Document) -> Span:
    """The nth place that `find` gives in elements; ValueError where there are fewer."""
    places = [(element, place) for element in elements for place in _windows(find, size, element.text)]
    if len(places) < n:
        raise ValueError("its words are not there")
    element, place = places[n - 1]
    return Anchor(document, element).span(*place)


def _windows(find: _Find, size: int, own: str) -> Iterator[Span]:
    """Places of `size` characters in an element's own text, white space not counted."""
    kept = [at for at, char in enumerate(own) if not char.isspace()]
    for first in find("".join(own.split())) if size else ():
        yield kept[first], kept[first + size - 1] + 1


def _said_as(words: str) -> _Find:
    return lambda bare: (match.start() for match in re.finditer(re.escape(words), bare))


def _hashed(name: str, size: int) -> _Find:
    return lambda bare: (at for at in range(len(bare) - size + 1) if digest(bare[at : at + size]) == name)


def _said(value: Any, source: str, moved: int) -> Any:
    """A value with each `{"span": [...]}` in it replaced by the words that stand there."""
    match value:
        case {"span": [int(start), int(end)]}:
            return Said(" ".join(source[start + moved : end + moved].split()))
        case dict():
            return {key: _said(each, source, moved) for key, each in value.items()}
        case list():
            return [_said(each, source, moved) for each in value]
    return value


def _scope(pair: tuple[str, str], table: Table, document: Document) -> Span:
    """From the first character of one element to the last of another and of what it holds."""
    first, last = pair
    starts = [
        min(span[0] for span in (*element.spans, *filter(None, (element.number_span,))))
        for element in document.elements
        if element.id == first and (element.spans or element.number_span)
    ]
    within = [e for e in document.elements if e.spans and (e.id == last or e.id.startswith(f"{last}__"))]
    if not starts or not within:
        raise InputError(f"{table.path.name} covers {first} to {last}, which {document.source.name} does not have.")
    return starts[0], max(element.spans[-1][1] for element in within)
