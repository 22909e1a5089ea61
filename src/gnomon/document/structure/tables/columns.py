"""What the columns of a printed table are called, and what belongs under each name.

Reads: the table `tables` of every language file. A kind of column is one of the keys of `heads` there:
number, date, symbol, item, text, recommendation, benchmark, timeframe, response, ...
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from gnomon import language

CONTAINED = frozenset({"number", "date", "symbol", "item", "name"})  # such a head never runs on in other words
_OPENING = 5  # characters of a name that are looked at first
_RUN_ON = 8  # words: "by human rights mechanisms"
_UNFIT = re.compile(r"[0-9٠-٩;；。!?？:：]|\.\s|[.,،，]$")


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its head: `kind` as in the language file, `head` as printed, its place in the head's text."""

    kind: str
    head: str
    start: int


@cache
def _phrases(code: str) -> tuple[re.Pattern[str], dict[str, str]] | None:
    """A pattern for the names of columns in a language, longest first, and the kind of each."""
    heads: dict[str, list[str]] = language.load(code).table("tables").get("heads", {})
    kinds = {"".join(phrase.split()): kind for kind, phrases in heads.items() for phrase in phrases}
    if not kinds:
        return None
    ordered = sorted((phrase for phrases in heads.values() for phrase in phrases), key=len, reverse=True)
    names = "|".join(r"\s+".join(re.escape(word) for word in phrase.split()) for phrase in ordered)
    edge = r"(?![^\W\d_])" if language.load(code).spaced else ""
    return re.compile(rf"(?<![^\W_])(?:{names}){edge}" if edge else f"(?:{names})"), kinds


@cache
def _openings() -> dict[str, tuple[str, ...]]:
    """How the names of columns begin in each language."""
    heads = {code: language.load(code).table("tables").get("heads", {}) for code in language.codes()}
    return {code: tuple(p[:_OPENING] for phrases in head.values() for p in phrases) for code, head in heads.items()}


@cache
def _opening() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted({each for some in _openings().values() for each in some}))))


def may_open(text: str) -> tuple[str, ...]:
    """A quick look at the first characters: the languages in which this could be the name of a column."""
    if not _opening().match(text):
        return ()
    return tuple(code for code, openings in _openings().items() if text.startswith(openings))


def opens_table(text: str, codes: Iterable[str]) -> bool:
    """A line that names two columns of a table or more in one of the languages: no title, no paragraph."""
    known = may_open(text)
    return bool(known) and any(columns_of(text, code) for code in codes if code in known)


def kind_of(head: str, codes: tuple[str, ...]) -> str | None:
    """The kind of a column by its head alone; None where no language knows the name."""
    for code in codes:
        found = _phrases(code)
        match = found and found[0].match(head.strip())
        if found and match:
            return found[1]["".join(match.group().split())]
    return None


def columns_of(head: str, code: str) -> tuple[Column, ...]:
    """The columns that the whole of `head` names, left to right; empty where it names fewer than two.

    Words between two names belong to the first, or are a column of their own (kind `text`) behind a name
    that never runs on. Words with figures or sentence marks are no head; numbers stand in the first column.
    """
    found = _phrases(code)
    if not found:
        return ()
    pattern, kinds = found
    if not pattern.match(head):
        return ()
    matches = list(pattern.finditer(head))
    columns = tuple(_columns(head, matches, kinds)) if len(matches) > 1 and _fits(head, matches) else ()
    return () if any(column.kind == "number" for column in columns[1:]) else columns


def _fits(head: str, matches: list[re.Match[str]]) -> bool:
    ends = [match.start() for match in matches[1:]] + [len(head)]
    rests = [head[match.end() : end].strip() for match, end in zip(matches, ends, strict=True)]
    return not any(_UNFIT.search(rest) or len(rest.split()) > _RUN_ON for rest in rests)


def _columns(head: str, matches: list[re.Match[str]], kinds: dict[str, str]) -> Iterator[Column]:
    ends = [match.start() for match in matches[1:]] + [len(head)]
    seen: set[str] = set()
    for match, end in zip(matches, ends, strict=True):
        kind = kinds["".join(match.group().split())]
        rest = head[match.end() : end]
        if kind in seen:  # a second name of the same kind is a column of text of its own
            kind = "text"
        seen.add(kind)
        if kind in CONTAINED and rest.strip():
            yield Column(kind, match.group(), match.start())
            start = match.end() + len(rest) - len(rest.lstrip())
            yield Column("text", rest.strip(), start)
        else:
            yield Column(kind, head[match.start() : end].strip(), match.start())
