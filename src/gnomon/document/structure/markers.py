"""The marks that open a line: numbers of paragraphs, letters of points, numerals of sections, bullets.

Reads: one line, and the words that count sections in the `[structure]` tables. A mark can mean several things
(`(i)` is the ninth letter and the first Roman numeral); this module lists the meanings, the outline picks the
one that continues a sequence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from string import ascii_uppercase
from typing import Literal

from gnomon.language import codes, load

Style = Literal["latin", "roman", "arabic", "cyrillic", "figure", "bullet", "upper", "han", "ordinal", "name"]

ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_HAN = "一二三四五六七八九"
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

_PARAGRAPH = re.compile(
    r"(\d{1,3}|\d{4}(?=[.．]\s))(?: ?(?:bis|ter|quater)\b)?"
    r"(?:\s?[.．、](?!\d)|\s?。(?=\s*[^\s\d])|\s?[-–‑](?=\s|[ء-ي])|(?=\s+\S))\s*"
    r"|[-–‑](\d{1,3})\s+"
)
_POINT = re.compile(
    r"[(（]\s?(?:([a-z]{1,6})|([а-я]{1,2})|([ء-غف-يﻫ]) ?(?:([ء-غف-يﻫ]) ?)?ـ?|['‘’]?(\d{1,2})['‘’]?)\s?[)）][.:]?\s*"
    r"|(?:([a-z]{1,5})|([а-я]{1,2})|([ء-غف-ي])ـ?)\)\s+"
    r"|['‘’](\d{1,2})['‘’]\s+"
    r"|([a-z])\.\s+(?=\S)"
    r"|([–—•·●-])\s+(?=\S)"
)
_LETTER_ENDS = frozenset(").")
_LETTERS = 6  # characters of the longest letters of a point, with what ends them
_SECTION = (
    r"([IVXLC]{1,7})(?:[.．、]|\s*$|(?=\s{1,4}\S))\s*"
    r"|([A-Z])(?:[.．、]|\s*$)\s*"
    r"|([一二三四五六七八九十]{1,3})(?:[.．、，]|\s*$)\s*"
    r"|(%s)(?:ا|يا|يةً?|اً|ياً)?( ?(?:%s))?\s*[-–‑.]\s*"
    r"|(%s)\s*[-–‑.]\s*"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of `length` characters, blanks after it included; `printed` is the mark as it stands, trimmed."""

    printed: str
    length: int
    meanings: tuple[tuple[Style, int], ...]
    sure: bool = True


def paragraph(text: str) -> Mark | None:
    """`12.`, `12 -`, `-12` or, not `sure`, a bare `12 ` at the start of a line."""
    if text[:1].isalpha():  # most lines: many times faster than the pattern
        return None
    match = _PARAGRAPH.match(text)
    if not match:
        return None
    digits = match[1] or match[2]
    printed = match[0].strip()
    return Mark(printed, match.end(), (("figure", int(digits)),), sure=not printed[-1:].isdigit() or bool(match[2]))


def point(text: str) -> Mark | None:
    """`(a)`, `a)`, `(أ)`, `а)`, `(ii)`, `(1)`, `a.`, a dash or a bullet at the start of a line."""
    if text[:1].isalpha() and _LETTER_ENDS.isdisjoint(text[1:_LETTERS]):
        return None
    match = _POINT.match(text)
    if not match:
        return None
    latin = match[1] or match[6] or match[10]
    cyrillic = match[2] or match[7]
    arabic = match[3] or match[8]
    figure = match[5] or match[9]
    if latin:
        meanings = _latin(latin)
    elif cyrillic:
        meanings = _cyrillic(cyrillic)
    elif arabic:
        meanings = _abjad(arabic, match[4])
    elif figure:
        meanings = ((("figure"), int(figure)),)
    else:
        meanings = (("bullet", 0),)
    return Mark(match[0].strip(), match.end(), meanings) if meanings else None


