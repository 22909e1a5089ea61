"""Judging a source and judging what it said: two questions, answered apart and blind.

Source: the Admiralty code (NATO AJP-2.1). Reliability A to E and credibility 1 to 5 are orders, best first; F and 6
mean that it cannot be judged, which is not the worst. Neither is computed from the other and nothing is averaged.
That a second person judges without seeing the first is a rule of this project.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from gnomon.errors import InputError

Question = Literal["reliability", "credibility"]
STEPS: dict[Question, str] = {"reliability": "ABCDE", "credibility": "12345"}
UNKNOWN: dict[Question, str] = {"reliability": "F", "credibility": "6"}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one person thinks, with the reason in words and the day (ISO)."""

    question: Question
    grade: str
    by: str
    on: str
    reason: str


def checked(judgement: Judgement) -> Judgement:
    """The judgement as given. Raises InputError for a grade that the question does not have, or without a reason."""
    grades = STEPS[judgement.question] + UNKNOWN[judgement.question]
    if len(judgement.grade) != 1 or judgement.grade not in grades:
        known = ", ".join(grades)
        raise InputError(f"{judgement.question} has no grade {judgement.grade!r}: give one of {known}")
    if not judgement.reason.strip():
        raise InputError(f"a judgement of {judgement.question} needs a reason: say in words why {judgement.grade}")
    return judgement


def visible(judgements: Iterable[Judgement], reader: str) -> list[Judgement]:
    """What `reader` may see: of a question that the reader has not judged yet, nothing of others."""
    every = list(judgements)
    answered = {one.question for one in every if one.by == reader}
    return [one for one in every if one.question in answered]


def apart(judgements: Iterable[Judgement], question: Question) -> int | None:
    """How many steps the latest judgements of different people lie apart; None where fewer than two can be compared."""
    latest = {one.by: one for one in sorted(judgements, key=lambda one: one.on) if one.question == question}
    steps = [STEPS[question].index(one.grade) for one in latest.values() if one.grade != UNKNOWN[question]]
    return max(steps) - min(steps) if len(steps) > 1 else None
