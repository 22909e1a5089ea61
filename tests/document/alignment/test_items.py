"""What of a provision can be compared across languages."""

from __future__ import annotations

import pytest

from gnomon.document.alignment.items import figure, item, items, joined
from gnomon.document.model import Element, FootnoteMark


def words(text: str, kind: str = "paragraph") -> set[str]:
    return set(item(Element("para_1", kind, text)).words)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("12", "12"), ("12.", "12"), ("(3)", "3"), ("（三）", "三"), ("٣-", "3-"), ("٤٥", "45"), ("12 bis", "12 bis"),
        ("IV", "IV"), ("*", "*"), ("", None), (None, None),
    ],
)  # fmt: skip
def test_a_printed_number_in_european_figures(printed, expected):
    assert figure(printed) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling its résolution 61/7", {"recal", "resol", "61", "7"}),
        ("les 1 383 000 dollars", {"dolla", "1383000"}),
        ("the 1,383,000 dollars", {"dolla", "1383000"}),
        ("1.383.000 dólares", {"dolar", "1383000"}),
        ("الوثيقة A/HRC/64/12 و٤٥ حالة", {"HRC", "64", "12", "45"}),
        ("就A/HRC/64/12号文件所列45个案件", {"HRC", "64", "12", "45"}),
        ("доклад ВОЗ о COVID-19", {"COVID", "19"}),
        ("in 2007 and 07", {"2007", "7"}),
        ("seize of it", {"seize"}),
        ("", set()),
    ],
)
def test_words_that_need_no_translation(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            ("United Nations", "Naciones Unidas", "Организация Объединенных Наций", "联合国", "الأمم المتحدة"),
            "united nations",
        ),
        (("General Assembly", "Assemblée générale", "Asamblea General", "大会"), "organ GA"),
        (("Human Rights Council", "人权理事会", "Совет по правам человека"), "organ HRC"),
        (("Agenda item 4", "Point 4 de l’ordre du jour", "议程项目4"), "agenda line"),
        (("Sixty-first session", "Soixante et unième session", "Шестьдесят первая сессия"), "session line"),
        (("Distr.: General", "Distr. générale", "Distr. general"), "distribution line"),
        (("Original: English", "Original : anglais", "原文：英文"), "original line"),
    ],
)
def test_lines_of_covers_say_the_same_in_every_language(lines, said):
    assert [said in words(line, "cover") for line in lines] == [True] * len(lines)
    assert [said in words(line) for line in lines] == [False] * len(lines)


def test_three_streams_without_what_only_holds_others():
    elements = [
        Element("cover_1", "cover", "United Nations"),
        Element("para_1", "paragraph", "Calls upon:", number="1", footnotes=(FootnoteMark("fn_1", 4),)),
        Element("para_1__list_1", "list"),
        Element("para_1__list_1__point_a", "point", "States", number="a"),
        Element("fn_1", "footnote", "See A/1.", number="1"),
        Element("para_4", "paragraph", "Decides.", number="4"),
        Element("text_1", "text"),
    ]
    cover, text, notes = items(elements)
    assert [[each.elements[0].id for each in stream] for stream in (cover, text, notes)] == [
        ["cover_1"], ["para_1", "para_1__list_1__point_a", "para_4"], ["fn_1"],
    ]  # fmt: skip
    assert [(each.number, each.rise, each.notes) for each in text] == [("1", None, 1), ("a", None, 0), ("4", 3, 0)]
    assert [each.level for each in text] == ["prose", "prose", "prose"]


def test_two_as_one():
    one, two = (item(Element(f"para_{n}", "paragraph", f"word {n}{n}", number=str(n))) for n in (1, 2))
    both = joined((one, two))
    assert [element.id for element in both.elements] == ["para_1", "para_2"]
    assert (both.number, both.length, both.words) == ("1", 14, {"11", "22"})
