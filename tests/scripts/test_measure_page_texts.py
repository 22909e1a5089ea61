"""What the ruler of page texts expects of a text, and how it compares that with what was read."""

from __future__ import annotations

import importlib
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from gnomon.document import read

NAME = "S_RES_0095_1952_EN_GOLD.txt"
TEXT = """\
Resolution 95 (1952)
of 4 March 1952

The Security Council,

Noting the letter of Valmera, 14

1. Opens the port of Selin;

2. Decides to go on.

Adopted at the 548th meet-
ing by 9 votes to none, with one
abstention (Norvia).

14 Official Records, Seventh Year.
"""


@pytest.fixture
def ruler(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[2] / "scripts")
    return importlib.import_module("measure_page_texts")


def test_what_is_expected(ruler: ModuleType) -> None:
    wanted = ruler.expected(NAME, TEXT)
    assert (wanted.symbol, wanted.date, wanted.numbers) == ("S/RES/95(1952)", "1952-03-04", ("1", "2"))
    assert (wanted.meeting, wanted.counts, wanted.notes) == ("548", (9, 0, 1), ("14",))


def test_a_text_read_right_and_one_read_wrong(ruler: ModuleType) -> None:
    document = read(TEXT.encode(), NAME)
    right = ruler.compared(ruler.expected(NAME, TEXT), document)
    assert [what for what, (asked, good, _) in right.items() if good != asked] == []
    other = (
        TEXT.replace("548th", "549th").replace("9 votes", "8 votes").replace("2. Decides", "2. Resolves\n\n3. Decides")
    )
    wrong = ruler.compared(ruler.expected("S_RES_0096_1952_EN_GOLD.txt", other), document)
    missed = [what for what, (asked, good, _) in wrong.items() if good != asked]
    assert missed == ["symbol, number and year", "paragraph numbers", "meeting", "vote counts"]


def test_a_name_that_names_no_resolution(ruler: ModuleType) -> None:
    with pytest.raises(ValueError, match="does not name a resolution"):
        ruler.expected("notes.txt", TEXT)


def test_the_table(ruler: ModuleType) -> None:
    printed = ruler.table(Counter({"date": 4, "date right": 3}))
    assert printed == "| what | asked | right |\n|---|---|---|\n| date | 4 | 0.7500 |"
