"""The clause verbs of a language as two compiled patterns: the verb that opens a provision, and the next ones.

Reads: the `[verbs]` table of a language file: `forms` (class -> forms), `adverbs` (may stand before and after
a verb), `qualifiers` (with the adverbs, whatever may stand inside a form), `intensifiers`, `joints` (words
between two clauses after a comma), `bare_joints` (the same without a comma), `strong_joints` (they mark the
organ's own voice), `inner` (words that open a clause with a subject of its own). A form that begins with `^`
only opens a provision. Notation of forms: `gnomon.language.forms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.findings.classes import VerbClass, classes, force_of
from gnomon.language import Language, load
from gnomon.language.forms import NOTHING, Mood, alternation, compile_form, has_pair, whole

_COMMA = "[,，،]"
_STRONG = "[;；؛]"


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a verb: its class, and its mood where the language tells moods apart."""

    expression: str
    class_: str
    mood: Mood | None
    opening: bool


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb found at `start`..`end` of a text; `joint` is what stands before it, from `begin` on."""

    begin: int
    start: int
    end: int
    class_: VerbClass
    mood: Mood | None
    force: int
    opening: bool
    comma: bool
    strong: bool


@dataclass(frozen=True, slots=True)
class Verbs:
    """One language's patterns. `forms` is in the order of the groups of both patterns."""

    language: Language
    forms: tuple[Form, ...]
    opening: re.Pattern[str]
    chained: re.Pattern[str]
    intensifier: re.Pattern[str]
    strong_joint: re.Pattern[str]
    inner: re.Pattern[str]

    def first(self, text: str) -> Verb | None:
        """The verb that opens `text`, None where no verb on file does."""
        match = self.opening.match(text)
        return self._verb(match) if match else None

    def following(self, text: str, start: int) -> Iterable[Verb]:
        """Every verb form that stands at a joint of `text` after `start`."""
        return map(self._verb, self.chained.finditer(text, start))

    def _verb(self, match: re.Match[str]) -> Verb:
        form = self.forms[(match.lastindex or 0) - 2]
        joint = match["joint"] or ""
        intensified = bool(self.intensifier.search(match.string, match.end("joint"), match.end()))
        return Verb(
            begin=match.start(),
            start=match.end("joint"),
            end=match.end(),
            class_=classes()[form.class_],
            mood=form.mood,
            force=force_of(form.class_, intensified=intensified),
            opening=form.opening,
            comma=bool(re.match(rf"{_COMMA}|{_STRONG}", joint)),
            strong=bool(re.match(_STRONG, joint) or self.strong_joint.search(joint)),
        )


@cache
def verbs_of(code: str) -> Verbs | None:
    """The clause verbs of the language `code`, or None where its file has none."""
    return compile_verbs(load(code))


def compile_verbs(language: Language) -> Verbs | None:
    """The patterns of one language's data file. Raises KeyError for a class that `classes.toml` lacks."""
    table = language.table("verbs")
    if not table.get("forms"):
        return None
    forms = tuple(_forms(table, language))
    return Verbs(
        language=language,
        forms=forms,
        opening=_compile(r"(?P<joint>)", forms, table, language),
        chained=_compile(_joint(table, language), forms, table, language),
        intensifier=re.compile(alternation(table.get("intensifiers", ())), re.IGNORECASE),
        strong_joint=re.compile(alternation(table.get("strong_joints", ())), re.IGNORECASE),
        inner=re.compile(whole(alternation(table.get("inner", ())), spaced=language.spaced), re.IGNORECASE),
    )


def _forms(table: dict[str, Any], language: Language) -> Iterable[Form]:
    """Every form in every mood, the longest first, so that `notes with concern` is met before `notes`."""
    adverb = alternation([*table.get("adverbs", ()), *table.get("qualifiers", ())])
    rows = [(form, name) for name, forms in table["forms"].items() for form in forms]
    for printed, name in sorted(rows, key=lambda row: len(row[0]), reverse=True):
        form = printed.removeprefix("^")
        moods: tuple[Mood | None, ...] = ("finite", "participle") if has_pair(form) else (None,)
        for mood in moods:
            expression = compile_form(form, mood=mood, adverb=adverb, spaced=language.spaced)
            yield Form(expression, classes()[name].name, mood, printed.startswith("^"))


def _compile(joint: str, forms: tuple[Form, ...], table: dict[str, Any], language: Language) -> re.Pattern[str]:
    """`joint`, adverbs, one group per form, adverbs. Fewest adverbs first: a form may begin with one itself."""
    adverb = alternation(table.get("adverbs", ()))
    before, after = (rf"(?:{adverb}\s+)*?", rf"(?:\s+{adverb}(?!\w))*") if language.spaced else (f"{adverb}*?", "")
    end = r"(?![\w\u064b-\u0652])" if language.spaced else ""
    any_form = "|".join(f"({form.expression})" for form in forms)
    return re.compile(rf"{joint}{before}(?:{any_form}){end}{after}", re.IGNORECASE)


def _joint(table: dict[str, Any], language: Language) -> str:
    """A mark between clauses and the words that may follow it, or such a word alone."""
    blank = r"\s+" if language.spaced else r"\s*"
    words = alternation(table.get("joints", ()))
    bare = alternation(table.get("bare_joints", ()))
    glued = alternation(table.get("glued_joints", ()))
    marked = rf"(?:{_COMMA}|{_STRONG})\s*(?:{words}(?:{blank}|{_COMMA}\s*)){{0,2}}(?:{glued})?"
    return rf"(?P<joint>{marked}|\s{bare}\s)" if bare != NOTHING else rf"(?P<joint>{marked})"
