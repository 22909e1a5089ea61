"""The words around figures, one compiled set per language.

Reads: `[quantities]` of the language files: `qualifiers` and `after` (slug -> expressions before and behind a number),
`percent`, `money`, `units` and `nouns` (what a figure counts), `persons` (what a number in words counts), `lengths`
(times, which are no indicator unless `terms` follows), `not_before`, `not_after`, `years`, `ranks`, `vague`, `times`
(what multiplies behind `after`), `heads` (a quick look), `to`, `from`, `between` and `both` (a
range in two words), `of`. A language without the table gives none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.language import codes, load
from gnomon.language.numerals import pattern

_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Words:
    """Expressions of one language; the `…_of` give the slug of the group that matched."""

    number: re.Pattern[str]
    before: re.Pattern[str]
    before_of: tuple[str, ...]
    after: re.Pattern[str]
    after_of: tuple[str, ...]
    percent: re.Pattern[str]
    percent_before: re.Pattern[str]
    money_before: re.Pattern[str]
    unit: re.Pattern[str]
    noun: re.Pattern[str]
    persons: re.Pattern[str]
    length: re.Pattern[str]
    term: re.Pattern[str]
    not_before: re.Pattern[str]
    not_after: re.Pattern[str]
    year: re.Pattern[str]
    rank: re.Pattern[str]
    vague: re.Pattern[str]
    times: re.Pattern[str]
    head: re.Pattern[str]
    to: re.Pattern[str]
    from_: re.Pattern[str]
    between: re.Pattern[str]
    both: re.Pattern[str]
    of: re.Pattern[str]
    sentence: re.Pattern[str]
    clause: re.Pattern[str]


@cache
def words(language: str) -> Words | None:
    """The words of `language`; None where its file knows none of quantities."""
    table = load(language).table("quantities") if language in codes() else {}
    if not table:
        return None
    number = pattern(language)

    def any_of(key: str, tail: str = "") -> re.Pattern[str]:
        return re.compile(_either(table.get(key, []), number) + tail, re.IGNORECASE)

    return Words(
        number=re.compile(number, re.IGNORECASE),
        before=_slugs(table.get("qualifiers", {}), r"\s?$"),
        before_of=tuple(table.get("qualifiers", {})),
        after=_slugs(table.get("after", {}), ""),
        after_of=tuple(table.get("after", {})),
        percent=any_of("percent"),
        percent_before=any_of("percent_before", "$"),
        money_before=any_of("money_before", "$"),
        unit=any_of("units"),
        noun=re.compile(_either(table.get("nouns", []), number)),
        persons=any_of("persons"),
        length=any_of("lengths"),
        term=any_of("terms"),
        not_before=any_of("not_before", "$"),
        not_after=any_of("not_after"),
        year=any_of("years"),
        rank=any_of("ranks"),
        vague=any_of("vague"),
        times=any_of("times"),
        head=any_of("heads"),
        to=any_of("to"),
        from_=any_of("from", "$"),
        between=any_of("between", "$"),
        both=any_of("both"),
        of=any_of("of"),
        sentence=any_of("sentences"),
        clause=any_of("clauses"),
    )


def _either(forms: list[str], number: str) -> str:
    return "(?:" + "|".join(form.replace("{n}", number) for form in forms) + ")" if forms else _NEVER


def _slugs(table: dict[str, Any], tail: str) -> re.Pattern[str]:
    groups = "|".join(f"({_either(forms, '')})" for forms in table.values())
    return re.compile(f"(?:{groups or _NEVER}){tail}", re.IGNORECASE)
