"""Finds document symbols in running text, as printed, and reads misprinted ones with a proposal.

Reads: `data/symbols.toml` through `grammar`. A symbol may be broken after a stroke by a line end. Words that
are no symbol are mended only by the commonest misprints: a word glued on, one wrong letter in the name of a
series, a missing stroke; such a reading is marked and never replaces the print.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gnomon.findings.citations.grammar import Symbol, parse, vocabulary

_PART = (
    "[A-Za-z0-9](?:(?:[A-Za-z0-9.]|[-\u2010\u2011](?![A-Z]{1,5}/))*[A-Za-z0-9])?"
    r"(?:\((?:[IVXLC]+|\d{4}|[A-Z])\)|\s?\(Part ?[IVXLC]+\))?"
)
_GAP = "(?:\\s*\n\\s*|[\\s\u00a0\u202f\u2009])?"  # a line end, or one blank of any width
# What may stand off by a blank: the year or old session in brackets, and the letters of an omnibus resolution.
_TAIL = re.compile(
    r"(?:\s?\((?:[IVXLC]{1,8}|\d{4})\))?(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?(?![A-Za-z])(?!\s(?!of |du |de |от )[a-z]))?"
)
_RESUMED = re.compile(r"\s?\((?:Resumption ?\d+|resumed)\)", re.IGNORECASE)
_GLUED = re.compile(r"(.*?\d)\.?(?:[a-z]{2,}|[A-Z][a-z]{2,})")
_UNSTROKED = re.compile(r"(?<=/)(?:(RES|DEC)(?=\d)|(PV|L|SR)(?=\d))")
_BEFORE = re.compile(r".?[A-Za-z0-9/._]\Z|[A-Za-z]-\Z", re.ASCII | re.DOTALL)
_SERIES = ("RES", "DEC", "PRST")


@dataclass(frozen=True, slots=True)
class PrintedSymbol:
    """A symbol at `text[start:end]`; `misprint` when the grammar only accepts a mended reading."""

    start: int
    end: int
    symbol: Symbol
    misprint: bool = False


@cache
def printed() -> re.Pattern[str]:
    """What may be a symbol, with the stretch of its parts."""
    roots = "|".join(sorted(vocabulary().roots, key=len, reverse=True))
    return re.compile(rf"(?:{roots})/{_GAP}{_PART}(?:{_GAP}/{_GAP}{_PART})*", re.ASCII)


def scan(text: str) -> list[PrintedSymbol]:
    """Every symbol in `text`, first to last; symbols inside addresses of pages are left out."""
    if "/" not in text:
        return []
    # what stands before is looked at here: an expression that begins with the roots skips most of the text
    spans = (match.span() for match in printed().finditer(text))
    found = (_read(text, start, end) for start, end in spans if not _BEFORE.match(text[max(0, start - 2) : start]))
    return [symbol for symbol in found if symbol]


def _read(text: str, start: int, end: int) -> PrintedSymbol | None:
    words = text[start:end]
    if tail := _TAIL.match(text, end) if "/RES/" in words else _RESUMED.match(text, end) if "PV" in words else None:
        end = tail.end()
    return _reading(text[start:end], start)


def _reading(words: str, start: int) -> PrintedSymbol | None:
    if symbol := parse(words):
        return PrintedSymbol(start, start + len(words), symbol)
    if (glued := _GLUED.fullmatch(words)) and (symbol := parse(glued[1])):
        return PrintedSymbol(start, start + len(glued[1]), symbol, misprint=True)
    mended = _UNSTROKED.sub(_stroke, "/".join(_mend(words.split("/"))))
    if mended != words and (symbol := parse(mended)):
        return PrintedSymbol(start, start + len(words), symbol, misprint=True)
    shorter = words.rpartition("/")[0].rstrip()
    return _reading(shorter, start) if "/" in shorter else None


def _mend(parts: list[str]) -> list[str]:
    """One wrong letter in the name of a series; where two names are as near, decisions are numbered from 101."""
    decision = len(parts[-1]) == 3 and parts[-1].isdigit()
    names = sorted(_SERIES, key=lambda name: decision != (name == "DEC"))
    return [parts[0], *(next((name for name in names if _near(part, name)), part) for part in parts[1:])]


def _near(part: str, name: str) -> bool:
    if part in vocabulary().words or len(part) != len(name) or not part.isalpha():
        return False
    return sum(a != b for a, b in zip(part, name, strict=True)) == 1 or sorted(part.upper()) == sorted(name)


def _stroke(match: re.Match[str]) -> str:
    """`RES48` lacks a stroke, `L45` and `PV9261` a full stop."""
    return f"{match[1]}/" if match[1] else f"{match[2]}."
