"""Faults of a database that a person can mend become one sentence; others stay what they are."""

from __future__ import annotations

import sqlite3

import pytest
from django.db import DatabaseError, OperationalError

from gnomon.errors import InputError
from gnomon.register.setup import faults, place


def read_only_error(path) -> str:
    """What SQLite itself says when it may not write."""
    sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with pytest.raises(sqlite3.OperationalError) as error:
        database.execute("INSERT INTO t VALUES (1)")
    database.close()
    return str(error.value)


def said(error: str) -> str:
    with pytest.raises(InputError) as refused, faults():
        raise OperationalError(error)
    return str(refused.value).removeprefix(f"the database {place()} ")


def test_a_read_only_database(tmp_path):
    assert said(read_only_error(tmp_path / "r.sqlite3")) == (
        "is read-only: make its file and folder writable, or set GNOMON_HOME to another folder"
    )


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("unable to open database file", "cannot be opened: check that its folder exists and may be written to"),
        ("database or disk is full", "has no room left on its disk: free some and try again"),
        (
            'connection failed: FATAL:  password authentication failed for user "x"',
            "refuses the user: check the name and password in GNOMON_DATABASE",
        ),
        (
            'connection failed: FATAL:  database "x" does not exist',
            "does not exist on the server: make it first with createdb",
        ),
        (
            "permission denied for schema public",
            "does not allow this to its user: grant it the right to create schemas and tables",
        ),
    ],
)
def test_each_fault_has_its_sentence(error, sentence):
    assert said(error) == sentence


def test_a_fault_of_ours_stays_an_error():
    with pytest.raises(DatabaseError, match="no such column"), faults():
        raise OperationalError("no such column: x")
