"""Every address of the public site, in every language, on rows of our own."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from lxml import html

from gnomon.register.queries import public
from gnomon.site.languages import INTERFACE
from gnomon.site.middleware import POLICY
from gnomon.site.place import Place
from site_documents import REPORT, RESOLUTION
from site_select import select, texts

pytestmark = pytest.mark.usefixtures("sample_rows")
PAGES = [
    "",
    "VAL/",
    "NDR/",
    "VAL/frameworks/2022",
    "VAL/frameworks/2022/A",
    "VAL/frameworks/2022/H",
    "VAL/frameworks/2022/J",
    "VAL/resolutions",
    "NDR/resolutions",
    "VAL/duties",
    "NDR/duties",
    "documents/",
    "documents/?kind=letter",
    f"documents/{RESOLUTION}",
    f"documents/{RESOLUTION}?language=zh&beside=en",
    f"documents/{REPORT}",
]
MISSING = ["XXX/", "VAL/frameworks/1999", "VAL/frameworks/2022/Z", "documents/A/NONE", "as-of/99/VAL/", "VAL/nothing"]


@pytest.fixture
def reader(client: Client) -> Client:
    client.raise_request_exception = True
    return client


def tree(response: HttpResponse) -> html.HtmlElement:
    assert response.status_code == 200
    return html.fromstring(response.content.decode())


@pytest.mark.parametrize("slug", INTERFACE)
@pytest.mark.parametrize("release", ["", "as-of/2/"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_stands_alone(reader: Client, slug: str, release: str, page: str) -> None:
    response = reader.get(f"/{slug}/{release}{page}")
    root = tree(response)
    assert (root.get("lang"), root.get("dir")) == (slug, "ltr")
    assert response.headers["Content-Security-Policy"] == POLICY
    assert response.headers["Content-Language"] == slug
    assert select(root, "script, style, [style], [onclick], iframe, form[method=post]") == []
    assert len(select(root, "h1")) == len(select(root, "main")) == 1
    addresses = root.xpath("//@href | //@src | //@action")
    assert [each for each in addresses if not re.match(r"[/#?]", each)] == []
    inner = [each for each in root.xpath("//main//a/@href") if re.match(r"/(en|zh)/", each)]
    assert [each for each in inner if not each.startswith(f"/{slug}/{release}")] == []
    assert len(response.content) < 60_000


@pytest.mark.parametrize("slug", INTERFACE)
@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(reader: Client, slug: str, page: str) -> None:
    root = tree(reader.get(f"/{slug}/{page}"))
    for address in sorted(set(root.xpath("//a/@href | //link/@href"))):
        if address.startswith("#"):
            assert select(root, f'[id="{address[1:]}"]'), address
        elif address.startswith("/assets/"):
            assert reader.get(address).getvalue(), address
        elif "45/61" not in address:  # the one before in the series is not among the sample rows
            assert reader.get(_beside(address, f"/{slug}/{page}")).status_code in (200, 302), address


def _beside(address: str, page: str) -> str:
    return page.split("?")[0] + address if address.startswith("?") else address


@pytest.mark.parametrize("slug", INTERFACE)
@pytest.mark.parametrize("page", MISSING)
def test_what_is_not_public_is_said_in_the_readers_language(reader: Client, slug: str, page: str) -> None:
    response = reader.get(f"/{slug}/{page}")
    assert response.status_code == 404
    root = html.fromstring(response.content.decode())
    title = {"en": "There is nothing public at this address", "zh": "此地址没有公开内容"}[slug]
    assert texts(root, "h1") == [title]
    assert texts(root, "main code") == [f"/{slug}/{page}"]


def test_a_fault_of_ours_is_said_without_the_register(reader: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object) -> None:
        raise RuntimeError("the database went away")

    monkeypatch.setattr(public, "releases", broken)
    reader.raise_request_exception = False
    response = reader.get("/zh/VAL/")
    assert (response.status_code, response.headers["Cache-Control"]) == (500, "no-store")
    assert texts(html.fromstring(response.content.decode()), "h1") == ["无法生成此页"]


@pytest.mark.parametrize(
    ("address", "asks", "leads"),
    [
        ("/", "zh-CN,en;q=0.5", "/zh/"),
        ("/", "de", "/en/"),
        ("/VAL/duties", "zh", "/zh/VAL/duties"),
        ("/documents/A/HRC/RES/48/61?beside=zh", "en", "/en/documents/A/HRC/RES/48/61?beside=zh"),
        ("/as-of/2/VAL/", "en", "/en/as-of/2/VAL/"),
        ("/en/VAL", "en", "/en/VAL/"),
        ("/en/VAL/?release=2", "en", "/en/as-of/2/VAL/"),
        ("/en/as-of/1/VAL/duties?release=3", "en", "/en/VAL/duties"),
        ("/en/VAL/?release=77", "en", "/en/VAL/"),
    ],
)
def test_short_forms_and_the_form_of_releases(reader: Client, address: str, asks: str, leads: str) -> None:
    response = reader.get(address, headers={"accept-language": asks})
    assert (response.status_code // 100, response.headers["Location"]) == (3, leads)


def test_the_home_is_the_framework_as_one_table(reader: Client) -> None:
    root = tree(reader.get("/en/VAL/"))
    assert texts(root, "h1") == ["10 benchmarks for Valmera"]
    assert texts(root, ".facts strong") == ["10 benchmarks", "9 of 10", "Benchmark A", "2 changes"]
    assert texts(root, "tbody td.letter") == list("ABCDEFGHIJ")
    assert texts(root, "tbody .voices")[-1] == "no assessment on file"
    tracks = [svg.findtext("title") for svg in select(root, "tbody .track")]
    assert tracks[7] == "State: No reply; Mandate holder: Against it; Civil society: Against it"
    assert tracks[0] == (
        "State: Partly reached; Mandate holder: Nothing done; Committee: C: not satisfactory, a grade of another "
        "scheme, placed here with loss (Human Rights Committee, follow-up grades of 2020); "
        "Civil society: Against it, moved backwards"
    )
    assert len(select(root, "tbody .timeframe line.today")) == 10
    balance = select(root, "tbody .balance")[0].findtext("title")
    assert balance == "State: 1; United Nations: 1; Civil society: 1; Media: 1"


def test_the_home_in_chinese(reader: Client) -> None:
    root = tree(reader.get("/zh/VAL/"))
    assert texts(root, "h1") == ["瓦尔梅拉的 10 项基准"]
    assert texts(root, "tbody th.title a")[0] == "废除或修订限制公共辩论的法律"
    assert select(root, "tbody .track title")[0].text.startswith("国家: 部分达到; 任务负责人: ")


def test_a_release_of_the_past_has_its_own_today(reader: Client) -> None:
    root = tree(reader.get("/en/as-of/2/VAL/"))
    assert texts(root, ".past strong") == ["2 November 2022"]
    assert [each.text for each in select(root, "thead text.today")] == ["2 November 2022"]
    assert texts(root, ".next .late") == []
    assert select(root, "select option[selected]")[0].get("value") == "2"


def test_a_country_without_a_framework_says_what_belongs_there(reader: Client) -> None:
    root = tree(reader.get("/en/NDR/"))
    assert texts(root, "main h2") == ["No framework of benchmarks yet"]


def test_a_benchmark_says_why_what_and_who(reader: Client) -> None:
    root = tree(reader.get("/en/VAL/frameworks/2022/C"))
    quotes = [(each.get("lang"), each.text_content()) for each in select(root, "blockquote")]
    assert ("zh", "缔约国应审查其公共秩序法。") in quotes
    assert texts(root, ".voice h3") == ["State", "Mandate holder", "Civil society"]
    root = tree(reader.get("/en/VAL/frameworks/2022/A"))
    assert texts(root, ".record h3") == ["Bill to repeal chapter 4 of the Media Act", "Newspapers with a valid licence"]
    assert texts(root, ".position") == [
        "Position of the State: The Ministry holds that the licences lapsed for want of payment."
    ]
    assert texts(root, ".voice h3") == ["State", "Mandate holder", "Committee", "Civil society"]
    assert [texts(each, "b")[0] for each in select(root, ".earlier")] == ["Against it"]
    assert texts(root, ".history li") == [
        "18 June 2023 · release 3 League of Valmera sees a step back: against (gnomon-effect).",
        "22 August 2022 · release 1 The benchmark was set.",
    ]
    assert texts(root, "table.plain td.figure") == ["31", "26", "about 19", "at least 20 (provisional)"]


def test_a_benchmark_without_voices_says_so(reader: Client) -> None:
    root = tree(reader.get("/en/VAL/frameworks/2022/J"))
    assert texts(root, ".voice") == []
    assert texts(root, ".empty")[0].startswith("No assessment is on file.")


def test_a_document_opens_what_it_cites_in_place(reader: Client) -> None:
    root = tree(reader.get(f"/en/documents/{RESOLUTION}"))
    assert texts(root, "#para_2 .verb") == ["Calls upon"]
    assert [(a.text, a.get("href")) for a in select(root, "#para_2 a.citation")] == [
        ("A/HRC/51/88, para. 31", f"/en/documents/{REPORT}#para_31")
    ]
    assert texts(root, "#para_2 details blockquote") == ["Both drafts keep the wide offences."]
    assert texts(root, "#para_1 sup a") == ["1"]
    assert texts(root, "#recital_1 .anomaly q") == ["A/HRC/45/61", "A/HRC/RES/45/61"]
    assert texts(root, "#para_2__list_1__point_a .copy") == [f"{RESOLUTION}, para. 2 (a)"]
    assert texts(root, "#para_2__list_1__point_a .no") == ["(a)"]


@pytest.mark.parametrize(
    ("slug", "said"), [("en", "Law Criminal Code, art. 12 proposed"), ("zh", "法律 Criminal Code, 第 12 条 拟议")]
)
def test_a_law_stands_in_the_margin_with_its_article(reader: Client, slug: str, said: str) -> None:
    page = tree(reader.get(f"/{slug}/documents/{RESOLUTION}?language=en"))
    assert texts(page, "p.finding.law") == [said]


def test_two_languages_side_by_side_share_an_address(reader: Client) -> None:
    root = tree(reader.get(f"/en/documents/{RESOLUTION}?beside=zh"))
    sides = [(each.get("lang"), texts(each, "p")[0]) for each in select(root, "#para_1 > .side")]
    assert sides == [("en", "1. Welcomes the dialogue1 held in Port Selin;"), ("zh", "1. 欢迎对话1；")]
    assert texts(root, "#para_1_bis .missing") == ["not in this language"]


def test_words_from_outside_are_escaped(reader: Client) -> None:
    body = reader.get(f"/en/documents/{RESOLUTION}").content.decode()
    assert "Only in &lt;English&gt; &amp; nowhere else;" in body


def test_an_annex_is_a_table(reader: Client) -> None:
    root = tree(reader.get(f"/en/documents/{REPORT}"))
    assert texts(root, "table.printed th") == ["Benchmark", "Recommendation", "Timeframe"]
    assert texts(root, "table.printed td") == ["1. Repeal <laws>", "CCPR/C/VAL/CO/3, para. 11", "2022–2023"]


def test_the_list_of_documents_follows_its_address(reader: Client) -> None:
    assert texts(tree(reader.get("/en/documents/?kind=report&country=VAL")), "tbody th") == [REPORT]
    root = tree(reader.get("/en/documents/?kind=letter"))
    assert texts(root, "tbody th") == []
    assert select(root, "select[name=kind] option[selected]")[0].get("value") == "letter"
    assert reader.get("/en/documents/?page=-1").status_code == 200


def test_resolutions_through_the_years(reader: Client) -> None:
    root = tree(reader.get("/en/VAL/resolutions"))
    assert texts(root, ".timeline h2") == ["2021", "1998"]
    assert texts(root, ".timeline h3") == [f"{RESOLUTION} on file", "E/CN.4/RES/1998/60 listed"]
    assert texts(root, ".anomaly q") == ["E/CN.4/1998/60", "E/CN.4/RES/1998/60"]


def test_duties_by_urgency(reader: Client) -> None:
    root = tree(reader.get("/en/as-of/3/VAL/duties"))
    assert texts(root, ".group h2") == [
        "Overdue 1",
        "Due 2",
        "Date has passed 1",
        "Without a date 1",
        "Met or superseded 1",
    ]
    assert [(each.get("lang"), each.text) for each in select(root, ".when span") if each.get("lang")] == [
        ("zh", "在下次定期报告中")
    ]


def test_the_calendar_holds_what_has_a_day(reader: Client) -> None:
    response = reader.get("/en/VAL/duties.ics")
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    lines = response.content.decode().replace("\r\n ", "").split("\r\n")
    assert sorted(line for line in lines if line.startswith("UID")) == [f"UID:duty-{n}@gnomon" for n in (1, 2, 4, 5, 6)]
    assert "SUMMARY:Government\\; of Valmera\\, \\\\ Port Selin: Reply to the letter of 7 April" in lines
    assert "X-WR-CALDESC:1 duty has no date." in lines
    assert lines.count("STATUS:TENTATIVE") == 4
    assert f"URL:http://testserver/en/documents/{RESOLUTION}#para_21" in lines


def test_a_page_is_asked_for_again_only_when_it_changed(reader: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    first = reader.get("/en/VAL/")
    assert first.headers["Cache-Control"] == "public, max-age=60"
    again = reader.get("/en/VAL/", headers={"if-none-match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    monkeypatch.setattr(public, "releases", lambda: (public.rows.Release(4, "2023-07-01", "d" * 64, 1),))
    assert reader.get("/en/VAL/", headers={"if-none-match": first.headers["ETag"]}).status_code == 200


def test_a_finished_page_is_kept(reader: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    first = reader.get("/en/VAL/")
    monkeypatch.setattr(public, "framework", lambda *_args: pytest.fail("drawn again"))
    assert reader.get("/en/VAL/").content == first.content
    cache.clear()


def test_pages_are_sent_small(reader: Client) -> None:
    sent = reader.get("/en/VAL/frameworks/2022/A", headers={"accept-encoding": "gzip"})
    assert sent.headers["Content-Encoding"] == "gzip"
    assert len(sent.content) < 10_000


def test_today_is_the_day_of_the_release_or_now() -> None:
    releases = public.releases()
    assert Place(INTERFACE["en"], None, releases, now=date(2026, 1, 2)).today == date(2026, 1, 2)
    assert Place(INTERFACE["en"], 1, releases, now=date(2026, 1, 2)).today == date(2022, 8, 24)


def test_pages_are_only_read(reader: Client) -> None:
    assert reader.post("/en/VAL/").status_code == 405
    head = reader.head("/en/VAL/")
    assert (head.status_code, head.content) == (200, b"")


def test_a_kept_calendar_names_the_host_that_was_asked(reader: Client) -> None:
    first = reader.get("/en/VAL/duties.ics", headers={"host": "one.example"}).content.decode()
    second = reader.get("/en/VAL/duties.ics", headers={"host": "two.example"}).content.decode()
    assert ("URL:http://one.example/" in first, "URL:http://two.example/" in second) == (True, True)
