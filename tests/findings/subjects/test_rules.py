"""The tables of subjects: whole, consistent, and the rules that they are written in."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from gnomon.findings.lexicon import Hit
from gnomon.findings.subjects.rules import LEVELS, Rule, confidence, subjects
from gnomon.language import vocabulary

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
CONCEPTS = {code: {name for table in vocabulary("subjects", code).values() for name in table} for code in LANGUAGES}


def hit(concept: str, word: int) -> Hit:
    return Hit(concept, word, word, word * 10, word * 10 + 5)


def by_concept(*hits: Hit) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {}
    for each in hits:
        found.setdefault(each.concept, []).append(each)
    return found


@pytest.mark.parametrize(
    ("rule", "hits", "words"),
    [
        (Rule(("mine",), (), "sure"), (hit("mine", 3),), [3]),
        (Rule(("mine",), (), "sure"), (hit("town", 3),), []),
        (Rule(("mine", "town"), (), "sure"), (hit("mine", 3), hit("town", 9)), [3, 9]),
        (Rule(("mine", "town"), (), "sure"), (hit("mine", 3), hit("town", 40)), []),
        (Rule(("mine", "town"), (), "sure"), (hit("mine", 3), hit("mine", 38), hit("town", 40)), [38, 40]),
        (Rule(("mine", "town"), (), "sure"), (hit("mine", 30), hit("town", 20), hit("town", 31)), [30, 31]),
        (Rule(("mine",), ("town",), "sure"), (hit("mine", 3), hit("town", 90)), []),
        (Rule(("mine",), ("town",), "sure"), (hit("mine", 3),), [3]),
    ],
)
def test_when_a_rule_holds(rule: Rule, hits: tuple[Hit, ...], words: list[int]) -> None:
    assert [found.first for found in rule.hits(by_concept(*hits))] == words


def test_the_concepts_are_the_same_in_every_language() -> None:
    assert dict.fromkeys(LANGUAGES, CONCEPTS["en"]) == CONCEPTS


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_concept_has_cues(code: str) -> None:
    tables = vocabulary("subjects", code)
    cues = {name: row for table in tables.values() for name, row in table.items()}
    assert [name for name, row in cues.items() if not row or any(not cue.strip() for cue in row)] == []
    assert [name for name, row in cues.items() if len(row) != len(set(row))] == []


def test_rules_speak_of_known_concepts() -> None:
    names = {"-".join(name.split("-")[:n]) for name in CONCEPTS["en"] for n in range(1, name.count("-") + 2)}
    spoken = {name for s in subjects() for rule in s.rules for name in (*rule.together, *rule.without)}
    assert spoken - names == set()


def test_every_concept_means_something() -> None:
    spoken = {name for s in subjects() for rule in s.rules for name in (*rule.together, *rule.without)}
    idle = [name for name in CONCEPTS["en"] if not any(name == word or name.startswith(f"{word}-") for word in spoken)]
    assert idle == []


def test_every_subject_has_a_rule_and_one_name() -> None:
    assert [s.value for s in subjects() if not s.rules] == []
    assert [key for key, n in Counter((s.of, s.value) for s in subjects()).items() if n > 1] == []


def test_a_name_of_a_list_is_one_subject() -> None:
    for of in ("theme", "group"):
        names = Counter(name for s in subjects() if s.of == of for name in s.names)
        assert [name for name, n in names.items() if n > 1] == []


def test_confidence_is_stated_for_every_kind_and_level() -> None:
    assert {of: set(row) for of, row in confidence().items()} == {s.of: set(LEVELS) for s in subjects()}
    assert all(0 < row["likely"] < row["sure"] < 1 for row in confidence().values())


@pytest.mark.shared
def test_the_lists_of_the_field_are_covered(shared: Path) -> None:
    lists = json.loads((shared / "data/vocab/ohchr_upr_themes_persons_observed.json").read_text(encoding="utf-8"))
    for of, column in (("theme", "themes"), ("group", "persons")):
        known = {name for s in subjects() if s.of == of for name in s.names}
        assert {name for cycle in lists.values() for name in cycle[column]} - known <= {"general"}


@pytest.mark.shared
def test_every_goal_and_target_is_there(shared: Path) -> None:
    goals = json.loads((shared / "data/vocab/sdg_goals_targets_indicators_en.json").read_text(encoding="utf-8"))
    numbers = [str(goal["number"]) for goal in goals] + [t["number"] for goal in goals for t in goal["targets"]]
    assert sorted(s.value for s in subjects() if s.of == "sdg") == sorted(numbers)
