"""Every code of the method and of the findings has its words on the site."""

from __future__ import annotations

from typing import get_args

import pytest
from django.utils import translation

from gnomon.findings.classes import classes
from gnomon.method import changes
from gnomon.method.corroboration import corroboration
from gnomon.method.standing import Sentence
from gnomon.method.weighing import Wording
from gnomon.register.queries.rows import Change
from gnomon.site import words
from gnomon.site.languages import INTERFACE
from gnomon.site.place import Place
from gnomon.site.public.sentences import Fact, line, worded

LOW, HIGH = {"en": "Against it", "zh": "背道而驰"}, {"en": "Largely reached"}
APART = {"benchmark": "C", "low_voice": "civil-society", "high_voice": "state", "low_grade": LOW, "high_grade": HIGH}
CHANGED = {"count": 9, "release": 3, "on": "2023-06-18"}
FACTS = [
    (Sentence("benchmarks", {"total": 20, "past": 0}), Fact("20 benchmarks", "none of them past its time")),
    (Sentence("benchmarks", {"total": 2, "past": 1}), Fact("2 benchmarks", "1 of them past its time")),
    (
        Sentence("assessed", {"assessed": 3, "total": 20, "voices": ("state", "committee")}),
        Fact("3 of 20", "have an assessment on file, by State and Committee"),
    ),
    (
        Sentence("assessed", {"assessed": 0, "total": 20, "voices": ()}),
        Fact("No assessment", "is on file: no voice has graded a benchmark yet"),
    ),
    (
        Sentence("furthest-apart", APART),
        Fact(
            "Benchmark C",
            "is where voices stand furthest apart: State “Largely reached”, Civil society “Against it”",
            "C",
        ),
    ),
    (
        Sentence("no-two-voices"),
        Fact("No comparison", "is possible yet: no benchmark has been graded differently by two voices"),
    ),
    (
        Sentence("changed", CHANGED | {"benchmarks": ("A", "C")}),
        Fact("9 changes", "in release 3 of 18 June 2023, in A and C"),
    ),
    (
        Sentence("changed", CHANGED | {"benchmarks": tuple("ABCDEFG")}),
        Fact("9 changes", "in release 3 of 18 June 2023, in 7 benchmarks"),
    ),
    (Sentence("nothing-changed"), Fact("No change", "to a benchmark in the latest release")),
]


@pytest.mark.parametrize(("sentence", "fact"), FACTS)
def test_sentences_in_english(sentence: Sentence, fact: Fact) -> None:
    with translation.override("en"):
        assert worded([sentence], Place(INTERFACE["en"])) == [fact]


@pytest.mark.parametrize("sentence", [sentence for sentence, _fact in FACTS])
def test_sentences_in_chinese_are_all_chinese(sentence: Sentence) -> None:
    with translation.override("zh-hans"):
        (fact,) = worded([sentence], Place(INTERFACE["zh"]))
    assert not set("abcdefghijklmnopqrstuvwxyz") & set((fact.strong + fact.rest).replace("Largely reached", ""))


VALUES = dict.fromkeys(
    ("benchmark", "by", "count", "grade", "label", "name", "period", "printed", "scheme", "title"), "x"
) | {"state": "met", "status": "under-way"}


@pytest.mark.parametrize("code", changes._PLAIN)
@pytest.mark.parametrize("tongue", ["en", "zh-hans"])
def test_every_change_has_words(code: str, tongue: str) -> None:
    with translation.override(tongue):
        assert line(Change("2023", 1, "plain", code, VALUES)) != "plain"


def test_a_change_of_a_later_version_keeps_its_plain_sentence() -> None:
    assert line(Change("2023", 1, "Something new", "unheard-of", {})) == "Something new"


def test_every_class_of_verbs_has_words() -> None:
    assert set(words.CLASSES) == set(classes())


def test_an_unknown_slug_is_shown_as_it_is() -> None:
    assert words.word(words.SIDES, "trade-union") == "trade union"


def test_every_state_of_corroboration_has_words() -> None:
    states = {corroboration("abc"[:n]) for n in range(4)}
    assert set(words.CORROBORATION) == states


def test_every_wording_of_a_claim_has_words() -> None:
    assert set(words.WORDINGS) == set(get_args(Wording))
