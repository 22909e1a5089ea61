"""To whom a clause speaks: the actors named straight after its verb, as printed.

Reads: the `[actors]` table of a language file: `heads` (nouns that name an actor), `joins` (words between two
of them), `articles` (left out at the front), and where words stand apart: `ends` (what closes the list, such
as the infinitive), `asides` (first words of an insertion between commas), `links` (prepositions: a noun after
one is not the head). Where words are not set apart: `fillers` (may stand between two heads), `not_first`
(a phrase that begins so names an action, not an actor).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gnomon.language import load
from gnomon.language.forms import alternation, whole

_REACH = 600
_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）|\[\^?[^\[\]]*\]")
_MARKS = " \t\n,;:.،؛，；：。、"


@dataclass(frozen=True, slots=True)
class _Actors:
    """One language's patterns; `listed` is set where words are not set apart, the others where they are."""

    listed: re.Pattern[str] | None
    head: re.Pattern[str]
    ends: re.Pattern[str]
    joins: re.Pattern[str]
    articles: re.Pattern[str]
    asides: re.Pattern[str]
    links: re.Pattern[str]


def addressees(text: str, language: str) -> tuple[str, ...]:
    """The actors at the beginning of `text`, the words that follow an asking verb; empty where it names none."""
    actors = _table(language)
    if actors is None:
        return ()
    near = _BRACKETS.sub("", text[:_REACH])
    return _unspaced(near, actors.listed, actors) if actors.listed else _spaced(near, actors)


def actors_in(text: str, language: str) -> tuple[str, ...]:
    """The actors that `text`, the subject of a sentence, names in a row."""
    actors = _table(language)
    if actors is None:
        return ()
    plain = _BRACKETS.sub("", text)
    return _unspaced(plain, actors.listed, actors) if actors.listed else _phrases(plain, actors)


def _unspaced(text: str, listed: re.Pattern[str], actors: _Actors) -> tuple[str, ...]:
    match = listed.match(text.lstrip())
    if not match:
        return ()
    return tuple(actors.articles.sub("", name.strip(_MARKS)) for name in actors.joins.split(match.group()) if name)


def _spaced(text: str, actors: _Actors) -> tuple[str, ...]:
    end = actors.ends.search(text)
    return _phrases(text[: end.start()], actors) if end else ()


def _phrases(text: str, actors: _Actors) -> tuple[str, ...]:
    """Split a row of noun phrases; a piece without a head belongs to its neighbour."""
    kept = [part for part in re.split(r"[,،]\s+", text.strip()) if not actors.asides.match(part)]
    pieces: list[str] = []
    pending = ""
    for piece in (p for part in kept for p in _at_joins(part, actors)):
        phrase = f"{pending}{piece}"
        if _is_actor(phrase, actors):
            pieces.append(phrase.strip(_MARKS))
            pending = ""
        else:
            pending = f"{phrase} "
    return tuple(name for piece in pieces if (name := actors.articles.sub("", piece).strip(_MARKS)))


def _at_joins(part: str, actors: _Actors) -> list[str]:
    """The pieces between joining words, each headless piece together with the word that joins it on."""
    pieces: list[str] = []
    start = 0
    for join in actors.joins.finditer(part):
        if _is_actor(part[start : join.start()], actors):
            pieces.append(part[start : join.start()])
            start = join.end()
    return [*pieces, part[start:]]


def _is_actor(phrase: str, actors: _Actors) -> bool:
    head = actors.head.search(phrase)
    return head is not None and not actors.links.search(phrase, 0, head.start())


@cache
def _table(code: str) -> _Actors | None:
    language = load(code)
    data = language.table("actors")
    if not data.get("heads"):
        return None

    def pattern(name: str, template: str = "{}") -> re.Pattern[str]:
        words = whole(alternation(data.get(name, ())), spaced=language.spaced)
        return re.compile(template.format(words), re.IGNORECASE)

    return _Actors(
        listed=None if language.spaced else _row(data),
        head=pattern("heads"),
        ends=pattern("ends"),
        joins=pattern("joins"),
        articles=pattern("articles", r"^\s*(?:{}\s*)+"),
        asides=pattern("asides", r"\s*{}"),
        links=pattern("links"),
    )


def _row(data: dict[str, list[str]]) -> re.Pattern[str]:
    """Names in a row for a language that writes no blanks: a few characters, a head, what joins the next one."""
    heads, fillers, joins = (alternation(data.get(name, ())) for name in ("heads", "fillers", "joins"))
    name = rf"(?!{alternation(data.get('not_first', ()))})[^，；。：、,;:]{{0,24}}?{heads}(?:{fillers}?{heads})*"
    return re.compile(rf"{name}(?:{joins}{name})*")
