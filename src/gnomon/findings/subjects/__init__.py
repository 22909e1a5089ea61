"""What a request may concern: themes, groups of persons, rights and articles, goals and targets, each with its words.

Reads: the words of a request and their language. Suggestions are never facts: each says how sure it is and which
words gave it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from gnomon.findings.lexicon import Hit, Lexicon
from gnomon.findings.subjects.rules import LEVELS, Rule, Subject, confidence, subjects
from gnomon.language import vocabulary

METHOD = "cue-words/1"
_Places = set[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A subject that a text may concern; `places` are the words that say so, as offsets of the text."""

    subject: Subject
    confidence: float
    places: tuple[tuple[int, int], ...]


def suggest(text: str, language: str | None) -> tuple[Suggested, ...]:
    """The subjects of `text`, in the order of their lists; none in a language without cues."""
    by_concept = _by_concept(_lexicon(language or "").find(text))
    places: dict[tuple[int, str], _Places] = defaultdict(set)
    rules = _rules_by_first()
    for name in by_concept:
        for number, rule in rules.get(name, ()):
            if hits := rule.hits(by_concept):
                places[number, rule.level] |= {(hit.start, hit.end) for hit in hits}
    surest = {number: level for level in reversed(LEVELS) for number, each in places if each == level}
    return tuple(_suggested(number, level, places[number, level]) for number, level in sorted(surest.items()))


def _suggested(number: int, level: str, places: _Places) -> Suggested:
    subject = subjects()[number]
    return Suggested(subject, confidence()[subject.of][level], tuple(sorted(places)))


def _by_concept(hits: list[Hit]) -> dict[str, list[Hit]]:
    """The hits under every name that a rule may call them by."""
    found: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        for name in _called(hit.concept):
            found[name].append(hit)
    return dict(found)


@cache
def _called(concept: str) -> tuple[str, ...]:
    """`child-care` is called `child-care` and `child`."""
    parts = concept.split("-")
    return tuple("-".join(parts[:n]) for n in range(1, len(parts) + 1))


@cache
def _rules_by_first() -> dict[str, list[tuple[int, Rule]]]:
    """The rules of all subjects by the name they begin with, each with the number of its subject."""
    found: dict[str, list[tuple[int, Rule]]] = defaultdict(list)
    for number, subject in enumerate(subjects()):
        for rule in subject.rules:
            found[rule.together[0]].append((number, rule))
    return dict(found)


@cache
def _lexicon(code: str) -> Lexicon:
    """The cues of a language, read on first use."""
    return Lexicon(vocabulary("subjects", code))
