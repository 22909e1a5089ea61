"""Who an act can befall: persons by name, counted groups, one person or several told by what they are, and bodies.

Reads: a plain string and `[cases]` of its language. Names stay as printed; nobody's traits are guessed from a name.
Plain plurals ("journalists") are nobody in particular and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from gnomon.findings.cases.words import Words
from gnomon.findings.indicators.words import words as quantities
from gnomon.language.numerals import number

Sort = Literal["named", "counted", "own", "one", "several", "body"]
_EXACT = "exact"
_BEFORE = 24  # characters before a number that may qualify it
_MOST = 1000  # a larger group is a figure of statistics, not a case
_YEAR = re.compile(r"(?:1[89]|20)\d{2}\Z")


@dataclass(frozen=True, slots=True)
class Who:
    """A person, group or body at `text[start:end]`; `count` is None where nothing is counted."""

    start: int
    end: int
    sort: Sort
    names: tuple[str, ...] = ()
    count: int | None = None
    qualifier: str | None = None

    @property
    def is_body(self) -> bool:
        """A party, an association, a newspaper."""
        return self.sort == "body"

    @property
    def is_told(self) -> bool:
        """Whether name, number or title tells who is meant, without a date."""
        return self.sort != "several"


def people_in(text: str, language: str, known: Words, aliases: Iterable[str] = ()) -> list[Who]:
    """Everybody in particular, in order and without overlaps; `aliases` are names learnt elsewhere in the document."""
    found = [*_named(text, known), *_by_alias(text, aliases), *_groups(text, language, known)]
    kept: list[Who] = []
    for who in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or who.start >= kept[-1].end:
            if kept and kept[-1].sort == "one" and who.names and _beside(text, kept[-1], who):
                kept[-1] = replace(who, start=kept[-1].start)
            elif not (kept and who.sort == "one" and kept[-1].names and _beside(text, kept[-1], who)):
                kept.append(who)
        elif who.names and not kept[-1].names and who.end <= kept[-1].end:
            kept[-1] = replace(kept[-1], names=who.names)
    return kept


def _beside(text: str, first: Who, second: Who) -> bool:
    """Whether at most a comma parts them, so that one says what the other is: `Ada Lund, a teacher`."""
    return text[first.end : second.start].strip() in ("", ",", "，", "،")


def _named(text: str, known: Words) -> Iterator[Who]:
    for match in known.named.finditer(text):
        name = match["name"] or match["other_name"]
        if known.not_names.search(name):
            continue
        script = match["script"]
        yield Who(match.start(), match.end(), "named", tuple(each.strip() for each in (name, script) if each), count=1)


def _by_alias(text: str, aliases: Iterable[str]) -> Iterator[Who]:
    for alias in aliases:
        for match in re.finditer(re.escape(alias), text):
            yield Who(match.start(), match.end(), "named", (alias,), count=1)


def _groups(text: str, language: str, known: Words) -> Iterator[Who]:
    for match in known.groups.finditer(text):
        place = next((name for name in ("count", "behind") if match.groupdict().get(name)), None)
        sort: Sort = "body" if match["bodies"] or match["body"] else "counted"
        if place is None:
            sort = sort if sort == "body" else "own" if match["own"] else "one" if match["one"] else "several"
            yield Who(match.start(), match.end(), sort, count=1 if sort in ("own", "one") else None)
        elif (value := _counted(match[place], language)) is not None:
            sort = "one" if value == 1 and sort == "counted" else sort
            qualifier, start = _qualifier(text, *match.span(place), language)
            yield Who(min(start, match.start()), match.end(), sort, count=value, qualifier=qualifier)


def _counted(printed: str, language: str) -> int | None:
    """How many; None for a year, a part, and for more than anybody could name."""
    value = number(printed, language)
    return value if isinstance(value, int) and 0 < value < _MOST and not _YEAR.match(printed) else None


def _qualifier(text: str, start: int, end: int, language: str) -> tuple[str, int]:
    """What qualifies the number at `text[start:end]`, and where that begins."""
    known = quantities(language)
    if known is None:
        return _EXACT, start
    before = known.before.search(text[max(0, start - _BEFORE) : start])
    if before:
        return known.before_of[(before.lastindex or 1) - 1], max(0, start - _BEFORE) + before.start()
    behind = known.after.match(text, end)
    return (known.after_of[(behind.lastindex or 1) - 1] if behind else _EXACT), start
