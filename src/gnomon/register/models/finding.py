"""What the words of a document propose, and what a person decided on it."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record, State
from gnomon.register.models.document import Expression, Version, Work


class Finding(Record):
    """A proposal in one language version. Its state is a person's; its values are as found, never rewritten."""

    unbased = frozenset(
        {"expression", "version", "kind", "finding_id", "address", "start", "end", "values", "rule", "confidence"}
        | {"own_start", "own_end", "state", "corrections", "present"}  # the finding is itself the basis of its record
    )

    expression = models.ForeignKey(
        Expression, on_delete=models.CASCADE, related_name="findings", help_text="The language version."
    )
    version = models.ForeignKey(Version, on_delete=models.PROTECT, help_text="The reading in which it was last found.")
    kind = models.CharField(max_length=20, help_text="Clause, citation, recommendation, benchmark and so on.")
    finding_id = models.CharField(max_length=80, help_text="Identity that survives a re-read.")
    address = models.CharField(max_length=200, help_text="Address of the words.")
    start = models.PositiveIntegerField(help_text="First character in the extracted text.")
    end = models.PositiveIntegerField(help_text="End in the extracted text.")
    own_start = models.PositiveIntegerField(default=0, help_text="First character in the words of its element.")
    own_end = models.PositiveIntegerField(default=0, help_text="End in the words of its element.")
    values = models.JSONField(default=dict, help_text="What was found, as the reader gives it.")
    corrections = models.JSONField(default=dict, help_text="What a person put in place of a value.")
    rule = models.CharField(max_length=80, help_text="The rule that found it.")
    confidence = models.FloatField(help_text="How sure the rule is, 0 to 1.")
    state = models.CharField(max_length=10, choices=State, default=State.PROPOSED, help_text="What a person decided.")
    present = models.BooleanField(default=True, help_text="False when the latest reading no longer has it.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["expression", "finding_id"], name="one_finding_per_identity")]
        indexes = [models.Index(fields=["kind", "state"], name="finding_kind_state")]

    def __str__(self) -> str:
        return self.finding_id


class Found(Record):
    """A record that a document proposes: joined over languages by its place in the work."""

    links = frozenset({"work", "finding", "address", "occurrence", "level"})

    work = models.ForeignKey(Work, on_delete=models.CASCADE, help_text="The document that it stands in.")
    finding = models.ForeignKey(
        Finding, on_delete=models.PROTECT, help_text="The finding that proposed it first; its state is the record's."
    )
    address = models.CharField(max_length=200, help_text="Address of its words, the same in every language.")
    occurrence = models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address.")

    class Meta:
        abstract = True

    @property
    def state(self) -> str:
        """Proposed, confirmed, corrected or rejected."""
        return self.finding.state
