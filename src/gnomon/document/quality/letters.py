"""Whether the letters of a page can be what was printed: letters without meaning, letters that do not go together.

Reads: the words of a page. In every language most pairs of letters that could be never stand side by side; `pairs` of
the `[letters]` table has those that do (99.85 % of all pairs, counted in resolutions of the General Assembly and the
Human Rights Council). A Chinese character is usual where it is on the first level of GB 2312.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from gnomon.language import codes, load

_UNKNOWN = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd-\uffff\ue000-\uf8ff]")
_GARBLED = re.compile(  # UTF-8 read as a code page of Windows, and letters of two alphabets side by side
    "[\u00c2-\u00c5\u00d0\u00d1\u00d8-\u00db\u00e2-\u00e9][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]"
    "|[A-Za-z\u00c0-\u024f][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f]"
)
# 80 to BF in cp1252; those of them that no word has inside
_BYTE = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\ufffd"
_IN_WORD = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u201a\u201c-\u2122\ufffd"
_TELLING = re.compile(  # a sign of punctuation (E2 80, E2 84) anywhere; a letter of UTF-8 in two bytes amid a word
    rf"\u00e2[\u20ac\x80\u201e\x84][{_BYTE}]"
    rf"|(?<=[^\W\d_])[\u00c2\u00c3\u00d0\u00d1\u00d8\u00d9][{_IN_WORD}](?=[^\W\d_])"
)
_TELLS = 3  # what else looks so must be there as often
_INK = re.compile(r"\S")
_ALPHABETS = {"latin": "A-Za-z\u00c0-\u024f", "cyrillic": "\u0400-\u052f", "arabic": "\u0621-\u064a\u0671-\u06d3"}
_WORDS = {name: re.compile(f"[{letters}]+") for name, letters in _ALPHABETS.items()}
_OF = {"ru": "cyrillic", "ar": "arabic"}
_LETTER = "[" + "".join(_ALPHABETS.values()) + "]"
_SPLIT = re.compile(rf"(?<={_LETTER})[\d¡-©¬-¿×÷€‚-‹™$#%&@\\^~{{}}|<>=+*!?\"]+(?={_LETTER})")
_LINK = re.compile(r"://|www\.|@")
_HAN = re.compile("[\u3400-\u9fff]")
_LEVELS = (0xB0, 0xD7)
_SAMPLE = 6_000
_VOCABULARY = 20_000
_HAN_PAIRS = 3  # a character stands for a short word


def unknown(text: str) -> float:
    """The share of characters of which the file does not tell what they are, 0 to 1."""
    return len(_UNKNOWN.findall(text)) / (len(_INK.findall(text)) or 1)


def garbled(text: str) -> int:
    """How many places look as if the text was decoded with a wrong table; one that nothing else explains is three."""
    sample = text[:_SAMPLE]
    return len(_GARBLED.findall(sample)) + _TELLS * len(_TELLING.findall(sample))


def unusual(text: str) -> tuple[int, int]:
    """How many pairs of letters hardly ever stand side by side in any language on file, and how many pairs there are.

    Looks at the first 6,000 characters. Words with capitals (names) and addresses of the web are left out, unless
    most is in capitals.
    """
    sample = " ".join(run for run in text[:_SAMPLE].split() if not _LINK.search(run))
    shouted = 2 * sum(map(str.isupper, sample)) > sum(map(str.isalpha, sample))
    odd = len(_SPLIT.findall(sample))
    count = odd
    for name, words in _WORDS.items():
        found = [word.lower() for word in words.findall(sample) if shouted or word == word.lower()]
        odd += min((sum(_odd(word, code) for word in found) for code in _languages(name)), default=0)
        count += sum(map(len, found)) - len(found)
    han = _HAN.findall(sample)
    return odd + _HAN_PAIRS * sum(map(_is_rare, han)), count + _HAN_PAIRS * len(han)


@cache
def _pairs() -> dict[str, frozenset[str]]:
    """The usual pairs of each language that has them on file."""
    return {code: frozenset(pairs.split()) for code in codes() if (pairs := load(code).table("letters").get("pairs"))}


@cache
def _languages(alphabet: str) -> tuple[str, ...]:
    return tuple(code for code in _pairs() if _OF.get(code, "latin") == alphabet)


@lru_cache(_VOCABULARY)
def _odd(word: str, language: str) -> int:
    """How many pairs of a word are unusual in a language."""
    usual = _pairs()[language]
    return sum(first + second not in usual for first, second in pairwise(word))


@lru_cache(_VOCABULARY)
def _is_rare(character: str) -> bool:
    encoded = character.encode("gb2312", "replace")
    return not (len(encoded) == 2 and _LEVELS[0] <= encoded[0] <= _LEVELS[1])
