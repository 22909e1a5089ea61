"""The home of a country: who set its framework, several frameworks, and what there is without one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client
from django.utils import translation
from lxml import html

from gnomon.register.queries import public
from gnomon.register.queries.rows import Framework
from gnomon.site.languages import INTERFACE
from gnomon.site.place import Place
from gnomon.site.public.framework import set_by
from site_documents import HEADS
from site_rows import COUNTRY, DUTIES, FRAMEWORK
from site_select import select, texts

pytestmark = pytest.mark.usefixtures("sample_rows")
NAMED = {"zh": "特别报告员"}


@pytest.mark.parametrize(
    ("slug", "found", "words"),
    [
        ("en", replace(FRAMEWORK, set_by={"en": "the Rapporteur"} | NAMED), "Set by the Rapporteur in 2022."),
        ("zh", replace(FRAMEWORK, set_by={"en": "the Rapporteur"} | NAMED), "由特别报告员于2022年设定。"),
        ("en", replace(FRAMEWORK, set_by=NAMED), "Set by 特别报告员 in 2022."),
        (
            "en",
            replace(FRAMEWORK, set_by=NAMED, set_on=None, session="HRC 51"),
            "Set by 特别报告员 for session 51 of the Human Rights Council.",
        ),
        ("en", replace(FRAMEWORK, set_by=NAMED, set_on=None), "Set by 特别报告员."),
        ("en", replace(FRAMEWORK, set_by={}, session="HRC 51"), "Set by Human Rights Council in 2022."),
        ("en", replace(FRAMEWORK, set_by={}), ""),
    ],
)
def test_who_set_it_is_said_as_far_as_it_is_printed(slug: str, found: Framework, words: str) -> None:
    place = Place(INTERFACE[slug])
    with translation.override(place.language.catalogue):
        said = set_by(found, place)
    assert (html.fromstring(f"<p>{said}</p>").text_content()) == words


def test_words_in_another_language_are_marked(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    found = replace(FRAMEWORK, set_by=NAMED)
    monkeypatch.setattr(public, "framework", lambda *_, **__: found)
    root = html.fromstring(client.get("/en/VAL/").content.decode())
    assert [each.text for each in select(root, ".lede span[lang=zh]")] == ["特别报告员"]


def test_each_of_several_frameworks_is_one_click_away(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    older = replace(FRAMEWORK, slug="2019", benchmarks=())
    both = replace(COUNTRY, frameworks=(*COUNTRY.frameworks, older))
    monkeypatch.setattr(public, "country", lambda *_: both)
    root = html.fromstring(client.get("/en/VAL/").content.decode())
    links = select(root, ".versions a")
    assert [(each.get("href"), each.get("aria-current")) for each in links] == [
        ("/en/VAL/frameworks/2022", "true"),
        ("/en/VAL/frameworks/2019", None),
    ]


def test_a_country_without_a_framework_shows_what_is_on_file(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public, "documents", lambda **_: public.DocumentList(HEADS[:1], 7))
    monkeypatch.setattr(public, "duties", lambda *_: DUTIES)
    root = html.fromstring(client.get("/en/NDR/").content.decode())
    assert texts(root, "h2") == [
        "No framework of benchmarks yet", "Documents on file 7", f"Duties {len(DUTIES)}",
    ]  # fmt: skip
    assert texts(root, "pre") == ["gnomon add report.txt --country NDR gnomon publish"]
    assert select(root, 'main a[href="/en/documents/?country=NDR"]')
    assert len(select(root, "article.duty")) == 1


def test_a_country_with_nothing_says_how_to_begin(client: Client) -> None:
    root = html.fromstring(client.get("/zh/NDR/").content.decode())
    assert len(select(root, "main h2")) == 1
    assert texts(root, "pre") == ["gnomon add report.txt --country NDR gnomon publish"]
