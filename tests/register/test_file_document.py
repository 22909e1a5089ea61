"""Filing: once, twice, again with changes, in two languages; what a person decided stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gnomon.findings.model import Findings
from gnomon.register import files
from gnomon.register.acts.decide import accept_findings, correct_finding
from gnomon.register.acts.file_document import together
from gnomon.register.models import (
    Basis,
    Benchmark,
    Duty,
    Event,
    Expression,
    Finding,
    Framework,
    Provision,
    Recommendation,
    Rendition,
    Version,
    Work,
)
from register.building import (
    COMMITTEE,
    REPORT,
    RESOLUTION,
    bytes_of,
    committee,
    document,
    report,
    resolution,
)
from register.conftest import file


def test_a_document_becomes_work_expression_rendition_version(filed):
    work = Work.objects.get()
    assert (work.key, work.symbol, work.kind, work.country.code) == (REPORT, REPORT, "report", "VAL")
    assert list(work.expressions.values_list("language", "title")) == [("en", "Report on Valmera")]
    rendition = Rendition.objects.get()
    assert files.path_of(rendition.sha256).read_bytes() == bytes_of(report())
    assert Version.objects.get().text == report().text
    assert list(Provision.objects.order_by("position").values_list("address", flat=True)) == [
        e.id for e in report().elements
    ]
    assert (filed.key, filed.language, filed.status, filed.country) == (REPORT, "en", "new", "VAL")
    assert filed.counts == {"benchmark": 2, "citation": 1, "duty": 1, "interlocutor": 1, "recommendation": 1}


def test_findings_propose_records(filed):
    framework = Framework.objects.get()
    assert (framework.slug, framework.country.code) == ("2022", "VAL")
    assert [(b.letter, b.state) for b in framework.benchmarks.order_by("pk")] == [("A", "proposed"), ("B", "proposed")]
    first = framework.benchmarks.get(letter="A")
    assert [(s.symbol, s.paragraph) for s in first.sources.order_by("position")] == [(COMMITTEE, "7"), (None, None)]
    assert Recommendation.objects.get().texts == {"en": report().elements[1].text}
    assert Duty.objects.get().due["session"] == "54"


def test_every_filed_finding_points_at_its_words(filed):
    for finding in Finding.objects.all():
        own = Provision.objects.get(version=finding.version, address=finding.address).text
        assert own[finding.own_start : finding.own_end] == finding.version.text[finding.start : finding.end]


def test_the_same_file_again_changes_nothing(filed):
    before = (Event.objects.count(), Finding.history.count(), Basis.objects.count(), Version.objects.count())
    again = file(report())
    assert again.status == "already"
    assert (Event.objects.count(), Finding.history.count(), Basis.objects.count(), Version.objects.count()) == before


def test_a_newer_file_takes_the_place_of_its_own_kind(filed):
    newer = file(report(extra=" or before"))
    assert newer.status == "updated"
    assert Work.objects.count() == Expression.objects.count() == Rendition.objects.count() == 1
    assert Version.objects.count() == 2
    assert Duty.objects.get().what == "requests a report at the fifty-fourth session or before"
    assert list(Duty.history.order_by("history_id").values_list("history_type", flat=True)) == ["+", "~"]
    assert Benchmark.objects.count() == 2


def test_a_decided_finding_survives_and_is_listed_when_it_is_lost(filed):
    duty = Finding.objects.get(kind="duty")
    accept_findings([duty], by="mira")
    newer = file(report(extra=" or before"))
    assert newer.orphans == (duty.finding_id,)
    duty.refresh_from_db()
    assert (duty.state, duty.present) == ("confirmed", False)
    assert Duty.objects.get(finding=duty).what == "requests a report at the fifty-fourth session"


def test_a_correction_is_not_overwritten_by_a_newer_file(filed):
    first = Finding.objects.filter(kind="benchmark").order_by("pk").first()
    correct_finding(first, "title", {"en": "Open public debate"}, by="mira", reason="the title wraps")
    file(report(extra=" or before"))
    assert Benchmark.objects.get(finding=first).title == {"en": "Open public debate"}
    assert Finding.objects.get(pk=first.pk).corrections == {"title": {"en": "Open public debate"}}


def test_a_second_language_joins_the_records(filed):
    second = file(report("zh"))
    assert second.status == "new"
    assert Work.objects.count() == 1
    assert sorted(Expression.objects.values_list("language", flat=True)) == ["en", "zh"]
    assert [b.title for b in Benchmark.objects.order_by("pk")] == [{"en": "Open debate", "zh": "开放讨论"}] * 2
    assert Recommendation.objects.get().texts == {"en": report().elements[1].text, "zh": "政府应废除《媒体法》第四章。"}
    assert Duty.objects.count() == 1


def test_a_second_kind_of_file_leads_when_its_structure_is_given(filed):
    xml = report(extra=" in full", media_type="application/akn+xml")
    file(xml)
    assert Rendition.objects.count() == 2
    assert set(Finding.objects.filter(present=True).values_list("version__rendition__media_type", flat=True)) == {
        "application/akn+xml"
    }
    assert Duty.objects.get().what.endswith("in full")


def test_without_a_symbol_the_hash_is_the_key():
    made = document(None, "en", [("para_1", "paragraph", "A letter.")])
    assert file(made, Findings()).key == made.source.sha256[:12]


def test_the_series_is_linked_whichever_is_filed_first():
    later, earlier = resolution("A/HRC/RES/54/61", "2023-10-12", RESOLUTION), resolution(RESOLUTION, "2021-10-11")
    file(*later)
    file(*earlier)
    assert Work.objects.get(key="A/HRC/RES/54/61").previous.key == RESOLUTION
    assert Work.objects.get(key=RESOLUTION).previous is None


def test_another_subject_is_no_series():
    file(*resolution(RESOLUTION, "2021-10-11"), country="VAL")
    made, found = resolution("A/HRC/RES/54/62", "2023-10-12", RESOLUTION)
    other = replace(made, metadata=replace(made.metadata, title="Clean water", agenda_item="3"))
    file(other, found, country=None)
    assert Work.objects.get(key="A/HRC/RES/54/62").previous is None


def test_a_failure_leaves_nothing():
    def fail_half_way() -> None:
        with together():
            file(committee(), Findings())
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail_half_way()
    assert (Work.objects.count(), Event.objects.count()) == (0, 0)
    assert list(files.folder().glob("??/*")) == []


def test_interlocutors_start_restricted(filed):
    assert list(Finding.objects.filter(level="C2").values_list("kind", flat=True)) == ["interlocutor"]
