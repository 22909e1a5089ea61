"""Lists of articles."""

from __future__ import annotations

import pytest

from gnomon.findings.laws.articles import articles_in

CASES: list[tuple[str, tuple[str, ...], bool]] = [
    ("articles 66 (d), 68 (a), 77 and 80 (c) of the Telecoms Act", ("66", "68", "77", "80"), True),
    ("articles 124A, 153 and 295A of the Code", ("124A", "153", "295A"), True),
    ("articles 10 to 12", ("10", "11", "12"), False),
    ("article 499 bis and article 500 bis of the Code", ("499 bis", "500 bis"), True),
    ("第27条和第451条", ("27", "451"), False),
    ("第305、第307和第309条", ("305", "307", "309"), False),
    ("第十九条", ("19",), False),
    ("los artículos 3 a 5 de la Ley", ("3", "4", "5"), True),
]


@pytest.mark.parametrize(("text", "numbers", "leads"), CASES)
def test_lists(text: str, numbers: tuple[str, ...], leads: bool) -> None:
    assert [(found.numbers, found.leads) for found in articles_in(text, 0, len(text))] == [(numbers, leads)]


@pytest.mark.parametrize("text", ["paragraph 5", "第5段", "the article of a newspaper", "resolution 42/37"])
def test_other_numbers(text: str) -> None:
    assert list(articles_in(text, 0, len(text))) == []
