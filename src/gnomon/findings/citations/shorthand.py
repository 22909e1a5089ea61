"""Short forms after a symbol: `A/HRC/45/51 and Add.1`, `E/1993/23 and Corr.2, 4 and 5`.

Reads: `[citations]` of the language files (`and`, `to`). Each short form becomes a symbol of its own, at its own place.
"""

from __future__ import annotations

import re
from functools import cache

from gnomon.findings.citations.grammar import Symbol, parse
from gnomon.findings.citations.symbols import PrintedSymbol
from gnomon.findings.citations.words import everywhere

_LONGEST = 30
_NEAR = re.compile(
    r"\W{0,3}(?:\w{1,3}\W)?[^\W\d]{0,2}(?:Add|Corr|Rev|\d)", re.IGNORECASE
)  # a quick look before the long expression


def expand(text: str, first: PrintedSymbol) -> list[PrintedSymbol]:
    """The symbols that short forms after `first` stand for, in order; `first` is not among them."""
    found: list[PrintedSymbol] = []
    kind = _modification_kind(first.symbol)
    at = first.end
    while _NEAR.match(text, at) and (match := _pattern().match(text, at)):
        kind = match["kind"].capitalize() if match["kind"] else kind
        if kind is None or (match["kind"] is None and not found and not first.symbol.modifications):
            break
        for number in _numbers(match):
            if symbol := parse(f"{_stem(first.symbol, kind)}/{kind}.{number}"):
                found.append(PrintedSymbol(match.start("form"), match.end(), symbol))
        at = match.end()
    return found


def _modification_kind(symbol: Symbol) -> str | None:
    return symbol.modifications[-1].partition(".")[0] if symbol.modifications else None


def _stem(symbol: Symbol, kind: str) -> str:
    """What the short form adds to: `…/Add.1 and 2` replaces the last part, `…/51 and Add.1` adds one."""
    if symbol.modifications and symbol.modifications[-1].startswith(kind):
        return symbol.normal.rpartition("/")[0]
    return symbol.normal


def _numbers(match: re.Match[str]) -> list[str]:
    first, last = match["first"], match["last"]
    if last and first.isdigit() and 0 < int(last) - int(first) < _LONGEST:
        return [str(number) for number in range(int(first), int(last) + 1)]
    return [first, last] if last else [first]


@cache
def _pattern() -> re.Pattern[str]:
    conjunction = rf"(?:\s*[,،、，]\s*(?:(?:{everywhere('and')})\s*)?|\s*(?:{everywhere('and')})\s*)"
    return re.compile(
        rf"{conjunction}(?P<form>(?:(?P<kind>Add|Corr|Rev)\.\s?)?(?P<first>\d{{1,2}})(?![\d/]|\.\d|\s?[（(]|\s+\w+\s+\d{{4}})"
        rf"(?:\s?(?:[–—-]|{everywhere('to')})\s?(?P<last>\d{{1,2}})(?![\d/]))?)",
        re.IGNORECASE,
    )
