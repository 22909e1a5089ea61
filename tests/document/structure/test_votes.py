"""Votes in the closing words of resolutions, in six languages and in the styles of the organs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document import read as read_document
from gnomon.document.model import Vote
from gnomon.document.structure.votes import read, states


@pytest.mark.parametrize(
    ("language", "words", "mode"),
    [
        ("en", "[Adopted without a vote.]", "without-a-vote"),
        ("en", "Adopted by consensus at the 7th meeting.", "without-a-vote"),
        ("en", "Adopted by acclamation.", "without-a-vote"),
        ("en", "Adopted unanimously at the 9548th meeting.", "unanimous"),
        ("en", "Adopted at the 9548th meeting unanimously.", "unanimous"),
        ("fr", "[Adoptée sans vote.]", "without-a-vote"),
        ("fr", "Adoptée à l'unanimité à la 9548e séance.", "unanimous"),
        ("es", "[Aprobada sin votación.]", "without-a-vote"),
        ("es", "[Resolución aprobada sin votación.]", "without-a-vote"),
        ("es", "Aprobada por unanimidad en la 9548a sesión.", "unanimous"),
        ("ru", "[Принята без голосования.]", "without-a-vote"),
        ("ru", "Принята единогласно на 9548-м заседании.", "unanimous"),
        ("zh", "[未经表决获得通过。]", "without-a-vote"),
        ("zh", "第9548次会议一致通过。", "unanimous"),
        ("zh", "以协商一致通过", "without-a-vote"),
        ("ar", "[اعتُمد بدون تصويت.]", "without-a-vote"),
        ("ar", "اتخذ بالإجماع في الجلسة 9548", "unanimous"),
        ("en", "5 March 2032", None),
    ],
)
def test_modes(language: str, words: str, mode: str | None) -> None:
    assert read(words, language) == Vote(mode)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "words", "counts"),
    [
        ("en", "Adopted by a recorded vote of 20 to 10, with 17 abstentions.", (20, 10, 17)),
        ("en", "Adopted at the 95th meeting by 10 votes to none, with 1 abstention (Valmera).", (10, 0, 1)),
        ("en", "Adopted at the 95th meeting by 11 votes to none.", (11, 0, 0)),
        ("en", "Adopted by eleven votes to two, with one abstention.", (11, 2, 1)),
        ("en", "Adopted by a roll-call vote of 37 to 5, with 10 abstentions.", (37, 5, 10)),
        ("fr", "Adoptée par vote enregistré par 20 voix contre 10, avec 17 abstentions.", (20, 10, 17)),
        ("fr", "Adoptée à la 95e séance par 10 voix contre zéro, avec une abstention.", (10, 0, 1)),
        ("es", "Aprobada en votación registrada por 20 votos contra 10 y 17 abstenciones.", (20, 10, 17)),
        ("es", "Aprobada en la 95a sesión por 10 votos contra ninguno y 1 abstención.", (10, 0, 1)),
        ("ru", "Принята 20 голосами против 10 при 17 воздержавшихся.", (20, 10, 17)),
        ("ru", "Принята 20 голосами при 17 воздержавшихся, при этом никто не голосовал против.", (20, 0, 17)),
        ("zh", "经记录表决，以20票赞成、10票反对、17票弃权获得通过。", (20, 10, 17)),
        ("zh", "第95次会议以10票对零票，1票弃权通过。", (10, 0, 1)),
        ("ar", "اعتُمد بتصويت مسجّل بأغلبية 20 صوتاً مقابل 10 أصوات وامتناع 17 عضواً عن التصويت", (20, 10, 17)),
        ("ar", "اعتُمد بتصويت مسجّل بأغلبية 20 صوتاً مقابل صوتين وامتناع عضوين عن التصويت", (20, 2, 2)),
        ("ar", "اعتُمد بأغلبية 10 أصوات مقابل لا شيء وامتناع عضو واحد عن التصويت", (10, 0, 1)),
    ],
)
def test_counts(language: str, words: str, counts: tuple[int, int, int]) -> None:
    vote = read(words, language)
    assert vote.mode == "recorded"
    assert (vote.counts["in_favour"], vote.counts["against"], vote.counts["abstaining"]) == counts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "by a recorded vote:\nIn favour: Valmera, Norvia\nAgainst: Estria\nAbstaining: Olvia]"),
        ("fr", "vote enregistré\nOnt voté pour : Valmera, Norvia\nOnt voté contre : Estria\nSe sont abstenus : Olvia."),
        ("es", "votación registrada\nVotos a favor: Valmera, Norvia\nVotos en contra: Estria\nAbstenciones: Olvia.]"),
        ("ru", "20 голосами\nГолосовали за: Valmera, Norvia\nГолосовали против: Estria\nВоздержались: Olvia.]"),
        ("zh", "经记录表决\n赞成：Valmera、Norvia\n反对：Estria\n弃权：Olvia]"),
        ("ar", "بتصويت مسجل\nالمؤيدون: Valmera، Norvia\nالمعارضون: Estria\nالممتنعون عن التصويت: Olvia["),
    ],
)  # fmt: skip
def test_lists_of_states(language: str, words: str) -> None:
    vote = read(words, language)
    assert (vote.in_favour, vote.against, vote.abstaining) == (("Valmera", "Norvia"), ("Estria",), ("Olvia",))


def test_states_in_brackets_belong_to_the_count_before() -> None:
    vote = read(
        "Adopted by 9 votes to 2 (Norvia, Estria), with 3 abstentions (Olvia, Valmera (Republic of), Sund).", "en"
    )
    assert vote.against == ("Norvia", "Estria")
    assert vote.abstaining == ("Olvia", "Valmera (Republic of)", "Sund")


@pytest.mark.parametrize(
    ("language", "printed", "names"),
    [
        ("en", "Estria, Norvia and Valmera", ["Estria", "Norvia", "Valmera"]),
        ("en", "Valmera and Bosnia and Herzegovina", ["Valmera", "Bosnia and Herzegovina"]),
        ("en", "United Kingdom of Great Britain and Northern Ireland and Valmera",
         ["United Kingdom of Great Britain and Northern Ireland", "Valmera"]),
        ("fr", "Estrie et Valmera", ["Estrie", "Valmera"]),
        ("es", "Estria e Irlanda y Valmera", ["Estria", "Irlanda", "Valmera"]),
        ("ru", "Эстрия и Валмера", ["Эстрия", "Валмера"]),
        ("ru", "Босния и Герцеговина", ["Босния и Герцеговина"]),
        ("zh", "埃及、共和国", ["埃及", "共和国"]),
        ("zh", "埃斯特里亚和瓦尔梅拉", ["埃斯特里亚", "瓦尔梅拉"]),
        ("ar", "إستريا، ونورفيا، وفالميرا", ["إستريا", "نورفيا", "فالميرا"]),
        ("ar", "البوسنة والهرسك", ["البوسنة والهرسك"]),
        ("en", "None", []),
        (None, "Estria, Norvia and Valmera", ["Estria", "Norvia and Valmera"]),
    ],
)  # fmt: skip
def test_names_of_a_list(language: str | None, printed: str, names: list[str]) -> None:
    assert list(states(printed, language)) == names


@given(st.lists(st.sampled_from(["Valmera", "Norvia", "Estria", "Sund"]), min_size=1, max_size=9))
def test_a_list_comes_back(names: list[str]) -> None:
    assert list(states(", ".join(names), "en")) == names


NARROW = """\
Resolution 95 (2032)
of 4 March 2032

