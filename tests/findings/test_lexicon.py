"""The notation of cues and how they are looked for, in languages with and without blanks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.findings.lexicon import INSTRUMENTS, Lexicon


def found(cue: str, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in Lexicon({"t": {"it": [cue]}}).find(text)]


@pytest.mark.parametrize(
    ("cue", "text", "words"),
    [
        ("miner", "The miner of Port Selin", ["miner"]),
        ("miner", "The miners of Port Selin", []),
        ("miner*", "The MINERS of Port Selin", ["MINERS"]),
        ("mine*", "miners, mines", ["miners", "mines"]),
        ("salt mine", "The salt  mine", ["salt  mine"]),
        ("salt mine", "The salt of the mine", []),
        ("salt ~ mine", "The salt of the old mine", ["salt of the old mine"]),
        ("salt ~ mine", "The salt that one takes from a mine", []),
        ("(salt|coal) mine", "a coal mine, a salt mine", ["coal mine", "salt mine"]),
        ("(old |)mine", "the old mine", ["old mine", "mine"]),
        ("mine s safety", "the mine’s safety", ["mine’s safety"]),
        ("self-rule", "self rule", ["self rule"]),
        ("ёлка", "елка", ["елка"]),
        ("дет*", "О детях", ["детях"]),
        ("矿工", "释放矿工、矿 工", ["矿工", "矿 工"]),
        ("对矿工 ~ 暴力", "对矿工实施暴力", ["对矿工实施暴力"]),
        ("2030年议程", "《2030年议程》", ["2030年议程"]),
        ("منجم", "المنجم والمنجم وبالمنجم للمنجم", ["المنجم", "والمنجم", "وبالمنجم", "للمنجم"]),
        ("مرأة", "حقوق المرأة", ["المرأة"]),
        ("حقوق مرأة", "وحقوق المرأة", ["وحقوق المرأة"]),
        ("بيئة", "والبيئة", ["والبيئة"]),
        ("تَعدين", "التعدين", ["التعدين"]),
        ("", "nothing", []),
        ("mine", "", []),
    ],
)
def test_a_cue_in_a_text(cue: str, text: str, words: list[str]) -> None:
    assert (found(cue, text) if cue else Lexicon({}).find(text)) == words


def test_words_in_the_name_of_an_instrument_speak_for_it_alone() -> None:
    lexicon = Lexicon({INSTRUMENTS: {"pact": ["mines convention"]}, "t": {"mine": ["mine*"], "talk": ["convention"]}})
    text = "The Mines Convention protects mines"
    assert [(hit.concept, text[hit.start : hit.end]) for hit in lexicon.find(text)] == [
        ("pact", "Mines Convention"),
        ("mine", "mines"),
    ]


def test_two_instruments_of_the_same_words_both_stand() -> None:
    lexicon = Lexicon({INSTRUMENTS: {"one": ["two pacts"], "other": ["two pacts"]}})
    assert [hit.concept for hit in lexicon.find("two pacts")] == ["one", "other"]


def test_hits_are_numbered_by_words() -> None:
    (hit,) = Lexicon({"t": {"it": ["old mine"]}}).find("In the old mine.")
    assert (hit.first, hit.last, hit.start, hit.end) == (2, 3, 7, 15)


def test_the_concepts_of_all_tables() -> None:
    assert Lexicon({"a": {"x": ["y"]}, "b": {"z": []}}).concepts == {"x", "z"}


@given(st.lists(st.sampled_from(["salt", "coal", "mine", "town", "矿", "工", "ملح"]), max_size=12))
def test_a_word_is_found_as_often_as_it_stands(words: list[str]) -> None:
    assert len(found("mine", " ".join(words))) == words.count("mine")


@given(st.text(max_size=60))
def test_any_text_is_read_and_places_lie_inside(text: str) -> None:
    lexicon = Lexicon({"t": {"a": ["m*"], "b": ["s ~ e"], "c": ["矿"], "d": ["م*"]}})
    for hit in lexicon.find(text):
        assert 0 <= hit.start < hit.end <= len(text)
