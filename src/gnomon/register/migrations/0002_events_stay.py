"""The database itself refuses to change or delete an event, on SQLite and on PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import migrations

_SQLITE = (
    "CREATE TRIGGER event_no_update BEFORE UPDATE ON register_event"
    " BEGIN SELECT RAISE(ABORT, 'events are never changed'); END",
    "CREATE TRIGGER event_no_delete BEFORE DELETE ON register_event"
    " BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END",
)
_POSTGRESQL = (
    "CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN RAISE EXCEPTION 'events are never changed or deleted'; END $$",
    "CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON register_event"
    " FOR EACH ROW EXECUTE FUNCTION refuse_event_change()",
    "CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON register_event"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_event_change()",
)
_UNDO_SQLITE = ("DROP TRIGGER event_no_update", "DROP TRIGGER event_no_delete")
_UNDO_POSTGRESQL = (
    "DROP TRIGGER event_no_change ON register_event",
    "DROP TRIGGER event_no_truncate ON register_event",
    "DROP FUNCTION refuse_event_change",
)


def _run(editor: Any, sqlite: tuple[str, ...], postgresql: tuple[str, ...]) -> None:
    if editor.connection.alias == "default":
        for statement in sqlite if editor.connection.vendor == "sqlite" else postgresql:
            editor.execute(statement)


def add(_apps: Any, editor: Any) -> None:
    """Make the triggers."""
    _run(editor, _SQLITE, _POSTGRESQL)


def remove(_apps: Any, editor: Any) -> None:
    """Drop the triggers."""
    _run(editor, _UNDO_SQLITE, _UNDO_POSTGRESQL)


class Migration(migrations.Migration):
    dependencies = [("register", "0001_foundation")]
    operations = [migrations.RunPython(add, remove)]
