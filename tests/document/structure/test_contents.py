"""Lists of contents in front of a report: found in six languages, in lines and in columns that came apart."""

from __future__ import annotations

import pytest

from gnomon.document.structure import contents
from gnomon.document.structure.layout import rows

BODY = "1. The mission visited Port Selin.\n\n2. It met the miners.\n"
ENGLISH = """A/HRC/51/88

Contents
 Paragraphs Page
I. Introduction .................................. 1–4 3
II. Findings of the mission to the northern
 provinces ....................................... 5–61 4
Annex
 Members of the mission .......................... 19

I. Introduction

"""


def split(text: str) -> tuple[list[str], list[str]]:
    """The lines that stay and those of the list."""
    kept, dropped = contents.remove(rows(text))
    assert all(one.why == "contents-list" for one in dropped)
    return [row.text for row in kept], [text[slice(*one.span)] for one in dropped]


def test_the_body_begins_where_the_first_heading_comes_again() -> None:
    kept, gone = split(ENGLISH + BODY)
    assert kept[:3] == ["A/HRC/51/88", "I. Introduction", "1. The mission visited Port Selin."]
    assert (gone[0], gone[-2:]) == ("Contents", ["Annex", "Members of the mission .......................... 19"])


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [
        ("Contents", "Introduction", "Findings"),
        ("TABLE OF CONTENTS", "Introduction", "Findings"),
        ("Table des matières", "Introduction", "Constatations"),
        ("Índice", "Introducción", "Conclusiones"),
        ("Содержание", "Введение", "Выводы"),
        ("目 录", "导言", "结论"),
        ("المحتويات", "مقدمة", "استنتاجات"),
    ],
)
def test_the_word_for_contents(heading: str, first: str, second: str) -> None:
    kept, gone = split(f"{heading}\n\n{first} ........ 3\n\n{second} ........ 5\n\n{first}\n\n{BODY}")
    assert kept[0] == first
    assert gone == [heading, f"{first} ........ 3", f"{second} ........ 5"]


def test_columns_that_came_apart() -> None:
    pieces = [
        "Contents",
        "I.",
        "II.",
        "Paragraphs",
        "Page",
        "Introduction.......",
        "1–4",
        "3",
        "Findings .......",
        "5–61",
    ]
    body = "Introduction\n1.\nThe mission visited Port Selin.\n"
    kept, gone = split("\n\n".join([*pieces, "4", "Annex", "2", body]))
    assert kept == ["Introduction", "1.", "The mission visited Port Selin."]
    assert gone[-3:] == ["4", "Annex", "2"]


def test_entries_without_dots() -> None:
    kept, gone = split(f"Contents\nIntroduction 3\nFindings of the mission 4\nConclusions 12\n\nIntroduction\n{BODY}")
    assert kept[0] == "Introduction"
    assert len(gone) == 4


def test_figures_at_line_ends_are_no_entries_of_a_dotted_list() -> None:
    kept, _ = split(
        "Contents\n\nFindings ........ 5\nConclusions ........ 9\n\nThe mission stayed from 2\nto 13 May 2022.\n"
    )
    assert kept == ["The mission stayed from 2", "to 13 May 2022."]


@pytest.mark.parametrize("text", ["Contents\n\n" + BODY, "Contents of the archive 3\n" + BODY, BODY])
def test_no_list(text: str) -> None:
    assert split(text)[1] == []
