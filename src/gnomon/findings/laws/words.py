"""The words that laws are made of, one compiled set per language.

Reads: `[laws]` of the language files: `names` (kind -> expressions, with a group `name` where the name is only a part),
`heads` (kind -> words without which there is none), `parts` (expressions that others use as `{part}`), `not` (names
that are no domestic law), `draft_before`, `draft_after`, `asked_before`, `year_before`, `year_after`, `asks` (verbs),
`modals`, `tells` (verbs that only note), `breaks`, `blocks` (instruments that take an article for themselves), `reach`
and `commas` (how many characters and commas away a verb may stand), `change` (slug -> forms). Without the table a
language gives no laws.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.language import codes, load

_NEVER = "(?!)"
_PART = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """Expressions of one language; `names` are kind, words for a quick look before, expression."""

    names: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]
    others: re.Pattern[str]
    draft_before: re.Pattern[str]
    draft_after: re.Pattern[str]
    asked_before: re.Pattern[str]
    year_before: re.Pattern[str]
    year_after: re.Pattern[str]
    asks: re.Pattern[str]
    modals: re.Pattern[str]
    tells: re.Pattern[str]
    breaks: re.Pattern[str]
    reach: int
    commas: int
    blocks: re.Pattern[str]
    changes: tuple[str, ...]
    change: re.Pattern[str]


@cache
def words(language: str) -> Words | None:
    """The words of `language`; None where its file knows none of laws."""
    table = load(language).table("laws") if language in codes() else {}
    if not table:
        return None
    parts = _parts(table)

    def any_of(key: str, flags: int = 0, tail: str = "") -> re.Pattern[str]:
        return re.compile(_either(table.get(key, []), parts) + tail, flags)

    change: dict[str, list[str]] = table.get("change", {})
    return Words(
        names=tuple(
            (kind, tuple(table["heads"][kind]), re.compile(_filled(form, parts)))
            for kind, forms in table["names"].items()
            for form in forms
        ),
        others=any_of("not"),
        draft_before=any_of("draft_before", re.IGNORECASE, "$"),
        draft_after=any_of("draft_after", re.IGNORECASE),
        asked_before=any_of("asked_before", re.IGNORECASE, "$"),
        year_before=any_of("year_before", 0, "$"),
        year_after=any_of("year_after"),
        asks=any_of("asks", re.IGNORECASE),
        modals=any_of("modals", re.IGNORECASE),
        tells=any_of("tells"),
        breaks=any_of("breaks"),
        reach=table["reach"],
        commas=table["commas"],
        blocks=any_of("blocks"),
        changes=tuple(change),
        change=re.compile("|".join(f"({_either(forms, parts)})" for forms in change.values()) or _NEVER, re.IGNORECASE),
    )


def _parts(table: dict[str, Any]) -> dict[str, str]:
    """The named parts; each may use those before it."""
    found: dict[str, str] = {}
    for name, form in table.get("parts", {}).items():
        found[name] = _filled(form, found)
    return found


def _filled(form: str, parts: dict[str, str]) -> str:
    return _PART.sub(lambda match: f"(?:{parts[match[1]]})", form)


def _either(forms: list[str], parts: dict[str, str]) -> str:
    return "(?:" + "|".join(_filled(form, parts) for form in forms) + ")" if forms else _NEVER
