"""Who says how it stands: grades by voice, with their evidence."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record
from gnomon.register.models.document import Work
from gnomon.register.models.evidence import Information, Measure, Observation
from gnomon.register.models.framework import Benchmark
from gnomon.register.models.people import Account, Organisation
from gnomon.register.models.requests import Recommendation


class Assessment(Record):
    """One body's grade of one benchmark or recommendation, on one axis of one version of a scheme."""

    unbased = frozenset({"made_by", "countersigned_by", "made_here"})  # who signed: the event itself is the proof

    benchmark = models.ForeignKey(
        Benchmark, null=True, on_delete=models.PROTECT, related_name="assessments", help_text="What is graded."
    )
    recommendation = models.ForeignKey(
        Recommendation, null=True, on_delete=models.PROTECT, related_name="assessments", help_text="What is graded."
    )
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, help_text="The body that grades.")
    axis = models.CharField(max_length=10, help_text="Reply, action or effect.")
    scheme = models.CharField(max_length=40, help_text="The grading scheme.")
    scheme_version = models.CharField(max_length=10, help_text="Its version.")
    grade = models.CharField(max_length=40, help_text="The grade, a key of the scheme.")
    regression = models.BooleanField(default=False, help_text="Whether things went back.")
    stated_on = models.CharField(max_length=10, help_text="The day of the grade.")
    reason = models.TextField(help_text="Why this grade.")
    language = models.CharField(max_length=8, help_text="Language of the reason.")
    state_position = models.TextField(null=True, help_text="What the State holds.")  # noqa: DJ001
    final = models.BooleanField(default=True, help_text="False while provisional.")
    made_here = models.BooleanField(default=True, help_text="False when recorded from a printed document.")
    recorded_in = models.ForeignKey(Work, null=True, on_delete=models.PROTECT, help_text="The document that prints it.")
    recorded_at = models.CharField(max_length=200, null=True, help_text="Where in that document.")  # noqa: DJ001
    made_by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+", help_text="The first person.")
    countersigned_by = models.ForeignKey(
        Account, null=True, on_delete=models.PROTECT, related_name="+", help_text="The second person."
    )

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.grade}"


class AssessmentEvidence(Record):
    """One thing that a grade rests on."""

    unbased = frozenset(
        {"assessment", "position", "information", "measure", "observation", "work", "address"}  # ticked by the assessor
    )

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="evidence", help_text="The grade."
    )
    position = models.PositiveIntegerField(help_text="Place in the list.")
    information = models.ForeignKey(Information, null=True, on_delete=models.PROTECT, help_text="An information item.")
    measure = models.ForeignKey(Measure, null=True, on_delete=models.PROTECT, help_text="A measure.")
    observation = models.ForeignKey(Observation, null=True, on_delete=models.PROTECT, help_text="An observation.")
    work = models.ForeignKey(Work, null=True, on_delete=models.PROTECT, help_text="A document on file.")
    address = models.CharField(max_length=200, null=True, help_text="Where in the document.")  # noqa: DJ001

    def __str__(self) -> str:
        return f"{self.assessment_id}.{self.position}"
