"""From a URL to three databases, or a sentence."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.register.databases import Router, databases
from gnomon.register.models import PublicRow, Release, SourceIdentity, Work


def test_sqlite_has_sibling_files():
    found = databases("sqlite:////data/r.sqlite3")
    assert {alias: entry["NAME"] for alias, entry in found.items()} == {
        "default": "/data/r.sqlite3", "vault": "/data/r-vault.sqlite3", "public": "/data/r-public.sqlite3",
    }  # fmt: skip
    assert found["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_postgresql_has_schemas_and_the_vault_its_own_role():
    found = databases("postgres://ann:p%40ss@db.example:5433/gnomon", "postgres://vault:x@db.example:5433/gnomon")
    assert [(e["USER"], e["PASSWORD"], e["OPTIONS"]["options"]) for e in found.values()] == [
        ("ann", "p@ss", "-c search_path=gnomon"),
        ("vault", "x", "-c search_path=gnomon_vault"),
        ("ann", "p@ss", "-c search_path=gnomon_public"),
    ]
    assert (found["default"]["HOST"], found["default"]["PORT"], found["default"]["NAME"]) == (
        "db.example",
        "5433",
        "gnomon",
    )


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (
            "mysql://u:secret@h/d",
            "GNOMON_DATABASE is 'mysql://u:…@h/d': give sqlite:///FILE or postgres://user@host:port/name",
        ),
        ("postgres://u:secret@h", "GNOMON_DATABASE is 'postgres://u:…@h': it names no database after the host"),
        (
            "sqlite:///",
            "GNOMON_DATABASE is 'sqlite:///': name the file, for example sqlite:////home/me/register.sqlite3",
        ),
    ],
)
def test_a_wrong_url_is_one_sentence_without_the_password(url, said):
    with pytest.raises(InputError) as refused:
        databases(url)
    assert str(refused.value) == said


def test_a_missing_driver_is_one_sentence(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"pip install 'gnomon\[postgres\]'"):
        databases("postgres://u@h/d")


@pytest.mark.parametrize(
    ("model", "alias"), [(Work, "default"), (SourceIdentity, "vault"), (Release, "public"), (PublicRow, "public")]
)
def test_each_model_has_one_database(model, alias):
    router = Router()
    name = model._meta.model_name
    assert (router.db_for_read(model), router.db_for_write(model)) == (alias, alias)
    assert [a for a in ("default", "vault", "public") if router.allow_migrate(a, "register", name)] == [alias]
