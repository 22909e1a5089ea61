"""The penalty of a case as printed: term, life, death, fine, in absentia, suspended.

Reads: the words of a case's sentence and `[cases.penalty]` of its language.
"""

from __future__ import annotations

import re
from functools import cache

from gnomon.findings.cases.words import filled
from gnomon.findings.model import Penalty
from gnomon.language import load
from gnomon.language.numerals import number


def penalty(text: str, start: int, end: int, language: str) -> Penalty | None:
    """The penalty that `text[start:end]` prints; None where it prints none."""
    forms = _forms(language)
    found = {name: match for name, form in forms.items() if (match := form.search(text, start, end))}
    kinds = [name for name in ("term", "life", "death", "fine") if name in found]
    if not kinds and "in_absentia" not in found:
        return None
    first = found[min(kinds, key=lambda name: found[name].start())] if kinds else None
    return Penalty(
        printed=first[0].strip() if first else None,
        years=_years(found["term"], language) if "term" in found else None,
        life="life" in found,
        death="death" in found,
        fine=found["fine"][0].strip() if "fine" in found else None,
        in_absentia="in_absentia" in found,
        suspended="suspended" in found,
    )


def _years(term: re.Match[str], language: str) -> int | float | None:
    return number(next(group for group in term.groups() if group), language)


@cache
def _forms(language: str) -> dict[str, re.Pattern[str]]:
    table = load(language).table("cases").get("penalty", {})
    return {name: re.compile(filled(form, language), re.IGNORECASE) for name, form in table.items()}
