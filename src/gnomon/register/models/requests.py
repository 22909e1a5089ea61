"""What is asked: recommendations, duties with a time, and the resolutions that an annex lists."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.document import Work
from gnomon.register.models.finding import Found


class Recommendation(Found):
    """A request addressed to an actor in a document's own voice."""

    unbased = Found.links

    texts = models.JSONField(default=dict, help_text="The words by language.")
    addressees = models.JSONField(default=list, help_text="To whom, as printed.")
    actions = models.JSONField(default=list, help_text="What is asked, as verbs.")
    by = models.CharField(max_length=300, null=True, help_text="Who recommends, where a list says so.")  # noqa: DJ001
    response = models.CharField(max_length=20, null=True, help_text="The State's response.")  # noqa: DJ001

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["work", "address", "occurrence"], name="one_recommendation_per_place")
        ]

    def __str__(self) -> str:
        return f"{self.work_id}#{self.address}"


class Duty(Found):
    """Something to be done by someone with a time, printed or implied."""

    class Status(models.TextChoices):
        """What became of it."""

        OPEN = "open", "open"
        MET = "met", "met"
        SUPERSEDED = "superseded", "superseded"

    unbased = Found.links | {"wordings"}  # each language version's own finding is the basis of its wording

    who = models.TextField(null=True, help_text="Who is to do it, as printed.")  # noqa: DJ001
    what = models.TextField(help_text="What is to be done, as printed.")
    to_whom = models.TextField(null=True, help_text="To whom, as printed.")  # noqa: DJ001
    due = models.JSONField(default=dict, help_text="The time: printed words, kind, body, session, dates.")
    recurs = models.CharField(max_length=10, null=True, help_text="Once or recurring.")  # noqa: DJ001
    wordings = models.JSONField(default=dict, help_text="Who, what, to whom and when as each language prints them.")
    status = models.CharField(max_length=12, choices=Status, default=Status.OPEN, help_text="What became of it.")
    met_by = models.ForeignKey(
        Work, null=True, on_delete=models.SET_NULL, related_name="meets", help_text="The document that meets it."
    )
    met_by_address = models.CharField(max_length=200, null=True, help_text="Where in that document.")  # noqa: DJ001

    class Meta:
        constraints = [models.UniqueConstraint(fields=["work", "address", "occurrence"], name="one_duty_per_place")]

    def __str__(self) -> str:
        return f"{self.work_id}#{self.address}"


class ListedResolution(Found):
    """A row of an annex that lists resolutions."""

    unbased = Found.links

    number = models.CharField(max_length=20, help_text="Number in the list, as printed.")
    date = models.CharField(max_length=10, null=True, help_text="Date as the list gives it.")  # noqa: DJ001
    body = models.CharField(max_length=30, null=True, help_text="The body that adopted it.")  # noqa: DJ001
    symbol = models.CharField(max_length=120, null=True, help_text="Normalised symbol.")  # noqa: DJ001
    printed_symbol = models.CharField(max_length=200, help_text="The symbol as printed.")
    agenda_item = models.CharField(max_length=300, null=True, help_text="Item of the agenda.")  # noqa: DJ001
    paragraphs = models.JSONField(default=list, help_text="Paragraphs that the list quotes.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["work", "address", "occurrence"], name="one_listed_resolution_per_place")
        ]

    def __str__(self) -> str:
        return self.printed_symbol
