"""What every record of the register has: a level of confidentiality and a history of its rows."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from simple_history.models import HistoricalRecords


class Level(models.TextChoices):
    """How far a record may travel; only C0 can ever become public."""

    PUBLIC = "C0", "public"
    INTERNAL = "C1", "internal"
    TEAM = "C2", "restricted to the team"
    NAMED = "C3", "named persons only"
    SEALED = "C4", "sealed"


class State(models.TextChoices):
    """What a person has decided on something found in a document."""

    PROPOSED = "proposed", "proposed"
    CONFIRMED = "confirmed", "confirmed"
    CORRECTED = "corrected", "corrected"
    REJECTED = "rejected", "rejected"


class Record(models.Model):
    """A row whose every change is kept. `unbased` names the fields that an act sets without a basis, and only those:
    links that tell where a record stands, and what the register itself computes. `later` names the fields that came
    after a release: while one is None no digest covers it, so that the digests of rows written before still hold."""

    unbased: ClassVar[frozenset[str]] = frozenset()
    later: ClassVar[frozenset[str]] = frozenset()

    level = models.CharField(
        max_length=2, choices=Level, default=Level.INTERNAL, help_text="Who may see the record, from public to sealed."
    )
    history = HistoricalRecords(inherit=True)

    class Meta:
        abstract = True
