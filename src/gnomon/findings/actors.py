"""To whom a clause speaks: the actors named straight after its verb, as printed.

Reads: names of States where no capital tells a name (`states/<code>.toml`; `prefix` may stand before them) and the
`[actors]` table of a language file: `heads` (nouns that name an actor), `joins` (words between two
of them; `glued_joins` where they are one word with the next) and `articles` (left out at the front). `titles` are words
after which a joint belongs to one name, unless an actor follows it: "Office on Ports and Harbours".
Where words stand apart also `ends` (a regular expression for what closes the row of names, such as the
infinitive), `asides` (first words of an insertion between commas), `links` (prepositions: a noun after one is
not the head) and `subordinators` ("demands that all parties cease": the subject is the addressee; where the verb
comes first, with the verb, and `epithets` are the words that may follow the noun). Where they do not,
`organizations` (whose offices may follow them), `fillers` (may stand between two heads), `not_first` and `not_inside`
(a phrase that begins so, or holds such a word, names an action, not an actor). Pronouns for one actor (`it`) and for
several (`them`): after the verb, before it (`it_before`), or written together with it (`it_suffixes`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.language import load, vocabulary
from gnomon.language.forms import NOTHING, alternation, whole

_REACH = 600
_SHORT_WORD = 3
_WORDS_BEFORE = 3
_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）|\[\^?[^\[\]]*\]")
_COMMA = re.compile(r"[,;،؛]\s+")
_PROPER = re.compile(r"(?:(?:\s+\w{1,3}){1,2}\s+[A-ZÀ-ÖØ-ÞА-Я][\w’'-]*(?:\s+[A-ZÀ-ÖØ-ÞА-Я][\w’'-]*)*)+")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][\w’'-]+(?: [A-ZÀ-ÖØ-ÞА-Я][\w’'-]+)*(?=[ ,])(?! \d)")
_MARKS = " \t\n,;:.،؛，；：。、"


@dataclass(frozen=True, slots=True)
class _Actors:
    """One language's patterns; `name` is set where words are not set apart, the others where they are."""

    name: re.Pattern[str] | None
    head: re.Pattern[str]
    ends: re.Pattern[str]
    joins: re.Pattern[str]
    articles: re.Pattern[str]
    asides: re.Pattern[str]
    links: re.Pattern[str]
    titles: re.Pattern[str]
    epithets: re.Pattern[str]
    subordinators: re.Pattern[str]
    pronouns: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]


def addressees(text: str, language: str) -> tuple[str, ...]:
    """The actors at the beginning of `text`, the words that follow an asking verb; empty where it names none."""
    actors = _table(language)
    if actors is None:
        return ()
    near = _BRACKETS.sub("", text[:_REACH])
    return _unspaced(near, actors.name, actors) if actors.name else _spaced(near, actors)


def actors_in(text: str, language: str) -> tuple[str, ...]:
    """The actors that `text`, a row of names, consists of: the subject of "should"."""
    actors = _table(language)
    if actors is None:
        return ()
    plain = _BRACKETS.sub("", text)
    return _unspaced(plain, actors.name, actors) if actors.name else _phrases(plain, actors)


def actors_before_verb(text: str, language: str) -> tuple[str, ...]:
    """The actors at the front of `text` where a bare verb follows: "the State party ratify the Protocol"."""
    actors = _table(language)
    names = actors_in(text, language)
    if actors is None or actors.name:
        return names
    return tuple(_shortest(name, actors) for name in names)


def _shortest(name: str, actors: _Actors) -> str:
    """A name up to its nouns for actors and the proper name that hangs on them by short words."""
    end = 0
    for head in actors.head.finditer(name):
        if end and name[end : head.start()].strip():
            break
        end = head.end()
    proper = _PROPER.match(name, end) or actors.epithets.match(name, end)
    return name[: proper.end()] if proper else name[:end] or name


