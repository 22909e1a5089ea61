"""What is done and what is known: measures, indicators with observations, and information."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record
from gnomon.register.models.framework import Benchmark
from gnomon.register.models.people import Organisation


class Side(models.TextChoices):
    """Where a source stands, for the balance of sources."""

    STATE = "state", "State"
    UN = "un", "United Nations"
    CIVIL_SOCIETY = "civil-society", "civil society"
    MEDIA = "media", "media"
    ACADEMIC = "academic", "academic"
    OTHER = "other", "other"


class Measure(Record):
    """Something that an institution does about a benchmark."""

    class Status(models.TextChoices):
        """How far it is."""

        PLANNED = "planned", "planned"
        UNDER_WAY = "under-way", "under way"
        DONE = "done", "done"
        STOPPED = "stopped", "stopped"

    unbased = frozenset({"slug"})

    slug = models.SlugField(unique=True, help_text="Short name used in commands and files.")
    title = models.TextField(help_text="What is done.")
    language = models.CharField(max_length=8, help_text="Language of the title.")
    institutions = models.JSONField(default=list, help_text="Short names of the institutions that carry it out.")
    from_on = models.CharField(max_length=10, null=True, help_text="Beginning, may be partial.")  # noqa: DJ001
    to_on = models.CharField(max_length=10, null=True, help_text="End, may be partial.")  # noqa: DJ001
    status = models.CharField(max_length=12, choices=Status, help_text="How far it is.")
    reported_by = models.ForeignKey(Organisation, on_delete=models.PROTECT, help_text="Who reports it.")
    in_practice = models.TextField(null=True, help_text="What came of it in practice.")  # noqa: DJ001

    def __str__(self) -> str:
        return self.slug


class Indicator(Record):
    """A figure that is followed over time."""

    unbased = frozenset({"slug"})

    slug = models.SlugField(unique=True, help_text="Short name used in commands and files.")
    name = models.TextField(help_text="What is measured.")
    language = models.CharField(max_length=8, help_text="Language of the name.")
    type = models.CharField(max_length=12, help_text="Structural, process or outcome.")
    unit = models.CharField(max_length=60, help_text="Unit as printed.")
    baseline = models.FloatField(null=True, help_text="Value at the beginning.")
    target = models.FloatField(null=True, help_text="Value to be reached.")
    better = models.CharField(max_length=4, default="up", help_text="Whether up or down is better.")

    def __str__(self) -> str:
        return self.slug


class Observation(Record):
    """A value of an indicator in a period; its qualifier is part of the value."""

    unbased = frozenset({"indicator", "period"})

    indicator = models.ForeignKey(
        Indicator, on_delete=models.CASCADE, related_name="observations", help_text="The indicator."
    )
    period = models.CharField(max_length=20, help_text="The period, may be partial.")
    value = models.FloatField(null=True, help_text="The figure.")
    low = models.FloatField(null=True, help_text="Lower end of a range.")
    high = models.FloatField(null=True, help_text="Upper end of a range.")
    qualifier = models.CharField(max_length=12, default="exact", help_text="About, more than and so on.")
    printed = models.CharField(max_length=200, help_text="The figure as printed.")
    source = models.TextField(help_text="Where it stands.")
    side = models.CharField(max_length=20, choices=Side, default=Side.OTHER, help_text="Where the source stands.")
    provisional = models.BooleanField(default=False, help_text="Whether a final figure is to come.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["indicator", "period"], name="one_observation_per_period")]

    def __str__(self) -> str:
        return f"{self.indicator_id}/{self.period}"


class Information(Record):
    """What was said. Who said it stands in the vault alone, joined by `source`, a random id."""

    class Consent(models.TextChoices):
        """What the person who gave it agreed to."""

        KEEP = "keep", "keep"
        SHARE_INSIDE = "share-inside", "share inside"
        SHARE_WITH_MECHANISM = "share-with-mechanism", "share with a mechanism"
        PUBLISH_ANONYMOUSLY = "publish-anonymously", "publish anonymously"
        PUBLISH_BY_NAME = "publish-by-name", "publish by name"

    unbased = frozenset({"slug", "source"})
    later = frozenset({"repeats", "first_hand", "denies"})

    slug = models.SlugField(unique=True, help_text="Short name used in commands and files.")
    label = models.CharField(max_length=300, help_text="One line that may be published.")
    text = models.TextField(blank=True, help_text="What was said.")
    language = models.CharField(max_length=8, help_text="Language of the words.")
    side = models.CharField(max_length=20, choices=Side, help_text="Where the source stands.")
    consent = models.CharField(max_length=22, choices=Consent, help_text="What may be done with it.")
    claim = models.SlugField(help_text="What it says, in a word: items with the same claim corroborate each other.")
    origin = models.SlugField(help_text="Where it comes from first: copies of one origin count once.")
    dated = models.CharField(max_length=10, null=True, help_text="When it was said.")  # noqa: DJ001
    repeats = models.JSONField(null=True, help_text="Short names of the items whose words it takes over.")
    first_hand = models.BooleanField(null=True, help_text="Whether the source saw or lived it; empty: not known.")
    denies = models.BooleanField(null=True, help_text="Whether it says that the claim is not so.")
    source = models.UUIDField(null=True, help_text="Random id of the sealed identity in the vault.")

    def __str__(self) -> str:
        return self.slug


class Bearing(Record):
    """This measure, indicator or information bears on this benchmark."""

    unbased = frozenset({"benchmark", "measure", "indicator", "information"})

    benchmark = models.ForeignKey(Benchmark, on_delete=models.CASCADE, help_text="The benchmark.")
    measure = models.ForeignKey(Measure, null=True, on_delete=models.CASCADE, help_text="The measure.")
    indicator = models.ForeignKey(Indicator, null=True, on_delete=models.CASCADE, help_text="The indicator.")
    information = models.ForeignKey(Information, null=True, on_delete=models.CASCADE, help_text="The information.")

    def __str__(self) -> str:
        return f"bears on {self.benchmark_id}"
