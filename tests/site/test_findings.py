"""Findings in the margin: each says its kind, its rule and what a person decided, and leads to its words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from lxml import html

from gnomon.register.queries import rows
from gnomon.site.public.paragraphs import blocks
from site_documents import finding, report
from site_select import select, texts


def drawn(language: str = "en", **more: object) -> html.HtmlElement:
    """One finding as the margin shows it."""
    made = replace(finding("law", "para_1", (0, 7), "Press Law", rule="laws/named"), **more)  # type: ignore[arg-type]
    with translation.override(language):
        page = render_to_string("site/finding.html", {"finding": made, "note": {}, "spoken": "en"})
    return html.fromstring(f"<div>{page}</div>")


def line(language: str = "en", **more: object) -> str:
    return " ".join(drawn(language, **more).text_content().split())


@pytest.mark.parametrize(
    ("kind", "label", "values", "en", "zh"),
    [
        ("law", "Press Law", {"article": "7"}, "Law Press Law, art. 7", "法律 Press Law, 第 7 条"),
        ("law", "Press Law", {"change": "repeal"}, "Law Press Law: to be repealed", "法律 Press Law: 要求废除"),
        ("indicator", "nearly 40", {"qualifier": "nearly"}, "Figure nearly 40", "数字 nearly 40"),
        (
            "election",
            "12 seats",
            {"contest": "2021 election", "what": "seats", "party": "Salt Party"},
            "Election 2021 election, seats: 12 seats (Salt Party)",
            "选举 2021 election, 席位: 12 seats (Salt Party)",
        ),
        (
            "reply",
            "A/HRC/1/1",
            {"response": "noted", "numbers": "1.2, 1.3"},
            "Reply A/HRC/1/1: noted 1.2, 1.3",
            "答复 A/HRC/1/1: 注意到 1.2, 1.3",
        ),
        (
            "clause",
            "",
            {"class": "urge", "addressees": "the Mayor", "urgency": "at once", "negated": "True"},
            "urges not to be done → the Mayor, at once",
            "敦促 要求不做 → the Mayor, at once",
        ),
        (
            "recommendation",
            "Free them",
            {"by": "Norland", "addressees": "Valmera", "response": "split"},
            "Recommendation Norland → Valmera: supported in part",
            "建议 Norland → Valmera: 部分支持",
        ),
        (
            "duty",
            "report",
            {"who": "the Mayor", "due": "in May"},
            "Duty → the Mayor: in May",
            "义务 → the Mayor: in May",
        ),
    ],
)
def test_a_finding_in_words(kind: str, label: str, values: dict[str, str], en: str, zh: str) -> None:
    given = {"kind": kind, "label": label, "values": values, "rule": "its/rule"}
    assert line("en", **given) == f"{en} proposed · its/rule"
    assert line("zh-hans", **given) == f"{zh} 拟议 · its/rule"


@pytest.mark.parametrize(
    ("state", "rule", "said"),
    [
        ("proposed", "laws/named", "proposed · laws/named"),
        ("confirmed", "laws/named", "confirmed · laws/named"),
        ("corrected", "laws/named", "corrected · laws/named"),
        ("confirmed", "person", "confirmed · added by a person"),
        ("confirmed", "", "confirmed"),
    ],
)
def test_who_says_so(state: str, rule: str, said: str) -> None:
    assert texts(drawn(state=state, rule=rule), ".basis") == [said]


def test_it_leads_to_its_words() -> None:
    assert select(drawn(), "a.words")[0].get("href") == "#law-para_1-0"


def test_findings_in_cells_stand_below_their_table() -> None:
    document = report("en")
    law = finding("law", "x", (3, 9), "laws")
    cited = finding("citation", "x", (0, 4), "CCPR")

    def given(each: rows.Provision) -> rows.Provision:
        return replace(each, findings=(law, cited)) if each.text.startswith("1. Repeal") else each

    found = blocks(replace(document, provisions=tuple(map(given, document.provisions))), None)
    assert [note.finding for note in found[-1].notes] == [law]
    begun = [
        piece.finding
        for row in (found[-1].main.rows if found[-1].main else ())
        for _cell, within in row.cells
        for side in within
        for piece in side.pieces
        if piece.kind == "begin"
    ]
    assert begun == [law]


def test_only_the_text_asked_for_is_marked() -> None:
    law = finding("law", "para_31", (0, 3), "laws")
    marked = tuple(replace(each, findings=(law,)) for each in report("en").provisions if each.id == "para_31")
    one = replace(report("en"), provisions=marked)
    [block] = blocks(one, replace(one, language="zh"))
    assert block.main is not None
    assert block.beside is not None
    assert [piece.kind for piece in block.main.pieces if piece.kind] == ["begin", "end"]
    assert [piece.kind for piece in block.beside.pieces if piece.kind] == []
