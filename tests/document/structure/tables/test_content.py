"""What a block holds, by its own words."""

from __future__ import annotations

import pytest

from gnomon.document.structure.tables import content


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("19-Feb-1993", True), ("2 October 2015", True), ("1er mars 2019", True), ("3 de mayo de 2020", True),
        ("2021年10月11日", True), ("2021-10-11", True), ("27 شباط/فبراير 1998", True), ("11.10.2021", True),
        ("2022–2023", False), ("19. Advisory services", False),
    ],
)  # fmt: skip
def test_dates(words: str, held: bool) -> None:
    assert content.date(words) is held


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("2022–2023", True), ("2025", True), ("By 2025", True),
        ("Progressively linked with the goals 2015–2030.", True),
        ("逐步实现", True), ("постепенно до 2030 года", True),
        ("Review the Labour Law of 1997 and the decree on the harbours", False),
        ("(a) By 2025", False), ("A/HRC/RES/48/95 of 2021", False), ("Courts open", False),
    ],
)  # fmt: skip
def test_times(words: str, held: bool) -> None:
    assert content.time(words) is held


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("(a) Open the courts;", True), ("…", True), ("[...]", True), ("---", True), ("(iv) Train nurses", True),
        ("(CCPR/C/VAL/CO/3, para. 35)", True), ("（CCPR/C/VAL/CO/3，第35段）", True), ("أ) فتح المحاكم", True),
        ("Open the courts", False), ("(migrant) workers", False),
    ],
)  # fmt: skip
def test_what_only_a_column_of_quotations_holds(words: str, held: bool) -> None:
    assert content.quoted(words) is held


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("General Assembly", "GA"), ("Human Rights\nCommission", "CHR"), ("Conseil des droits de l’homme", "HRC"),
        ("人权理事会", "HRC"), ("مجلس الأمن", "SC"), ("Parliament", None),
    ],
)  # fmt: skip
def test_bodies(words: str, code: str | None) -> None:
    assert content.body(words) == code
