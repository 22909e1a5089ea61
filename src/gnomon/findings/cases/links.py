"""Mentions of one case: the same person by any of the names, the same body by its name.

Reads: the document's words for names printed in two scripts (`names` with a group `script` in `[cases]`), and the
cases in reading order. Counts and descriptions alone never join two mentions: nine leaders here and nine there may be
others.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from gnomon.document.model import Document
from gnomon.findings.cases.words import words
from gnomon.findings.model import Case

_SHORTEST = 2  # characters of an alias


def aliases_in(document: Document) -> dict[str, tuple[str, ...]]:
    """By language: names that the document prints once with their form in another script, and then without it."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for element in document.elements:
        language = element.language or ""
        known = words(language)
        for match in known.alias.finditer(element.text) if known and "(" in element.text else ():
            acronym = match["script"].isupper()
            if known and len(match["name"]) >= _SHORTEST and not acronym and not known.not_names.search(match["name"]):
                found[language][match["name"]] = None
    return {language: tuple(names) for language, names in found.items()}


class Known:
    """The cases seen so far, by name."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def linked(self, case: Case) -> Case:
        """`case`, pointing to the first one of the same person or body."""
        names = case.persons or ((case.who,) if case.rule == "cases/body" and case.count is None else ())
        keys = ["".join(name.split()).casefold() for name in names]
        first = next((self._first[key] for key in keys if key in self._first), None)
        for key in keys:
            self._first.setdefault(key, first or case.id)
        return replace(case, mention_of=first) if first else case
