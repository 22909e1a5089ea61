"""The vote on a text: how it was adopted, with counts, and with the States on each side where they are printed.

Reads: the words of the closing part. Councils print lists under `In favour:`, `Against:`, `Abstaining:`;
the Security Council names in brackets, behind each count, who was not in favour. States are given as printed, the
conjunction before the last one apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from gnomon.document.model import Vote
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language import codes
from gnomon.language.numerals import number

SIDES = ("in_favour", "against", "abstaining")
_BRACKET = re.compile(r"\s*[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）]")
_SEPARATORS = re.compile(r"[,،、;，；]\s*")
_EDGES = " .。][\n"


def read(text: str, language: str | None) -> Vote:
    """The vote that the words of a closing part tell of, by the phrase that comes first."""
    words, folded = phrases(), fold(text)
    forms = {"without-a-vote": words.without_vote, "unanimous": words.unanimous, "recorded": words.recorded}
    found = [(match.start(), mode) for mode, form in forms.items() if (match := form.search(folded))]
    mode = min(found)[1] if found else None
    if mode == "recorded":
        counts, named = _counted(text, language)
        listed = _listed(text, language)
        return Vote("recorded", counts, *(listed[side] or named[side] for side in SIDES))
    return Vote(mode)  # type: ignore[arg-type]


def _counted(text: str, language: str | None) -> tuple[dict[str, int], dict[str, tuple[str, ...]]]:
    """The counts, and the States named in brackets behind them; a side that is not counted had no vote."""
    named: dict[str, tuple[str, ...]] = dict.fromkeys(SIDES, ())
    plain, brackets = _without_brackets(text)
    match = phrases().counts.search(plain)
    places = [at for at in range(1, match.re.groups + 1) if match[at]] if match else []
    if match and match["last"]:  # Russian also counts those against after those who abstained
        places.append(places.pop(1))
    values = [_count(match[at]) for at in places[:3]] if match else []
    if match is None or len(values) < 2 or None in values:
        return {}, named
    for offset, inside in brackets:
        before = [side for side, at in zip(SIDES, places, strict=False) if match.end(at) <= offset]
        if before and offset <= match.end() + 1 and not named[before[-1]]:
            named[before[-1]] = states(inside, language)
    return dict(zip(SIDES, [*(value or 0 for value in values), 0], strict=False)), named


def _without_brackets(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The folded text without what stands in brackets, and each of these with where it stood."""
    plain, at = "", 0
    brackets: list[tuple[int, str]] = []
    for match in _BRACKET.finditer(text):
        plain += fold(text[at : match.start()])
        brackets.append((len(plain), match[1]))
        at = match.end()
    return plain + fold(text[at:]), brackets


def _count(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    if (known := phrases().counted.get(word.casefold())) is not None:
        return known
    return next((int(value) for code in codes() if (value := number(word, code)) is not None), None)


def _listed(text: str, language: str | None) -> dict[str, tuple[str, ...]]:
    """The States under each heading, up to the next heading or the end of the bracket."""
    words = phrases()
    forms = (words.in_favour, words.against, words.abstaining)
    heads = [(side, form.search(text)) for side, form in zip(SIDES, forms, strict=True)]
    starts = sorted(match.start() for _, match in heads if match)
    found: dict[str, tuple[str, ...]] = dict.fromkeys(SIDES, ())
    for side, match in heads:
        if match:
            stop = next((start for start in starts if start > match.start()), len(text))
            found[side] = states(text[match.end() : stop].partition("]")[0], language)
    return found


def states(printed: str, language: str | None) -> tuple[str, ...]:
    """The States of a list, the last one without its conjunction: `Valmera and Bosnia and Herzegovina` are two."""
    names = [name for part in _SEPARATORS.split(" ".join(printed.split())) if (name := part.strip(_EDGES))]
    if len(names) == 1 and phrases().counted.get(names[0].casefold()) == 0:
        return ()
    return tuple(state for name in names for state in _parted(name, language))


def _parted(name: str, language: str | None) -> Sequence[str]:
    """A name, or two that a conjunction joins; one inside a State's name does not part it."""
    form = _conjunctions().get(language or "")
    return [half.strip(_EDGES) for half in form.split(name) if half.strip(_EDGES)] if form else [name]


@cache
def _conjunctions() -> dict[str, re.Pattern[str]]:
    """What joins the last States of a list, by language."""
    return {code: re.compile(form) for code, form in phrases().state_and.items()}
