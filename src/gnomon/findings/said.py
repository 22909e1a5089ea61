"""One clause in offsets of its element's text, before it is anchored in the source.

Reads: text and its language. "It" and "them" are the addressees named before, where only they can be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gnomon.findings.actors import addressees, refers_back
from gnomon.findings.classes import ASKING
from gnomon.findings.clause_parts import Place
from gnomon.findings.verbs import Verb
from gnomon.findings.voices import spoken

TRAILING = ' \t\n,;:.，；：。،؛、”"»'
_COLON = 2  # characters: French sets a blank before it
_SURE, _CHAINED, _LIKELY = 0.98, 0.92, 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one verb says; `object` where its place is known beforehand."""

    start: int
    end: int
    verb: Place
    class_: str
    force: int
    addressees: tuple[str, ...]
    rule: str
    confidence: float
    object: Place | None = None

    @property
    def asks(self) -> bool:
        """Whether it asks something of somebody."""
        return self.class_ in ASKING


def said_in(text: str, language: str, *, at: int = 0) -> list[Said]:
    """The clauses of a provision's words; `at` is added to every offset."""
    found = spoken(text, language)
    said: list[Said] = []
    for verb, end in zip(found, _ends(text, found), strict=True):
        asked = _asked(text, verb, end, language, said) if verb.class_.asks else ()
        said.append(
            Said(
                start=at + verb.opens,
                end=at + end,
                verb=(at + verb.start, at + verb.end),
                class_=verb.class_.name,
                force=verb.force,
                addressees=asked,
                rule="opening" if verb is found[0] else "chained",
                confidence=_SURE if verb is found[0] else _likely(verb),
                object=(at + verb.opens, at + verb.start) if verb.opens < verb.start else None,
            )
        )
    return said


def _asked(text: str, verb: Verb, end: int, language: str, before: list[Said]) -> tuple[str, ...]:
    """Whom a clause asks: those it names, else those named last where a pronoun stands for them."""
    colon = ":" if text[end : end + _COLON].strip()[:1] in (":", "：") else text[end : end + 1]
    named = addressees(f"{text[verb.end : end]}{colon}", language)
    if named:
        return named
    earlier = next((said.addressees for said in reversed(before) if said.addressees), ())
    near = (text[verb.begin : verb.start], text[verb.start : verb.end], text[verb.end : end])
    return earlier if refers_back(near, len(earlier), language) else ()


def _ends(text: str, found: list[Verb]) -> Iterable[int]:
    """Where each clause ends: before the joint of the next one, its closing mark left out."""
    limits = [*(verb.begin for verb in found[1:]), len(text)]
    return [len(text[:limit].rstrip(TRAILING)) for limit in limits[: len(found)]]


def _likely(verb: Verb) -> float:
    """A later verb is as sure as the form shows its subject."""
    return _CHAINED if verb.mood == "finite" and verb.comma else _LIKELY
