"""The ruler: pairs, counts, fields and optional rows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from findings.made_documents import provisions
from gnomon.document.model import Document
from gnomon.findings import find
from gnomon.findings.expected import Row, Said, Table
from gnomon.findings.model import Findings, Time
from gnomon.findings.scoring import Score, equal, score, total

TEXT = "Urges Valmera to repeal the Press Law, and notes that about 40 journalists were held in 2021."


def table(*rows: Row, kinds: tuple[str, ...] = ("laws", "indicators")) -> Table:
    return Table(Path("made.json"), "made.txt", "A/VAL/1", None, "work", kinds, (), rows)


def row(kind: str, words: str, *, optional: bool = False, **values: Any) -> Row:
    at = TEXT.index(words)
    return Row(kind, "para_1", (at, at + len(words)), values, optional)


@pytest.fixture(scope="module")
def read() -> tuple[Document, Findings]:
    document = provisions(TEXT)
    return document, find(document)


LAW = row("laws", "Press Law", article=None, change="repeal")
FIGURE = row("indicators", "about 40 journalists", value=40, qualifier="about", period="2021")


def counts(found: list[Score]) -> dict[str, tuple[int, int, int]]:
    return {one.kind: (one.expected, one.found, one.matched) for one in found}


def test_all_right(read: tuple[Document, Findings]) -> None:
    scores, differences = score(*read, table(LAW, FIGURE))
    assert counts(scores) == {"laws": (1, 1, 1), "indicators": (1, 1, 1)}
    assert [one.fields for one in scores] == [
        {"article": (1, 1), "change": (1, 1)},
        {"value": (1, 1), "qualifier": (1, 1), "period": (1, 1)},
    ]
    assert (scores[0].precision, scores[0].recall, scores[0].language, differences) == (1.0, 1.0, "en", [])


def test_a_wrong_field_is_no_miss(read: tuple[Document, Findings]) -> None:
    scores, differences = score(
        *read, table(row("indicators", "40", value=40, qualifier="exact"), kinds=("indicators",))
    )
    assert counts(scores) == {"indicators": (1, 1, 1)}
    assert scores[0].fields == {"value": (1, 1), "qualifier": (0, 1)}
    assert [(one.what, one.said) for one in differences] == [("field", "qualifier: 'about', expected 'exact'")]


def test_another_key_is_a_miss_and_a_surplus(read: tuple[Document, Findings]) -> None:
    scores, differences = score(*read, table(row("indicators", "40", value=41), kinds=("indicators",)))
    assert counts(scores) == {"indicators": (1, 1, 0)}
    assert [(one.what, one.said) for one in differences] == [("surplus", "about 40 journalists"), ("missed", "40")]


def test_one_finding_meets_one_row(read: tuple[Document, Findings]) -> None:
    scores, _ = score(*read, table(LAW, row("laws", "Law"), kinds=("laws",)))
    assert counts(scores) == {"laws": (2, 1, 1)}
    assert scores[0].fields == {"article": (1, 1), "change": (1, 1)}


def test_optional_rows_count_neither_way(read: tuple[Document, Findings]) -> None:
    scores, _ = score(
        *read, table(row("laws", "Press Law", optional=True), row("laws", "Valmera", optional=True), kinds=("laws",))
    )
    assert counts(scores) == {"laws": (0, 0, 0)}
    assert (scores[0].optional, scores[0].precision, scores[0].recall) == (1, None, None)


def test_kinds_that_are_not_annotated_are_not_scored(read: tuple[Document, Findings]) -> None:
    assert score(*read, table(kinds=())) == ([], [])


def test_sums_by_kind_and_language() -> None:
    parts = [
        Score("laws", "fr", 2, 1, 1, 0, {"year": (1, 1)}),
        Score("laws", "en", 1, 1, 1),
        Score("laws", "fr", 1, 2, 1, 1, {"year": (0, 1)}),
    ]
    assert total(parts) == [Score("laws", "en", 1, 1, 1), Score("laws", "fr", 3, 3, 2, 1, {"year": (1, 2)})]


@pytest.mark.parametrize(
    ("value", "wanted", "same"),
    [
        (2021, 2021, True),
        ("2021", 2021, False),
        (None, {"any": [None, "amend"]}, True),
        ("amend", {"any": ["repeal", "suspend"]}, False),
        (("4", "6"), ["4", "6"], True),
        (("4",), ["4", "6"], False),
    ],
)
def test_equal(value: object, wanted: object, same: bool) -> None:
    assert equal(value, wanted) is same


def test_rules_are_counted_apart(read: tuple[Document, Findings]) -> None:
    scores, _ = score(*read, table(LAW, row("indicators", "40", value=41)))
    assert {one.kind: one.rules for one in scores} == {
        "laws": {"laws/law": (1, 1)},
        "indicators": {"indicators/counted": (0, 1)},
    }
    assert total([*scores, *scores])[1].rules == {"laws/law": (2, 2)}


def test_what_lies_outside_the_scope_is_not_counted(read: tuple[Document, Findings]) -> None:
    figure = TEXT.index("about 40")
    scores, differences = score(*read, replace(table(LAW, FIGURE), scope=((figure, len(TEXT)),)))
    assert (counts(scores), differences) == ({"indicators": (1, 1, 1)}, [])


@pytest.mark.parametrize(("parts", "expected"), [(True, (1, 1, 1)), (False, (1, 2, 1))])
def test_parts_of_a_row_count_once(parts: bool, expected: tuple[int, int, int]) -> None:
    text = "Urges Valmera to repeal the Press Law and the Land Law."
    document = provisions(text)
    whole = Row("laws", "para_1", (0, len(text)), {}, parts=parts)
    scores, _ = score(document, find(document), table(whole, kinds=("laws",)))
    assert counts(scores) == {"laws": expected}


def test_a_kind_that_nothing_looks_for_is_missed(read: tuple[Document, Findings]) -> None:
    document, findings = read
    scores, _ = score(document, replace(findings, laws=None), table(LAW, kinds=("laws",)))
    assert [(one.expected, one.found, one.precision, one.recall) for one in scores] == [(1, 0, None, 0.0)]


def test_the_class_of_a_clause_is_its_key() -> None:
    document = provisions(TEXT)
    clauses = [row("clauses", "Urges Valmera", **{"class": "urge"}), row("clauses", "notes", **{"class": "welcome"})]
    scores, differences = score(document, find(document), table(*clauses, kinds=("clauses",)))
    assert counts(scores) == {"clauses": (2, 2, 1)}
    assert [one.what for one in differences] == ["missed", "surplus"]


DUE = Time("its next session", "fixed", body="HRC", session="60", from_="2025-09")


@pytest.mark.parametrize(
    ("value", "wanted", "right"),
    [
        (DUE, {"session": "60"}, True),
        (DUE, {"session": "60", "from": "2025-09"}, True),
        (DUE, {"session": "61"}, False),
        (DUE, {"to": None}, True),
        (None, {"to": None}, False),
        (DUE, {"kind": {"any": ["open", "fixed"]}}, True),
        ("the Government of Valmera", Said("Government"), True),
        ("Government", Said("the government of Valmera"), True),
        ("Parliament", Said("Government"), False),
        ("", Said("Government"), False),
        (None, Said("Government"), False),
        (("the Courts", "the Government"), [Said("Government"), Said("Courts")], True),
        (("the Courts",), [Said("Government"), Said("Courts")], False),
        (("the Courts", "others"), [Said("Government"), Said("Courts")], False),
        (("20", "21"), ["20", "21"], True),
        (("21", "20"), ["20", "21"], False),
    ],
)
def test_values_of_records_words_and_lists(value: object, wanted: object, right: bool) -> None:
    assert equal(value, wanted) is right
