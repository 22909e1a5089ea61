"""The noisy print that reading is measured on: all words are there, in any layout, the same every time."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from gnomon.document.model import Document, Dropped, Element, FootnoteMark, Metadata, Source

WORDS = "Requests the Government of Valmera to publish all figures on prisons in Port Selin. " * 12


@pytest.fixture
def noisy(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[2] / "scripts")
    return importlib.import_module("noisy")


def document(paragraphs: int) -> Document:
    """Numbered paragraphs; the first calls a note."""
    lines, elements, at = [], [], 0
    for number in range(1, paragraphs + 1):
        words = WORDS.strip()
        marks = (FootnoteMark("fn_1", len(words)),) if number == 1 else ()
        start = at + len(f"{number}. ")
        span = (start, start + len(words))
        elements.append(
            Element(f"para_{number}", "paragraph", words, (span,), number_span=(at, start - 1), footnotes=marks)
        )
        lines.append(f"{number}. {words}" + "7" * bool(marks))
        at += len(lines[-1]) + 1
    elements.append(Element("fn_1", "footnote", "Ibid.", ((at + 2, at + 7),), number_span=(at, at + 1)))
    text = "\n".join([*lines, "7 Ibid."])
    mark = elements[0].spans[0][1]
    source = Source("v", "text/plain", None, "", len(text))
    return Document(source, text, Metadata("A/61/7"), tuple(elements), (Dropped((mark, mark + 1), "footnote-mark"),))


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e"])
def test_all_words_are_printed_with_page_heads_and_the_note_at_a_foot(noisy, seed):
    text = noisy.render(document(20), seed)
    squeezed = "".join(text.split())
    assert squeezed.count("RequeststheGovernment") >= 200
    assert "PortSelin.7" in squeezed
    assert text.count("A/61/7") >= 2
    assert [line for line in text.splitlines() if line == "7 Ibid."] == ["7 Ibid."]


def test_the_layout_is_the_same_every_time_and_another_for_another_seed(noisy):
    assert noisy.render(document(9), "a") == noisy.render(document(9), "a")
    assert noisy.render(document(9), "a") != noisy.render(document(9), "b")


def test_wide_characters_take_two_cells(noisy):
    assert list(noisy._wrap("瓦尔梅拉政府", 6)) == ["瓦尔梅", "拉政府"]
    assert list(noisy._wrap("to Port Selin", 8)) == ["to Port", "Selin"]


def test_an_annex_and_its_title_stand_on_lines_of_their_own(noisy: ModuleType) -> None:
    text = "Annex\nRivers of Valmera"
    annex = Element("att_1", "annex", "Annex Rivers of Valmera", ((0, 5), (6, 23)))
    source = Source("v", "text/plain", None, "", len(text))
    printed = noisy.render(Document(source, text, Metadata("A/61/7"), (annex,)), "seed")
    assert [line.strip() for line in printed.split("\n") if line.strip()][:2] == ["Annex", "Rivers of Valmera"]
