"""A document as the page shows it: blocks in reading order, two languages side by side, findings in the margin.

Reads: one or two language versions of a document. They share addresses, except where `twins` says otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gnomon.register.queries.rows import Anomaly, Document, Finding, Provision, Words
from gnomon.site.public.pieces import Piece, in_margin, pieces

TITLES = frozenset({"section", "heading", "annex"})
INDENTED = "point"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a printed table."""

    cells: tuple[tuple[Provision, tuple[Side, ...]], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One language version of a block."""

    provision: Provision
    pieces: tuple[Piece, ...]
    rows: tuple[Row, ...] = ()  # of a table


@dataclass(frozen=True, slots=True)
class Note:
    """A finding in the margin; `passage` holds the words that a citation points to (see `passages`)."""

    finding: Finding
    passage: Words | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One address: its words in the language asked for and beside it, what was found and what does not fit."""

    id: str
    kind: str  # title | table | footnote | text
    level: int  # of a title, 2 to 4
    indent: int  # steps in from the paragraph
    main: Side | None
    beside: Side | None
    notes: tuple[Note, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()

    @property
    def side(self) -> Side:
        """The version that is there."""
        side = self.main or self.beside
        assert side is not None  # noqa: S101  (a block is made from at least one)
        return side


def blocks(document: Document, beside: Document | None) -> tuple[Block, ...]:
    """All blocks of a document; what only the other language has stands where it has it."""
    main = _sides(document, marked=True)
    other = _under(_sides(beside, marked=False), document.twins.get(beside.language, {})) if beside else {}
    everything = {p.id: p for p in (*(beside.provisions if beside else ()), *document.provisions)}
    flags: dict[str | None, list[Anomaly]] = defaultdict(list)
    for anomaly in document.anomalies:
        flags[anomaly.at].append(anomaly)
    return tuple(
        _block(id_, main.get(id_), other.get(id_), everything, flags) for id_ in merged(list(main), list(other))
    )


def merged(one: list[str], two: list[str]) -> list[str]:
    """Both lists in one order: the first as it stands, what only the second has after its neighbour there."""
    known, order, extra, before = set(one), list[str](), defaultdict[str, list[str]](list), ""
    for each in two:
        if each in known:
            before = each
        else:
            extra[before].append(each)
    for each in ["", *one]:
        order += ([each] if each else []) + extra[each]
    return order


def _under(sides: dict[str, Side], twins: Mapping[str, str]) -> dict[str, Side]:
    """The other language's blocks under the addresses of those that they belong to."""
    return {twins.get(id_, id_): side for id_, side in sides.items()}


def _sides(document: Document, *, marked: bool) -> dict[str, Side]:
    """The blocks of a version; `marked` where its findings stand in the margin, so that each opens its words."""
    children: dict[str | None, list[Provision]] = defaultdict(list)
    for provision in document.provisions:
        children[provision.parent].append(provision)
    inside: set[str] = set()
    sides: dict[str, Side] = {}
    for provision in document.provisions:
        if provision.parent in inside:
            inside.add(provision.id)
        elif provision.kind == "table":
            inside.add(provision.id)
            sides[provision.id] = _side(provision, _rows(provision, children, marked=marked), marked=marked)
        elif provision.text.strip() or provision.number:
            sides[provision.id] = _side(provision, marked=marked)
    return sides


def _side(provision: Provision, rows: tuple[Row, ...] = (), *, marked: bool) -> Side:
    return Side(provision, pieces(provision, in_margin(provision) if marked else ()), rows)


def _rows(table: Provision, children: Mapping[str | None, list[Provision]], *, marked: bool) -> tuple[Row, ...]:
    rows: dict[int, list[tuple[Provision, tuple[Side, ...]]]] = defaultdict(list)
    for each in _descendants(table.id, children):
        if each.cell:
            inside = (each, *_descendants(each.id, children))
            within = tuple(_side(p, marked=marked) for p in inside if p.text.strip())
            rows[each.cell[0]].append((each, within))
    return tuple(Row(tuple(rows[number])) for number in sorted(rows))


def _descendants(id_: str, children: Mapping[str | None, list[Provision]]) -> Iterable[Provision]:
    for child in children.get(id_, ()):
        yield child
        yield from _descendants(child.id, children)


def _block(
    id_: str,
    main: Side | None,
    beside: Side | None,
    everything: Mapping[str, Provision],
    flags: Mapping[str | None, list[Anomaly]],
) -> Block:
    side = main or beside
    assert side is not None  # noqa: S101  (a block is made from at least one)
    provision = side.provision
    lineage = list(_ancestors(provision, everything))
    kind = (
        "title" if provision.kind in TITLES else provision.kind if provision.kind in ("table", "footnote") else "text"
    )
    return Block(
        id=id_,
        kind=kind,
        level=min(4, 2 + sum(1 for each in lineage if each.kind in TITLES)),
        indent=min(3, sum(1 for each in (provision, *lineage) if each.kind == INDENTED)),
        main=main,
        beside=beside,
        notes=tuple(_notes(main)) if main else (),
        anomalies=tuple(flags.get(id_, ())),
    )


def _ancestors(provision: Provision, everything: Mapping[str, Provision]) -> Iterable[Provision]:
    while provision.parent and provision.parent in everything:
        provision = everything[provision.parent]
        yield provision


def _notes(side: Side) -> Iterable[Note]:
    """Findings for the margin: of the block, then of the cells of a table, whose citations open from the text."""
    yield from map(Note, in_margin(side.provision))
    for row in side.rows:
        for _cell, within in row.cells:
            for inner in within:
                yield from (Note(each) for each in in_margin(inner.provision) if each.kind != "citation")
