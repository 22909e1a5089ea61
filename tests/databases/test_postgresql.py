"""The register's own tests, again, on PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
URL = os.environ.get("GNOMON_TEST_POSTGRES", "postgres://postgres@127.0.0.1:5432/postgres")


@pytest.fixture
def server() -> str:
    """A PostgreSQL server that answers, or a loud skip."""
    psycopg = pytest.importorskip("psycopg", reason="no PostgreSQL driver: pip install 'gnomon[postgres]'")
    try:
        psycopg.connect(URL, connect_timeout=3).close()
    except psycopg.OperationalError:
        pytest.skip(f"no PostgreSQL answers at {URL}: apt-get install postgresql, or name one in GNOMON_TEST_POSTGRES")
    return URL


@pytest.mark.postgres
@pytest.mark.slow
def test_the_register_works_on_postgresql_as_on_sqlite(server):
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--create-db", "tests/register"]
    environment = os.environ | {"GNOMON_DATABASE": server}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
