"""The migrations say what the models say, and each table stands in its own database alone."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import connections
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import ProjectState

from gnomon.register.models import Work
from gnomon.register.tables import CreateTables


def test_no_migration_is_missing(capsys):
    call_command("makemigrations", "--check", "--dry-run", skip_checks=True)
    assert capsys.readouterr().out == "No changes detected\n"


def tables(alias: str) -> set[str]:
    return {name for name in connections[alias].introspection.table_names() if name.startswith("register_")}


def test_each_table_stands_in_its_own_database():
    assert tables("vault") == {"register_sourceidentity"}
    assert tables("public") == {"register_release", "register_publicrow"}
    assert not tables("default") & (tables("vault") | tables("public"))
    assert Work._meta.db_table in tables("default")


@pytest.fixture
def first() -> tuple[CreateTables, ProjectState, ProjectState]:
    """The step that makes the tables, the state before it and after it."""
    executor = MigrationExecutor(connections["default"])
    step = executor.loader.graph.nodes["register", "0001_foundation"]
    [operation] = step.operations
    before = executor.loader.project_state([("auth", "0012_alter_user_first_name_max_length")])
    after = before.clone()
    operation.state_forwards("register", after)
    return operation, before, after


class Editor:
    """Stands for a schema editor: notes the tables made and dropped."""

    def __init__(self, alias: str) -> None:
        self.connection = connections[alias]
        self.made: list[str] = []
        self.dropped: list[str] = []

    def create_model(self, model) -> None:
        self.made.append(model._meta.db_table)

    def add_field(self, model, field) -> None:
        self.made.append(f"{model._meta.db_table}.{field.name}")

    def remove_field(self, model, field) -> None:
        self.dropped.append(f"{model._meta.db_table}.{field.name}")

    def delete_model(self, model) -> None:
        self.dropped.append(model._meta.db_table)


@pytest.mark.parametrize(("alias", "columns"), [("default", 6), ("vault", 0), ("public", 0)])
def test_columns_are_made_and_dropped_where_their_table_stands(alias, columns):
    executor = MigrationExecutor(connections["default"])
    operation = executor.loader.graph.nodes["register", "0003_information_weighed"].operations[0]
    before = executor.loader.project_state([("register", "0002_events_stay")])
    after = before.clone()
    operation.state_forwards("register", after)
    editor = Editor(alias)
    operation.database_forwards("register", editor, before, after)
    assert len(editor.made) == columns
    operation.database_backwards("register", editor, after, before)
    assert (editor.dropped, operation.describe()) == (editor.made[::-1], "Add 6 columns")


@pytest.mark.parametrize("alias", ["default", "vault", "public"])
def test_the_step_undoes_what_it_did(alias, first):
    operation, before, after = first
    editor = Editor(alias)
    operation.database_forwards("register", editor, before, after)
    operation.database_backwards("register", editor, after, before)
    joins = {"register_account_groups", "register_account_user_permissions"}  # made with their model
    later = {"register_judgement", "register_historicaljudgement"}  # made by a later step
    assert set(editor.made) == tables(alias) - joins - later
    assert editor.dropped == editor.made[::-1]
    assert operation.describe() == f"Create {len(operation.models)} tables"
