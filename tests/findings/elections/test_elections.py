"""Figures of elections, tied to contest, party and status, in prose and in tables."""

from __future__ import annotations

from dataclasses import replace

import pytest

from findings.made_documents import outline
from gnomon.document.model import Cell, Document
from gnomon.findings import elections, find
from gnomon.findings.elections.contests import Contest, contests_in, on_day, poll_days, settled
from gnomon.findings.elections.words import words
from gnomon.findings.model import Election

Row = tuple[str, int | float, str | None, str | None]


def report(*paragraphs: str, language: str = "en") -> Document:
    rows = [(f"para_{n}", None, "paragraph", text) for n, text in enumerate(paragraphs, 1)]
    return outline(*rows, language=language)


def read(*paragraphs: str, language: str = "en") -> tuple[Election, ...]:
    return elections.find(report(*paragraphs, language=language))


CASES: list[tuple[str, str, list[Row]]] = [
    ("en", "In the 2022 general election, turnout was 84.5 per cent.", [("turnout", 84.5, "%", None)]),
    ("en", "In the general election of 2022, the Valmera Harbour Party won about 80 per cent of the vote and 94 seats.",
     [("votes", 80, "%", "Valmera Harbour Party"), ("seats", 94, None, "Valmera Harbour Party")]),
    ("en", "The 2022 local elections had 86,000 candidates, including 28,000 women candidates.",
     [("candidates", 86000, None, None), ("women-candidates", 28000, None, None)]),
    ("en", "For the 2022 local elections, 17 political parties and 9.2 million registered voters were listed.",
     [("parties", 17, None, None), ("voters", 9200000, None, None)]),
    ("zh", "2022年市镇选举中，投票率约80%。", [("turnout", 80, "%", None)]),
    ("zh", "2022年市镇选举中，瓦尔新星党赢得了约80%的选票，获得约9,400个席位。",
     [("votes", 80, "%", "瓦尔新星党"), ("seats", 9400, None, "瓦尔新星党")]),
    ("zh", "2022年选举有45个政党，约有86,000名候选人，其中女性约28,000人。",
     [("parties", 45, None, None), ("candidates", 86000, None, None), ("women-candidates", 28000, None, None)]),
    ("zh", "2022年选举中，港湾妇女协会派出了大约26,102名观察员。", [("observers", 26102, None, None)]),
    ("fr", "Lors des élections générales de 2022, le taux de participation a été de 84,5 %.",
     [("turnout", 84.5, "%", None)]),
    ("es", "En las elecciones generales de 2022 votó un 84,5 % del electorado.", [("turnout", 84.5, "%", None)]),
    ("ru", "На всеобщих выборах 2022 года явка составила 84,5 %.", [("turnout", 84.5, "%", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_what_is_counted_and_for_whom(language: str, text: str, expected: list[Row]) -> None:
    assert [(e.what, e.value, e.unit, e.party) for e in read(text, language=language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 12 States parties elected 9 members by secret ballot."),
        ("en", "There were 46 candidates for the post of director."),
        ("en", "In 2022, 80 per cent of children went to school."),
        ("zh", "该国在180个国家中排名第157位。"),
        ("fr", "Le Comité compte 18 sièges."),
    ],
)
def test_without_a_contest_a_figure_is_none(language: str, text: str) -> None:
    assert read(text, language=language) == ()


def test_everything_that_a_figure_carries() -> None:
    text = "According to preliminary results of the general election of 5 June 2022, nearly 2,200 seats were won."
    (seats,) = read(text)
    assert (seats.printed, seats.qualifier, seats.status) == ("nearly 2,200 seats", "nearly", "preliminary")
    assert (seats.contest, seats.date) == ("general election of 5 June 2022", "2022-06-05")
    assert text[slice(*seats.span)] == "nearly 2,200 seats"
    assert (seats.at, seats.rule) == ("para_1", "elections/seats")


def test_a_final_result_named_later_stands() -> None:
    text = "After the preliminary results of the 2022 election, the final results gave 94 seats."
    assert [e.status for e in read(text)] == ["final"]


def test_the_contest_is_the_one_named_before() -> None:
    found = read("The 2017 local elections were contested.", "In all, 45 political parties stood in the election.")
    assert [(e.contest, e.date, e.value) for e in found] == [("2017 local elections", "2017", 45)]


def test_a_new_section_forgets_the_contest() -> None:
    document = outline(
        ("para_1", None, "paragraph", "The 2017 local elections were contested."),
        ("sec_II", None, "section", ""),
        ("para_2", "sec_II", "paragraph", "The Committee has 18 seats."),
    )
    assert elections.find(document) == ()


def test_the_day_of_the_vote_stands_for_its_year() -> None:
    found = read(
        "2022年市镇选举有17个政党。", "在选举当日，即2022年6月5日，投票率约80%。", language="zh"
    )  # fmt: skip
    assert [(e.what, e.date) for e in found] == [("parties", "2022-06-05"), ("turnout", "2022-06-05")]


def test_observers_with_who_sent_them_and_how_close() -> None:
    text = "In the 2022 election, the Harbour Women Association deployed 26,102 independent observers."
    (observers,) = read(text)
    assert (observers.by, observers.independence, observers.party) == (
        "Harbour Women Association", "independent", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "independence"),
    [
        ("en", "In the 2022 election there were 40 international observers.", "international"),
        ("en", "In the 2022 election there were international guests and 400 domestic observers.", None),
        ("fr", "Aux élections de 2022, il y avait 400 observateurs nationaux.", None),
        ("zh", "2022年选举有国际观察员，还有400名本土观察员。", None),
        ("zh", "2022年选举有40名国际观察员。", "international"),
    ],
)
def test_observers_of_the_country_are_not_international(language: str, text: str, independence: str | None) -> None:
    assert [e.independence for e in read(text, language=language)] == [independence]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In the 2022 election many voted. After the 2017 election the registered voters increased by 3,000."),
        ("zh", "2022年选举的选民更多，比2017年选举的选民增加了3,000名选民。"),
    ],
)
def test_a_change_belongs_to_the_later_contest(language: str, text: str) -> None:
    assert [(e.value, e.date) for e in read(text, language=language)] == [(3000, "2022")]


def test_two_parties_side_by_side_are_no_single_one() -> None:
    found = read("2022年选举中，瓦尔民族党和瓦尔新星党赢得了大约20个席位。", language="zh")
    assert [(e.value, e.party) for e in found] == [(20, None)]


@pytest.mark.parametrize(
    ("date", "days", "expected"),
    [
        ("2022", ["2022-06-05"], "2022-06-05"),
        ("2022", ["2022-06-05", "2022-07-05"], "2022"),
        ("2017", ["2022-06-05"], "2017"),
        ("2022-06", ["2022-06-05"], "2022-06"),
        (None, ["2022-06-05"], None),
    ],
)
def test_only_one_day_of_a_year_is_the_day(date: str | None, days: list[str], expected: str | None) -> None:
    assert on_day(date, days) == expected


def test_contests_are_told_apart_by_name_and_time() -> None:
    known = words("en")
    assert known is not None
    found = contests_in("the 2017 local elections and the general election of 2018", "en", known)
    assert [(one.name, one.date) for one in found] == [
        ("2017 local elections", "2017"), ("general election of 2018", "2018"),
    ]  # fmt: skip
    before = Contest(0, "2017 local elections", "2017")
    assert settled(Contest(9, "elections", None), before, known) == replace(before, at=9)
    assert list(poll_days("Polling day was on 5 June 2022.", "en", known)) == ["2022-06-05"]


@pytest.mark.parametrize(
    "text",
    [
        "The mission that supports the elections of 2023 comprises 660 military observers.",
        "At elections, at least 30 per cent of the seats are reserved for women.",
    ],
)
def test_soldiers_and_quotas_are_no_results(text: str) -> None:
    assert read(text) == ()


def test_a_table_of_parties() -> None:
    cells = [["Party", "Candidates", "Women", "Communes"], ["Harbour Party", "28,008", "7,204", "1,652"]]
    rows = [("para_1", None, "paragraph", "The 2022 local elections."), ("table_1", None, "table", "")]
    places = {f"table_1__tr_{r}__td_{c}": (r, c) for r, row in enumerate(cells, 1) for c in range(1, len(row) + 1)}
    inside = [(name, "table_1", "cell", cells[r - 1][c - 1]) for name, (r, c) in places.items()]
    made = outline(*rows, *inside)
    elements = tuple(
        replace(element, table=Cell(*places[element.id])) if element.id in places else element
        for element in made.elements
    )
    found = elections.find(replace(made, elements=elements))
    assert [(e.what, e.value, e.party, e.date) for e in found] == [
        ("candidates", 28008, "Harbour Party", "2022"),
        ("women-candidates", 7204, "Harbour Party", "2022"),
        ("other", 1652, "Harbour Party", "2022"),
    ]


def test_no_election_is_an_empty_list() -> None:
    assert find(report("Valmera has ratified the Convention.")).elections == ()
