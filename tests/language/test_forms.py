"""The notation of word forms, and a language that is only a data file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_languages import VALMERAN, provision

from gnomon import language
from gnomon.findings import actions, actors, asking, clauses, verbs
from gnomon.findings.classes import classes
from gnomon.language import detect, numerals
from gnomon.language.forms import alternation, branches, compile_form, fold, initials


@pytest.mark.parametrize(
    ("form", "text", "matches"),
    [
        ("take(s|n)? note", "taken  note", True),
        ("colou?r", "color", True),
        ("train*", "trainers", True),
        ("express ~ concern", "express its very deep concern", True),
        ("express ~ concern", "express thanks, concern", False),
        ("bring …to justice", "bring those responsible to justice", True),
        ("bring …to justice", "bring them; to justice", False),
        ("l'État", "l’État", True),
        ("ещё", "еще", True),
        ("يقرر", "يُقرِّر", True),
        ("إلى", "الى", True),
    ],
)
def test_a_form_matches_however_it_is_typed(form: str, text: str, matches: bool) -> None:
    assert bool(re.fullmatch(compile_form(form), text)) is matches
    assert bool(re.fullmatch(compile_form(form, folded=True), fold(text))) is matches


def test_a_pair_gives_the_mood_asked_for() -> None:
    assert compile_form("recall[s|ing]", mood="finite") == "recalls"
    assert compile_form("recall[s|ing]", mood="participle") == "recalling"
    with pytest.raises(ValueError, match="two moods"):
        compile_form("recall[s|ing]")


def test_words_after_the_sign_are_no_part_of_the_form() -> None:
    match = re.match(compile_form("decides > to remain seized"), "decides to remain seized")
    assert match is not None
    assert match.group() == "decides"


def test_a_word_among_the_breaks_stops_a_form() -> None:
    expression = compile_form("notes ~ with concern", breaks=alternation(["of"]))
    assert re.match(expression, "notes again with concern")
    assert not re.match(expression, "notes reports of States with concern")


def test_the_longest_form_comes_first_and_no_forms_match_nothing() -> None:
    assert re.match(alternation(["call", "call upon"]), "call upon").group() == "call upon"  # type: ignore[union-attr]
    assert re.search(alternation([]), "anything") is None


@pytest.mark.parametrize(
    ("expression", "known"), [("recalls", "r"), ("(?:a|(?:b|c))d", "abc"), ("(?:a)?b", ""), ("a?b", "")]
)
def test_initials(expression: str, known: str) -> None:
    assert initials(expression) == frozenset(known)


def test_folding_keeps_the_length() -> None:
    text = "İstanbul, l’État, ЁЛКА, إلى"
    assert len(fold(text)) == len(text)
    assert fold("L’ÉTAT") == "l'état"


@pytest.mark.parametrize("code", language.codes())
def test_every_verb_of_every_language_has_a_class(code: str) -> None:
    assert set(language.load(code).table("verbs").get("forms", {})) <= set(classes())


@pytest.fixture
def valmeran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of language files with one made-up language, and every cache of language data emptied."""
    (tmp_path / "xv.toml").write_text(VALMERAN, encoding="utf-8")
    cached = [
        language.codes, language.load, detect._plain, detect._scripts, numerals._table, numerals.pattern,
        verbs.verbs_of, actors._table, asking._table, actions._table,
    ]  # fmt: skip
    monkeypatch.setattr(language, "_DATA", tmp_path)
    for each in cached:
        each.cache_clear()
    yield
    for each in cached:
        each.cache_clear()


@pytest.mark.usefixtures("valmeran")
def test_a_new_language_is_a_data_file_and_no_code() -> None:
    assert detect.detect("Kuraan e velan nesto") == "xv"
    assert numerals.number("dul-un", "xv") == 21
    found = [
        (c.verb, c.class_, c.addressees)
        for c in clauses.find(provision("Velan e raporto, ai kuraan e Regento va publi;"))
    ]
    assert found == [("Velan", "welcome", ()), ("kuraan", "request", ("Regento",))]


@pytest.mark.parametrize(("value", "expression"), [("a|b", "a|b"), (["a", "b(?:c|d)"], "a|b(?:c|d)"), ([], "")])
def test_a_list_of_alternatives_is_one_expression(value: str | list[str], expression: str) -> None:
    assert branches(value) == expression
