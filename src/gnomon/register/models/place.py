"""Where: countries and areas, and the institutions that carry out measures."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record


class Country(Record):
    """A country or area that documents are about."""

    unbased = frozenset({"code", "names"})

    code = models.CharField(max_length=3, unique=True, help_text="Three-letter code, ISO 3166-1 alpha-3.")
    names = models.JSONField(default=dict, help_text="Name by language.")

    def __str__(self) -> str:
        return self.code


class Institution(Record):
    """A ministry, court, parliament or office that carries out what is asked."""

    unbased = frozenset({"slug", "names", "country"})

    slug = models.SlugField(unique=True, help_text="Short name used in commands and files.")
    country = models.ForeignKey(Country, null=True, on_delete=models.PROTECT, help_text="The country it belongs to.")
    names = models.JSONField(default=dict, help_text="Name by language.")

    def __str__(self) -> str:
        return self.slug
