"""The changes that the measurement of alignments puts into a version, and what it counts as found."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from types import ModuleType

import pytest

from document.alignment.made_versions import TEXTS, version
from gnomon.document.alignment import align
from gnomon.document.model import Document, Element, Metadata, Source


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[2] / "scripts")
    return importlib.import_module("measure_alignment")


def elements() -> list[Element]:
    return [
        *version("en").elements,
        Element("para_3__list_1__point_a", "point", "At once.", parent="para_3", number="a"),
    ]


def document(key: str) -> Document:
    return Document(Source("v.txt", "text/plain", None, key, 0), "", Metadata(languages=(key,)), version(key).elements)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_left_out_takes_its_points_along(script, seed):
    kept, gone = script.left_out(elements(), random.Random(seed))
    assert {e.id for e in kept} == {e.id for e in elements()} - gone
    assert ("para_3" in gone) == ("para_3__list_1__point_a" in gone)
    assert len(gone) == (2 if "para_3" in gone else 1)


@pytest.mark.parametrize("seed", range(12))
def test_two_become_one_or_change_places(script, seed):
    kept, touched = script.joined(elements(), random.Random(seed))
    assert len(kept) == len(elements()) - 1
    assert len(touched) == 2
    moved, touched = script.exchanged(elements(), random.Random(seed))
    assert [e.number for e in moved] == [e.number for e in elements()]
    assert sum(a.text != b.text for a, b in zip(moved, elements(), strict=True)) == 2


def test_numbers_go_on_one_higher(script):
    changed, touched = script.numbered_on(elements(), random.Random(1))
    (start,) = touched
    numbers = [e.number for e in changed if e.kind == "paragraph"]
    assert numbers in (["2", "3", "4"], ["1", "3", "4"], ["1", "2", "4"])
    assert numbers[int(start.removeprefix("para_")) - 1] == str(int(start.removeprefix("para_")) + 1)


@pytest.mark.parametrize("kind", ["left out", "joined", "numbered on"])
@pytest.mark.parametrize("key", ["fr", "es", "ru"])
def test_a_change_is_found(script, kind, key):
    found = [script.change_is_found(document("en"), document(key), kind, random.Random(seed)) for seed in range(6)]
    assert sum(flagged and others for flagged, others in found) >= 5


def test_rows_that_agree_and_rows_that_do_not(script):
    assert [*script.same_addresses(align([version(key) for key in TEXTS]))] == [True] * 7
    lacking = [version("en"), version("fr", TEXTS["fr"][:-1])]
    assert [*script.same_addresses(align(lacking))] == [True] * 6 + [False]
