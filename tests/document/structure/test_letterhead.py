"""The head of a first page in two columns: each column is read on its own, in any language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document import read
from gnomon.document.structure import cover, letterhead
from gnomon.document.structure.layout import rows


def parted(source: str) -> list[str]:
    return [row.text for row in letterhead.columns(rows(source), cover.known)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("United Nations\tA/90/12", ["United Nations", "A/90/12"]),
        (
            "Nations Unies     CCPR/C/VAL/CO/4\nPacte relatif    Distr. générale\naux droits civils    3 mai 2022",
            ["Nations Unies", "Pacte relatif", "aux droits civils", "CCPR/C/VAL/CO/4", "Distr. générale", "3 mai 2022"],
        ),
        ("联合国\tA/HRC/51/L.2\n\t大会\tDistr.: Limited", ["联合国", "大会", "A/HRC/51/L.2", "Distr.: Limited"]),
        ("الأمم المتحدة\tA/HRC/51/2", ["الأمم المتحدة", "A/HRC/51/2"]),
        ("Организация Объединенных Наций\tA/90/12", ["Организация Объединенных Наций", "A/90/12"]),
        ("Naciones Unidas\n\n90/7.\tRíos de Valmera", ["Naciones Unidas", "90/7.\tRíos de Valmera"]),
        ("Rivers   and   lakes of Valmera", ["Rivers   and   lakes of Valmera"]),
    ],
)
def test_columns(source: str, expected: list[str]) -> None:
    assert parted(source) == expected


@given(st.text("ab \t\n5/", max_size=200))
def test_no_character_is_lost(source: str) -> None:
    taken = sorted((row.start, row.end) for row in letterhead.columns(rows(source), lambda row: "5" in row.text))
    assert "".join("".join(source[start:end].split()) for start, end in taken) == "".join(source.split())


NOTE = """\
Naciones Unidas                                    A/90/299
Asamblea General                                Distr. general
                                                18 de agosto de 2035
                                                Español
                                                Original: inglés
                                                Español e inglés únicamente

Nonagésimo período de sesiones
Tema 69 c) del programa provisional

     Situación de los ríos en Valmera

1. La Relatora visitó Port Selin.
2. Se reunió con el Gobierno.

35-12841 (S)   020935   080935
"""


def test_a_note_in_two_columns() -> None:
    document = read(NOTE.encode(), "note.txt")
    facts = document.metadata
    assert (facts.symbol, facts.body, facts.distributed_on) == ("A/90/299", "GA", "2035-08-18")
    assert (facts.original_language, facts.session, facts.agenda_item) == ("en", "90", "69 c)")
    assert facts.title == "Situación de los ríos en Valmera"
    covers = [element.text for element in document.elements if element.kind == "cover"]
    assert covers[:4] == ["Naciones Unidas", "A/90/299", "Asamblea General", "Distr. general"]
    assert [e.id for e in document.elements][:3] == ["cover_1", "cover_2", "cover_3"]
    assert document.text[slice(*document.dropped[-1].span)] == "35-12841 (S)   020935   080935"
    assert document.warnings == ()


@pytest.mark.parametrize("name", ["English", "Français", "Español", "Русский", "中文", "Arabic"])
def test_the_language_on_its_own_line_is_no_title(name: str) -> None:
    cover_lines = f"United Nations\nS/2035/41\nSecurity Council\nDistr.: General\n7 June 2035\n{name}"
    source = f"{cover_lines}\n\nThe Security Council,\n\nRecalling its resolutions,\n\n1. Decides to meet."
    assert read(source.encode(), "draft.txt").metadata.title is None


@pytest.mark.parametrize(
    ("organ", "class_"),
    [
        ("HUMAN RIGHTS COUNCIL", "GENERAL"),
        ("CONSEIL DE SÉCURITÉ", "GÉNÉRALE"),
        ("ASAMBLEA GENERAL", "LIMITADA"),
        ("ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ", "ОБЩАЯ"),
    ],
)
def test_the_letterhead_of_older_print_is_in_capitals(organ: str, class_: str) -> None:
    lines = ["Distr.", class_, "A/64/88", "3 November 2009", organ, "RIVERS OF VALMERA", "1. One.", "2. Two."]
    facts = read("\n\n".join(lines).encode(), "old.txt").metadata
    assert (facts.title, facts.symbol, facts.distributed_on) == ("RIVERS OF VALMERA", "A/64/88", "2009-11-03")


@pytest.mark.parametrize("words", ["Notes", "Endnotes", "Notas", "Примечания", "注", "尾注", "الحواشي"])
def test_what_heads_the_notes_at_the_end_is_a_heading(words: str) -> None:
    text = f"1. The river rises.1\n2. The dam holds.2\n{words}\n1 Ministry of Justice.\n2 Ibid.\n"
    found = [(e.kind, e.text) for e in read(text.encode(), "end.txt").elements]
    assert found[2:] == [("heading", words), ("footnote", "Ministry of Justice."), ("footnote", "Ibid.")]
