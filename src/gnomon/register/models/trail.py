"""Why a field has its value, and what was done when by whom: bases and the chain of events."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.document import Version
from gnomon.register.models.evidence import Information


class Event(models.Model):
    """One act. Each event carries the digest of the one before; the database refuses to change or delete one."""

    number = models.PositiveBigIntegerField(primary_key=True, help_text="Place in the chain, from 1.")
    at = models.DateTimeField(help_text="When the register knew it.")
    actor = models.CharField(max_length=150, help_text="The account that acted.")
    act = models.CharField(max_length=40, help_text="What was done.")
    object = models.CharField(max_length=250, help_text="What it was done to.")
    reason = models.TextField(blank=True, help_text="Why, in the actor's words.")
    rows = models.PositiveIntegerField(help_text="How many rows of history it wrote.")
    rows_digest = models.CharField(max_length=64, help_text="Digest of those rows.")
    previous = models.CharField(max_length=64, help_text="Digest of the event before.")
    digest = models.CharField(max_length=64, help_text="Digest of this event.")

    def __str__(self) -> str:
        return f"{self.number} {self.act}"


class Basis(models.Model):
    """Why one field of one record has its value: printed words, information, a rule or a person."""

    record_kind = models.CharField(max_length=40, help_text="The kind of record.")
    record_id = models.PositiveBigIntegerField(help_text="The record.")
    field = models.CharField(max_length=40, help_text="The field.")
    version = models.ForeignKey(Version, null=True, on_delete=models.PROTECT, help_text="The reading it rests on.")
    address = models.CharField(max_length=200, blank=True, help_text="Where in that reading.")
    start = models.PositiveIntegerField(null=True, help_text="First character in the extracted text.")
    end = models.PositiveIntegerField(null=True, help_text="End in the extracted text.")
    quote_digest = models.CharField(max_length=64, blank=True, help_text="Digest of the words there.")
    information = models.ForeignKey(Information, null=True, on_delete=models.PROTECT, help_text="The information.")
    rule = models.CharField(max_length=120, blank=True, help_text="The rule and its version.")
    person = models.CharField(max_length=150, blank=True, help_text="The account that set it.")
    confidence = models.FloatField(default=1.0, help_text="How sure, 0 to 1.")
    event = models.ForeignKey(Event, on_delete=models.PROTECT, help_text="The act that set it.")

    class Meta:
        indexes = [models.Index(fields=["record_kind", "record_id", "field"], name="basis_of_field")]

    def __str__(self) -> str:
        return f"{self.record_kind} {self.record_id}.{self.field}"