The Security Council,

Recalling its resolution 94 (2031),

1. Decides to open the port of Selin.

Adopted at the 9548th meet-
ing by 12 votes to 1 (Norvia),
with 2 abstentions (Estria,
Olvia).

Decisions

At its 9549th meeting, the Council decided to go on.

14 A note without a mark.
"""


def test_a_statement_over_narrow_lines_is_one_piece_and_what_follows_is_none() -> None:
    document = read_document(NARROW.encode(), "council.txt")
    closing = [element.text for element in document.elements if element.kind == "conclusion"]
    assert closing == ["Adopted at the 9548th meet-ing by 12 votes to 1 (Norvia), with 2 abstentions (Estria, Olvia)."]
    vote = document.metadata.vote
    assert vote.counts == {"in_favour": 12, "against": 1, "abstaining": 2}
    assert (vote.against, vote.abstaining, document.metadata.meeting) == (("Norvia",), ("Estria", "Olvia"), "9548")
    assert [e.role for e in document.elements if e.text.startswith(("Decisions", "At its"))] == [None, None]


def test_the_day_of_a_meeting_is_no_note() -> None:
    text = NARROW.replace("Adopted at", "9548th meeting\n4 March 2032\n\n[Adopted at").replace("(2031),", "(2031),3")
    text = text.replace("14 A note", "3 A/HRC/51/7.\n\n14 A note")
    document = read_document(text.encode(), "council.txt")
    assert document.metadata.adopted_on == "2032-03-04"
    assert "4 March 2032" in [e.text for e in document.elements if e.kind == "conclusion"]


@pytest.mark.parametrize(
    ("language", "printed", "expected"),
    [
        ("en", "and Ostrea, Valmera", ("Ostrea", "Valmera")),
        ("en", "Ostrea, Valmera and Viet Nam", ("Ostrea", "Valmera", "Viet Nam")),
        ("fr", "et Ostrée, Valmera", ("Ostrée", "Valmera")),
        ("es", "y Ostrea, Trinidad y Tabago", ("Ostrea", "Trinidad y Tabago")),
        ("ru", "и Острея, Вальмера и Чили", ("Острея", "Вальмера", "Чили")),
        ("zh", "和智利、瓦尔梅拉和越南", ("智利", "瓦尔梅拉", "越南")),
        ("ar", "وشيلي، فالميرا وفييت نام", ("شيلي", "فالميرا", "فييت نام")),
    ],
)
def test_a_list_may_begin_with_the_conjunction(language: str, printed: str, expected: tuple[str, ...]) -> None:
    assert states(printed, language) == expected
