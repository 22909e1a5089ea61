"""Recommendations: who is asked, for what; in resolutions, reports and concluding observations."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_documents import outline, provisions

from gnomon import document as documents
from gnomon.document.model import Document
from gnomon.findings import clauses, recommendations
from gnomon.findings.actions import actions_in
from gnomon.findings.model import Recommendation


def found(made: Document) -> tuple[Recommendation, ...]:
    return recommendations.find(made, clauses.find(made))


def test_a_statement_asks_in_its_own_voice() -> None:
    said = "“The Security Council welcomes the talks and urges the Government of Valmera to free the miners."
    made = provisions(said, role=None, kind="presidential-statement")
    (only,) = found(made)
    assert (only.at, only.addressees) == ("para_1", ("Government of Valmera",))
    assert only.text == "urges the Government of Valmera to free the miners"


def test_the_same_words_in_a_letter_are_no_recommendation() -> None:
    said = "“The Security Council urges the Government of Valmera to free the miners."
    assert found(provisions(said, role=None, kind="letter")) == ()


def test_an_asking_clause_with_an_addressee() -> None:
    made = provisions("Welcomes the law, and urges the Government of Valmera to repeal the decree;", "Calls for calm;")
    (only,) = found(made)
    assert (only.at, only.addressees, only.actions) == ("para_1", ("Government of Valmera",), ("repeal",))
    assert only.text == "urges the Government of Valmera to repeal the decree"
    assert only.source is not None
    assert (only.source.symbol, only.source.paragraph) == ("A/HRC/RES/48/61", "1")


def test_each_point_of_a_clause_is_a_recommendation_joined_to_its_chapeau() -> None:
    chapeau = "Requests the Secretary-General to assist Valmera in:"
    made = provisions(chapeau)
    listed = outline(
        ("para_1", None, "paragraph", chapeau),
        ("para_1__list_1", "para_1", "list", ""),
        ("para_1__list_1__point_a", "para_1__list_1", "point", "Drafting a law;"),
        ("para_1__list_1__point_b", "para_1__list_1", "point", "Training judges."),
        kind="resolution",
    )
    joined = Document(listed.source, listed.text, made.metadata, (made.elements[0], *listed.elements[1:]))
    rows = [(each.at, each.text, each.actions, each.addressees, each.rule) for each in found(joined)]
    asked = (("Secretary-General",), "recommendations/clause")
    assert rows == [
        ("para_1__list_1__point_a", "Drafting a law;", ("draft",), *asked),
        ("para_1__list_1__point_b", "Training judges.", ("train",), *asked),
    ]
    assert {each.chapeau for each in found(joined)} == {chapeau.removesuffix(":")}
    assert [joined.text[slice(*each.span)] for each in found(joined)] == ["Drafting a law;", "Training judges."]


REPORT = [
    ("sec_VI", None, "section", "Conclusions and recommendations"),
    ("para_75", "sec_VI", "paragraph", "The Special Rapporteur recommends that the Government of Valmera:"),
    ("para_75__list_1", "para_75", "list", ""),
    ("para_75__list_1__point_a", "para_75__list_1", "point", "Release all detained journalists;"),
    ("para_75__list_1__point_b", "para_75__list_1", "point", "Ratify the Optional Protocol."),
    ("para_76", "sec_VI", "paragraph", "Two years have passed. Civil society should monitor elections."),
]


def test_a_list_of_a_report_gives_one_recommendation_a_point() -> None:
    rows = [(each.at, each.addressees, each.actions) for each in found(outline(*REPORT))]
    assert rows == [
        ("para_75__list_1__point_a", ("Government of Valmera",), ("release",)),
        ("para_75__list_1__point_b", ("Government of Valmera",), ("ratify",)),
        ("para_76", ("Civil society",), ("monitor",)),
    ]


def test_a_point_of_a_report_keeps_the_words_that_introduce_it() -> None:
    assert [each.chapeau for each in found(outline(*REPORT))] == [REPORT[1][3], REPORT[1][3], None]


def test_addressees_are_told_as_kinds_of_institutions() -> None:
    rows = [[(each.slug, each.printed) for each in one.institutions] for one in found(outline(*REPORT))]
    assert rows == [[("government", "Government of Valmera")]] * 2 + [[("civil-society", "Civil society")]]


def test_a_recommendation_suggests_what_it_concerns_with_the_words_that_say_so() -> None:
    made = outline(*REPORT)
    said = {(each.of, each.value): each for each in found(made)[0].suggestions}
    detainees = said["group", "detainees"]
    assert (detainees.label, detainees.method) == ("Persons deprived of their liberty & detainees", "cue-words/1")
    assert [made.text[slice(*span)] for span in said["group", "journalists"].spans] == ["journalists"]
    assert said["sdg", "16.10"].label == "SDG 16.10 (Peace, Justice and Strong Institutions)"


def test_a_point_names_its_paragraph_and_letter() -> None:
    source = found(outline(*REPORT))[1].source
    assert source is not None
    assert (source.paragraph, source.points) == ("75", ("b",))


def test_the_same_words_outside_a_section_of_recommendations_are_none() -> None:
    elsewhere = [("sec_VI", None, "section", "Background"), REPORT[-1]]
    assert found(outline(*elsewhere)) == ()


def test_the_same_words_in_an_annex_are_a_quotation() -> None:
    assert (
        found(outline(("att_1", None, "annex", "Recommendations"), ("att_1__para_1", "att_1", *REPORT[-1][2:]))) == ()
    )


@pytest.mark.parametrize(
    ("language", "text", "addressees"),
    [
        ("en", "The State party should repeal the decree and train judges.", ("State party",)),
        ("en", "The Committee recommends that the State party ratify the Protocol.", ("State party",)),
        ("en", "The Committee is concerned that detainees should wait for years.", ()),
        ("zh", "缔约国应废除该法令。", ("缔约国",)),
        ("zh", "委员会建议缔约国批准该议定书。", ("缔约国",)),
        ("fr", "L’État partie devrait abroger le décret.", ("État partie",)),
        ("es", "El Estado parte debería derogar el decreto.", ("Estado parte",)),
        ("ru", "Государству-участнику следует отменить указ.", ("Государству-участнику",)),
    ],
)
def test_a_committee_asks_in_any_paragraph(language: str, text: str, addressees: tuple[str, ...]) -> None:
    made = provisions(text, language=language, role=None, kind="concluding-observations")
    assert tuple(name for each in found(made) for name in each.addressees) == addressees


@pytest.mark.parametrize(
    ("language", "text", "actions"),
    [
        ("en", "Release at once all those held and repeal article 14;", ("release", "repeal")),
        ("en", "Press releases were repealing.", ("repeal",)),
        ("zh", "释放被羁押者，暂停实施并改革该法；", ("release", "suspend", "implement", "reform")),
        ("fr", "Libérer les détenus et abroger le décret ;", ("release", "repeal")),
        ("fr", "Mettre la loi en conformité et ratifier le Protocole.", ("amend", "ratify")),
        ("fr", "Agir respectivement à Port Selin.", ()),
        ("es", "Derogar el decreto y capacitar a los jueces.", ("repeal", "train")),
        ("es", "Poner en libertad a los mineros; adoptar una ley.", ("release", "adopt")),
        ("ru", "Освободить горняков и отменить указ;", ("release", "repeal")),
        ("ru", "Государство-участник", ()),
        ("ru", "Ратифицировать Протокол и обеспечить его выполнение.", ("ratify", "ensure", "implement")),
        ("ar", "الإفراج عن عمال المناجم وإلغاء المرسوم", ("release", "repeal")),
        ("ar", "التصديق على البروتوكول وضمان تنفيذه", ("ratify", "ensure", "implement")),
        ("en", "Bring the law on public order into force.", ()),
        ("km", "ដោះលែង", ()),
        (None, "Release all", ()),
    ],
)
def test_actions(language: str | None, text: str, actions: tuple[str, ...]) -> None:
    assert actions_in(text, language) == actions


@pytest.mark.shared
def test_the_founding_report(shared: Path) -> None:
    """Twenty: 75 (a)-(j) to the Government, 76 (a)-(e) to civil society, 77 (a)-(e) to the United Nations."""
    made = documents.read_path(next(shared.glob("seeds/001*.txt")))
    rows = [(each.source.paragraph, each.source.points, each.addressees) for each in found(made) if each.source]
    government, society = ("柬埔寨政府",), ("民间社会", "其他利益攸关方")
    assert rows == [
        *(("75", (letter,), government) for letter in "abcdefghij"),
        *(("76", (letter,), society) for letter in "abcde"),
        *(("77", (letter,), ("联合国", "国际社会")) for letter in "abcde"),
    ]
