"""Opens the register for a command: settings, databases brought up to date, faults said in one sentence.

Writes: missing databases and tables. Call `open_register` before any model is imported.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from gnomon.errors import InputError


def open_register(*, write: bool = True) -> None:
    """Load Django and make what is missing. Raises InputError: locked, read-only, newer, unreachable, no driver."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gnomon.settings")
    django.setup()
    with faults():
        _migrate(write)


@contextmanager
def faults() -> Iterator[None]:
    """Database errors that a person can mend, as one sentence."""
    from django.db import DatabaseError

    try:
        yield
    except DatabaseError as error:
        if said := _sentence(str(error)):
            raise InputError(said) from error
        raise


def _migrate(write: bool) -> None:
    from django.core.management import call_command
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    for alias in ("default", "vault", "public"):
        executor = MigrationExecutor(connections[alias])
        known = set(executor.loader.disk_migrations)
        newer = sorted(
            n for app, n in executor.loader.applied_migrations if app == "register" and (app, n) not in known
        )
        if newer:
            said = f"the database {place(alias)} is of a newer version of Gnomon (step {newer[-1]})"
            raise InputError(f"{said}: install it, or name another register in GNOMON_HOME or GNOMON_DATABASE")
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", database=alias, verbosity=0, interactive=False, skip_checks=True)


def place(alias: str = "default") -> str:
    """Where a database stands, for messages; no password."""
    from django.db import connections

    settings = connections[alias].settings_dict
    if connections[alias].vendor == "sqlite":
        return str(settings["NAME"])
    return f"{settings['NAME']} at {settings['HOST'] or 'the local socket'}"


_SAID = (
    (r"database is locked", "is locked by another program: wait for it to end and try again"),
    (r"readonly database", "is read-only: make its file and folder writable, or set GNOMON_HOME to another folder"),
    (r"unable to open database file", "cannot be opened: check that its folder exists and may be written to"),
    (r"not a database|malformed", "is no register of Gnomon, or is damaged: restore it from a backup"),
    (r"disk is full|No space left", "has no room left on its disk: free some and try again"),
    (r"password|authentication|role", "refuses the user: check the name and password in GNOMON_DATABASE"),
    (r'database ".*" does not exist', "does not exist on the server: make it first with createdb"),
    (
        r"connection (failed|refused|timed out)|could not connect|timeout expired|resolve host",
        "does not answer: check the address in GNOMON_DATABASE and that the server runs",
    ),
    (r"permission denied", "does not allow this to its user: grant it the right to create schemas and tables"),
)


def _sentence(error: str) -> str | None:
    found = (words for pattern, words in _SAID if re.search(pattern, error, re.IGNORECASE))
    return next((f"the database {place()} {words}" for words in found), None)
