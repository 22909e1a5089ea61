"""Noisy text to a document: structure, notes, furniture, metadata, and the promise that no character is lost."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document.accounting import check, shares
from gnomon.document.model import Document, Source
from gnomon.document.readers.text import read_text

RESOLUTION = """\
United Nations                                        A/HRC/RES/90/7
General Assembly
Distr.: General
14 October 2031
Human Rights Council
Ninetieth session
13 September-11 October 2031
Agenda item 10
Technical assistance and capacity-building

    Resolution adopted by the Human Rights Council on 11 October 2031

    90/7. Situation of human rights in Valmera

    The Human Rights Council,

    Guided by the Charter of the United Nations, and reaffirming that all
States are bound to protect human rights,

    Recalling its resolution 84/9 of 1 October 2029,1

    1. Welcomes the cooperation of the Government of Valmera with the
Special Rapporteur,2 and takes note of the report that she submitted to the

1 A/HRC/84/2.
2 See A/HRC/89/4, para. 12.

A/HRC/RES/90/7

GE.31-12345 2

Council at its eighty-ninth session;

    2. Calls upon the Government of Valmera:

    (a) To amend the Public Order Act;

    (b) To release those held for peaceful expression, in particular:

    (i) Journalists;

    (ii) Human rights defenders;

    3. Decides to remain seized of the matter.

45th meeting
11 October 2031

[Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:

In favour:
Aland, Bolonia, Cressia

Against:
Dorne

Abstaining:
Elbonia, Florin]
"""


def read(text: str, language: str | None = None) -> Document:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document = read_text(text, source=Source("x.txt", "text/plain", "utf-8", digest, len(text)), language=language)
    assert check(document) == []
    return document


def outline(document: Document) -> list[str]:
    return [element.id for element in document.elements if element.kind not in ("cover", "conclusion")]


def text_of(document: Document, id_: str) -> str:
    return next(element.text for element in document.elements if element.id == id_)


def test_the_outline_of_a_resolution() -> None:
    assert outline(read(RESOLUTION)) == [
        "title_1",
        "formula_1",
        "recital_1",
        "recital_2",
        "para_1",
        "fn_1",
        "fn_2",
        "para_2",
        "para_2__list_1",
        "para_2__list_1__point_a",
        "para_2__list_1__point_b",
        "para_2__list_1__point_b__list_1",
        "para_2__list_1__point_b__list_1__point_a",
        "para_2__list_1__point_b__list_1__point_b",
        "para_3",
    ]


def test_a_paragraph_goes_on_after_notes_and_page_heads() -> None:
    document = read(RESOLUTION)
    assert text_of(document, "para_1") == (
        "Welcomes the cooperation of the Government of Valmera with the Special Rapporteur, and takes note of "
        "the report that she submitted to the Council at its eighty-ninth session;"
    )
    paragraph = next(element for element in document.elements if element.id == "para_1")
    assert [(mark.id, paragraph.text[: mark.at][-11:]) for mark in paragraph.footnotes] == [("fn_2", "Rapporteur,")]
    assert {drop.why for drop in document.dropped} == {"footnote-mark", "page-head", "page-foot"}


def test_what_a_resolution_says_of_itself() -> None:
    data = read(RESOLUTION).metadata
    assert (data.symbol, data.symbol_basis, data.kind, data.languages) == (
        "A/HRC/RES/90/7",
        "printed",
        "resolution",
        ("en",),
    )
    assert (data.body, data.session, data.agenda_item, data.title) == (
        "HRC",
        "90",
        "10",
        "Situation of human rights in Valmera",
    )
    assert (data.adopted_on, data.distributed_on, data.meeting) == ("2031-10-11", "2031-10-14", "45")


def test_a_recorded_vote() -> None:
    vote = read(RESOLUTION).metadata.vote
    assert vote.mode == "recorded"
    assert vote.counts == {"in_favour": 3, "against": 1, "abstaining": 2}
    assert (vote.in_favour, vote.against, vote.abstaining) == (
        ("Aland", "Bolonia", "Cressia"),
        ("Dorne",),
        ("Elbonia", "Florin"),
    )


def test_roles_hold_for_points_too() -> None:
    roles = {element.id: element.role for element in read(RESOLUTION).elements}
    assert roles["recital_2"] == "preambular"
    assert roles["para_2__list_1__point_b__list_1__point_a"] == "operative"
    assert roles["conclusion_1"] is None


SIX = {
    "ar": (
        "إن مجلس حقوق الإنسان،",
        "إذ يشير إلى قراره 84/9،",
        "وإذ يلاحظ التقرير،",
        "1- يقرر تمديد الولاية؛",
        "(أ) تقديم تقرير؛",
    ),
    "en": (
        "The Human Rights Council,",
        "Recalling its resolution,",
        "Noting the report,",
        "1. Requests:",
        "(a) A report;",
    ),
    "es": (
        "El Consejo de Derechos Humanos,",
        "Recordando su resolución,",
        "Observando el informe,",
        "1. Pide:",
        "a) Un informe;",
    ),
    "fr": (
        "Le Conseil des droits de l’homme,",
        "Rappelant sa résolution,",
        "Notant le rapport,",
        "1. Prie :",
        "a) Un rapport ;",
    ),
    "ru": ("Совет по правам человека,", "ссылаясь на свою резолюцию,", "отмечая доклад,", "1. просит:", "a) доклад;"),
    "zh": ("人权理事会，", "回顾其决议，", "注意到该报告，", "1. 请：", "(a) 提交报告；"),
}


@pytest.mark.parametrize("language", SIX)
def test_six_languages_share_addresses(language: str) -> None:
    lines = list(SIX[language])
    lines[3] = lines[3].rstrip("؛").rstrip(":：") + ":"
    assert outline(read("\n\n".join(lines), language)) == [
        "formula_1",
        "recital_1",
        "recital_2",
        "para_1",
        "para_1__list_1",
        "para_1__list_1__point_a",
    ]


REPORT = """\
Summary
The present report is about Valmera and its courts. It was written in Port Selin.

