"""Names that the register holds as persons, planted in three scripts, are nowhere where the public or a log looks."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client

from gnomon.errors import InputError
from gnomon.findings import model
from gnomon.register.acts.accounts import make_account
from gnomon.register.acts.add_finding import add_finding
from gnomon.register.acts.decide import accept_findings, correct_finding
from gnomon.register.acts.file_document import file_document
from gnomon.register.acts.publish import publish
from gnomon.register.models import Expression, Finding
from gnomon.register.queries import public
from register.building import REPORT, bytes_of, place, report, report_findings

pytestmark = pytest.mark.django_db(databases=["default", "vault", "public"])

NAMES = ("Needla Quorvane", "针藏名", "إبرة كورفان")
SECRETS = (*NAMES, "Needle Court", "needle-reason", "Needle Street")


@pytest.fixture
def served(settings, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Client:
    """A site over a register that was given the names in every way that there is, and published between."""
    settings.HOME = tmp_path
    caplog.set_level(logging.DEBUG)
    cache.clear()
    make_account("mira", None)
    for language in ("en", "zh"):
        made = report(language)
        file_document(bytes_of(made), made, planted(language), country="VAL", by="mira")
    publish(by="mira")
    decide()
    return Client(raise_request_exception=False)


def planted(language: str) -> model.Findings:
    """What is found in the report, with a case for each name and the names as persons met."""
    made = report(language)
    cases = tuple(case(f"case-{n}", name, made) for n, name in enumerate(NAMES))
    met = tuple(
        model.Interlocutor(id=f"interlocutor-{n}", number=str(n), name=name, position=None, **place(made, "para_2"))
        for n, name in enumerate(NAMES)
    )
    return replace(report_findings(made), cases=cases, interlocutors=met)


def case(identity: str, name: str, made: object) -> model.Case:
    return model.Case(
        id=identity, who=name, kind="individual", count=1, act="detention", acts=("detention",), dates=("2021-05",),
        status="detained", persons=(name,), court="Needle Court", place="Needle Street", vulnerability=("minor",),
        **place(made, "para_1"),  # type: ignore[arg-type]
    )  # fmt: skip


def decide() -> None:
    """A person accepts a case and a meeting, corrects another case and adds one of their own."""
    accept_findings(list(Finding.objects.filter(finding_id__endswith="-0")), by="mira", reason="needle-reason")
    for found in Finding.objects.filter(finding_id="case-1"):
        correct_finding(found, "who", NAMES[2], by="mira", reason="needle-reason")
    version = Expression.objects.get(language="en")
    values = {"persons": list(NAMES), "court": "Needle Court"}
    add_finding(version, "case", "para_1", "Public debate", values, by="mira", reason="needle-reason")


def addresses() -> list[str]:
    """Every kind of page, now and as of the release."""
    benchmarks = [f"VAL/frameworks/{f.slug}/{b.letter}" for f in frameworks() for b in f.benchmarks]
    pages = [
        "", "documents/", f"documents/{REPORT}", f"documents/{REPORT}?language=zh", f"documents/{REPORT}?beside=zh",
        "VAL/", *(f"VAL/frameworks/{f.slug}" for f in frameworks()), *benchmarks, "VAL/resolutions", "VAL/duties",
        "VAL/duties.ics",
    ]  # fmt: skip
    return [
        f"/{language}/{release}{page}" for language in ("en", "zh") for release in ("", "as-of/1/") for page in pages
    ]


def frameworks() -> Iterator[public.rows.Framework]:
    for one in public.country("VAL").frameworks:
        yield public.framework("VAL", one.slug)


def leaks(said: str) -> list[str]:
    return [secret for secret in SECRETS if secret.casefold() in said.casefold()]


def test_the_names_are_in_the_register(served):
    """Else the other tests could not fail."""
    kept = " ".join(str(v) for row in Finding.objects.values_list("values", "corrections", "level") for v in row)
    assert leaks(kept) == [*NAMES, "Needle Court", "Needle Street"]
    assert set(Finding.objects.filter(kind="case").values_list("level", flat=True)) == {"C3"}
    assert set(Finding.objects.filter(kind="interlocutor").values_list("level", flat=True)) == {"C2"}


def test_what_is_decided_of_a_case_is_no_news_to_the_public(served):
    assert publish(by="mira").number is None


def test_no_column_of_the_public_database(served):
    with connections["public"].cursor() as cursor:
        tables = [t for t in connections["public"].introspection.table_names(cursor) if "public" in t or "release" in t]
        rows = [row for table in tables for row in cursor.execute(f"SELECT * FROM {table}").fetchall()]
    assert len(tables) >= 2
    assert len(rows) > 5
    assert leaks(" ".join(map(str, rows))) == []


def test_no_page_feed_or_log(served, caplog):
    for address in addresses():
        response = served.get(address)
        assert response.status_code == 200, address
        said = response.getvalue().decode() + str(dict(response.headers))
        assert leaks(said) == [], address
    assert leaks(caplog.text) == []


def test_no_page_of_an_error_nor_its_log(served, caplog, monkeypatch):
    for found in Finding.objects.filter(kind="case"):
        response = served.get(f"/en/documents/{REPORT}/{found.finding_id}")
        assert response.status_code == 404
        assert leaks(response.content.decode()) == []
    cache.clear()
    monkeypatch.setattr(public, "document", broken)
    response = served.get(f"/en/documents/{REPORT}")
    assert response.status_code == 500
    assert leaks(response.content.decode()) == []
    assert leaks(caplog.text) == []


def broken(*_given: object, **_named: object) -> None:
    held = list(Finding.objects.filter(kind="case").values_list("values", flat=True))
    raise ValueError(f"{len(held)} rows")


def test_no_error_to_a_user_and_no_page_that_is_kept(served):
    version = Expression.objects.get(language="en")
    with pytest.raises(InputError) as refused:
        add_finding(version, "case", "para_1", "Public debate", {"persons": [NAMES[1]]}, by="mira")
    assert leaks(str(refused.value)) == []
    with pytest.raises(InputError) as refused:
        correct_finding(Finding.objects.filter(kind="case").first(), "name", "x", by="mira", reason="")
    assert leaks(str(refused.value)) == []
    for address in addresses():
        served.get(address)
    assert leaks(str(getattr(cache, "_cache", {}))) == []


def test_no_file_beside_the_databases(served, tmp_path):
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and not path.name.startswith("register.sqlite3")]
    assert kept
    assert leaks(b" ".join(path.read_bytes() for path in kept).decode("utf-8", "replace")) == []
