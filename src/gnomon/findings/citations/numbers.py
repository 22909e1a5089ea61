"""How languages print the number of a resolution and the words around it, compiled from their data.

Reads: `[citations]` of the language. Numbers are `48/23`, `S-32/1`, `1996/54`,
`75/257 B`, `2250 (2015)`, `217 A (III)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gnomon.findings.citations.words import NEVER, Words, everywhere, words

_MARK = r"(?:\s*[(（]?\[\^\d+\][)）]?)?"
_ARABIC_LETTERS = {"ألف": "A", "باء": "B", "جيم": "C", "دال": "D"}
_ARABIC = "|".join(_ARABIC_LETTERS)
_HALVES = r"\d{1,4}\s?/\s?\d{1,4}"
_SERIAL_LETTER = rf"(?:\s?[A-Z](?![^\W\d])|\s(?:{_ARABIC})(?![^\W\d]))?"
_SERIAL = rf"(?P<serial>\d{{2,4}}{_SERIAL_LETTER}\s?[(（](?:(?:19|20)\d{{2}}|[IVXLC]{{1,8}}|د\s?-\s?\d+)[)）])"
_ARABIC_EDGE = r"(?<![^\W\d_])(?:و?(?:لل|ب|ل|ك)?)?"  # particles are written together with the noun


_CANDIDATE = re.compile(r"\d(?:\s?/\s?\d|(?:\s?\w{1,3})?\s?[(（][12IVXLCد])")
_LETTERS = re.compile(r"(?<=[\d ])([A-Z])[^A-Z].*?([A-Z])$")
_LONGEST_HEAD, _LONGEST_TAIL, _LONGEST_LIST = 12, 24, 500


@dataclass(frozen=True, slots=True)
class Rules:
    number: re.Pattern[str]
    noun: re.Pattern[str]
    body: re.Pattern[str]
    tail: re.Pattern[str]
    goes_on: re.Pattern[str]
    beside: re.Pattern[str]
    about: str
    own: str
    noun_last: bool

    def numbers(self, text: str) -> Iterator[re.Match[str]]:
        """The numbers of `text`; the long expression only looks where the short one finds a candidate."""
        reached = 0
        for candidate in _CANDIDATE.finditer(text):
            low = max(reached, candidate.start() - _LONGEST_HEAD)
            tail = _LONGEST_LIST if self.noun_last else _LONGEST_TAIL
            match = self.number.search(text, low, min(len(text), candidate.end() + tail))
            if match and match.start() <= candidate.start():
                reached = match.end()
                yield match


def number_of(match: re.Match[str]) -> str:
    """The number as symbols write it: `S-32/1`, `2250(2015)`, `217(III)`."""
    prefix = "S-" if match["special"] else "ES-" if match["emergency"] else ""
    if match["stroked"]:
        latin = re.sub(_ARABIC, lambda letter: _ARABIC_LETTERS[letter[0]], match["stroked"])
        halves = re.sub(r"\s*/\s*", "/", latin)
        return prefix + _LETTERS.sub(r"\1-\2", halves)
    serial = match["serial"].replace("（", "(").replace("）", ")")
    digits, _, session = serial.partition("(")
    session = session.rstrip(")")
    arabic = re.fullmatch(r"د\s?-\s?(\d+)", session)
    return f"{re.sub(r'[^0-9]', '', digits)}({_roman(int(arabic[1])) if arabic else session})"


def _roman(number: int) -> str:
    signs = (("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
    out = ""
    for sign, value in signs:
        count, number = divmod(number, value)
        out += sign * count
    return out


@cache
def rules_of(language: str) -> Rules | None:
    """The rules of `language`; None where its file knows nothing of citations."""
    known = words(language)
    if known is None:
        return None
    prefix = rf"(?:(?P<emergency>{known.emergency})|(?P<special>{known.special}))?"
    noun = rf"{known.resolution_own}|(?P<decision>{known.decision}|{known.decision_own})|{known.resolution}"
    return _noun_last(known, prefix, noun) if known.after_number else _noun_first(known, prefix, noun, language)


def _noun_first(known: Words, prefix: str, noun: str, language: str) -> Rules:
    edge = _ARABIC_EDGE if language == "ar" else r"(?<!\w)"
    join = rf"(?:[,،、，]|(?<!\w)(?:{known.conjunction}))\s*"
    bodies = _bodies(known, "_")
    return Rules(
        number=re.compile(rf"(?<![A-Za-z0-9/.\-]){prefix}(?:{_stroked(known)}|{_SERIAL})"),
        noun=re.compile(rf"{edge}(?:{noun})(?!\w)", re.IGNORECASE),
        body=re.compile(_bodies(known, ""), re.IGNORECASE),
        tail=re.compile(
            rf"{_MARK}(?:(?:\s+|,?\s+(?:{known.of})\s*)(?:{bodies})(?!\s+(?:{noun}))|[\s,،]*(?P<dated>{known.dated})\s*)",
            re.IGNORECASE,
        ),
        goes_on=re.compile(rf"{join}(?:(?:{bodies})\s*)?$", re.IGNORECASE),
        # between a body and the noun: nothing, or `in its`, `contained in its`
        beside=re.compile(
            rf"[\s’'s]*(?:[,،]?\s*(?!(?:{known.conjunction}))(?:\w{{1,4}}\s+(?:{known.own})?|(?:\w+\s+){{1,3}}(?:{known.own}))\s*)?",
            re.IGNORECASE,
        ),
        about=known.about,
        own=known.own,
        noun_last=False,
    )


def _noun_last(known: Words, prefix: str, noun: str) -> Rules:
    # in a list only the last number may carry what follows a number: `第34/24、40/20和46/17号`
    to = rf"[-–‑、]|{known.conjunction}|{everywhere('to')}"
    letters = rf"(?:\s?[A-Z](?:\s?(?:{to})\s?[A-Z])?)?"
    following = (
        rf"{_MARK}\s*(?:{known.conjunction}|、)\s*(?:\d{{4}}\s?年\s?\d+\s?月\s?\d+\s?日)?\s*(?:{known.before_number})?"
        rf"\s*(?:{known.special}|{known.emergency})?\d+(?:/\d+{letters}|\s?[(（]\d{{4}}[)）])\s*"
    )
    stroked = rf"(?<!\d)(?P<stroked>{_HALVES}{letters})"
    return Rules(
        number=re.compile(
            rf"(?:{known.before_number}\s*)?{prefix}(?:{stroked}|{_SERIAL})"
            rf"\s*(?:{known.after_number}|(?=(?:{following})+{known.after_number}))"
        ),
        noun=re.compile(noun),
        body=re.compile(_bodies(known, "")),
        tail=re.compile(NEVER),
        goes_on=re.compile(rf"(?:{known.resolution})?[、，\s]*(?:{known.conjunction})?[、，\s]*[^。；]{{0,16}}\Z"),
        beside=re.compile(NEVER),
        about=known.about,
        own=known.own,
        noun_last=True,
    )


def _stroked(known: Words) -> str:
    """`75/257 B`, and its parts `A to C`, `A and B`; a letter that begins the next word is none."""
    part = rf"(?:[A-Z](?![A-Za-z])|(?:{_ARABIC})(?!\w))"
    to = rf"\s?[-–‑]\s?|\s(?:{known.conjunction})\s?|\s(?:{everywhere('to')})\s"
    letters = rf"(?:\s?{part}(?:(?:{to}){part})?(?!\s(?!of |du |de |от |(?:{known.conjunction})\s\d)[a-z]))?"
    return rf"(?P<stroked>{_HALVES}(?![\w/]){letters})"


def _bodies(known: Words, mark: str) -> str:
    """Alternatives named by body, the longest names first."""
    by_length = sorted(known.bodies.items(), key=lambda item: -max(map(len, item[1].split("|"))))
    return "|".join(f"(?P<{key}{mark}>{names})" for key, names in by_length)
