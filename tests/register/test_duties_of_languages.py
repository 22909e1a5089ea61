"""One duty in several languages is one record, whatever the order in which a language prints its times."""

from __future__ import annotations

from gnomon.findings import model
from gnomon.findings.model import Findings, Time
from gnomon.register.acts.publish import publish
from gnomon.register.models import Duty
from gnomon.register.queries import public
from register.building import RESOLUTION, document, place
from register.conftest import file

WORDS = {
    "en": "requests reports at the fifty-first and fifty-fourth sessions",
    "zh": "请在第五十四届和第五十一届会议提交报告",
    "fr": "demande un rapport à la cinquante et unième session",
}


def asked(language: str, *sessions: str) -> tuple[model.Findings, object]:
    made = document(
        RESOLUTION, language, [("para_1", "paragraph", WORDS[language])], kind="resolution", body="HRC",
        title="Valmera",
    )  # fmt: skip
    at = place(made, "para_1")
    duties = tuple(
        model.Duty(
            id=f"duty-{language}-{session}", who=f"rapporteur in {language}", what=f"{session} in {language}",
            to_whom=None, due=Time(f"{session} {language}", "relative", "HRC", session, f"20{session}", f"20{session}"),
            **at,
        )
        for session in sessions
    )  # fmt: skip
    return made, Findings(clauses=(), citations=(), recommendations=(), duties=duties)


def test_duties_are_joined_by_their_times():
    file(*asked("en", "51", "54"))
    file(*asked("zh", "54", "51"))
    file(*asked("fr", "51"))
    by_session = {duty.due["session"]: set(duty.wordings) for duty in Duty.objects.all()}
    assert by_session == {"51": {"en", "zh", "fr"}, "54": {"en", "zh"}}


def test_what_stands_alone_is_the_same_whatever_its_time():
    file(*asked("en", "51"))
    file(*asked("fr", "54"))
    assert [sorted(duty.wordings) for duty in Duty.objects.all()] == [["en", "fr"]]


def test_a_reader_sees_a_duty_once_in_their_language_or_in_the_first():
    file(*asked("en", "51", "54"))
    file(*asked("zh", "54", "51"))
    publish(by="mira")
    assert [d.what for d in public.duties("VAL", language="zh")] == ["51 in zh", "54 in zh"]
    first = public.duties("VAL", language="zh")[0]
    assert (first.language, first.who, first.due_printed) == ("zh", "rapporteur in zh", "51 zh")
    assert (first.words.language, first.words.text, first.session) == ("zh", WORDS["zh"], "HRC 51")
    assert [d.what for d in public.duties("VAL", language="fr")] == ["51 in en", "54 in en"]
    assert [d.key for d in public.duties("VAL", language="zh")] == [d.key for d in public.duties("VAL")]


def test_a_new_reading_renews_its_own_wording():
    file(*asked("en", "51"))
    file(*asked("zh", "51"))
    _made, found = asked("zh", "51")
    newer = document(RESOLUTION, "zh", [("para_1", "paragraph", WORDS["zh"] + "。")], kind="resolution", body="HRC")
    [duty] = found.duties
    changed = model.Duty(
        id="duty-zh-newer", who=duty.who, what="newer", to_whom=None, due=duty.due, **place(newer, "para_1")
    )
    file(newer, Findings(clauses=(), citations=(), recommendations=(), duties=(changed,)))
    [record] = Duty.objects.all()
    assert (record.what, record.wordings["zh"]["what"], record.wordings["en"]["what"]) == (
        "51 in en", "newer", "51 in en",
    )  # fmt: skip