def _unspaced(text: str, name: re.Pattern[str], actors: _Actors) -> tuple[str, ...]:
    """Names one after the other, each ending in a head, as long as a joining word leads to the next."""
    found: list[str] = []
    at = len(text) - len(text.lstrip())
    while match := name.match(text, at):
        found.append(actors.articles.sub("", match.group()))
        join = actors.joins.match(text, match.end())
        if not join:
            break
        at = join.end()
    return tuple(found)


def _spaced(text: str, actors: _Actors) -> tuple[str, ...]:
    """The names up to what closes their row; the front is cleared first, it may hold a preposition that closes rows."""
    row = actors.articles.sub("", text)
    end = actors.ends.search(row)
    if end and row[: end.start()].strip(_MARKS):
        return _phrases(row[: end.start()], actors)
    clause = actors.subordinators.match(text)
    return _subject(text[clause.end() :], actors) if clause else ()


def _subject(text: str, actors: _Actors) -> tuple[str, ...]:
    """The actor at the front of a clause that says what it is to do, behind insertions."""
    while actors.asides.match(text) and (comma := _COMMA.search(text)):
        text = text[comma.end() :]
    row = actors.articles.sub("", text)
    name = _CAPITALS.match(row)
    if name and not actors.head.match(row) and not actors.head.match(row, name.end() + 1):
        return (name.group(),)
    subject = _phrases(row, actors)[:1]
    return tuple(_shortest(name, actors) for name in subject if _is_near(name, actors))


def _is_near(name: str, actors: _Actors) -> bool:
    """Whether the noun for an actor stands so early that no verb can be before it."""
    head = actors.head.search(name)
    return head is None or len(name[: head.start()].split()) <= _WORDS_BEFORE


def _phrases(text: str, actors: _Actors) -> tuple[str, ...]:
    """Split a row of noun phrases; a piece without a head belongs to its neighbour."""
    row = actors.articles.sub("", text.strip())
    parts = (part[join.end() :] if (join := actors.joins.match(part)) else part for part in _COMMA.split(row))
    first, *others = map(str.lstrip, parts)
    kept = [first, *(part for part in others if not actors.asides.match(part))]
    pieces: list[str] = []
    pending = ""
    for piece in (p for part in kept for p in _at_joins(part, actors)):
        phrase = f"{pending}{piece}"
        if _is_actor(phrase, actors) and not (pieces and _goes_on(pieces[-1], phrase, actors)):
            pieces.append(phrase.strip(_MARKS))
            pending = ""
        else:
            pending = f"{phrase} "
    return tuple(name for piece in pieces if (name := actors.articles.sub("", piece).strip(_MARKS)))


def _at_joins(part: str, actors: _Actors) -> list[str]:
    """The pieces between joining words, each headless piece together with the word that joins it on."""
    pieces: list[str] = []
    start = 0
    joins = list(actors.joins.finditer(part))
    ends = [*(join.start() for join in joins[1:]), len(part)]
    for join, end in zip(joins, ends, strict=False):
        left, right = part[start : join.start()], part[join.end() : end]
        if _is_actor(left, actors) and not _goes_on(left, right, actors):
            pieces.append(left)
            start = join.end()
    return [*pieces, part[start:]]


def _goes_on(name: str, words: str, actors: _Actors) -> bool:
    """Whether `words` can only be more of a name that says what its bearer deals with."""
    return actors.titles.search(name) is not None and actors.head.search(words) is None


def _is_actor(phrase: str, actors: _Actors) -> bool:
    """A noun for an actor that depends on no other noun, or a proper name."""
    phrase = actors.articles.sub("", phrase)
    head = actors.head.search(phrase)
    if head is None:
        return _is_name(phrase)
    return not actors.links.search(phrase, 0, head.start())


def _is_name(phrase: str) -> bool:
    """Whether all words but the short ones begin with a capital, as in the name of a State."""
    words = phrase.split()
    return bool(words) and all(word[0].isupper() for word in words if word is words[0] or len(word) > _SHORT_WORD)


