"""Tables whose blank lines tell nothing: none between the paragraphs, or one behind every line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gnomon.document.structure.lines import lines
from gnomon.document.structure.tables.tight import is_tight

from .printing import HEADS, grid, interleaved, read, rows
from .test_interleaved import LIST


def squeezed(text: str, *languages: str) -> list[list[str]]:
    return [["".join(cell.split()) for cell in row] for row in grid(read(text, *languages))[1:]]


def without_blank_lines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())


def double_spaced(text: str) -> str:
    return without_blank_lines(text).replace("\n", "\n\n")


@pytest.mark.parametrize("change", [without_blank_lines, double_spaced])
@pytest.mark.parametrize("language", HEADS)
def test_most_cells_are_found_without_the_help_of_blank_lines(language: str, change: Callable[[str], str]) -> None:
    right = total = 0
    for seed in range(6):
        table = rows(seed, language)
        found = squeezed(change(interleaved(table, language, 95, 36, page=3)), language)
        assert [row[0] for row in found] == [row.number for row in table]
        total += 4 * len(table)
        right += sum(
            a == b for row, printed in zip(found, table, strict=True) for a, b in zip(row, printed.solid, strict=True)
        )
    assert right / total > 0.87  # a paragraph that ends in a short line is told from a narrow column by its words only


def test_a_list_of_resolutions_without_blank_lines() -> None:
    closed = without_blank_lines(LIST)
    assert squeezed(closed, "en") == squeezed(LIST, "en")
    assert squeezed(double_spaced(LIST), "en") == squeezed(LIST, "en")


@pytest.mark.parametrize(
    ("text", "tight"),
    [("a b\nc d\n" * 8, True), ("a b\n\n" * 16, True), ("a b\nc d\n\n" * 8, False), ("a b\n" * 4, False)],
)
def test_when_blank_lines_tell_nothing(text: str, tight: bool) -> None:
    assert is_tight(list(lines(text))) is tight
