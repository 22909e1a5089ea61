"""A register under test: every database open, files in a folder of the test's own, one account."""

from __future__ import annotations

import pytest

from gnomon.document.model import Document
from gnomon.findings.model import Findings
from gnomon.register.acts.accounts import make_account
from gnomon.register.acts.file_document import Filed, file_document
from register.building import bytes_of, report, report_findings


def pytest_collection_modifyitems(items):
    """Tests of the register may use all three databases."""
    for item in items:
        if "register" in item.path.parts:
            item.add_marker(pytest.mark.django_db(databases=["default", "vault", "public"]))


@pytest.fixture(autouse=True)
def opened(db, settings, tmp_path):
    """Every database, rolled back afterwards; the file store in a temporary folder."""
    settings.HOME = tmp_path
    make_account("mira", None)


def file(made: Document, found: Findings | None = None, country: str | None = "VAL") -> Filed:
    """File a built document with what is found in it."""
    return file_document(bytes_of(made), made, found or report_findings(made), country=country, by="mira")


@pytest.fixture
def filed() -> Filed:
    """The report, filed."""
    return file(report())
