"""The words that cases are made of, one compiled set per language.

Reads: `[cases]` of the language files. `stems` (lower case; words without any of them hold no case), `groups` (persons
and bodies by number, singly or as a whole: `count` with `persons` or `bodies`, `own`, `one`, `several`, `body`),
`named` (`name` or `other_name`, and `script` for a second form), `alias` (a name with its second form), `not_names`,
`people` (nouns that turn an act to others), `join` (between those who are listed), `link` (between `the arrest` and
who), `object` (between `killed` and who), `apposition` (between a name and what was done), `passive` (`were`), `also`
(before an act that shares it), `inside` (before those who only belong to another: `of the`), `edge` (what must hold
before an act's first letter), `stop` (no act reaches across), `unreal` (before an act that is asked, feared, denied or
general), `other_dates_before` and `other_dates_after` (at the date of a statement, or at a decade), `sentences`
(their ends), `reach` (how many characters an act stands from who). By slug of the act, in lower
case: `[cases.done]` (follows `passive`, who stands before), `[cases.stands]` (who stands before), `[cases.nouns]` (who
is linked behind), `[cases.does]` (who is the object). Other texts of the table are parts that these use as `{name}`,
`{n}` is a number; a long one stands as a list of its alternatives. A language without the table gives no cases.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.language import codes, load
from gnomon.language.forms import branches
from gnomon.language.numerals import pattern

_NEVER = "(?!)"
_PART = re.compile(r"\{([a-z_]+)\}")


Ways = tuple[tuple[str, re.Pattern[str]], ...]  # slug of the act, expression


@dataclass(frozen=True, slots=True)
class Words:
    """Expressions of one language; each of the four ways an act is worded is a list of slug and expression."""

    stems: tuple[str, ...]
    groups: re.Pattern[str]
    named: re.Pattern[str]
    alias: re.Pattern[str]
    not_names: re.Pattern[str]
    link: re.Pattern[str]
    object: re.Pattern[str]
    join: re.Pattern[str]
    stop: re.Pattern[str]
    unreal: re.Pattern[str]
    sentence: re.Pattern[str]
    reach: int
    people: re.Pattern[str]
    inside: re.Pattern[str]
    edge: re.Pattern[str]
    apposition: re.Pattern[str]
    passive: re.Pattern[str]
    also: re.Pattern[str]
    other_dates_before: re.Pattern[str]
    other_dates_after: re.Pattern[str]
    done: Ways
    stands: Ways
    nouns: Ways
    does: Ways


@cache
def words(language: str) -> Words | None:
    """The words of `language`; None where its file knows none of cases."""
    table = load(language).table("cases") if language in codes() else {}
    if not table:
        return None
    parts = {**_parts(table), "n": pattern(language)}

    def one(key: str, flags: int = 0, tail: str = "") -> re.Pattern[str]:
        return re.compile(f"(?:{_filled(branches(table.get(key) or _NEVER), parts)}){tail}", flags)

    def ways(key: str) -> Ways:
        forms = table.get(key, {}).items()
        return tuple((slug, re.compile(_filled(branches(form), parts))) for slug, form in forms)

    return Words(
        stems=tuple(table["stems"]),
        groups=one("groups", re.IGNORECASE),
        named=one("named"),
        alias=one("alias"),
        not_names=one("not_names"),
        link=one("link", re.IGNORECASE, r"\Z"),
        object=one("object", re.IGNORECASE, r"\Z"),
        join=one("join", re.IGNORECASE),
        stop=one("stop", re.IGNORECASE),
        unreal=one("unreal", re.IGNORECASE, r"\Z"),
        sentence=one("sentences"),
        reach=table["reach"],
        people=one("people", re.IGNORECASE, r"\Z"),
        inside=one("inside", re.IGNORECASE, r"\Z"),
        edge=one("edge"),
        apposition=one("apposition", re.IGNORECASE, r"\Z"),
        passive=one("passive"),
        also=one("also"),
        other_dates_before=one("other_dates_before", re.IGNORECASE, r"\Z"),
        other_dates_after=one("other_dates_after"),
        done=ways("done"),
        stands=ways("stands"),
        nouns=ways("nouns"),
        does=ways("does"),
    )


def filled(form: str | Sequence[str], language: str) -> str:
    """A form of the table with the parts that it names."""
    table = load(language).table("cases")
    return _filled(branches(form), {**_parts(table), "n": pattern(language)})


def _parts(table: dict[str, Any]) -> dict[str, str]:
    """Texts of the table that others use as `{name}`."""
    return {key: branches(value) for key, value in table.items() if isinstance(value, str | list)}


def _filled(form: str, parts: dict[str, str]) -> str:
    """The form with its parts put in, the parts' own parts too."""
    return _PART.sub(lambda match: f"(?:{_filled(parts[match[1]], parts)})", form)
