"""A document as blocks: order, languages beside each other, tables, levels, margin."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.site.languages import INTERFACE
from gnomon.site.place import Place
from gnomon.site.public.paragraphs import blocks, merged
from gnomon.site.public.passages import opened
from site_documents import CITED, report, resolution


def test_two_languages_in_one_order() -> None:
    found = blocks(resolution("zh"), resolution("en"))
    assert [(each.id, each.main is not None, each.beside is not None) for each in found] == [
        ("sec_1", True, True),
        ("formula_1", True, True),
        ("recital_1", True, True),
        ("para_1", True, True),
        ("para_1_bis", False, True),
        ("para_2", True, True),
        ("para_2__list_1__point_a", True, True),
        ("fn_1", True, True),
    ]


def test_languages_with_other_addresses_stand_beside_each_other() -> None:
    chinese, english = resolution("zh"), resolution("en")
    twins = {"en": {"para_1": "en__para_1", "para_1_bis": "para_1"}}
    found = {each.id: each for each in blocks(replace(chinese, twins=twins), english)}
    pair, alone = found["para_1"], found["en__para_1"]
    assert pair.main is not None
    assert pair.beside is not None
    assert (pair.main.provision.id, pair.beside.provision.id) == ("para_1", "para_1_bis")
    assert (alone.main, alone.side.provision.id) == (None, "para_1")
    assert "para_1_bis" not in found


@pytest.mark.usefixtures("sample_rows")
def test_the_margin_holds_findings_and_opens_what_is_cited() -> None:
    shown = opened(blocks(resolution("en"), None), "en", Place(INTERFACE["en"]))
    found = {each.id: each for each in shown}
    assert [(note.finding.kind, note.passage) for note in found["para_2"].notes] == [
        ("clause", None),
        ("recommendation", None),
        ("citation", CITED),
    ]
    assert found["recital_1"].notes == ()
    assert [anomaly.printed for anomaly in found["recital_1"].anomalies] == ["A/HRC/45/61"]
    assert (found["para_2"].indent, found["para_2__list_1__point_a"].indent) == (0, 1)


def test_a_table_is_one_block_with_rows_and_cells() -> None:
    found = blocks(report("en"), None)
    assert [(each.id, each.kind, each.level) for each in found] == [
        ("sec_I", "title", 2),
        ("para_31", "text", 3),
        ("att_1", "title", 2),
        ("att_1__table_1", "table", 3),
    ]
    table = found[-1].main
    assert table is not None
    assert [[within[0].provision.text for _cell, within in row.cells] for row in table.rows] == [
        ["Benchmark", "Recommendation", "Timeframe"],
        ["1. Repeal <laws>", "CCPR/C/VAL/CO/3, para. 11", "2022–2023"],
    ]


@pytest.mark.parametrize(
    ("one", "two", "order"),
    [
        (["a", "b"], ["a", "x", "b"], ["a", "x", "b"]),
        (["a", "b"], ["x", "a", "y", "z"], ["x", "a", "y", "z", "b"]),
        ([], ["x"], ["x"]),
        (["b", "a"], ["a", "b", "x"], ["b", "x", "a"]),
    ],
)
def test_one_order_of_two_lists(one: list[str], two: list[str], order: list[str]) -> None:
    assert merged(one, two) == order


@given(st.lists(st.sampled_from("abcdef"), unique=True), st.lists(st.sampled_from("defghi"), unique=True))
def test_one_order_holds_everything_once_and_keeps_the_first(one: list[str], two: list[str]) -> None:
    order = merged(one, two)
    assert sorted(order) == sorted({*one, *two})
    assert [each for each in order if each in one] == one
