"""What a request asks to be done, as slugs: release, repeal, ratify, investigate ...

Reads: the table `[recommend.actions]` of a language file: slug -> word forms. A request may ask several things.
"""

from __future__ import annotations

import re
from functools import cache

from gnomon.language import codes, load
from gnomon.language.forms import alternation, whole


def actions_in(text: str, language: str | None) -> tuple[str, ...]:
    """The actions named in `text`, each once, in the order of their first words."""
    if language not in codes() or language is None:
        return ()
    slugs, pattern = _table(language)
    return tuple(dict.fromkeys(slugs[(match.lastindex or 0) - 1] for match in pattern.finditer(text)))


@cache
def _table(code: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The slugs in the order of their groups, and one pattern with a group for each."""
    language = load(code)
    actions: dict[str, list[str]] = language.table("recommend").get("actions", {})
    groups = (f"({whole(alternation(forms), spaced=language.spaced)})" for forms in actions.values())
    return tuple(actions), re.compile("|".join(groups) or "(?!)", re.IGNORECASE)
