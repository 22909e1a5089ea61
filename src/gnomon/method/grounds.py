"""What a grade made here must rest on: evidence, the State's position, and for the top grade, practice.

That a law on paper alone never earns the top grade follows from benchmarks that ask for change "in law and in
practice" (report A/HRC/51/66, annex I). The State's position stands beside every grade, or it is said that none was
given (resolution 48/23, para. 5, on national context). A grade *recorded* from a printed document needs its words
instead, and none of this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from gnomon.errors import InputError
from gnomon.method.grading import Scheme

Ground = Literal["paper", "practice"]
"""What one item of evidence shows: that something is written, or that it is so on the ground."""


def check(scheme: Scheme, grade: str, *, grounds: Sequence[Ground], voice: str, state_position: str | None) -> None:
    """Raises InputError for a grade that the method forbids. An empty `state_position` says that none was given.

    A State's own grade is its position: there the reason stands for it.
    """
    if not grounds:
        raise InputError("an assessment made here needs evidence: name at least one item of the register")
    if state_position is None and voice != "state":
        raise InputError(
            "an assessment made here needs the State's position: say what the State holds, or that it gave none"
        )
    if is_top(scheme, grade) and "practice" not in grounds:
        raise InputError(
            f"{grade!r} is the top grade of {scheme.reference} and this evidence shows no practice: name an information"
            " item, an observation of a process or outcome indicator, or a measure that says what came of it"
        )


def is_top(scheme: Scheme, grade: str) -> bool:
    """Whether nothing stands above the grade on a track of action or effect; a reply is on paper by its nature."""
    found = scheme.grade(grade)
    return found.axis != "reply" and found.step == scheme.steps - 1
