"""Blocks of print: where they end, how wide they are, where two columns ran into one."""

from __future__ import annotations

import pytest

from gnomon.document.structure.lines import lines
from gnomon.document.structure.tables.blocks import Block, blocks, cut, measure, separate, time_apart, width

WIDE = "the courts of the two islands are to be open to all the people who live there and to their lawyers"


def block(text: str) -> Block:
    return Block(tuple(line for line in lines(text) if line.text))


def words(found: list[Block]) -> list[str]:
    return [each.words for each in found]


def test_a_blank_line_and_a_new_page_end_a_block() -> None:
    found = list(blocks(list(lines("a\nb\n\nc\nd\n")), frozenset({4})))
    assert [(each.words, each.turned) for each in found] == [("a b", False), ("c", False), ("d", True)]


@pytest.mark.parametrize(("text", "wide"), [("Port Selin", 10), ("瓦尔梅拉", 8), ("第9段", 5)])
def test_width_counts_half_width_characters(text: str, wide: int) -> None:
    assert width(next(lines(text))) == wide


def test_a_cut_keeps_every_character_in_its_place() -> None:
    text = "  1.  Open the courts"
    first, second = cut(next(lines(text)), 2)
    assert [(part.text, text[part.start : part.end]) for part in (first, second)] == [
        ("1.", "1."),
        ("Open the courts", "Open the courts"),
    ]


def test_columns_of_one_width_have_no_measure() -> None:
    even = [block(f"{WIDE}\n{WIDE}\nend.") for _ in range(4)]
    assert measure(even).limit == 0
    assert measure([*even, block("open the\ncourts\nsoon")]).limit == pytest.approx(0.55 * len(WIDE))


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (f"{WIDE}\nand judges.", [f"{WIDE} and judges."]),
        (f"{WIDE}.\nOpen the\ncourts", [f"{WIDE}.", "Open the courts"]),
        (f"{WIDE}  Open the\ncourts to\nall", [WIDE, "Open the courts to all"]),
        (f"Concern of the Expert in her update of 2023 {'x' * 20} Open the\ncourts to\nall",
         [f"Concern of the Expert in her update of 2023 {'x' * 20}", "Open the courts to all"]),
    ],
)  # fmt: skip
def test_columns_that_ran_into_one_another(text: str, apart: list[str]) -> None:
    assert words(list(separate(block(text), 55))) == apart


@pytest.mark.parametrize(
    ("texts", "apart"),
    [
        (["Open all the courts\nof the north\n2024–2026"], ["Open all the courts of the north", "2024–2026"]),
        (["Open all the courts\nProgressively\nuntil 2030"], ["Open all the courts", "Progressively until 2030"]),
        (["Open the law of\n2019 courts", "2025"], ["Open the law of 2019 courts", "2025"]),
        (["Open the courts"], ["Open the courts"]),
    ],
)
def test_a_time_at_the_end_stands_apart_where_the_row_has_no_other(texts: list[str], apart: list[str]) -> None:
    assert words(time_apart([block(text) for text in texts])) == apart
