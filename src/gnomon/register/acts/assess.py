"""Grades: recorded from a printed document with its words, or made here with evidence, reason and two people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.errors import InputError
from gnomon.method import grading, grounds
from gnomon.register.acts import clock
from gnomon.register.acts.act import Because, act
from gnomon.register.models import (
    Account,
    Assessment,
    AssessmentEvidence,
    Benchmark,
    Information,
    Measure,
    Observation,
    Organisation,
    Provision,
    Recommendation,
    Work,
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a document on file."""

    work: Work
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """What is said of the target; `scheme` as `id/version`, `axis` None takes the grade's own.

    `state_position` is what the State holds; empty says that it gave none, None that nobody asked.
    """

    scheme: str
    grade: str
    reason: str
    language: str
    axis: str | None = None
    state_position: str | None = None
    final: bool = True
    regression: bool = False
    stated_on: str | None = None


Evidence = Information | Measure | Observation | Paragraph


def assess(
    target: Benchmark | Recommendation,
    organisation: Organisation,
    grade: Grade,
    *,
    by: str,
    evidence: Sequence[Evidence] = (),
    recorded: Paragraph | None = None,
    countersigned_by: str | None = None,
) -> Assessment:
    """Grade a benchmark or a recommendation in the voice of a body. Raises InputError where the method forbids it."""
    scheme = grading.usable(grade.scheme, recorded=recorded is not None)
    axis = grade.axis or scheme.grade(grade.grade).axis
    _check(scheme, grade, organisation, evidence, recorded)
    made_by = Account.objects.get(username=by)
    second = _second(made_by, countersigned_by)
    with act("assess", by, f"{target} {grade.scheme} {grade.grade}", grade.reason) as this:
        assessment = Assessment(
            benchmark=target if isinstance(target, Benchmark) else None,
            recommendation=target if isinstance(target, Recommendation) else None,
            organisation=organisation, axis=axis, scheme=scheme.id,
            scheme_version=scheme.version, grade=grade.grade, regression=grade.regression,
            stated_on=grade.stated_on or clock.now().date().isoformat(), reason=grade.reason, language=grade.language,
            state_position=grade.state_position, final=grade.final, made_here=recorded is None,
            recorded_in=recorded.work if recorded else None, recorded_at=recorded.address if recorded else None,
            made_by=made_by, countersigned_by=second, level="C0",
        )  # fmt: skip
        this.add_one(assessment, Because(person=by))
        this.add([_ticked(assessment, n, item) for n, item in enumerate(evidence, start=1)])
    return assessment


def countersign(assessment: Assessment, *, by: str) -> None:
    """The second person agrees."""
    second = _second(assessment.made_by, by)
    with act("countersign", by, f"assessment {assessment.pk}") as this:
        this.set(assessment, {"countersigned_by": second})


def _check(
    scheme: grading.Scheme, grade: Grade, body: Organisation, evidence: Sequence[Evidence], recorded: Paragraph | None
) -> None:
    if not grade.reason.strip():
        raise InputError("an assessment needs a reason: say in words why this grade")
    if recorded is None:
        found = [_ground(item) for item in evidence]
        grounds.check(scheme, grade.grade, grounds=found, voice=body.voice, state_position=grade.state_position)
    for place in [recorded, *evidence]:
        if isinstance(place, Paragraph) and not _stands(place):
            raise InputError(f"{place.work.key} has no {place.address}: name an address of the document as filed")


def _ground(item: Evidence) -> grounds.Ground:
    """A paragraph of a document shows what is written, a measure what is planned, unless it says what came of it."""
    if isinstance(item, Observation):
        return "paper" if item.indicator.type == "structural" else "practice"
    seen = isinstance(item, Information) or (isinstance(item, Measure) and (item.in_practice or "").strip())
    return "practice" if seen else "paper"


def _stands(place: Paragraph) -> bool:
    return Provision.objects.filter(version__rendition__expression__work=place.work, address=place.address).exists()


def _second(first: Account, name: str | None) -> Account | None:
    if name is None:
        return None
    if name == first.username:
        raise InputError(f"{name} made this assessment: another person countersigns it")
    found = Account.objects.filter(username=name).first()
    if found is None:
        raise InputError(f"there is no account {name!r} to countersign")
    return found


def _ticked(assessment: Assessment, position: int, item: Evidence) -> AssessmentEvidence:
    row = AssessmentEvidence(assessment=assessment, position=position, level="C0")
    if isinstance(item, Paragraph):
        row.work, row.address = item.work, item.address
    else:
        setattr(row, type(item).__name__.lower(), item)
        row.level = item.level
    return row
