"""Which concepts mean which subject: themes, groups of persons, rights and articles, goals and targets.

Reads: `themes.toml`, `groups.toml`, `rights.toml`, `goals.toml` of this folder. A subject has `sure` and `likely`
rules over concepts: `a & b` both within reach of each other, `a - b` the first where the second is nowhere. A name
stands for every concept that begins with it: `treaty` for `treaty-cat`. `confidence.toml` says how often a rule of
each kind was right on lists that people coded.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from gnomon.findings.lexicon import Hit

Of = Literal["theme", "group", "right", "sdg"]
LEVELS = ("sure", "likely")
_REACH = 16
_FILES: dict[str, Of] = {"themes": "theme", "groups": "group", "rights": "right"}


@dataclass(frozen=True, slots=True)
class Rule:
    """All of `together` within reach of the first, none of `without` anywhere."""

    together: tuple[str, ...]
    without: tuple[str, ...]
    level: str

    def hits(self, by_concept: Mapping[str, list[Hit]]) -> list[Hit]:
        """The words that fulfil the rule; empty where it does not hold."""
        if not by_concept.keys() >= set(self.together) or not by_concept.keys().isdisjoint(self.without):
            return []
        for hit in by_concept[self.together[0]]:
            others = [_nearest(hit, by_concept[name]) for name in self.together[1:]]
            if all(others):
                return [hit, *(other for other in others if other)]
        return []


@dataclass(frozen=True, slots=True)
class Subject:
    """One theme, group, right, goal or target; `names` are those of the lists that people code by."""

    of: Of
    value: str
    label: str
    names: tuple[str, ...]
    rules: tuple[Rule, ...]


@cache
def subjects() -> tuple[Subject, ...]:
    """Every subject on file; a goal has the rules of its targets too."""
    found = [_subject(of, value, row) for name, of in _FILES.items() for value, row in _table(name).items()]
    return (*found, *_goals(_table("goals")))


@cache
def confidence() -> dict[str, dict[str, float]]:
    """By kind of subject and level of the rule: the share that was right."""
    return _table("confidence")


def _goals(tables: dict[str, Any]) -> Iterator[Subject]:
    for number, row in tables["goals"].items():
        targets = {code: each for code, each in tables["targets"].items() if code.split(".")[0] == number}
        below = [rule for code, each in targets.items() for rule in _rules(each)]
        label = f"SDG {number}: {row['label']}"
        yield Subject("sdg", number, label, (number,), tuple(dict.fromkeys((*_rules(row), *below))))
        for code, each in targets.items():
            yield Subject("sdg", code, f"SDG {code} ({row['label']})", (code,), _rules(each))


def _subject(of: Of, value: str, row: dict[str, Any]) -> Subject:
    names = tuple(dict.fromkeys((row["label"], *row.get("also", ()))))
    return Subject(of, value, row["label"], names, _rules(row))


def _rules(row: dict[str, Any]) -> tuple[Rule, ...]:
    return tuple(_rule(words, level) for level in LEVELS for words in row.get(level, ()))


def _rule(words: str, level: str) -> Rule:
    together, *without = words.split(" - ")
    return Rule(tuple(together.split(" & ")), tuple(without), level)


def _nearest(first: Hit, others: Iterable[Hit]) -> Hit | None:
    near = [other for other in others if _apart(first, other) <= _REACH]
    return min(near, key=lambda other: _apart(first, other), default=None)


def _apart(one: Hit, other: Hit) -> int:
    return max(other.first - one.last, one.first - other.last, 0)


def _table(name: str) -> dict[str, Any]:
    file = resources.files("gnomon.findings.subjects") / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
