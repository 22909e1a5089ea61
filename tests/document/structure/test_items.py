"""Items that carry the number of their paragraph, or count from 1 below it."""

from __future__ import annotations

import pytest

from gnomon.document import read


def points(text: str) -> list[tuple[str, str | None, str]]:
    document = read(text.encode(), "v.txt")
    return [(e.id, e.number, e.text) for e in document.elements if e.kind == "point"]


HEAD = "II. Conclusions and recommendations\n\n"
ITEMS = """12. The mission thanks Valmera for its welcome.

13. The recommendations below enjoy the support of Valmera:
13.1. Release the miners of Port Selin at once and drop all charges against
them (Norland);
13.2
Publish the register of companies (Estmark) (Norland);
Repeal the decree on mines (Sudland);
13.3 Invite the Special Rapporteur (Estmark).

14. All recommendations reflect the position of those who made them.
"""


def test_one_element_an_item() -> None:
    assert points(HEAD + "".join(f"{n}. The mission met the mayor.\n\n" for n in range(1, 12)) + ITEMS) == [
        (
            "para_13__list_1__point_1",
            "13.1",
            "Release the miners of Port Selin at once and drop all charges against them (Norland);",
        ),
        (
            "para_13__list_1__point_2",
            "13.2",
            "Publish the register of companies (Estmark) (Norland); Repeal the decree on mines (Sudland);",
        ),
        ("para_13__list_1__point_3", "13.3", "Invite the Special Rapporteur (Estmark)."),
    ]


def after(*items: str, intro: str = "1. Valmera will examine these:") -> list[tuple[str, str | None]]:
    return [(name, number) for name, number, _ in points(HEAD + "\n".join([intro, *items, "2. The end."]))]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["1.1 One;", "1.2 Two;", "1.2.1 Of two;", "1.2.2 Also;", "1.3 Three."], ["1", "2", "2/1", "2/2", "3"]),
        (["1.1 One;", "(a) First;", "(b) Second;", "1.2 Two."], ["1", "1/a", "1/b", "2"]),
        (["1.1. One;", "1.3. Three."], ["1", "3"]),
        (["1.1 One;", "7.2 Misprinted;", "1.3 Three."], ["1", "2", "3"]),
        (["1.8 Eight;", "1.9 Nine;", "1.01 Misprinted;", "1.11 Eleven."], ["8", "9", "10", "11"]),
        (["1.1 一；", "1.2 二。"], ["1", "2"]),
    ],
)  # fmt: skip
def test_addresses(items: list[str], expected: list[str]) -> None:
    assert [name for name, _ in after(*items)] == [
        f"para_1__list_1__point_{place}".replace("/", "__list_1__point_") for place in expected
    ]


def test_a_misprinted_number_stays_as_printed() -> None:
    assert [number for _, number in after("1.1 One;", "7.2 Two;", "1.3 Three.")] == ["1.1", "7.2", "1.3"]


def test_a_number_in_running_text_opens_nothing() -> None:
    assert after("it recalls recommendations", "4.1 to 4.6 of the last report") == []


def test_arabic_items() -> None:
    text = "1- ستنظر فالميرا في التوصيات التالية:\n1-1 الإفراج عن العمال؛\n1-2 نشر السجل.\n2- النهاية.\n"
    assert [name for name, *_ in points(text)] == ["para_1__list_1__point_1", "para_1__list_1__point_2"]


def test_a_count_of_its_own() -> None:
    before = "".join(f"{n}. The mission met the mayor.\n" for n in range(1, 5))
    listed = "5. These recommendations were made to Valmera:\n" + "".join(f"{n}. Act {n};\n" for n in range(1, 8))
    listed += "8\nAct without a stop after the number;\n"
    found = points(f"{HEAD}{before}{listed}6. They will be examined.\n7. All is well.\n")
    assert [(name, number) for name, number, _ in found] == [
        (f"para_5__list_1__point_{n}", str(n)) for n in range(1, 9)
    ]


def test_a_misprinted_number_is_flagged() -> None:
    text = f"{HEAD}1. Valmera will examine these:\n1.1 One;\n7.2 Two;\n1.3 Three.\n2. The end.\n"
    document = read(text.encode(), "v.txt")
    flagged = [(a.code, a.places[0].at, a.printed, a.proposal) for a in document.anomalies if a.kind == "numbering"]
    assert flagged == [("item-misnumbered", "para_1__list_1__point_2", "7.2", "1.2")]


RESOLUTION = """\
The General Assembly,

Recalling its resolution 77/9,

1. Decides to hold a meeting in Port Selin;

2. Requests a list of guests;

3. Approves the following provisional agenda:

1. Opening of the meeting.

2. Election of officers.

3. Adoption of the agenda.

4. Closing of the meeting;

4. Requests the Secretary-General to report on the meeting.
"""


def test_an_agenda_below_an_operative_paragraph_is_its_list() -> None:
    document = read(RESOLUTION.encode(), "agenda.txt")
    found = [(e.id, e.role) for e in document.elements if e.kind in ("paragraph", "point")]
    assert found == [
        ("para_1", "operative"),
        ("para_2", "operative"),
        ("para_3", "operative"),
        ("para_3__list_1__point_a", "operative"),
        ("para_3__list_1__point_b", "operative"),
        ("para_3__list_1__point_c", "operative"),
        ("para_3__list_1__point_d", "operative"),
        ("para_4", "operative"),
    ]


def test_numbers_of_four_digits_go_on() -> None:
    text = "\n\n".join(f"{number}. The port of Selin had {number % 7} ships." for number in range(990, 1012))
    document = read(f"{text}\n".encode(), "long.txt")
    assert [e.number for e in document.elements if e.kind == "paragraph"] == [str(n) for n in range(990, 1012)]


def test_a_year_at_the_start_of_a_line_is_no_number() -> None:
    text = "1. The port was opened in the year\n2031. It was closed soon after.\n\n2. Nobody came.\n"
    document = read(text.encode(), "year.txt")
    assert [e.number for e in document.elements if e.kind == "paragraph"] == ["1", "2"]
