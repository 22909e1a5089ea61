"""The migrations say what the models say."""

from __future__ import annotations

from django.core.management import call_command


def test_no_migration_is_missing(capsys):
    call_command("makemigrations", "--check", "--dry-run", skip_checks=True)
    assert capsys.readouterr().out == "No changes detected\n"
