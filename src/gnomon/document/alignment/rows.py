"""Versions joined one after the other: each finds its place beside the rows that those before it made.

Reads: items of each version. A provision that stands elsewhere in one version is tied to its row after the rest is in
place, when its words or number leave no doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import exp

from gnomon.document.alignment.items import Item, items, joined
from gnomon.document.alignment.likeness import ALONE, Likeness, likeness
from gnomon.document.alignment.model import Alignment, Row, Version
from gnomon.document.alignment.path import Step, best

_CERTAIN = 4.0  # likeness from which a provision is known again elsewhere
_MANY = 10_000


@dataclass(slots=True)
class _Row:
    """A row in the making: `first` is what later versions are compared with."""

    first: Item
    items: dict[str, Item] = field(default_factory=dict)
    scores: list[float] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)


def align(versions: Sequence[Version]) -> Alignment:
    """The rows of two or more versions of one work, in the order of the first."""
    streams = [items(version.elements) for version in versions]
    found: list[Row] = []
    for parts in zip(*streams, strict=True):
        rows: list[_Row] = []
        for version, part in zip(versions, parts, strict=True):
            rows = _beside(rows, part, version.key)
        found += [_finished(row) for row in rows]
    return Alignment(tuple(versions), tuple(found))


def _beside(rows: list[_Row], part: list[Item], key: str) -> list[_Row]:
    """The rows with one more version: what has no row gets one after its neighbour's."""
    firsts = [row.first for row in rows]
    like = likeness(firsts, part)
    steps = _elsewhere(_doubted(best(firsts, part, like), firsts, part, like), firsts, part, like)
    after: list[_Row] = []
    for step in steps:
        if not step.one:
            after += [_Row(part[j], {key: part[j]}) for j in step.two]
            continue
        row = _merged([rows[i] for i in step.one])
        after.append(row)
        if step.two:
            row.items[key] = joined([part[j] for j in step.two])
            row.scores.append(step.score)
            row.moved += [key] if step.moved else []
    return after


def _doubted(steps: list[Step], one: Sequence[Item], two: Sequence[Item], like: Likeness) -> list[Step]:
    """The steps with a lower score where a neighbour that stands alone would have gone as well."""
    found = list(steps)
    for at, step in enumerate(steps):
        for near in (steps[max(0, at - 1) : at] + steps[at + 1 : at + 2]) if step.one and step.two else ():
            if bool(near.one) == bool(near.two):
                continue
            rival = like(one[near.one[0]], two[step.two[0]]) if near.one else like(one[step.one[0]], two[near.two[0]])
            found[at] = replace(found[at], score=min(found[at].score, step.score - rival + 2 * ALONE))
    return found


def _elsewhere(steps: list[Step], one: Sequence[Item], two: Sequence[Item], like: Likeness) -> list[Step]:
    """The steps with those joined that were left alone on both sides and are known again."""
    here = [at for at, step in enumerate(steps) if not step.two]
    there = [at for at, step in enumerate(steps) if not step.one]
    if len(here) * len(there) > _MANY:
        return steps
    ties = sorted(((like(one[steps[i].one[0]], two[steps[j].two[0]]), i, j) for i in here for j in there), reverse=True)
    to: dict[int, Step] = {}
    gone: set[int] = set()
    for score, i, j in ties:
        if score >= _CERTAIN and i not in to and j not in gone:
            to[i] = Step(steps[i].one, steps[j].two, score, moved=True)
            gone.add(j)
    return [to.get(at, step) for at, step in enumerate(steps) if at not in gone]


def _merged(rows: list[_Row]) -> _Row:
    """Rows that a later version joins, as one."""
    first, *rest = rows
    for row in rest:
        first.first = joined([first.first, row.first])
        for key, item in row.items.items():
            first.items[key] = joined([first.items[key], item]) if key in first.items else item
        first.scores += row.scores
        first.moved += row.moved
    return first


def _finished(row: _Row) -> Row:
    numbers = {item.number for item in row.items.values()}
    return Row(
        address=next(iter(row.items.values())).elements[0].id,
        elements={key: item.elements for key, item in row.items.items()},
        by="number" if len(numbers) == 1 and None not in numbers else "order",
        confidence=round(1 / (1 + exp(2 * ALONE - min(row.scores))), 3) if row.scores else None,
        moved=tuple(row.moved),
    )
