"""The clause verbs of a language as two compiled patterns: the verb that opens a provision, and the next ones.

Reads: the `[verbs]` table of a language file: `forms` (class -> forms; `past` those of decisions),
`adverbs` (may stand before and after a verb), `breaks` (words that no form reaches across), `intensifiers`,
`joints` (words between two clauses after a comma), `bare_joints` (the same without a comma; `bare_glued`
where they are one word with the verb), `strong_joints` (they mark the organ's own voice), `again` (adverbs
that do so too), `fronted` (words before an object that stands before its verb, as 对 in "对……表示关切"), `inner`
(words that open a clause with a subject of its own), `gerunds` (true where a participle may be a noun). A
form that begins with `^` only opens a provision or what follows a semicolon. Notation of forms:
`gnomon.language.forms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from gnomon.findings.classes import VerbClass, classes, force_of
from gnomon.language import Language, load
from gnomon.language.forms import Mood, alternation, compile_form, fold, has_pair, initials, whole

Tense = Literal["forms", "past"]

_COMMA = "[,，،]"
_STRONG = "[;；؛]"
_MARKS = " \t\n,;:.،؛，；：。"


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a verb: its class, and its mood where the language tells moods apart."""

    expression: str
    class_: str
    mood: Mood | None
    opening: bool


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb found at `start`..`end` of a text, after the joint that begins at `begin`; its clause opens at `opens`.

    The joint may have a mark (`comma`), a joining word (`joined`), and show the organ's own voice (`strong`).
    """

    begin: int
    start: int
    end: int
    class_: VerbClass
    mood: Mood | None
    force: int
    opening: bool
    comma: bool
    joined: bool
    strong: bool
    opens: int


@dataclass(frozen=True, slots=True)
class Verbs:
    """One language's verbs. `forms` is in the order of the groups of `verb`, after the one for the joining letter."""

    language: Language
    gerunds: bool
    forms: tuple[Form, ...]
    joint: re.Pattern[str]
    verb: re.Pattern[str]
    intensifier: re.Pattern[str]
    strong_joint: re.Pattern[str]
    again: re.Pattern[str]
    fronted: re.Pattern[str]
    inner: re.Pattern[str]

    def first(self, text: str) -> Verb | None:
        """The verb that opens `text`, None where no verb on file does."""
        folded = fold(text)
        match = self.verb.match(folded)
        return self._verb(match, 0) if match else self._behind(folded, 0, 0)

    def following(self, text: str, start: int) -> Iterator[Verb]:
        """Every verb form that stands at a joint of `text` after `start`."""
        folded = fold(text)
        for joint in self.joint.finditer(folded, start):
            match = self.verb.match(folded, joint.end())
            verb = self._verb(match, joint.start()) if match else self._behind(folded, joint.start(), joint.end())
            if verb:
                yield verb

    def _behind(self, folded: str, begin: int, opens: int) -> Verb | None:
        """The verb that ends the words from `opens` to the next mark, where they begin with a fronted object."""
        front = self.fronted.match(folded, opens)
        if front is None:
            return None
        for match in self.verb.finditer(folded, front.end(1), front.end()):
            verb = self._verb(match, begin, opens)
            if (
                match.end() == front.end()
                and match.start(match.lastindex or 0) > match.start()
                and not verb.class_.asks
            ):
                return verb
        return None

    def has_inner(self, text: str, start: int, end: int) -> bool:
        """Whether `text[start:end]` opens a clause with a subject of its own."""
        return self.inner.search(fold(text), start, end) is not None

    def hangs(self, text: str, at: int) -> bool:
        """Whether the words between the last two marks before `at` are such a clause, as in "，其中除其他外，"."""
        start = max(text.rfind(mark, 0, at) for mark in _MARKS.strip()) + 1
        return self.introduces(text[:at], start)

    def introduces(self, text: str, at: int) -> bool:
        """Whether such a clause begins right at `at`, as in "stressing that"."""
        rest = text[at:].lstrip(_MARKS)
        return self.inner.match(fold(rest)) is not None

    def _verb(self, match: re.Match[str], begin: int, opens: int | None = None) -> Verb:
        group = match.lastindex or 0
        form = self.forms[group - 2]
        start = match.end("glued")
        joint = match.string[begin : start if opens is None else opens]
        adverbs = match.string[start : match.start(group)] + match.string[match.end(group) : match.end()]
        return Verb(
            begin=begin,
            start=start,
            end=match.start() + len(match.group().rstrip(_MARKS)),
            class_=classes()[form.class_],
            mood=form.mood,
            force=force_of(form.class_, intensified=self.intensifier.search(adverbs) is not None),
            opening=form.opening,
            comma=bool(re.match(rf"{_COMMA}|{_STRONG}", joint)),
            joined=any(map(str.isalpha, joint)),
            strong=bool(re.match(_STRONG, joint) or self.strong_joint.search(joint) or self.again.search(adverbs)),
            opens=start if opens is None else opens,
        )


