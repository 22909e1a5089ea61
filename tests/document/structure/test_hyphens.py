"""Hyphens at line ends: the document's own words decide which belong to a word."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.model import Element
from gnomon.document.structure.hyphens import apply
from gnomon.document.words import join

BROKEN = "The govern-\nment of Valmera and the pri-\nsons of the government. Two prisons, one prison."


def read(source: str) -> tuple[str, list[str]]:
    """The words of all lines as one element, and what was dropped."""
    spans = tuple(match.span() for match in re.finditer(r"\S(?:[^\n]*\S)?", source))
    (element,), dropped = apply(source, [Element("para_1", "paragraph", join(source, spans), spans)])
    kept = "".join("".join(source[slice(*span)].split()) for span in element.spans)
    assert kept == "".join(element.text.split())
    return element.text, [source[slice(*drop.span)] for drop in dropped]


def test_words_that_stand_whole_elsewhere_were_broken():
    text, dropped = read(BROKEN)
    assert text == "The government of Valmera and the prisons of the government. Two prisons, one prison."
    assert dropped == ["-", "-"]


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("a new legis-\nlature", "a new legislature"),
        ("the well-\nbeing of all, and well-being again", "the well-being of all, and well-being again"),
        ("prison-\ngovernment talks", "prison-government talks"),
        ("child-\nfriendly rooms in a child-led project", "child-friendly rooms in a child-led project"),
        ("rights-\nbound and duty-bound", "rights-bound and duty-bound"),
        ("the Valmera-\nSelin line", "the Valmera-Selin line"),
        ("non-\nrecurrence", "non-recurrence"),
        ("le respect de celui-\nci", "le respect de celui-ci"),
        ("что-\nто новое", "что-то новое"),
        ("A/HRC/-\nnothing", "A/HRC/- nothing"),
        ("from 2019-\nonwards", "from 2019- onwards"),
        ("c’est-à-\ndire", "c’est-à-dire"),
        ("в прави-\nтельстве", "в правительстве"),
    ],
)
def test_in_a_document_that_breaks_words(end, words):
    assert read(f"{BROKEN}\n{end}")[0].endswith(words)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("an extra-\njudicial act; extrajudicial acts", "an extra-judicial act; extrajudicial acts"),
        ("the legis-\nlature", "the legis-lature"),
        ("the legis\u00ad\nlature", "the legislature"),
        ("the legis\u2010\nlature", "the legislature"),
        ("the co\u2010\nchair and a co\u2010chair", "the co\u2010chair and a co\u2010chair"),
    ],
)
def test_in_a_document_that_does_not(source, words):
    assert read(source)[0] == words


def test_a_word_broken_over_two_pages():
    page = "\nA/HRC/99/12\n\f4 GE.23-01234\n\n"
    source = f"{BROKEN}\nUrges the legis-{page}lature to act."
    spans = tuple(match.span() for match in re.finditer(r"[^\n\f]+", source) if match[0][:3] not in ("A/H", "4 G"))
    (element,), dropped = apply(source, [Element("para_1", "paragraph", join(source, spans), spans)])
    assert element.text.endswith("Urges the legislature to act.")
    assert len(dropped) == 3


@given(st.lists(st.sampled_from(["pri", "son", "prison", "Valmera", "-", "\u00ad", "\u2010", "\n", " ", "1"])))
def test_nothing_but_hyphens_is_ever_lost(parts):
    source = "".join(parts)
    spans = tuple(match.span() for match in re.finditer(r"\S(?:[^\n]*\S)?", source))
    element = Element("para_1", "paragraph", join(source, spans), spans)
    (made,), dropped = apply(source, [element])
    places = {at for span in made.spans for at in range(*span)} | {drop.span[0] for drop in dropped}
    assert places == {at for span in spans for at in range(*span)}
    assert {source[slice(*drop.span)] for drop in dropped} <= {"-", "\u00ad", "\u2010"}
    assert all(drop.why == "line-hyphen" for drop in dropped)
