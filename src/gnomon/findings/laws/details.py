"""What is said of a named law: its articles, its year, and the change that is asked.

Reads: the text around a name and the words of its language. A change counts where the sentence asks for something
(a point or a table's cell under such a sentence asks by itself); the verb nearest to the name tells which.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from gnomon.findings.laws.articles import articles_in
from gnomon.findings.laws.names import Name
from gnomon.findings.laws.words import Words

_FAR = 90
_NEAR = 60  # between "articles … of the" and the name
_LIST = 120  # between two names of one list
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b")
_COMMA = re.compile(r"[,，]")
_CLOSE = 20


@dataclass(frozen=True, slots=True)
class Mention:
    """The law named before: where its name ends and what is asked of it."""

    end: int
    change: str | None


def articles(text: str, name: Name, since: int, until: int, known: Words) -> tuple[str, ...]:
    """The articles of the law named at `name`, listed before it (`articles … of the …`) or behind it.

    `since` is where the instrument before ends, `until` where the next one, or the paragraph's thought, begins.
    """
    close = [listed for listed in articles_in(text, since, name.start) if listed.leads]
    if close and name.start - close[-1].end <= _NEAR:
        return close[-1].numbers
    found: list[str] = []
    for listed in articles_in(text, name.end, until):
        if not listed.leads and not known.blocks.search(text, name.end, listed.start):
            found += listed.numbers
    return tuple(dict.fromkeys(found))


def year(text: str, name: Name, known: Words) -> int | None:
    """The year printed with the name, behind it, before it or in it."""
    before = known.year_before.search(text[max(0, name.start - _FAR) : name.start])
    found = known.year_after.match(text, name.end) or before or _YEAR.search(text, name.start, name.end)
    return next((int(group) for group in found.groups() if group), None) if found else None


def change(text: str, name: Name, known: Words, *, asked: bool, before: Mention | None = None) -> str | None:
    """The change asked of the law, by the nearest verb within reach; None where nothing is asked.

    What asks stands before the verb, and nothing that only notes between it and the name; a modal may also follow
    the name. Where `asked`, the paragraph's introduction asks. A name that goes on a list is asked the same as the
    one `before` it. A law asked for is to be adopted.
    """
    start, end = sentence(text, name.start, name.end, known)
    told = max((match.end() for match in known.tells.finditer(text, start, name.start)), default=start)
    first = _first_asking(text, told, name.start, known)
    if asked and told == start:
        first = start
    found = None
    if first is not None:
        since = max(first, name.start - _reach(name, known), before.end if before else 0)
        found = _last(text, since, name.start, known)
    if found is None and before and _lists_on(text, before.end, name.start, known):
        found = before.change
    return found or _after(text, name, end, known, first is not None) or ("adopt" if name.kind == "asked-for" else None)


def _lists_on(text: str, start: int, end: int, known: Words) -> bool:
    """Whether what stands between two names only goes on with the list."""
    patterns = (known.breaks, known.tells, known.asks, known.change)
    return end - start <= _LIST and not any(pattern.search(text, start, end) for pattern in patterns)


def _first_asking(text: str, start: int, end: int, known: Words) -> int | None:
    ends = [match.end() for pattern in (known.asks, known.modals) for match in pattern.finditer(text, start, end)]
    return min(ends, default=None)


def _last(text: str, start: int, end: int, known: Words) -> str | None:
    """The nearest verb before the name, no more commas away than the language's clauses have."""
    verbs = list(known.change.finditer(text, start, end))
    if not verbs or len(_COMMA.findall(text, verbs[-1].end(), end)) > known.commas:
        return None
    return known.changes[(verbs[-1].lastindex or 1) - 1]


def _after(text: str, name: Name, end: int, known: Words, asked: bool) -> str | None:
    """The verb behind the name: after a modal there, or at once where what asks stands before the name."""
    modal = known.modals.search(text, name.end, end)
    comma = _COMMA.search(text, name.end, end)
    if modal is None and not asked:
        return None
    until = end if modal or comma is None else comma.start()
    verb = known.change.search(text, modal.end() if modal else name.end, min(until, name.end + _reach(name, known)))
    return known.changes[(verb.lastindex or 1) - 1] if verb else None


def _reach(name: Name, known: Words) -> int:
    """A constitution is mostly what others shall accord with: only a verb close to it speaks of it."""
    return _CLOSE if name.kind == "constitution" else known.reach


def sentence(text: str, start: int, end: int, known: Words) -> tuple[int, int]:
    """The sentence around `text[start:end]`."""
    begin = max((match.end() for match in known.breaks.finditer(text, 0, start)), default=0)
    close = known.breaks.search(text, end)
    return begin, close.start() if close else len(text)


def limit(text: str, name: Name, others: Sequence[Name], treaties: Iterable[int]) -> int:
    """Where an article can no longer belong to `name`: the next instrument, or the end of the paragraph's thought."""
    ends = [other.start for other in others if other.start >= name.end]
    ends += [start for start in treaties if start >= name.end]
    stop = _full_stop().search(text, name.end)
    return min([*ends, stop.start() if stop else len(text)])


@cache
def _full_stop() -> re.Pattern[str]:
    return re.compile(r"。|(?<!No)(?<!art)(?<!arts)\.(?=\s+[A-ZÀ-ÞА-Я“])")
