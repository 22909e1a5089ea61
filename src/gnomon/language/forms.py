"""The small notation in which the language files write word forms, compiled to regular expressions.

Reads: strings such as `take[s|ing] note with ~ appreciation`. A form is plain words with
  `[a|b]`  the finite ending, then the participle's (a verb in an operative, in a preambular paragraph);
  `(a|b)`  either; `?` makes the letter or group before it optional; `*` any letters;
  `~`      any adverbs and qualifiers of the language, or none;
  `…`      a few words within the same clause;
  ` > `    what follows it must come next, but is no part of the form.
A blank matches any white space. Letters match however they are typed: an Arabic letter with or without
vowel marks and hamza, е and ё, Cyrillic с and Latin c, a straight and a curly apostrophe. Match without regard to case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Mood = Literal["finite", "participle"]

_PAIR = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
_ADVERBS = re.compile(r" *~ *")
_MARKS = "[\u0640\u064b-\u0652\u0670]*"
_ALIKE = {"'": "['’]", "’": "['’]", "е": "[её]", "ё": "[её]", "с": "[сc]", "-": "[-‐‑]"} | dict.fromkeys(
    "اأإآ", "[اأإآ]"
)
NOTHING = "(?:(?!))"
_SYNTAX = {" ": r"\s+", "*": r"\w*", "…": "[^,;:.，；：。،؛]{0,40}?", "(": "(?:", ")": ")", "|": "|", "?": "?"}


def compile_form(form: str, *, mood: Mood | None = None, adverb: str = NOTHING, spaced: bool = True) -> str:
    """The regular expression of one form; `adverb` is the expression that may repeat at each `~`.

    Raises ValueError for a form with a finite/participle pair when no `mood` is asked for.
    """
    if mood is None and has_pair(form):
        raise ValueError(f"the form {form!r} has two moods: ask for one")
    chosen = _PAIR.sub(r"\1" if mood == "finite" else r"\2", form)
    between = rf"(?:\s+{adverb})*\s+" if spaced else f"{adverb}*"
    own, *context = (between.join(map(_words, _ADVERBS.split(half))) for half in chosen.split(" > "))
    following = "".join(rf"(?={between}{words})" for words in context)
    return own + following


def has_pair(form: str) -> bool:
    """Whether the form tells its finite from its participle spelling."""
    return bool(_PAIR.search(form))


def alternation(forms: Iterable[str]) -> str:
    """One group for any of the plain forms, the longest first; it matches nothing where there are none."""
    ordered = sorted(forms, key=len, reverse=True)
    return "(?:" + "|".join(compile_form(form) for form in ordered) + ")" if ordered else NOTHING


def whole(expression: str, *, spaced: bool) -> str:
    """`expression` as whole words, where the language writes words apart."""
    return rf"(?<!\w){expression}(?![\w\u064b-\u0652])" if spaced else expression


def _words(words: str) -> str:
    return "".join(_letter(char) for char in words)


def _letter(char: str) -> str:
    """One character of the notation as an expression."""
    if char in _SYNTAX:
        return _SYNTAX[char]
    spelled = _ALIKE.get(char, re.escape(char))
    return f"(?:{spelled}{_MARKS})" if "\u0621" <= char <= "\u064a" else spelled
