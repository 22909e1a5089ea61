"""Where versions differ: one flag for one difference, at its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from document.alignment.made_versions import TEXTS, addressed, spread, version
from gnomon.document.alignment import Version, align, differences
from gnomon.document.model import Cell, Element, FootnoteMark, Metadata, Vote

POINTS = (
    ("para_1", "paragraph", "Urges the Government of Valmera:"),
    ("para_1__list_1", "list", ""),
    ("para_1__list_1__point_a", "point", "To repeal chapter 4 of the Media Act of 2019;"),
    ("para_1__list_1__point_b", "point", "To release the 45 persons held at Port Selin;"),
    ("para_2", "paragraph", "Decides to remain seized of the matter."),
)


def codes(*made: Version) -> list[tuple[str, str | None, dict]]:
    found = differences(align(made))
    assert {each.anomaly.kind for each in found} <= {"language-difference"}
    return [(each.anomaly.code, each.anomaly.places[0].at, each.anomaly.values) for each in found]


def test_versions_that_agree_have_none():
    assert codes(*(version(key) for key in TEXTS)) == []


def test_a_paragraph_that_one_version_lacks():
    french = list(TEXTS["fr"])
    del french[2]
    (found,) = differences(align([version("en"), version("fr", french, recitals=3), version("ru")]))
    assert found.anomaly.values == {"address": "recital_3", "in": "en, ru", "not_in": "fr", "provisions": 1}
    assert found.anomaly.printed == TEXTS["en"][2][:80]
    assert found.anomaly.places[0].span == version("en").elements[2].spans[0]
    assert found.row is not None
    assert set(found.row.elements) == {"en", "ru"}


def test_a_missing_paragraph_takes_its_points_along():
    lacking = {"in": "en", "not_in": "es", "provisions": 3}
    assert codes(addressed("en", *POINTS), addressed("es", POINTS[-1])) == [
        ("not-in-every-language", "para_1", {"address": "para_1", **lacking})
    ]


def test_a_missing_list_is_one_difference():
    assert codes(addressed("en", *POINTS), addressed("es", POINTS[0], POINTS[-1])) == [
        ("not-in-every-language", "para_1__list_1__point_a",
         {"address": "para_1__list_1", "in": "en", "not_in": "es", "provisions": 2})
    ]  # fmt: skip


def test_a_missing_point_is_one_difference():
    assert codes(addressed("en", *POINTS), addressed("es", *POINTS[:2], *POINTS[3:])) == [
        ("not-in-every-language", "para_1__list_1__point_a",
         {"address": "para_1__list_1__point_a", "in": "en", "not_in": "es", "provisions": 1})
    ]  # fmt: skip


def test_other_numbers_are_flagged_where_they_begin():
    assert codes(version("en"), version("zh", first=2)) == [("number-differs", "para_1", {"en": 1, "zh": 2})]


def test_two_in_one():
    spanish = list(TEXTS["es"])
    spanish[1:3] = [" ".join(spanish[1:3])]
    assert codes(version("en"), version("es", spanish, recitals=3)) == [
        ("joined-or-split", "recital_2", {"en": 2, "es": 1})
    ]


def test_another_order():
    texts = [f"Resolution {n}/{n + 300}, and document A/HRC/{n}/77." for n in (41, 52, 63, 74, 85)]
    one, two = (
        addressed(key, *((f"para_0__text_{n}", "text", words) for n, words in enumerate(said)))
        for key, said in (("en", texts), ("ru", [*texts[1:], texts[0]]))
    )
    assert codes(one, two) == [("order-differs", "para_0__text_0", {"in": "ru"})]


def test_another_kind():
    french = version("fr")
    changed = (*french.elements[:5], replace(french.elements[5], kind="text"), french.elements[6])
    assert codes(version("en"), replace(french, elements=changed)) == [
        ("kind-differs", "para_2", {"en": "paragraph", "fr": "text"})
    ]


def test_other_notes():
    french = version("fr")
    marked = replace(french.elements[5], footnotes=(FootnoteMark("fn_1", 3),))
    changed = (*french.elements[:5], marked, french.elements[6])
    assert codes(version("en"), replace(french, elements=changed)) == [("notes-differ", "para_2", {"en": 0, "fr": 1})]


def table(key: str, *rows: tuple[str, str]) -> Version:
    elements = [Element("table_1", "table")]
    for row, cells in enumerate(rows, 1):
        elements.append(Element(f"table_1__tr_{row}", "row", parent="table_1"))
        elements += [
            Element(f"table_1__tr_{row}__td_{col}", "cell", words, parent=f"table_1__tr_{row}", table=Cell(row, col))
            for col, words in enumerate(cells, 1)
        ]
    return Version(key, spread(elements))


def test_rows_of_tables():
    rows = [("Media Act", "2019, No. 41"), ("Prison Act", "2021, No. 7"), ("Mining Act", "2024, No. 63")]
    assert codes(table("en", *rows), table("ru", *rows)) == []
    assert codes(table("en", *rows), table("ru", rows[0], rows[2])) == [
        ("not-in-every-language", "table_1__tr_2__td_1",
         {"address": "table_1__tr_2", "in": "en", "not_in": "ru", "provisions": 2})
    ]  # fmt: skip
    without = Version("ru", spread([Element("heading_1", "heading", "Законы")]))
    found = codes(table("en", *rows), without)
    assert [values for _, at, values in found if at != "heading_1"] == [
        {"address": "table_1", "in": "en", "not_in": "ru", "provisions": 6}
    ]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (Metadata(symbol="A/1"), Metadata(symbol="A/1"), []),
        (Metadata(symbol="A/1"), Metadata(), []),
        (Metadata(symbol="A/1"), Metadata(symbol="A/2"), [("symbol-differs", {"en": "A/1", "fr": "A/2"})]),
        (Metadata(session="55"), Metadata(session="50"), [("session-differs", {"en": "55", "fr": "50"})]),
        (Metadata(agenda_item="12 (d)"), Metadata(agenda_item="12\u00a0d)"), []),
        (
            Metadata(agenda_item="12 (d)"),
            Metadata(agenda_item="13"),
            [("agenda-item-differs", {"en": "12", "fr": "13"})],
        ),
        (
            Metadata(adopted_on="2031-04-03"),
            Metadata(adopted_on="2031-04-04"),
            [("adopted-on-differs", {"en": "2031-04-03", "fr": "2031-04-04"})],
        ),
        (
            Metadata(vote=Vote("recorded", {"in_favour": 21, "against": 8})),
            Metadata(vote=Vote("recorded", {"in_favour": 20, "against": 8})),
            [("vote-differs", {"en": "recorded: against 8, in_favour 21", "fr": "recorded: against 8, in_favour 20"})],
        ),
        (Metadata(vote=Vote("without-a-vote")), Metadata(vote=Vote()), []),
    ],
)
def test_facts_of_the_whole_document(one, two, expected):
    made = [addressed(key, POINTS[0], metadata=about) for key, about in (("en", one), ("fr", two))]
    assert [(code, values) for code, at, values in codes(*made) if at is None] == expected


def test_covers_and_closing_lines_are_set_freely():
    made = [
        addressed("en", ("cover_1", "cover", "Agenda item 4"), POINTS[0]),
        addressed("zh", POINTS[0], ("conclusion_1", "conclusion", "2031年4月3日")),
    ]
    assert codes(*made) == []
