"""The caption of a resolution in a numbered series: `94 (1951). Resolution of 29 May 1951`, `Resolution 1514 (XV)`.

Reads: one line. The Security Council counts through and adds the year; the General Assembly up to its thirtieth
session, and the Economic and Social Council up to its sixty-third, add the session as a Roman numeral. The words of
the act are those of the `[structure]` tables.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gnomon.document.structure.phrases import fold, phrases

LONGEST = 80
_DATED = 45
_SERIES = r"(?:(?P<year>(?:19|20)\d\d)|(?P<session>(?:S-|ES-)?[IVXLC]+))"
_CAPTION = rf"(?P<act>(?:{{act}})[ :]*(?:№|No\.?)? ?)?(?:第 ?)?(?P<number>\d{{{{1,4}}}}) ?[(（] ?{_SERIES} ?[)）] ?号?"
_REST = r"[ .．]*(?:{act})"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Caption:
    """Number and year, or number and session, of a caption."""

    number: str
    year: str | None
    session: str | None

    @property
    def printed(self) -> str:
        """As captions print it: `94 (1951)`."""
        return f"{self.number} ({self.year or self.session})"


def caption(text: str) -> Caption | None:
    """The caption that a line is: a number with its year or session, the name of the act, perhaps a date or title."""
    if len(text) > LONGEST or text[:1].islower():
        return None
    words = fold(text)
    match = _forms()[0].match(words)
    if match is None:
        return None
    rest = words[match.end() :]
    named = _forms()[1].match(rest) is not None
    dated = match["act"] is not None and (not rest or (len(rest) < _DATED and _YEAR.search(rest) is not None))
    titled = match["session"] is not None and rest[:1] in (".", "．")
    if rest.endswith((",", "،", "，")) or not (named or dated or titled):
        return None
    return Caption(match["number"], match["year"], match["session"])


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The caption up to its number, and the name of the act behind it."""
    act = phrases().act
    return re.compile(_CAPTION.format(act=act), re.IGNORECASE), re.compile(_REST.format(act=act), re.IGNORECASE)
