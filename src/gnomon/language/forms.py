"""The small notation in which the language files write word forms, compiled to regular expressions.

Reads: strings such as `take[s|ing] note with ~ appreciation`. A form is plain words with
  `[a|b]`  the finite ending, then the participle's (a verb in an operative, in a preambular paragraph);
  `(a|b)`  either; `?` makes the letter or group before it optional; `*` any letters;
  `~`      up to four words of the same clause, or none, but no word among the language's breaks;
  `…`      a few words within the same clause;
  ` > `    what follows it must come next, or after such words, but is no part of the form.
A blank matches any white space. Letters match however they are typed: an Arabic letter with or without
vowel marks and hamza, е and ё, a straight and a curly apostrophe. Match without regard to case, or, where there
are hundreds of forms, against `fold(text)` with folded forms: these compile many times faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Literal

Mood = Literal["finite", "participle"]

_PAIR = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
_ADVERBS = re.compile(r" *~ *")
_WORD = r"[^\s,;:.،؛]+"
_SIGN = "[^\\s,;:.，；：。、《》]"
_MARKS = r"[^\w\s]*"
_ALIKE = {"'": "’", "е": "ё", "-": "‐‑", "ا": "أإآ"}
_FOLDED = str.maketrans({typed: plain for plain, others in _ALIKE.items() for typed in others})
NOTHING = "(?:(?!))"
_SYNTAX = {" ": r"\s+", "*": r"\w*", "…": "[^,;:.，；：。،؛]{0,40}?", "(": "(?:", ")": ")", "|": "|", "?": "?"}


def fold(text: str) -> str:
    """`text` in lower case and with letters that are typed in two ways in one; as long as `text`."""
    plain = text.translate(_FOLDED)
    lower = plain.lower()
    return lower if len(lower) == len(plain) else plain


def compile_form(
    form: str, *, mood: Mood | None = None, breaks: str = NOTHING, spaced: bool = True, folded: bool = False
) -> str:
    """The regular expression of one form; `breaks` is the expression of what may not stand at a `~`;
    with `folded` it is meant for `fold(text)`.

    Raises ValueError for a form with a finite/participle pair when no `mood` is asked for.
    """
    if mood is None and has_pair(form):
        raise ValueError(f"the form {form!r} has two moods: ask for one")
    chosen = _PAIR.sub(r"\1" if mood == "finite" else r"\2", form)
    between = rf"(?:\s+(?!{breaks}(?!\w)){_WORD}){{0,4}}?\s+" if spaced else f"(?:(?!{breaks}){_SIGN}){{0,6}}?"
    spell = partial(_words, folded=folded)
    own, *context = (between.join(map(spell, _ADVERBS.split(half))) for half in chosen.split(" > "))
    following = "".join(rf"(?={between}{words})" for words in context)
    return own + following


def initials(expression: str) -> frozenset[str]:
    """The characters that a match of a compiled form can begin with; empty where that cannot be told."""
    if not expression.startswith("(?:"):
        known = expression[:1].isalnum() and expression[1:2] != "?"
        return frozenset(expression[:1]) if known else frozenset()
    options, rest = _options(expression)
    firsts = [initials(option) for option in options]
    return frozenset().union(*firsts) if all(firsts) and not rest.startswith("?") else frozenset()


def _options(group: str) -> tuple[list[str], str]:
    """The alternatives of the group at the front of an expression, and what follows it."""
    depth = 0
    start = 3
    options = []
    for at, char in enumerate(group):
        depth += (char == "(") - (char == ")")
        if char in "|)" and depth == (char == "|"):
            options.append(group[start:at])
            start = at + 1
        if not depth:
            return options, group[at + 1 :]
    raise ValueError(f"unbalanced expression: {group}")


def has_pair(form: str) -> bool:
    """Whether the form tells its finite from its participle spelling."""
    return bool(_PAIR.search(form))


def alternation(forms: Iterable[str], *, folded: bool = False) -> str:
    """One group for any of the plain forms, the longest first; it matches nothing where there are none."""
    ordered = sorted(forms, key=len, reverse=True)
    return "(?:" + "|".join(compile_form(form, folded=folded) for form in ordered) + ")" if ordered else NOTHING


def branches(value: str | Sequence[str]) -> str:
    """The expression of a language file, which may stand there as a list of its alternatives, one fact each."""
    return value if isinstance(value, str) else "|".join(value)


def whole(expression: str, *, spaced: bool) -> str:
    """`expression` as whole words, where the language writes words apart."""
    return rf"(?<!\w){expression}(?![\w\u064b-\u0652])" if spaced else expression


def _words(words: str, *, folded: bool) -> str:
    plain = fold(words) if folded else words
    return "".join(_letter(char, after, folded) for char, after in zip(plain, f"{plain[1:]} ", strict=False))


def _letter(char: str, after: str, folded: bool) -> str:
    """One character of the notation as an expression; `after` is the next one."""
    if char in _SYNTAX:
        return _SYNTAX[char]
    plain = char.translate(_FOLDED)
    spelled = f"[{plain}{_ALIKE[plain]}]" if plain in _ALIKE and not folded else re.escape(plain)
    if not "\u0621" <= char <= "\u064a":
        return spelled
    return f"(?:{spelled}{_MARKS})" if after == "?" else f"{spelled}{_MARKS}"
