"""Which duty a duty of the same document replaces, and from what event a term runs."""

from __future__ import annotations

import pytest
from made_provision import made

from findings.made_documents import provisions
from gnomon.findings import duties
from gnomon.findings.duties.anchors import Event, event_of

YEARLY = "Requests the Secretary-General to report to the Human Rights Council every year;"


def test_words_that_replace_point_to_the_earlier_duty_of_the_same_actor() -> None:
    later = "Requests the Secretary-General to submit, instead of that report, a study every two years;"
    first, second = duties.find(provisions(YEARLY, later))
    assert (first.supersedes, second.supersedes) == (None, first.id)


@pytest.mark.parametrize(
    "later",
    [
        "Requests the Secretary-General to submit a study every two years;",
        "Requests the Special Rapporteur to submit, instead of that report, a study every two years;",
    ],
)
def test_nothing_is_replaced_without_such_words_or_by_another(later: str) -> None:
    assert [duty.supersedes for duty in duties.find(provisions(YEARLY, later))] == [None, None]


def test_a_document_that_replaces_nothing_of_its_own() -> None:
    (duty,) = duties.find(provisions("Requests the expert to report every year instead of every month;"))
    assert duty.supersedes is None


@pytest.mark.parametrize(
    ("language", "text", "term", "event"),
    [
        ("en", "reply within 30 days of the adoption of this resolution;", "within 30 days",
         Event("the adoption of this resolution", is_adoption=True)),
        ("en", "reply within 30 days of the receipt of the letter, and act", "within 30 days",
         Event("the receipt of the letter", is_adoption=False)),
        ("en", "reply within 30 days to the letter", "within 30 days", None),
        ("en", "reply within two years of war", "within two years", None),
        ("fr", "répondre dans les 30 jours suivant l’adoption de la résolution ;", "dans les 30 jours",
         Event("l’adoption de la résolution", is_adoption=True)),
        ("es", "responda en 30 días a partir de la aprobación de la resolución;", "en 30 días",
         Event("la aprobación de la resolución", is_adoption=True)),
        ("ru", "ответить в течение 30 дней после принятия резолюции;", "в течение 30 дней",
         Event("принятия резолюции", is_adoption=True)),
        ("zh", "请瓦尔梅拉在本决议通过后30天内答复；", "30天内", Event("本决议通过", is_adoption=True)),
        ("zh", "请瓦尔梅拉在收到来信后30天内答复；", "30天内", Event("收到来信", is_adoption=False)),
        ("ar", "أن يرد في غضون 30 يوما من تاريخ اتخاذ القرار؛", "في غضون 30 يوما",
         Event("تاريخ اتخاذ القرار", is_adoption=True)),
    ],
)  # fmt: skip
def test_the_event_of_a_term(language: str, text: str, term: str, event: Event | None) -> None:
    start = text.index(term)
    assert event_of(text, start, start + len(term), language) == event


@pytest.mark.parametrize(
    ("event", "dated"),
    [("the adoption of the present resolution", True), ("the receipt of the letter", False)],
)
def test_a_term_from_another_event_has_no_dates(event: str, dated: bool) -> None:
    (duty,) = duties.find(made(f"Requests Valmera to reply within two months of {event};", "en"))
    assert duty.due is not None
    assert (duty.due.event, duty.due.from_ is not None or duty.due.to is not None) == (event, dated)
