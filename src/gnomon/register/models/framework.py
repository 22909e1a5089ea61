"""Benchmarks: what is to be reached, by when, and the recommendations that each one rests on."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record
from gnomon.register.models.document import Work
from gnomon.register.models.finding import Finding, Found
from gnomon.register.models.place import Country


class Framework(Record):
    """The benchmarks that one document sets for a country."""

    unbased = frozenset({"work", "country", "slug"})

    work = models.OneToOneField(Work, on_delete=models.CASCADE, help_text="The document that sets it.")
    country = models.ForeignKey(Country, null=True, on_delete=models.PROTECT, help_text="The country that it is for.")
    slug = models.SlugField(help_text="Its name in addresses: the year in which it was set.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["country", "slug"], name="one_framework_per_slug")]

    def __str__(self) -> str:
        return f"{self.country_id}/{self.slug}"


class Benchmark(Found):
    """One row of a framework."""

    unbased = Found.links | {"framework"}

    framework = models.ForeignKey(
        Framework, on_delete=models.CASCADE, related_name="benchmarks", help_text="The framework."
    )
    number = models.CharField(max_length=20, help_text="Number as printed.")
    letter = models.CharField(max_length=10, null=True, help_text="Letter as printed.")  # noqa: DJ001
    title = models.JSONField(default=dict, help_text="Title by language.")
    parts = models.JSONField(default=dict, help_text="Its parts as printed, by language.")
    paragraphs = models.JSONField(default=list, help_text="Numbers of the paragraphs that explain it.")
    timeframe = models.JSONField(default=dict, help_text="The time: printed words, kind, from, to.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["framework", "number"], name="one_benchmark_per_number")]

    def __str__(self) -> str:
        return self.letter or self.number

    @property
    def key(self) -> str:
        """Its name in addresses."""
        return self.letter or self.number


class BenchmarkSource(Record):
    """One recommendation of another document that a benchmark rests on, as the framework cites it."""

    unbased = frozenset(
        {"benchmark", "position", "finding", "symbol", "paragraph", "points", "printed", "start", "end"}
    )

    benchmark = models.ForeignKey(
        Benchmark, on_delete=models.CASCADE, related_name="sources", help_text="The benchmark."
    )
    finding = models.ForeignKey(Finding, on_delete=models.PROTECT, help_text="The finding that names the source.")
    position = models.PositiveIntegerField(help_text="Place among the sources.")
    symbol = models.CharField(max_length=120, null=True, help_text="The cited document; none when described.")  # noqa: DJ001
    paragraph = models.CharField(max_length=40, null=True, help_text="The cited paragraph.")  # noqa: DJ001
    points = models.JSONField(default=list, help_text="The cited points of the paragraph.")
    printed = models.TextField(help_text="The reference as printed.")
    start = models.PositiveIntegerField(null=True, help_text="First character in the extracted text.")
    end = models.PositiveIntegerField(null=True, help_text="End in the extracted text.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["benchmark", "position"], name="one_source_per_position")]

    def __str__(self) -> str:
        return self.printed
