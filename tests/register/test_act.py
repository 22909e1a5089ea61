"""The frame of an act: every value has a basis, every row a history, every event its place in the chain."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from gnomon.register import files
from gnomon.register.acts.act import based_fields
from gnomon.register.models import Basis, Benchmark, Event, Finding, Recommendation, Rendition, Work
from gnomon.register.verify import record_models, verify
from register.building import report
from register.conftest import file
from register.whole import whole_register


@pytest.fixture
def whole():
    """A register in which every act has been done."""
    return whole_register()


def test_every_value_of_every_record_has_a_basis(whole):
    based = set(Basis.objects.values_list("record_kind", "record_id", "field"))
    missing = [
        (model.__name__, record.pk, name)
        for model in record_models()
        for record in model._default_manager.all()
        for name in based_fields(record)
        if (model.__name__.lower(), record.pk, name) not in based
    ]
    assert missing == []


def test_the_test_above_sees_records_of_every_kind(whole):
    assert [model.__name__ for model in record_models() if not model._default_manager.exists()] == ["ListedResolution"]


def test_every_row_has_the_history_of_its_last_state(whole):
    assert verify().fault is None
    assert verify().events == Event.objects.count()


def test_an_event_cannot_be_changed_or_deleted(filed):
    for change in ("UPDATE register_event SET reason = 'x'", "DELETE FROM register_event"):
        with pytest.raises(DatabaseError, match="events are never"), transaction.atomic():
            connection.cursor().execute(change)
    assert Event.objects.count() == 1


def test_a_row_of_an_event_that_is_changed_is_found(filed):
    Recommendation.history.update(by="somebody")
    assert verify().fault == "the rows that event 1 (file-document A/HRC/51/88 (en)) wrote were changed afterwards"


def test_a_basis_that_is_changed_is_found(filed):
    Basis.objects.filter(pk=Basis.objects.first().pk).update(confidence=0.1)
    assert verify().fault == "the rows that event 1 (file-document A/HRC/51/88 (en)) wrote were changed afterwards"


def test_a_record_changed_outside_of_an_act_is_found(filed):
    work = Work.objects.get()
    Work.objects.update(kind="letter")
    assert verify().fault == f"work {work.pk} (A/HRC/51/88) was changed outside of any act"


def test_a_finding_saved_outside_of_an_act_is_found(filed):
    finding = Finding.objects.first()
    finding.state = "confirmed"
    finding.save()
    assert verify().fault == "a row of history names no event"


def test_a_changed_or_missing_file_is_found(filed):
    path = files.path_of(Rendition.objects.get().sha256)
    path.chmod(0o600)
    path.write_bytes(b"other")
    assert verify().fault == f"the file {path} no longer has the hash it is filed under"
    path.unlink()
    assert verify().fault == f"the file of file.txt ({path.name[:12]}) is missing"


def test_an_event_removed_behind_the_back_of_the_triggers_is_found(filed):
    if connection.vendor != "sqlite":
        pytest.skip("triggers are dropped in SQLite's words")
    file(report(extra=" or before"))
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER event_no_delete")
        cursor.execute("PRAGMA defer_foreign_keys=ON")
        cursor.execute("DELETE FROM register_basis WHERE event_id=1")
        cursor.execute("DELETE FROM register_event WHERE number=1")
    assert verify().fault == "event 1 is missing"


def test_a_basis_quotes_its_words_by_digest(filed):
    benchmark = Benchmark.objects.order_by("pk").first()
    basis = Basis.objects.get(record_kind="benchmark", record_id=benchmark.pk, field="title")
    assert basis.version.text[basis.start : basis.end] == "Reform the Media Act (CCPR/C/VAL/CO/3, para. 7)"
    assert (basis.address, len(basis.quote_digest)) == ("att_1__table_1__tr_2__td_1", 64)
