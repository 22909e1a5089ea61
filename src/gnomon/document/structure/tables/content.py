"""What a block of a printed table holds, as far as its own words tell: a date, a time, a symbol, a point.

Reads: the words of the block and the languages' set words (`tables`: bodies, responses, progressive).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from gnomon import language

DATE = re.compile(
    r"\d{4}-\d\d-\d\d|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日"
    r"|\d{1,2}(?:er)?[-./]\d{1,2}[-./]\d{4}|\d{1,2}-[^\W\d]+-\d{4}"
    r"|\d{1,2}(?:er)?(?:\s+de)?\s+[^\W\d][^\s\d]*(?:\s+de)?\s+\d{4}"
)
SYMBOL = re.compile(
    r"(?<![\w/])(?:A|S|E|ST|T|CCPR|CERD|CEDAW|CAT|CRC|CRPD|CED|CMW|HRI|UNEP)/[\w.()*-]+(?:/[\w.()*-]+)*"
)
ITEM = re.compile(r"\d{1,3}\s?(?:\(\w\)|\w\))?\s?[.、]?\s+[^\W\d_]")
POINT = re.compile(r"[(（]?(?:[a-zа-яأ-ي]|[ivx]{1,4})[)）][\s\xa0]|[(（][a-z][)）]")
_ELLIPSIS = re.compile(r"[\[(]?(?:…|\.{3}|-{3}|—)+[\])]?$")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*[-–—/至]\s*(?:(?:19|20)?\d\d))?")


def date(words: str) -> bool:
    """A date and nothing else."""
    return DATE.fullmatch(words) is not None


def time(words: str) -> bool:
    """A time by which something is to be done: years alone, or few words with a year or with "progressively"."""
    if len(words) > 90 or POINT.match(words) or _cites(words):
        return False
    others, years = _YEARS.subn("", words)
    return (years > 0 and len(others.split()) <= 4) or progressive(words)


def progressive(words: str) -> bool:
    """Opens with the set word for what is to be reached step by step."""
    return _progressive().match(words) is not None


def symbol(words: str) -> bool:
    """The name of a body, or a document symbol among few other words."""
    return bool(_bodies().match(words)) or _cites(words[:80])


def named(words: str) -> bool:
    """Begins with the name of a body or with a document symbol."""
    return bool(_bodies().match(words) or SYMBOL.match(words))


def quoted(words: str) -> bool:
    """A lettered point, an ellipsis or a citation in brackets: only a column of quotations holds such."""
    cited = words[:1] in "(（" and _cites(words)
    return cited or bool(POINT.match(words)) or _ELLIPSIS.match(words) is not None


def _cites(words: str) -> bool:
    """Prints a document symbol."""
    return "/" in words and SYMBOL.search(words) is not None


def response(words: str) -> bool:
    """The set words of a State's position."""
    return _responses().match(words) is not None


def part(words: str) -> str | None:
    """The numeral of a heading that opens a part (`Part III – …`, `II. …`)."""
    match = _parts().match(words)
    return (match["named"] or match["bare"] or match["han"]) if match else None


def body(words: str) -> str | None:
    """The code of the body whose name opens `words` (`GA`, `HRC`, ...)."""
    match = _bodies().match(words)
    return _codes()["".join(match.group().split())] if match else None


def _tables() -> list[dict[str, Any]]:
    return [language.load(code).table("tables") for code in language.codes()]


def _any(phrases: Iterable[str], flags: int = 0) -> re.Pattern[str]:
    """Any of the phrases, longest first, their blanks as any white space; nothing where there are none."""
    ordered = sorted({*phrases}, key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) or "(?!)", flags)


@cache
def _codes() -> dict[str, str]:
    return {
        "".join(name.split()): code
        for table in _tables()
        for code, names in table.get("bodies", {}).items()
        for name in names
    }


@cache
def _bodies() -> re.Pattern[str]:
    return _any(name for table in _tables() for names in table.get("bodies", {}).values() for name in names)


@cache
def _responses() -> re.Pattern[str]:
    return _any(word for table in _tables() for word in table.get("responses", ()))


@cache
def _progressive() -> re.Pattern[str]:
    return _any((word for table in _tables() for word in table.get("progressive", ())), re.IGNORECASE)


@cache
def _parts() -> re.Pattern[str]:
    named = _any(word for table in _tables() for word in table.get("parts", ())).pattern
    return re.compile(
        rf"(?:{named})\s+(?P<named>[IVXLC]+|\d+)\b|(?P<bare>[IVXLC]+)\s?[.．、–—-]\s"
        r"|第(?P<han>[一二三四五六七八九十]+)部分"
    )
