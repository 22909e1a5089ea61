"""What does not fit is said in a sentence with both figures, in every language of the interface."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from django.utils import translation

from gnomon.document.model import AnomalyCode, PageDoubt
from gnomon.register.queries.rows import Anomaly
from gnomon.site import flags, words
from gnomon.site.languages import INTERFACE

REFERENCE = Path(__file__).resolve().parents[2] / "docs/reference/anomalies.md"
VALUES = {
    code: re.findall(r"`([a-z_]+)`", values)
    for code, values in re.findall(r"^\| `[a-z-]+` \| `([a-z-]+)` \| .+? \|(.*)\|$", REFERENCE.read_text("utf-8"), re.M)
}
SHOWN = {"printed", "computed", "from", "listed", "cited", "first", "second"}  # the figures that do not agree


def said(code: str, values: dict[str, str], slug: str = "en", printed: str = "40", proposal: str | None = "41") -> str:
    language = INTERFACE[slug]
    with translation.override(language.catalogue):
        found = flags.sentence(Anomaly("other", code, printed, proposal, None, values), language.locale)
    return re.sub("</?bdi>", "", found)


def test_every_code_has_a_sentence_and_no_other() -> None:
    assert sorted(flags.SENTENCES) == sorted(get_args(AnomalyCode))


def test_every_doubt_about_a_page_has_words() -> None:
    assert set(words.PAGES) == set(get_args(PageDoubt)) - {"no-text"}  # a page without text is no anomaly


@pytest.mark.parametrize("slug", INTERFACE)
@pytest.mark.parametrize("code", sorted(flags.SENTENCES))
def test_a_sentence_shows_the_figures_that_the_reference_promises(code: str, slug: str) -> None:
    given = {name: f"<{name}>" for name in VALUES[code]} or {"en": "<7>", "zh": "<8>"}
    found = said(code, given, slug)
    assert found.endswith("。" if slug == "zh" else ".")
    assert "%(" not in found
    assert "<" not in found
    figures = [f"&lt;{name}&gt;" for name in VALUES[code] if name in SHOWN - {"printed"} and name in given]
    assert [figure for figure in figures if figure not in found] == []


@pytest.mark.parametrize(
    ("code", "values", "en", "zh"),
    [
        (
            "turnout-is-not-the-share",
            {"printed": "40", "computed": "83.5%", "from": "500; 599"},
            "The turnout printed is 40; the figures 500; 599 give 83.5%.",
            "所载投票率为 40；按 500; 599 计算为 83.5%。",
        ),
        (
            "vote-is-not-the-number-of-states",
            {"printed": "40", "computed": "39", "list": "in_favour"},
            "In favour: 40 votes are counted, 39 States are listed.",
            "赞成：计 40 票，列出 39 个国家。",
        ),
        ("paragraphs-missing", {"first": "7", "last": "7"}, "Missing from the numbering: 7.", "编号中缺 7。"),
        ("paragraphs-missing", {"first": "7", "last": "9"}, "Missing from the numbering: 7–9.", "编号中缺 7–9。"),
        (
            "paragraph-about-something-else",
            {"number": "12"},
            "Paragraph 12 does not speak of this; paragraph 41 does.",
            "第 12 段未谈及此事，第 41 段谈及。",
        ),
        (
            "listed-date-is-not-the-cited-date",
            {"symbol": "A/1", "listed": "1999-03-04", "cited": "1999-04"},
            "The list dates A/1 4 March 1999, the text April 1999.",
            "A/1 的日期，表中为1999年3月4日，正文为1999年4月。",
        ),
        (
            "page-misread",
            {"page": "3", "quality": "0.4", "why": "letters-unknown, lines-doubled"},
            "Page 3 looks misread: the file does not tell what its letters are and its lines are there twice.",
            "第 3 页疑有误读：文件未说明其字符和行重复出现。",
        ),
        (
            "one-symbol-of-two-authors",
            {"symbol": "A/1", "first": "secretary-general", "second": "high-commissioner"},
            "A/1 is a report of the Secretary-General in one place, of the High Commissioner in another.",
            "A/1 一处作为秘书长的报告，另一处作为高级专员的报告。",
        ),
        ("kind-differs", {"en": "paragraph", "zh": "point"}, *[
            "It is set in different forms: English paragraph and Chinese point.",
            "排版形式不同：英语 段落和中文 分项。",
        ]),
        (
            "not-in-every-language",
            {"in": "en, fr", "not_in": "ar", "address": "para_3", "provisions": "2"},
            "In English and French, not in Arabic.",
            "见于英语和法语文本，不见于阿拉伯语文本。",
        ),
    ],
)  # fmt: skip
def test_sentences(code: str, values: dict[str, str], en: str, zh: str) -> None:
    assert (said(code, values), said(code, values, "zh")) == (en, zh)


def test_figures_are_set_apart_from_the_direction_of_the_sentence_and_escaped() -> None:
    found = flags.sentence(
        Anomaly("other", "note-not-there", "", None, None, {"number": "<1>"}), INTERFACE["en"].locale
    )
    assert found == "There is no note <bdi>&lt;1&gt;</bdi> in this document."


@pytest.mark.parametrize(("code", "values"), [("total-is-not-the-sum", {}), ("a-code-of-later", {"number": "1"})])
def test_what_cannot_be_said_is_left_to_the_words_of_its_kind(code: str, values: dict[str, str]) -> None:
    assert said(code, values) == ""
