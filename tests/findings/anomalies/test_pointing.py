"""References of a document to its own paragraphs that lead nowhere, to the wrong side, or to another subject."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from findings.made_documents import outline, provisions
from gnomon.findings.anomalies.pointing import _Subjects, find
from gnomon.findings.anomalies.references import references


@pytest.mark.parametrize(
    ("language", "text", "what", "number", "side"),
    [
        ("en", "The strike (see para. 2 above) went on.", "paragraph", "2", "above"),
        ("en", "The strike described in paragraph 3 below went on.", "paragraph", "3", "below"),
        ("en", "As paragraph 4 of the present report says.", "paragraph", "4", None),
        ("en", "See note 5 above.", "note", "5", "above"),
        ("fr", "Voir par. 2 ci-dessus.", "paragraph", "2", "above"),
        ("fr", "Voir le paragraphe 12 ci-après.", "paragraph", "12", "below"),
        ("es", "Véase el párr. 2 infra.", "paragraph", "2", "below"),
        ("ru", "см. п. 2 выше", "paragraph", "2", "above"),
        ("ar", "انظر الفقرة 2 أدناه", "paragraph", "2", "below"),
        ("zh", "见上文第21段。", "paragraph", "21", "above"),
        ("zh", "下文第3段所述的罢工。", "paragraph", "3", "below"),
    ],
)
def test_reads_the_side(language: str, text: str, what: str, number: str, side: str | None) -> None:
    document = provisions(text, language=language, kind="report")
    found = [(one.what, one.number, one.side) for one in references(document)]
    assert found == [(what, number, side)]


@pytest.mark.parametrize(
    "text", ["See paragraph 3 of resolution 60/251.", "Article 5 above the line.", "paragraph 7/1 above"]
)
def test_what_points_outside_is_no_reference(text: str) -> None:
    assert list(references(provisions(text, kind="report"))) == []


def test_a_paragraph_that_is_not_there() -> None:
    document = provisions("Opening words.", "It went on (see para. 9 above).", kind="report")
    assert [(a.code, a.printed, a.proposal) for a in find(document)] == [("paragraph-not-there", "para. 9 above", None)]


def test_the_wrong_side() -> None:
    document = provisions("See para. 2 above.", "Closing words; see para. 1 below.", kind="report")
    assert [(a.code, a.places[0].at) for a in find(document)] == [
        ("paragraph-on-the-other-side", "para_1"),
        ("paragraph-on-the-other-side", "para_2"),
    ]


def test_a_name_that_stands_in_another_paragraph_is_proposed() -> None:
    document = provisions(
        "The strike at the Selin Harbour works is told in para. 2 below.",
        "A court closed a newspaper.",
        "In May the workers of Selin Harbour laid down their tools.",
        kind="report",
    )
    assert [(a.code, a.printed, a.proposal) for a in find(document)] == [
        ("paragraph-about-something-else", "para. 2 below", "3")
    ]


def test_chinese_is_compared_without_blanks() -> None:
    document = provisions(
        "下文第2段所述最近的塞林港务一案说明了这一点。",
        "法院关闭了一家报社。",
        "五月，塞林港务的工人停止工作。",
        language="zh",
        kind="report",
    )
    assert [(a.code, a.proposal) for a in find(document)] == [("paragraph-about-something-else", "3")]


@pytest.mark.parametrize(
    "third",
    ["The harbour was closed.", "Selin Harbour was calm."],
    ids=["name stands nowhere else", "name stands in two others"],
)
def test_silent_where_nothing_decides(third: str) -> None:
    fourth = "Selin Harbour again." if third.startswith("Selin") else "Nothing."
    document = provisions(
        "The strike at Selin Harbour is told in para. 2 below.", "A court sat.", third, fourth, kind="report"
    )
    assert [a.code for a in find(document)] == []


def test_silent_where_the_named_paragraph_fits() -> None:
    document = provisions(
        "The strike at Selin Harbour is told in para. 2 below.",
        "Selin Harbour closed.",
        "Selin Harbour.",
        kind="report",
    )
    assert list(find(document)) == []


_SAID = st.lists(st.sampled_from(["Selin", "Harbour", "Quay", "court", "sat."]), max_size=6).map(" ".join)


@given(st.lists(_SAID, min_size=1, max_size=8), st.sampled_from(["Selin", "Harbour", "Harbour Quay", "our", "Elm"]))
def test_each_paragraph_with_a_term_is_found_once(texts: list[str], term: str) -> None:
    found = _Subjects(provisions(*texts, kind="report"))._homes(term)
    assert found == tuple(f"para_{number}" for number, text in enumerate(texts, 1) if term in text)


def test_the_points_of_a_paragraph_are_its_words() -> None:
    document = outline(
        ("para_1", None, "paragraph", "The strike at Selin Harbour is told in para. 2 below."),
        ("para_2", None, "paragraph", "A court sat and heard:"),
        ("para_2__point_a", "para_2", "point", "The workers of Selin Harbour;"),
        ("para_3", None, "paragraph", "Selin Harbour was calm."),
    )
    assert list(find(document)) == []


def test_each_wrong_reference_of_one_element_has_its_own_place() -> None:
    text = "See para. 8 above; see para. 1 below; see para. 2 above; see note 4 above."
    document = provisions("Opening words.", text, kind="report")
    found = [(a.code, document.text[slice(*a.places[0].span)], a.values["number"]) for a in find(document)]
    assert found == [
        ("paragraph-not-there", "para. 8 above", "8"),
        ("paragraph-on-the-other-side", "para. 1 below", "1"),
        ("note-not-there", "note 4 above", "4"),
    ]
