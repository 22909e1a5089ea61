"""The words of elections, one compiled set per language.

Reads: `[elections]` of the language files. `stems` (lower case; a text without any holds no election), `contest` (how a
contest is named), `generic` (a name that leaves open which contest), `poll_day` (what makes a date the day of the
vote), `party` and `not_party`, `preliminary` and `final`, `sentences`, `breaks` (ends of clauses), `women`,
`international`, `domestic` (observers, who are then not
international), `change` (right before how much a number changed), `independent`, `affiliated`,
`sender` (who sent observers), and by slug of what is counted
`[elections.behind]` (words straight behind the figure), `[elections.before]` (words before it in its clause) and
`[elections.heads]` (heads of columns). A language without the table gives no elections.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gnomon.language import codes, load
from gnomon.language.forms import branches

_NEVER = "(?!)"
Slugs = tuple[tuple[str, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Expressions of one language; a list of slug and expression for each place of a word."""

    stems: tuple[str, ...]
    contest: re.Pattern[str]
    generic: re.Pattern[str]
    poll_day: re.Pattern[str]
    party: re.Pattern[str]
    not_party: re.Pattern[str]
    preliminary: re.Pattern[str]
    final: re.Pattern[str]
    sentences: re.Pattern[str]
    breaks: re.Pattern[str]
    women: re.Pattern[str]
    international: re.Pattern[str]
    domestic: re.Pattern[str]
    change: re.Pattern[str]
    independent: re.Pattern[str]
    affiliated: re.Pattern[str]
    sender: re.Pattern[str]
    behind: Slugs
    before: Slugs
    heads: Slugs


@cache
def words(language: str) -> Words | None:
    """The words of `language`; None where its file knows none of elections."""
    table = load(language).table("elections") if language in codes() else {}
    if not table:
        return None

    def one(key: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
        return re.compile(branches(table.get(key) or _NEVER), flags)

    def slugs(key: str) -> Slugs:
        return tuple((slug, re.compile(branches(form), re.IGNORECASE)) for slug, form in table.get(key, {}).items())

    return Words(
        stems=tuple(table["stems"]),
        contest=one("contest"),
        generic=one("generic"),
        poll_day=one("poll_day"),
        party=one("party", 0),
        not_party=one("not_party", 0),
        preliminary=one("preliminary"),
        final=one("final"),
        sentences=one("sentences"),
        breaks=one("breaks"),
        women=one("women"),
        international=one("international"),
        domestic=one("domestic"),
        change=one("change"),
        independent=one("independent"),
        affiliated=one("affiliated"),
        sender=one("sender", 0),
        behind=slugs("behind"),
        before=slugs("before"),
        heads=slugs("heads"),
    )
