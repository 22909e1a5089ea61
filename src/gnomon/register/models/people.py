"""Who acts: organisations with a voice, and the accounts of people."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models

from gnomon.register.models.base import Record


class Voice(models.TextChoices):
    """In whose name an assessment speaks."""

    STATE = "state", "State"
    MANDATE_HOLDER = "mandate-holder", "mandate holder"
    COMMITTEE = "committee", "committee"
    NATIONAL_INSTITUTION = "national-institution", "national human rights institution"
    CIVIL_SOCIETY = "civil-society", "civil society"


class Organisation(Record):
    """A body that speaks: a ministry, a committee, an office, an association."""

    unbased = frozenset({"slug", "name", "voice"})  # entered by whoever sets the register up

    slug = models.SlugField(unique=True, help_text="Short name used in commands and files.")
    name = models.CharField(max_length=300, help_text="Full name as the body writes it.")
    voice = models.CharField(max_length=30, choices=Voice, help_text="In whose name its assessments speak.")

    def __str__(self) -> str:
        return self.name


class Account(AbstractUser):
    """A person who acts in the register."""

    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, help_text="The body that the person works for."
    )
