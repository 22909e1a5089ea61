"""What the public sees, release by release; a database of its own that can be rebuilt."""

from __future__ import annotations

from django.db import models


class Release(models.Model):
    """One publication of what changed."""

    number = models.PositiveIntegerField(primary_key=True, help_text="From 1.")
    on = models.DateTimeField(help_text="When it was published.")
    digest = models.CharField(max_length=64, help_text="Digest over every row of the release.")
    changed = models.PositiveIntegerField(help_text="How many rows changed.")

    def __str__(self) -> str:
        return str(self.number)


class PublicRow(models.Model):
    """One thing shown, as JSON of its row class, and the releases that show it so."""

    kind = models.CharField(max_length=20, help_text="Country, framework, benchmark, document and so on.")
    key = models.CharField(max_length=400, help_text="Its name within the kind.")
    country = models.CharField(max_length=3, blank=True, help_text="The country, for lists.")
    facet = models.CharField(max_length=40, blank=True, help_text="What a list is filtered by.")
    sort = models.CharField(max_length=60, blank=True, help_text="What a list is ordered by.")
    payload = models.TextField(help_text="The row as JSON.")
    digest = models.CharField(max_length=64, help_text="Digest of the payload.")
    release_from = models.PositiveIntegerField(help_text="First release that shows it so.")
    release_to = models.PositiveIntegerField(null=True, help_text="First release that no longer does.")

    class Meta:
        indexes = [
            models.Index(fields=["kind", "key"], name="public_key"),
            models.Index(fields=["kind", "country", "sort"], name="public_list"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
