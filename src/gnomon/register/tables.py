"""Makes many tables, or columns, in one step of a migration, each in its own database: a first start takes no time.

Django renders every model again after each `CreateModel` or `AddField`, in each of the three databases; here they are
rendered once, and not at all in a database that holds none of them.
"""

from __future__ import annotations

from typing import Any

from django.db import router
from django.db.migrations.operations import AddField, CreateModel
from django.db.migrations.operations.base import Operation


class CreateTables(Operation):
    """The tables of `models`, which may refer to one another in any order; each stands whole, with its constraints."""

    def __init__(self, models: list[CreateModel]) -> None:
        self.models = models

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Add the models to the state; what was rendered before is rendered again when it is asked for."""
        state.__dict__.pop("apps", None)
        for model in self.models:
            model.state_forwards(app_label, state)

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Make the tables that belong to this database."""
        for model in self._here(app_label, schema_editor):
            model.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Drop them, the last first."""
        for model in reversed(self._here(app_label, schema_editor)):
            model.database_backwards(app_label, schema_editor, from_state, to_state)

    def _here(self, app_label: str, schema_editor: Any) -> list[CreateModel]:
        alias = schema_editor.connection.alias
        return [m for m in self.models if router.allow_migrate(alias, app_label, model_name=m.name_lower)]

    def describe(self) -> str:
        """What `migrate` prints."""
        return f"Create {len(self.models)} tables"


class AddColumns(Operation):
    """The columns of `fields`, in tables that stand."""

    def __init__(self, fields: list[AddField]) -> None:
        self.fields = fields

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Add the fields to the state; what was rendered before is rendered again when it is asked for."""
        state.__dict__.pop("apps", None)
        for field in self.fields:
            field.state_forwards(app_label, state)

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Make the columns of the tables in this database."""
        for field in self._here(app_label, schema_editor):
            field.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Drop them, the last first."""
        for field in reversed(self._here(app_label, schema_editor)):
            field.database_backwards(app_label, schema_editor, from_state, to_state)

    def _here(self, app_label: str, schema_editor: Any) -> list[AddField]:
        alias = schema_editor.connection.alias
        return [f for f in self.fields if router.allow_migrate(alias, app_label, model_name=f.model_name_lower)]

    def describe(self) -> str:
        """What `migrate` prints."""
        return f"Add {len(self.fields)} columns"
