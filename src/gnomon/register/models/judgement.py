"""What people think of a source and of what it said: two questions, each judged apart and blind."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record
from gnomon.register.models.evidence import Information
from gnomon.register.models.people import Account


class Judgement(Record):
    """One person's answer to one of the two questions; a later answer stands beside the earlier one."""

    unbased = frozenset({"information", "by"})  # who judged what: the event itself is the proof

    information = models.ForeignKey(
        Information, on_delete=models.CASCADE, related_name="judgements", help_text="The item that is judged."
    )
    question = models.CharField(max_length=12, help_text="Reliability of the source, or credibility of what it said.")
    grade = models.CharField(max_length=1, help_text="A to F for reliability, 1 to 6 for credibility.")
    by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+", help_text="The person who judges.")
    on = models.CharField(max_length=10, help_text="The day of the judgement.")
    reason = models.TextField(help_text="Why this grade, in words.")

    def __str__(self) -> str:
        return f"{self.information_id}: {self.question} {self.grade}"
