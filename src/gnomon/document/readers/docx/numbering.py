"""The numbers that Word computes for paragraphs: counted here in the order of the text, as Word prints them.

Reads: the part `numbering.xml` (lists, their levels, what restarts them; ECMA-376 Part 1, 17.9). Lists that share
an abstract list count on together; a level starts again after one above it, unless the file says otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gnomon.document.readers.blocks.formats import printed
from gnomon.document.readers.docx import symbols
from gnomon.document.readers.docx.package import Node, child, is_on, value

_PLACE = re.compile(r"%([1-9])")
LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, its format, its pattern (`(%2)`), after which level it starts again."""

    start: int
    form: str
    pattern: str
    restart: int
    legal: bool
    style: str | None


@dataclass(frozen=True, slots=True)
class List:
    """A list: its levels, whose counts it shares, and the levels that begin at a number of their own."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of a file and how far each has counted."""

    lists: dict[str, List] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def level_of(self, list_id: str, style_id: str | None) -> int:
        """The level of a list that is tied to a paragraph style; the first where none is."""
        found = self.lists.get(list_id)
        if found is None or style_id is None:
            return 0
        return next((depth for depth, level in found.levels.items() if level.style == style_id), 0)

    def next(self, list_id: str, depth: int) -> str:
        """Count on, and print the number; '' for a list that is not in the file."""
        found = self.lists.get(list_id)
        level = found.levels.get(depth) if found else None
        if found is None or level is None:
            return ""
        counts = self.counts.setdefault(found.abstract, {})
        counts[depth] = self._count(list_id, found, level, depth, counts)
        for lower in [other for other in counts if other > depth]:
            restart = found.levels[lower].restart if lower in found.levels else lower
            if restart != 0 and depth < restart:
                del counts[lower]
        return self._print(found, level, depth, counts)

    def _count(self, list_id: str, found: List, level: Level, depth: int, counts: dict[int, int]) -> int:
        if depth in found.starts and (list_id, depth) not in self.begun:
            self.begun.add((list_id, depth))
            return found.starts[depth]
        return counts[depth] + 1 if depth in counts else found.starts.get(depth, level.start)

    def _print(self, found: List, level: Level, depth: int, counts: dict[int, int]) -> str:
        if level.form == "bullet":
            return symbols.bullet(level.pattern)

        def place(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            other = found.levels.get(at)
            if other is None or at > depth:
                return ""
            return printed(counts.setdefault(at, other.start), "decimal" if level.legal else other.form)

        return symbols.plain(_PLACE.sub(place, level.pattern)).strip()


def numbering(root: Node | None) -> Numbering:
    """The lists of a file; none for a file without the part."""
    found = Numbering()
    if root is None:
        return found
    abstracts = {value(node, "abstractNumId") or "": node for node in root.iterchildren("{*}abstractNum")}
    nums = {value(node, "numId") or "": node for node in root.iterchildren("{*}num")}
    styled = {value(child(node, "styleLink")): identifier for identifier, node in abstracts.items()}
    for identifier, node in nums.items():
        abstract = value(child(node, "abstractNumId")) or ""
        link = value(child(abstracts.get(abstract), "numStyleLink"))
        abstract = styled.get(link, abstract) if link else abstract
        if abstract in abstracts:
            found.lists[identifier] = _list(abstract, abstracts[abstract], node)
    return found


def _list(abstract: str, node: Node, num: Node) -> List:
    levels = dict(_level(one) for one in node.iterchildren("{*}lvl"))
    starts: dict[int, int] = {}
    for override in num.iterchildren("{*}lvlOverride"):
        depth = _figure(value(override, "ilvl"), 0)
        own = child(override, "lvl")
        if own is not None:
            levels[depth] = _level(own)[1]
            starts[depth] = levels[depth].start
        begin = value(child(override, "startOverride"))
        if begin is not None:
            starts[depth] = _figure(begin, 1)
    return List(abstract, levels, starts)


def _level(node: Node) -> tuple[int, Level]:
    depth = _figure(value(node, "ilvl"), 0)
    form = value(child(node, "numFmt")) or "decimal"
    return depth, Level(
        start=_figure(value(child(node, "start")), 0),
        form=form,
        pattern=value(child(node, "lvlText")) or "",
        restart=_figure(value(child(node, "lvlRestart")), depth),
        legal=is_on(node, "isLgl"),
        style=value(child(node, "pStyle")),
    )


def _figure(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.lstrip("-").isdecimal() else otherwise