@cache
def verbs_of(code: str, tense: Tense = "forms") -> Verbs | None:
    """The clause verbs of the language `code`, or None where its file has none of that tense."""
    return compile_verbs(load(code), tense)


def compile_verbs(language: Language, tense: Tense = "forms") -> Verbs | None:
    """The patterns of one language's data file. Raises KeyError for a class that `classes.toml` lacks."""
    table = language.table("verbs")
    if not table.get(tense):
        return None
    forms, any_form = _by_initial(tuple(_forms(table, tense, language)))
    return Verbs(
        language=language,
        gerunds=table.get("gerunds", False),
        forms=forms,
        joint=_joint(table, language),
        verb=_verb(any_form, table, language),
        intensifier=re.compile(alternation(table.get("intensifiers", ()), folded=True)),
        strong_joint=re.compile(alternation(table.get("strong_joints", ()), folded=True)),
        again=re.compile(whole(alternation(table.get("again", ()), folded=True), spaced=language.spaced)),
        fronted=re.compile(rf"({alternation(table.get('fronted', ()), folded=True)})[^{_MARKS.strip()}]+"),
        inner=re.compile(whole(alternation(table.get("inner", ()), folded=True), spaced=language.spaced)),
    )


def _forms(table: dict[str, Any], tense: Tense, language: Language) -> Iterable[Form]:
    """Every form in every mood, the longest first, so that `notes with concern` is met before `notes`."""
    breaks = alternation([*table.get("breaks", ()), *table.get("inner", ())], folded=True)
    rows = [(form, name) for name, forms in table[tense].items() for form in forms]
    for printed, name in sorted(rows, key=lambda row: len(row[0]), reverse=True):
        form = printed.removeprefix("^")
        moods: tuple[Mood | None, ...] = ("finite", "participle") if has_pair(form) else (None,)
        for mood in moods:
            expression = compile_form(form, mood=mood, breaks=breaks, spaced=language.spaced, folded=True)
            yield Form(expression, classes()[name].name, mood, printed.startswith("^"))


def _by_initial(forms: tuple[Form, ...]) -> tuple[tuple[Form, ...], str]:
    """The forms in the order of their groups, and one expression for all of them.

    A look at the first character rules most forms out at once, which makes the search several times faster. A
    form whose first character is open stands with every character.
    """
    firsts = [initials(form.expression) for form in forms]
    ordered: list[Form] = []
    branches = []
    for letter in [*sorted(frozenset().union(*firsts)), ""]:
        chosen = [form for form, first in zip(forms, firsts, strict=True) if letter in first or not first]
        if chosen:
            ordered += chosen
            branches.append(f"(?={letter})(?:" + "|".join(f"({form.expression})" for form in chosen) + ")")
    return tuple(ordered), "|".join(branches)


def _verb(any_form: str, table: dict[str, Any], language: Language) -> re.Pattern[str]:
    """A joining letter, adverbs, one group per form, adverbs. Fewest adverbs first: a form may begin with one."""
    glued = alternation(table.get("glued_joints", ()), folded=True)
    adverb = alternation(table.get("adverbs", ()), folded=True)
    before, after = (rf"(?:{adverb}\s+)*?", rf"(?:\s+{adverb}(?!\w))*") if language.spaced else (f"{adverb}*?", "")
    end = r"(?!\w)" if language.spaced else ""
    return re.compile(rf"(?P<glued>{glued}?){before}(?:{any_form}){end}{after}")


def _joint(table: dict[str, Any], language: Language) -> re.Pattern[str]:
    """A mark between clauses and the words that may follow it, or such a word alone."""
    blank = r"\s+" if language.spaced else r"\s*"
    words = alternation(table.get("joints", ()), folded=True)
    bare = alternation(table.get("bare_joints", ()), folded=True)
    glued = alternation(table.get("bare_glued", ()), folded=True)
    return re.compile(rf"(?:{_COMMA}|{_STRONG})\s*(?:{words}(?:{_COMMA}\s*|{blank})){{0,2}}|\s{bare}\s|\s(?={glued})")
