"""Laws of documents: names, kinds, articles, years and the change that is asked."""

from __future__ import annotations

import pytest

from findings.made_documents import outline, provisions
from gnomon.findings import laws
from gnomon.findings.model import Law

Found = list[tuple[str, str, str | None, int | None, str | None]]


def rows(found: tuple[Law, ...]) -> Found:
    return [(law.name, law.kind, law.article, law.year, law.change) for law in found]


CASES: list[tuple[str, str, Found]] = [
    ("en", "Notes the Law on Public Meetings.", [("Law on Public Meetings", "law", None, None, None)]),
    ("en", "Urges Valmera to repeal the 1994 Press Law.", [("Press Law", "law", None, 1994, "repeal")]),
    (
        "en",
        "Valmera should amend articles 12, 14A and 20 (b) of the Penal Code.",
        [("Penal Code", "law", number, None, "amend") for number in ("12", "14A", "20")],
    ),
    (
        "en",
        "Calls upon Valmera to adopt the draft Law on Witnesses, Experts and Victims.",
        [("Law on Witnesses, Experts and Victims", "draft", None, None, "adopt")],
    ),
    ("en", "Valmera should adopt a legal aid law.", [("legal aid law", "asked-for", None, None, "adopt")]),
    ("en", "Calls for suspending Decree No. 7 of 2019.", [("Decree No. 7", "decree", None, 2019, "suspend")]),
    ("en", "Recalls the Constitution of Valmera.", [("Constitution", "constitution", None, None, None)]),
    ("en", "It should enforce the Law Protecting Nurses.", [("Law Protecting Nurses", "law", None, None, "enforce")]),
    (
        "en",
        "Calls upon Valmera to review all relevant acts, including the Press Law, the Land Act and the Water Code.",
        [(name, "law", None, None, "review") for name in ("Press Law", "Land Act", "Water Code")],
    ),
    ("en", "Asks for respect for international humanitarian law and the rule of law.", []),
    ("en", "Recalls the Vienna Convention on the Law of Treaties and the Code of Conduct.", []),
    ("en", "Welcomes article 19 of the International Covenant on Civil and Political Rights.", []),
    ("en", "The right to the protection of the law against such interference.", []),
    ("zh", "2020年的《紧急状态法》允许当局采取措施。", [("紧急状态法", "law", None, 2020, None)]),
    ("zh", "建议政府废除《新闻法》。", [("新闻法", "law", None, None, "repeal")]),
    (
        "zh",
        "应慎用《刑法典》，包括：(a) 关于诽谤的第12和第14条；(b) 关于侮辱的第20条。",
        [("刑法典", "law", number, None, None) for number in ("12", "14", "20")],
    ),
    ("zh", "该国须有一部承认渔民权利的法律。", [("承认渔民权利的法律", "asked-for", None, None, "adopt")]),
    ("zh", "目前正在起草一部社会保护法。", [("社会保护法", "draft", None, None, None)]),
    ("zh", "有关互联网的《网络法令》妨碍表达自由。", [("网络法令", "decree", None, None, None)]),
    ("zh", "欢迎《国家住房政策》，鼓励实施反腐败法。",
     [("国家住房政策", "policy", None, None, None), ("反腐败法", "law", None, None, "enforce")]),
    ("zh", "根据《宪法》和《公民及政治权利国际公约》第十九条，", [("宪法", "constitution", None, None, None)]),
    ("zh", "违反国际人道法，并注意到良好做法和办法。", []),
    ("zh", "回顾《儿童权利公约》、《巴黎协定》和《联合国宪章》。", []),
    ("fr", "Engage Valmera à abroger la loi no 12 du 3 mars 2015.", [("loi no 12", "law", None, 2015, "repeal")]),
    ("fr", "Prend note du projet de loi sur la pêche.", [("loi sur la pêche", "draft", None, None, None)]),
    ("fr", "Rappelle l’article 5 du Code pénal et le Pacte.", [("Code pénal", "law", "5", None, None)]),
    ("es", "Insta a Valmera a que derogue la Ley núm. 12/2019.", [("Ley núm. 12/2019", "law", None, 2019, "repeal")]),
    ("es", "Los artículos 3 a 5 del Código Penal.", [("Código Penal", "law", n, None, None) for n in ("3", "4", "5")]),
    ("ru", "Призывает Вальмеру отменить Закон о печати.", [("Закон о печати", "law", None, None, "repeal")]),
    ("ar", "يحث فالميرا على إلغاء قانون الصحافة.", [("قانون الصحافة", "law", None, None, "repeal")]),
    ("es", "La aplicación de la ley y el derecho internacional.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_names_and_details(language: str, text: str, expected: Found) -> None:
    assert rows(laws.find(provisions(text, language=language))) == expected


def test_the_span_is_the_name_as_printed() -> None:
    document = provisions("Urges Valmera to review the Press Law and the Land Act.")
    found = laws.find(document)
    assert (
        [document.text[slice(*law.span)] for law in found] == [law.name for law in found] == ["Press Law", "Land Act"]
    )


def test_the_points_of_a_list_ask_by_themselves() -> None:
    points = outline(
        ("para_1", None, "paragraph", "特别报告员建议政府应："),
        ("para_1__list_1", "para_1", "list", ""),
        ("para_1__list_1__point_a", "para_1__list_1", "point", "暂停实施《紧急状态法》；"),
        language="zh",
    )
    assert rows(laws.find(points)) == [("紧急状态法", "law", None, None, "suspend")]


def test_what_is_only_noted_asks_nothing() -> None:
    text = "Encourages all efforts, and notes the repeal of the Press Law."
    assert rows(laws.find(provisions(text))) == [("Press Law", "law", None, None, None)]


def test_each_article_is_a_finding_with_an_id_of_its_own() -> None:
    found = laws.find(provisions("Articles 1 and 2 of the Penal Code restrict the press."))
    assert len({law.id for law in found}) == len(found) == 2


def test_a_language_without_the_table_gives_none() -> None:
    assert laws.find(provisions("The Press Law.", language="km")) == ()
