"""Lines that go on from each other, and lines that do not."""

from __future__ import annotations

import random
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.quality.order import breaks

SENTENCES = (
    "The Special Rapporteur visited {n} prisons in Port Selin and spoke with the persons detained there.",
    "It is of concern that trials were held without counsel and that appeals were heard in closed session.",
    "The Government of Valmera should publish the figures for each district and explain how they were made.",
)


def page() -> list[str]:
    """Six numbered paragraphs as they are printed."""
    lines: list[str] = []
    for number in range(11, 17):
        words = f"{number}. " + " ".join(SENTENCES).format(n=number)
        lines += textwrap.wrap(words, 76, initial_indent="    ")
    return lines


def found(lines: list[str]) -> int:
    return breaks("\n".join(lines))[0]


def test_a_page_in_order_has_none():
    assert breaks("\n".join(page())) == (0, len(page()))


@pytest.mark.parametrize("seed", range(8))
def test_lines_out_of_order(seed):
    lines = page()
    random.Random(seed).shuffle(lines)
    assert found(lines) >= 4


def test_two_columns_read_across():
    lines = page()
    half = len(lines) // 2
    pairs = list(zip(lines[:half], lines[half:], strict=False))
    assert found([f"{left} {right.strip()}" for left, right in pairs]) >= 3
    assert found([line for pair in pairs for line in pair]) >= 4


FULL = "words that fill the whole of the line and reach the right edge of it"
BODY = [FULL] * 8


@pytest.mark.parametrize(
    ("before", "line", "expected"),
    [
        ("words that fill the line and come to their end there in the line.", "but then they go on", 1),
        ("words that fill the line and come to their end there in the line.", "But then others begin", 0),
        ("words that fill the line and are cited in this article, para. no.", "35 of the same", 0),
        (FULL, "12. Requests the Government", 1),
        (FULL + ";", "(b) To report", 0),
        (FULL, "(b) To report", 1),
        ("short ends;", "and goes on as no new line does", 1),
        ("short ends", "and goes on below a title", 0),
        (FULL, "it was said there. then it went on in one", 1),
    ],
)
def test_one_place(before, line, expected):
    assert found([*BODY, before, line]) == expected


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((1, 2, 3), 0), ((3, 2, 1), 2), ((7, 8, 1, 2), 0), ((40, 3, 41, 4), 0), ((99, 12), 0), ((5, 7, 6), 1)],
)
def test_numbers_of_a_count(numbers, expected):
    assert (
        found([*["Words of a line that ends."] * 8, *(f"{number}. Words of a line that ends." for number in numbers)])
        == expected
    )


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("9.1", "9.2", "9.3"), 0),
        (("9.3", "9.2", "9.1"), 2),
        (("9.2", "8.1"), 0),
        (("9.2", "1"), 0),
        (("107.41.", "107.40."), 1),
    ],
)
def test_numbers_of_two_parts_count_within_the_first(numbers, expected):
    assert (
        found([*["Words of a line that ends."] * 8, *(f"{number} Words of a line that ends." for number in numbers)])
        == expected
    )


@pytest.mark.parametrize(
    ("opens", "line", "expected"),
    [
        ("11. Words", "and the States parties to the 12. Calls upon the Council", 1),
        ("11. Words", "it was said (Valmera); 12. Calls upon the Council", 1),
        ("1. слова", "глобальная цель по 2. принимает к сведению", 1),
        ("9.1 Words", "rights and bring 9.2 Take steps", 1),
        ("9.1. Words", "rights and bring 9.2. Take steps", 1),
        ("1 - تحيط علما", "تكرر الإعراب عن 2 - ترحب باستئناف", 1),
        ("1. 注意到", "促进和保护人权；2. 请秘书长", 1),
        ("11. Words", "as in paragraph 11. The Council", 0),
        ("11. Words", "as in paragraph 30. The Council", 0),
        ("9.1 Words", "it rose by 9.2 per cent", 0),
        ("11. Words", "see paras. 12. The Council", 0),
    ],
)
def test_a_number_of_the_count_amid_a_line(opens, line, expected):
    assert found([opens, *["Words of a line"] * 8, line]) == expected


@pytest.mark.parametrize(
    ("pages", "expected"),
    [((2, 2, 5, 28), 0), ((2, 28, 2, 30), 1), ((30, 5, 2), 2), ((), 0), (("1–4 3", "5–18 7", "19 4"), 1)],
)
def test_pages_of_a_table_of_contents(pages, expected):
    assert (
        found([*["Words of a line that ends."] * 8, *(f"Words of a title ............ {page}" for page in pages)])
        == expected
    )


def test_few_lines_tell_nothing():
    assert breaks("b.\na\n" * 3) == (0, 0)


@given(st.lists(st.text("aA.,;1()\u4e00\u0627 ", max_size=30), max_size=20))
def test_any_lines_are_counted(lines):
    broken, count = breaks("\n".join(lines))
    assert broken >= 0
    assert count in (0, sum(bool(line.strip()) for line in lines))


@given(st.integers(0, 30), st.integers(1, 4))
def test_the_edge_of_a_page_is_that_of_its_text(edge, times):
    """A page that is printed further in is the same page."""
    lines = page() * times
    shuffled = random.Random(edge).sample(lines, len(lines))
    assert found([" " * edge + line for line in shuffled]) == found(shuffled)
    assert found([" " * edge + line for line in page()]) == 0
