"""Every reference in a plain string, in order and without overlaps.

Reads: the string; the year and organ of the citing text help where a number alone leaves the body open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from gnomon.findings.citations import pinpoints, prose, serials, treaties
from gnomon.findings.citations.reference import Reference
from gnomon.findings.citations.shorthand import expand
from gnomon.findings.citations.symbols import PrintedSymbol, scan
from gnomon.language.detect import detect

# The signs of an address by RFC 3986, without brackets; a line end behind a hyphen may part it in two.
_SIGN = r"(?:[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]|(?<=[\w]-) (?=[\w%-]+[./_-]))"
_ADDRESS = re.compile(rf"https?://{_SIGN}*[A-Za-z0-9\-_~/#$&*+=%]")
_BARE_ADDRESS = re.compile(rf"(?<![\w/@.])www\.[A-Za-z0-9-]+\.{_SIGN}*[A-Za-z0-9_/]")
_PAGE_OF_DOCUMENT = re.compile(r"//(?:www\.)?(?:undocs\.org|docs\.un\.org)/(?:[a-z]{2}/)?(.+)", re.IGNORECASE)


def find_in(text: str, *, language: str | None, year: int | None = None, organ: str | None = None) -> list[Reference]:
    """References in `text`, first to last; `language` None lets the words tell it.

    `year` is the citing text's year and `organ` its organ (`HRC`, `GA` …), both optional.
    """
    language = language or detect(text[:2000]) or "en"
    web = _web(text)
    found = web + documents_in(text)
    found += prose.find(text, language, year, organ)
    found += serials.find(text, language, organ)
    found += treaties.find(text, language)
    return treaties.settle(_apart(found))


def _web(text: str) -> list[Reference]:
    matches = list(_ADDRESS.finditer(text))
    if "www." in text:
        matches += _BARE_ADDRESS.finditer(text)
    return [
        Reference(match.start(), match.end(), _symbol_of_page(match[0]), "web", "address", 1.0) for match in matches
    ]


@lru_cache(maxsize=4096)
def _symbol_of_page(address: str) -> str | None:
    page = _PAGE_OF_DOCUMENT.search(address)
    symbols = scan(page[1]) if page else []
    return symbols[0].symbol.normal if symbols and not symbols[0].misprint else None


def documents_in(text: str) -> list[Reference]:
    """Document symbols in `text`, short forms written out, with their pinpoints."""
    found: list[Reference] = []
    for first in scan(text):
        for printed in (first, *expand(text, first)):
            found.append(_document(text, printed))
    return found


def _document(text: str, printed: PrintedSymbol) -> Reference:
    after = pinpoints.after(text, printed.end)
    before = None if after else pinpoints.before(text, printed.start)
    pin = after or before
    return Reference(
        start=before.start if before else printed.start,
        end=after.end if after else printed.end,
        symbol=printed.symbol.normal,
        kind="document",
        rule="symbol-misprint" if printed.misprint else "symbol",
        confidence=0.5 if printed.misprint else 1.0,
        paragraphs=pin.paragraphs if pin else (),
        points=pin.points if pin else (),
    )


def _apart(references: Iterable[Reference]) -> list[Reference]:
    """In order; where two overlap, the one that starts first, else the surer one. `Add.1–3` is three in one place."""
    kept: list[Reference] = []
    for reference in sorted(references, key=lambda found: (found.start, -found.confidence, -found.end)):
        if not kept or reference.start >= kept[-1].end or _beside(reference, kept[-1]):
            kept.append(reference)
    return kept


def _beside(reference: Reference, other: Reference) -> bool:
    """Whether one short form stands for both."""
    same = (reference.start, reference.end, reference.rule) == (other.start, other.end, other.rule)
    return same and reference.symbol != other.symbol
