"""Which earlier duty of the same document a duty replaces, where its words say so.

Reads: duties in reading order and `replaces` of `[time.duties]` ("instead of", "in place of"). The earlier duty is the
nearest of the same actor to the same body; without one, and without such words, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from gnomon.findings.citations.words import either
from gnomon.findings.model import Duty
from gnomon.language import codes, load


def superseding(duties: Iterable[tuple[Duty, str]]) -> tuple[Duty, ...]:
    """The duties, each given with its language, with the id of the one that it replaces."""
    nearest: dict[tuple[str | None, str | None], Duty] = {}
    found: list[Duty] = []
    for duty, language in duties:
        key = (duty.who, duty.to_whom)
        earlier = nearest.get(key)
        if earlier and earlier.span != duty.span and language in codes() and _replaces(language).search(duty.what):
            duty = replace(duty, supersedes=earlier.id)
        nearest[key] = duty
        found.append(duty)
    return tuple(found)


@cache
def _replaces(language: str) -> re.Pattern[str]:
    return re.compile(either(load(language).table("time").get("duties", {}), "replaces"), re.IGNORECASE)
