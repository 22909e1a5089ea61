"""What becomes public, what never does, and what the public saw at each release."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from gnomon.findings.model import Findings
from gnomon.register.acts.assess import assess
from gnomon.register.acts.decide import accept_findings, reject_findings
from gnomon.register.acts.evidence import add_information
from gnomon.register.acts.publish import publish
from gnomon.register.models import Account, Event, Finding, PublicRow, Release
from gnomon.register.queries import named, public
from register.building import COMMITTEE, REPORT, RESOLUTION, committee, report, resolution
from register.conftest import file
from register.whole import INFORMATION, benchmark, bodies, grade, whole_register


def test_the_public_text_holds_no_restricted_words(filed):
    add_information(
        "kept", [benchmark()], INFORMATION | {"label": "needle-consent", "consent": "keep"}, by="mira", level="C0"
    )
    add_information("team", [benchmark()], INFORMATION | {"label": "needle-level"}, by="mira", level="C1")
    publish(by="mira")
    everything = " ".join(PublicRow.objects.values_list("payload", flat=True))
    findings = [f for p in public.document(REPORT).provisions for f in p.findings]
    assert {f.kind for f in findings} == {"citation", "recommendation", "benchmark", "duty"}
    assert "needle" not in everything
    assert '"interlocutor"' not in everything


def test_nothing_new_makes_no_release(filed):
    assert publish(by="mira").number == 1
    before = Event.objects.count()
    assert publish(by="mira").number is None
    assert (Release.objects.count(), Event.objects.count()) == (1, before)


def test_a_preview_changes_nothing(filed):
    seen = publish(by="mira", preview=True)
    assert (seen.number, seen.new["benchmark"]) == (None, 2)
    assert (Release.objects.count(), PublicRow.objects.count()) == (0, 0)


def test_a_release_holds_only_what_changed(filed):
    publish(by="mira")
    accept_findings(list(Finding.objects.filter(finding_id="benchmark-2")), by="mira")
    second = publish(by="mira")
    assert (second.new, second.gone) == ({}, {})
    assert second.changed == {"benchmark": 1, "document": 1}
    assert Release.objects.get(number=2).changed == 2


def test_every_page_can_be_seen_as_of_a_release():
    whole_register()
    assert [r.number for r in public.releases()] == [2, 1]
    assert public.benchmark("VAL", "2022", "A", release=1).state == "proposed"
    assert public.benchmark("VAL", "2022", "A", release=2).state == "confirmed"
    assert public.benchmark("VAL", "2022", "A", release=1).assessments == ()
    assert public.framework("VAL", "2022", release=1).benchmarks[0].measures == ()


def test_a_rejected_finding_and_its_record_are_gone(filed):
    publish(by="mira")
    reject_findings(list(Finding.objects.filter(kind="duty")), by="mira")
    assert publish(by="mira").gone == {"duty": 1}
    assert public.duties("VAL") == ()
    assert len(public.duties("VAL", release=1)) == 1


def test_a_benchmark_page_has_everything():
    whole_register()
    found = public.benchmark("VAL", "2022", "A")
    assert (found.title, found.state) == ({"en": "Open debate", "zh": "开放讨论"}, "confirmed")
    assert (found.timeframe.from_, found.timeframe.to) == ("2022", "2023")
    assert [(s.words.document, s.words.address, s.described_only) for s in found.sources] == [
        (COMMITTEE, "para_7", False),
        (REPORT, "att_1__table_1__tr_2__td_1", True),
    ]
    assert [(a.voice, a.grade, a.step, a.steps, a.one_signature) for a in found.assessments] == [
        ("mandate-holder", "first-steps", 2, 5, False),
        ("state", "largely", 4, 5, False),
    ]
    assert [(e.kind, e.side) for e in found.assessments[0].evidence] == [
        ("information", "media"), ("measure", "state"), ("observation", "other"), ("document", "un"),
    ]  # fmt: skip
    assert [m.by for m in found.measures] == [("Ministry of Justice",)]
    assert [o.printed for i in found.indicators for o in i.observations] == ["about 19"]
    assert [(e.label, e.corroboration) for e in found.information] == [("Letter of editors", "one source")]
    assert [(c.release, c.code) for c in found.history] == [
        (2, "decided"), (2, "assessed"), (2, "assessed"), (2, "measure"), (2, "observed"), (2, "informed"), (1, "set"),
    ]  # fmt: skip


def test_words_come_in_the_language_asked_for():
    whole_register()
    assert [w.text for w in public.benchmark("VAL", "2022", "A", language="zh").explained_in] == [
        "政府应废除《媒体法》第四章。"
    ]
    assert [w.language for w in public.benchmark("VAL", "2022", "A", language="fr").explained_in] == ["en"]


def test_an_assessment_waits_for_the_second_person(filed):
    bodies()
    evidence = [named.paragraph(f"{REPORT}#para_1")]
    assess(benchmark(), named.organisation("mandate"), grade("partly"), by="mira", evidence=evidence)
    publish(by="mira")
    assert public.benchmark("VAL", "2022", "A").assessments == ()


def test_a_register_of_one_account_goes_on_with_one_signature(filed):
    bodies()
    Account.objects.filter(username="tomas").delete()
    evidence = [named.paragraph(f"{REPORT}#para_1")]
    assess(benchmark(), named.organisation("mandate"), grade("partly"), by="mira", evidence=evidence)
    publish(by="mira")
    assert [a.one_signature for a in public.benchmark("VAL", "2022", "A").assessments] == [True]


def test_the_quotation_of_a_document_that_is_not_on_file_is_the_annex_s_own(filed):
    publish(by="mira")
    source = public.benchmark("VAL", "2022", "A").sources[0]
    assert (source.words.text, source.words.document) == ("Reform the Media Act", REPORT)
    assert source.words.reference == "CCPR/C/VAL/CO/3, para. 7"


def test_a_met_duty_shows_what_met_it():
    whole_register()
    duty = public.duties("VAL")[0]
    assert (duty.state, duty.session, duty.due_to, duty.certain) == ("met", "HRC 54", "2023-10", False)
    assert duty.met_by.reference == f"{RESOLUTION}, para. 1"


def test_resolutions_and_their_series(filed):
    file(*resolution(RESOLUTION, "2021-10-11"))
    file(*resolution("A/HRC/RES/54/61", "2023-10-12", RESOLUTION))
    publish(by="mira")
    assert [(r.symbol, r.date, r.date_kind) for r in public.resolutions("VAL")] == [
        (RESOLUTION, "2021-10-11", "adopted"), ("A/HRC/RES/54/61", "2023-10-12", "adopted"),
    ]  # fmt: skip
    assert public.document(RESOLUTION).next == "A/HRC/RES/54/61"
    assert public.document("A/HRC/RES/54/61").previous == RESOLUTION


def test_a_citation_opens_the_cited_paragraph_when_it_is_on_file(filed):
    file(committee(), Findings())
    publish(by="mira")
    links = [(f.links_to, f.links_to_address) for p in public.document(REPORT).provisions for f in p.findings]
    assert (COMMITTEE, "para_7") in links
    assert public.provision(COMMITTEE, "para_7").text == "The State party should repeal chapter 4 of its Media Act."
    assert [h.key for h in public.document(COMMITTEE).cited_by] == [REPORT]


def test_any_number_of_cited_places_is_one_question(filed):
    file(committee(), Findings())
    publish(by="mira")
    places = [(COMMITTEE, "para_7"), (COMMITTEE, "para_8"), ("A/1", "para_7")]
    with CaptureQueriesContext(connections["public"]) as asked:
        found = public.provisions(places, "zh")
    assert len(asked) == 1
    assert {place: (words.text, words.language) for place, words in found.items()} == {
        (COMMITTEE, "para_7"): ("The State party should repeal chapter 4 of its Media Act.", "en")
    }
    assert public.provisions([]) == {}


def test_a_framework_says_who_set_it(filed):
    publish(by="mira")
    found = public.framework("VAL", "2022")
    assert (found.set_by, found.set_on, found.session) == ({}, "2022-08-20", None)


def test_languages_and_their_differences(filed):
    made = report("zh")
    file(replace(made, elements=made.elements[1:]))
    publish(by="mira")
    english, chinese = public.document(REPORT, "en"), public.document(REPORT, "zh")
    assert chinese.language == "zh"
    assert public.document(REPORT, "fr").language == "en"
    assert [(d.code, d.printed, d.at) for d in english.differences] == [
        ("not-in-every-language", "Public debate needs room.", "para_1")
    ]
    assert [d.at for d in chinese.differences] == [None]
    assert (english.twins, chinese.twins) == ({}, {})
    assert english.head.languages == ("en", "zh")


def test_provisions_that_two_languages_number_differently_belong_together(filed):
    made = report("zh")
    moved = [
        replace(element, id=f"para_{n}1", number=f"{n}1")
        if (n := element.number) and element.kind == "paragraph"
        else element
        for element in made.elements
    ]
    file(replace(made, elements=tuple(moved)), Findings())
    publish(by="mira")
    assert public.document(REPORT, "en").twins == {"zh": {f"para_{n}1": f"para_{n}" for n in (1, 2, 3)}}
    assert public.document(REPORT, "zh").twins == {"en": {f"para_{n}": f"para_{n}1" for n in (1, 2, 3)}}


def test_documents_are_listed_newest_first(filed):
    file(committee(), Findings())
    publish(by="mira")
    listed = public.documents(country="VAL")
    assert ([h.key for h in listed.rows], listed.total) == ([REPORT, COMMITTEE], 2)
    assert [h.key for h in public.documents(kind="report").rows] == [REPORT]
    assert public.documents(page=2, size=1).rows[0].key == COMMITTEE


def test_what_is_not_on_file_is_none(filed):
    publish(by="mira")
    assert (public.country("XXX"), public.framework("VAL", "1999"), public.document("A/1")) == (None, None, None)
    assert (public.benchmark("VAL", "2022", "Z"), public.provision(REPORT, "para_99")) == (None, None)
    assert (public.sentences("VAL", "1999", "2023-01-01"), public.resolutions("XXX")) == ((), ())


def test_the_sentences_of_the_home():
    whole_register()
    found = {s.code: s.values for s in public.sentences("VAL", "2022", "2024-01-01")}
    assert found["benchmarks"] == {"total": 2, "past": 2}
    assert found["assessed"] == {"assessed": 1, "total": 2, "voices": ("mandate-holder", "state")}
    assert (found["furthest-apart"]["benchmark"], found["furthest-apart"]["gap"]) == ("A", 2)
    assert (found["changed"]["count"], found["changed"]["release"]) == (7, 2)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: public.countries(),
        lambda: public.framework("VAL", "2022"),
        lambda: public.benchmark("VAL", "2022", "A"),
        lambda: public.sentences("VAL", "2022", "2023-01-01"),
        lambda: public.documents(country="VAL"),
        lambda: public.document(REPORT, "zh"),
        lambda: public.resolutions("VAL"),
        lambda: public.duties("VAL"),
    ],
)  # fmt: skip
def test_a_question_takes_few_statements_of_the_public_database_alone(ask):
    whole_register()
    with CaptureQueriesContext(connections["public"]) as asked, CaptureQueriesContext(connections["default"]) as other:
        assert ask()
    assert 1 <= len(asked) <= 6
    assert len(other) == 0


def test_a_payload_can_be_read_without_this_package(filed):
    publish(by="mira")
    row = PublicRow.objects.get(kind="benchmark", key="VAL/2022/A")
    assert json.loads(row.payload)["letter"] == "A"