def section(text: str) -> Mark | None:
    """`IV.`, `A.`, `四.`, `ثالثا -`, `باء -`, also alone on its line."""
    words = _words()
    if text[:1] not in words.initials:
        return None
    match = words.pattern.match(text)
    if not match:
        return None
    found: list[tuple[Style, int]] = []
    if match[1]:
        found.append(("roman", from_roman(match[1].lower())))
        if len(match[1]) == 1:
            found.append(("upper", ord(match[1]) - 64))
    elif match[2]:
        found.append(("upper", ord(match[2]) - 64))
    elif match[3]:
        found.append(("han", from_han(match[3])))
    elif match[4]:
        found.append(("ordinal", words.ordinals.index(match[4]) + (11 if match[5] else 1)))
    elif match[6]:
        found.append(("name", words.letters.index(match[6]) + 1))
    meanings = tuple((style, value) for style, value in found if value > 0)
    return Mark(match[0].strip(), match.end(), meanings) if meanings else None


@dataclass(frozen=True, slots=True)
class _Words:
    """The pattern of a section's mark, what it can begin with, and the ordinals and names of letters that languages
    count with."""

    pattern: re.Pattern[str]
    initials: frozenset[str]
    ordinals: tuple[str, ...]
    letters: tuple[str, ...]


@cache
def _words() -> _Words:
    tables = [load(code).table("structure") for code in codes()]
    ordinals = tuple(word for table in tables for word in table.get("section_ordinals", ()))
    letters = tuple(word for table in tables for word in table.get("section_letters", ()))
    tens = [table["section_tens"] for table in tables if "section_tens" in table]
    pattern = re.compile(_SECTION % ("|".join(ordinals), "|".join(tens), "|".join(letters)))
    initials = frozenset(f"{ascii_uppercase}{_HAN}十") | {word[0] for word in (*ordinals, *letters)}
    return _Words(pattern, initials, ordinals, letters)


def from_roman(digits: str) -> int:
    """`iv` is 4; 0 for what is no numeral."""
    total = 0
    for sign, following in zip(digits, [*digits[1:], ""], strict=True):
        value = _VALUES.get(sign, 0)
        if not value:
            return 0
        total += -value if value < _VALUES.get(following, 0) else value
    return total


def from_han(digits: str) -> int:
    """`十二` is 12, `二十` is 20; 0 for what is no numeral."""
    tens, ten, ones = digits.rpartition("十")
    if not ten:
        return _HAN.find(digits) + 1 if len(digits) == 1 else 0
    return (10 * (_HAN.find(tens) + 1) if tens else 10) + (_HAN.find(ones) + 1 if ones else 0)


def _latin(letters: str) -> tuple[tuple[Style, int], ...]:
    found: list[tuple[Style, int]] = []
    if len(set(letters)) == 1 and len(letters) <= 2:
        found.append(("latin", ord(letters[0]) - 96 + 26 * (len(letters) - 1)))
    if value := from_roman(letters):
        found.append(("roman", value))
    return tuple(found)


def _cyrillic(letters: str) -> tuple[tuple[Style, int], ...]:
    place = CYRILLIC.find(letters[0]) + 1
    if not place or len(set(letters)) > 1:
        return ()
    lookalike = "abcdefghijklmnopqrstuvwxyz".find(letters.translate(_LOOKALIKE)[0]) + 1
    found: tuple[tuple[Style, int], ...] = (("cyrillic", place + len(CYRILLIC) * (len(letters) - 1)),)
    return (("latin", lookalike), *found) if lookalike else found


_LOOKALIKE = str.maketrans("аеорсух", "aeopcyx")


def _abjad(sign: str, again: str | None) -> tuple[tuple[Style, int], ...]:
    sign = {"ا": "أ", "ﻫ": "ه"}.get(sign, sign)
    if sign not in ABJAD:
        return ()
    return (("arabic", ABJAD.index(sign) + 1 + (len(ABJAD) if again else 0)),)
