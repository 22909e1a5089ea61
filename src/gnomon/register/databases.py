"""From one address to the three databases: the register, the vault of identities, the public projection.

Reads: a URL (`sqlite:///FILE` or `postgres://user:password@host:port/name`). On SQLite the vault and the projection
are sibling files, on PostgreSQL schemas of the same database. A URL of its own may give the vault a role of its own.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from gnomon.errors import InputError

SCHEMAS = {"default": "gnomon", "vault": "gnomon_vault", "public": "gnomon_public"}

# Acknowledged means on disk (FULL); a writer takes its turn when a transaction begins (IMMEDIATE), not in its middle.
_SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 5,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}


def databases(url: str, vault_url: str | None = None) -> dict[str, dict[str, Any]]:
    """Django's DATABASES for `url`. Raises InputError for a URL or a driver that is not there."""
    scheme = urlsplit(url).scheme
    if scheme == "sqlite":
        return _sqlite(url)
    if scheme in ("postgres", "postgresql"):
        return {alias: _postgres(vault_url if alias == "vault" and vault_url else url, alias) for alias in SCHEMAS}
    raise InputError(
        f"GNOMON_DATABASE is {_without_password(url)!r}: give sqlite:///FILE or postgres://user@host:port/name"
    )


def _sqlite(url: str) -> dict[str, dict[str, Any]]:
    path = Path(unquote(url.removeprefix("sqlite:///"))).expanduser()
    if not path.name:
        raise InputError(f"GNOMON_DATABASE is {url!r}: name the file, for example sqlite:////home/me/register.sqlite3")
    names = {
        "default": path,
        "vault": path.with_stem(f"{path.stem}-vault"),
        "public": path.with_stem(f"{path.stem}-public"),
    }
    return {
        alias: {"ENGINE": "django.db.backends.sqlite3", "NAME": str(name), "OPTIONS": dict(_SQLITE)}
        for alias, name in names.items()
    }


def _postgres(url: str, alias: str) -> dict[str, Any]:
    if importlib.util.find_spec("psycopg") is None:
        raise InputError("PostgreSQL needs its driver, which is not installed: pip install 'gnomon[postgres]'")
    parts = urlsplit(url)
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise InputError(f"GNOMON_DATABASE is {_without_password(url)!r}: it names no database after the host")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "OPTIONS": {"options": f"-c search_path={SCHEMAS[alias]}", "connect_timeout": 5},
        "TEST": {"NAME": f"test_{name}_{alias}"},
    }


def _without_password(url: str) -> str:
    password = urlsplit(url).password
    return url.replace(f":{password}@", ":…@") if password else url


_ELSEWHERE = {"sourceidentity": "vault", "release": "public", "publicrow": "public"}


class Router:
    """Sends each model to its database; all but a few stand in the register."""

    def db_for_read(self, model: Any, **hints: Any) -> str:
        """Where a model's rows stand."""
        return _ELSEWHERE.get(model._meta.model_name, "default")

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **hints: Any) -> bool:
        """Tables are made only in the database of their model."""
        return db == _ELSEWHERE.get(model_name or "", "default")