def refers_back(near: tuple[str, str, str], named: int, language: str) -> bool:
    """Whether a pronoun stands for the `named` actors of an earlier clause.

    `near` is the text before an asking verb, the verb, and what follows it; of several actors "it" is none.
    """
    actors = _table(language)
    if actors is None or not named:
        return False
    before, verb, after = near
    after = actors.articles.sub("", after)
    for clitic, suffix, pronoun in actors.pronouns if named == 1 else actors.pronouns[1:]:
        if clitic.search(before) or suffix.search(verb) or pronoun.match(after):
            return True
    return False


@cache
def _table(code: str) -> _Actors | None:
    language = load(code)
    data = language.table("actors")
    if not data.get("heads"):
        return None
    data = _with_states(data, vocabulary("states", code).get("names", ()), prefix=data.get("prefix", ""))

    def pattern(name: str, template: str = "{}") -> re.Pattern[str]:
        words = whole(alternation(data.get(name, ())), spaced=language.spaced)
        return re.compile(template.format(words), re.IGNORECASE)

    return _Actors(
        name=None if language.spaced else _name(data),
        head=pattern("heads"),
        ends=re.compile(rf"{data.get('ends', NOTHING)}|:\s*$"),
        joins=re.compile(rf"{pattern('joins').pattern}|{_glued(data)}"),
        articles=_articles(data, spaced=language.spaced),
        asides=pattern("asides", r"\s*{}"),
        links=pattern("links"),
        titles=pattern("titles"),
        epithets=re.compile(rf"(?:\s+{alternation(data.get('epithets', ()))})+"),
        subordinators=_subordinators(data, spaced=language.spaced),
        pronouns=tuple(
            (
                pattern(f"{key}_before", r"{}\s*$"),
                re.compile(rf"{alternation(data.get(f'{key}_suffixes', ()))}$"),
                pattern(key, r"\s*{}"),
            )
            for key in ("it", "them")
        ),
    )


def _with_states(data: dict[str, Any], states: Sequence[str], prefix: str) -> dict[str, Any]:
    """The table with the names of States among its nouns for actors, and among what offices may belong to."""
    named = [f"{prefix}{name}" for name in states]
    return data | {"heads": [*data["heads"], *named], "organizations": [*data.get("organizations", ()), *states]}


def _articles(data: dict[str, list[str]], *, spaced: bool) -> re.Pattern[str]:
    """Articles at the front; one that ends in an apostrophe touches its noun."""
    return re.compile(rf"^\s*(?:{alternation(data.get('articles', ()))}{_behind(spaced)})+", re.IGNORECASE)


def _subordinators(data: dict[str, list[str]], *, spaced: bool) -> re.Pattern[str]:
    return re.compile(rf"[\s,،]*{alternation(data.get('subordinators', ()))}{_behind(spaced)}[\s,،]*", re.IGNORECASE)


def _behind(spaced: bool) -> str:
    """What parts a small word from the next: a blank, or the apostrophe that it ends in."""
    return r"(?:\s+|(?<=['’])|(?=,))" if spaced else ""


def _glued(data: dict[str, list[str]]) -> str:
    """A joining word that is written together with the next one, which must be an actor or carry the article."""
    words, heads = alternation(data.get("glued_joins", ())), alternation(data.get("heads", ()))
    return rf"(?<!\w){words}(?=ال|{heads})"


def _name(data: dict[str, list[str]]) -> re.Pattern[str]:
    """A name in a language that writes no blanks: a few characters that are no verb, then a head or several.

    An organization is not the head where its office follows: `联合国人权事务高级专员`.
    """
    heads, fillers = alternation(data.get("heads", ())), alternation(data.get("fillers", ()))
    first, inside = alternation(data.get("not_first", ())), alternation(data.get("not_inside", ()))
    verbs = alternation({*data.get("not_first", ()), *data.get("not_inside", ())}.difference(data.get("joins", ())))
    field = rf"(?!{alternation(data.get('joins', ()))})(?:(?!{verbs})[^，；。：、,;:]){{0,16}}?"
    office = rf"{alternation(data.get('organizations', ()))}{field}{heads}"
    return re.compile(
        rf"(?:(?!{first})|(?={heads}))(?:(?!{inside})[^，；。：、,;:]){{0,24}}?(?:{office}|{heads})(?:{fillers}?{heads})*"
    )
