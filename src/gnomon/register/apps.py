"""The Django app of the register: every table, in three databases."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import pre_migrate

from gnomon.register.databases import SCHEMAS


class RegisterConfig(AppConfig):
    name = "gnomon.register"
    label = "register"
    verbose_name = "Register"

    def ready(self) -> None:
        """PostgreSQL needs its schemas before the first table."""
        pre_migrate.connect(_make_schema, sender=self)


def _make_schema(using: str, **_: Any) -> None:
    connection = connections[using]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMAS[using]}")