I. Introduction
1. The Special Rapporteur visited Valmera.
II. Findings
A. Courts
2. The courts are slow.1 The articles are: (a) article 3; (b) article 4. See the table below.
Cases before the courts of Valmera, 2031
3. The cases are many.
B. Prisons
4. The prisons are full. 5. The Government plans
a new one.

1 Ministry of Justice, 2031.
III. Conclusions
7. The Government should act.

Annex I
Persons met
1. The Minister of Justice
2. The President of the Court
"""


def test_the_outline_of_a_report() -> None:
    assert outline(read(REPORT)) == [
        "heading_1",
        "p_1",
        "sec_I",
        "para_1",
        "sec_II",
        "sec_II__subsec_A",
        "para_2",
        "heading_2",
        "para_3",
        "sec_II__subsec_B",
        "para_4",
        "para_5",
        "fn_1",
        "sec_III",
        "para_7",
        "att_1",
        "att_1__para_1",
        "att_1__para_2",
    ]


def test_a_section_holds_its_heading_only() -> None:
    section = next(element for element in read(REPORT).elements if element.id == "sec_II__subsec_A")
    assert (section.text, section.number, section.parent) == ("Courts", "A", "sec_II")


def test_missing_numbers_and_tables_are_flagged() -> None:
    document = read(REPORT)
    assert [(anomaly.kind, anomaly.code) for anomaly in document.anomalies] == [
        ("numbering", "paragraphs-missing"),
        ("missing-table", "table-announced"),
    ]
    assert document.anomalies[0].values == {"first": 6, "last": 6}
    assert document.warnings == ("The numbering skips: paragraph 6 is not in the text; compare with the original.",)


def test_a_mark_without_its_note_is_flagged_and_stays_in_the_words() -> None:
    document = read("Annex\n\n1. The quoted text names the Special Rapporteur4 and the COVID19 pandemic.\n")
    (found,) = document.anomalies
    assert (found.kind, found.code, found.printed, found.proposal) == (
        "misread",
        "mark-without-note",
        "Rapporteur4",
        "Rapporteur",
    )
    assert [document.text[slice(*place.span)] for place in found.places] == ["4"]
    assert any("Rapporteur4" in element.text for element in document.elements)


def test_a_short_text_without_furniture_has_its_note() -> None:
    recital = "Recalling its resolution 60/4,1 in which it decided to follow the matter,"
    document = read(f"The Human Rights Council,\n\n{recital}\n\n1. Decides to go on.\n\n1 A/HRC/RES/60/4.\n")
    notes = {element.id: element.text for element in document.elements if element.kind == "footnote"}
    marks = {element.id: element.footnotes for element in document.elements if element.footnotes}
    assert notes == {"fn_1": "A/HRC/RES/60/4."}
    assert [(mark.id, mark.at) for mark in marks["recital_1"]] == [("fn_1", 30)]


@pytest.mark.parametrize(
    ("organ", "recital"),
    [
        ("Экономический и Социальный Совет", "ссылаясь на свою резолюцию 2029/9,"),
        ("经济及社会理事会", "回顾其第2029/9号决议，"),
        ("المجلس الاقتصادي والاجتماعي", "إذ يشير إلى قراره 2029/9،"),
    ],
)
def test_a_formula_without_its_comma_stands_above_a_recital(organ: str, recital: str) -> None:
    document = read(f"{organ}\n2031\n\n{organ}\n\n{recital}\n\n1. {recital[:-1]};\n")
    kinds = [(element.kind, element.text) for element in document.elements if element.kind in ("formula", "recital")]
    assert kinds == [("formula", organ), ("recital", recital)]


def test_a_text_cut_in_a_sentence_has_a_warning() -> None:
    cut = RESOLUTION[: RESOLUTION.index("in particular:")]
    assert read(cut).warnings == (
        "The text stops in the middle of a sentence: the file may be cut; read it again from the original.",
    )


def test_parts_whose_numbers_start_again_stand_in_addresses() -> None:
    lines = ["The Security Council,", "Noting it,", "A", "1. Finds this;", "2. Decides that;", "B", "1. Requests more."]
    text = "\n\n".join(lines)
    assert [id_ for id_ in outline(read(text)) if "para" in id_] == [
        "part_A__para_1",
        "part_A__para_2",
        "part_B__para_1",
    ]


def test_an_unnumbered_operative_paragraph() -> None:
    text = (
        "The Security Council,\n\nHaving examined the application of Valmera,\n\nRecommends that Valmera be admitted.\n"
    )
    document = read(text)
    assert [(e.id, e.role) for e in document.elements][1:] == [("recital_1", "preambular"), ("p_1", "operative")]


def test_a_bookmark_list_at_the_end_is_dropped() -> None:
    list_ = "\n\tI. Introduction\n\tII. Findings\n\tA. Courts\n\tB. Prisons\n\tIII. Conclusions\n"
    document = read(REPORT + list_)
    assert [drop.why for drop in document.dropped].count("contents-list") == 5
    assert outline(document) == outline(read(REPORT))


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    read(text)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([RESOLUTION, REPORT]))
def test_shuffled_and_cut_text_is_read(seed: int, text: str) -> None:
    rng = random.Random(seed)
    lines = text[rng.randrange(len(text)) :].split("\n")
    rng.shuffle(lines)
    read("\n".join(lines))


def test_reading_is_repeatable() -> None:
    assert read(REPORT) == read(REPORT)


@pytest.fixture(scope="module")
def founding(shared: Path) -> dict[str, Document]:
    return {path.name[:3]: read(path.read_text(encoding="utf-8")) for path in sorted((shared / "seeds").glob("*.txt"))}


@pytest.mark.shared
def test_the_founding_resolution(founding: dict[str, Document]) -> None:
    document = founding["000"]
    kinds = [element.kind for element in document.elements]
    assert (kinds.count("recital"), kinds.count("footnote"), kinds.count("text")) == (10, 5, 0)
    assert [e.number for e in document.elements if e.kind == "paragraph"] == [str(n) for n in range(1, 35)]
    assert [e.id for e in document.elements if e.kind == "point"] == [f"para_31__list_1__point_{x}" for x in "abcde"]
    data = document.metadata
    assert (data.adopted_on, data.meeting, data.vote.mode) == ("2021-10-11", "45", "without-a-vote")
    assert (data.symbol, data.symbol_printed, data.symbol_basis) == ("A/HRC/RES/48/23", "48/23", "derived")
    marks = [mark.id for element in document.elements for mark in element.footnotes]
    assert marks == [f"fn_{n}" for n in range(1, 6)]


@pytest.mark.shared
def test_the_founding_report(founding: dict[str, Document]) -> None:
    document = founding["001"]
    ids = {element.id for element in document.elements}
    body = [e for e in document.elements if e.kind == "paragraph" and e.id.startswith("para_")]
    assert [e.number for e in body if "__" not in e.id] == [str(n) for n in range(1, 78)]
    top = [e.id for e in document.elements if e.kind == "section" and "__" not in e.id]
    assert top == [f"sec_{n}" for n in ("I", "II", "III", "IV", "V", "VI")]
    assert {f"sec_IV__subsec_{x}" for x in "AB"} | {f"sec_V__subsec_{chr(n)}" for n in range(65, 85)} <= ids
    for number, letters in (("16", "abcdef"), ("75", "abcdefghij"), ("76", "abcde"), ("77", "abcde")):
        points = [e.id for e in document.elements if e.kind == "point" and e.id.startswith(f"para_{number}__")]
        assert points == [f"para_{number}__list_1__point_{x}" for x in letters]
    notes = [e.number for e in document.elements if e.kind == "footnote"]
    assert notes == ["*", "**", *(str(n) for n in range(1, 67))]
    assert [e.id for e in document.elements if e.kind == "annex"] == ["att_1", "att_2", "att_3"]
    parts = shares(document)
    assert parts["text"] == 0
    assert parts.get("dropped other", 0) == 0
    assert document.metadata.languages == ("zh", "en")
