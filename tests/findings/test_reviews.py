"""Recommendations of reviews: one an item, by whom, to whom, and how the State answers; in six languages."""

from __future__ import annotations

import csv
import json
import lzma
import re
from pathlib import Path

import pytest

from gnomon.document import read, read_path
from gnomon.findings import find, recommendations
from gnomon.findings.model import Recommendation
from gnomon.findings.reviews import response_in, states_in

COVER = """A/HRC/51/88

United Nations

General Assembly

Human Rights Council
Fifty-first session
Agenda item 6
Universal periodic review

Report of the Working Group on the Universal
Periodic Review
Valmera

"""
DIALOGUE = """I. Summary of the proceedings

1. Norland recommended that the Government of Valmera should release the miners.

2. The delegation said that it would.

"""
ITEMS = """II. Conclusions and/or recommendations

3. The recommendations below have been examined by Valmera and enjoy the support of Valmera:
3.1 Release the miners of Port Selin (Norland) (Iran (Islamic Republic of));
3.2 Ratify the Convention (No. 7);
(a) At once (Estmark);
(b) Without reservation (Sudland);

4. The recommendations below did not enjoy the support of Valmera:
4.1 Repeal the decree on mines (Norland, Sudland).

"""
LAST = "5. All recommendations reflect the position of those who made them. They should not be construed as endorsed.\n"
PLEDGES = "\nIII. Voluntary pledges\n\n6. Valmera pledges:\n6.1 To publish the register;\n6.2 To visit the mines.\n"


def found(text: str) -> list[Recommendation]:
    document = read(text.encode(), "v.txt")
    assert document.metadata.kind == "upr-report"
    return list(recommendations.find(document, ()))


def test_one_recommendation_an_item() -> None:
    rows = [(r.at, r.by, r.response) for r in found(COVER + DIALOGUE + ITEMS + LAST + PLEDGES)]
    assert rows == [
        ("para_3__list_1__point_1", "Norland, Iran (Islamic Republic of)", "supported"),
        ("para_3__list_1__point_2", "Estmark, Sudland", "supported"),
        ("para_4__list_1__point_1", "Norland, Sudland", "noted"),
    ]


def test_what_an_item_says() -> None:
    first, second, _ = found(COVER + DIALOGUE + ITEMS + LAST)
    assert first.text == "Release the miners of Port Selin (Norland) (Iran (Islamic Republic of));"
    assert second.text == "Ratify the Convention (No. 7); At once (Estmark); Without reservation (Sudland);"
    assert (first.addressees, first.actions, second.actions) == (("Valmera",), ("release",), ("ratify",))
    assert first.source is not None
    assert (first.source.symbol, first.source.paragraph, first.source.points) == ("A/HRC/51/88", "3.1", ())


def test_an_answer_after_the_block() -> None:
    items = "II. Recommendations\n\n3. These recommendations were made to Valmera:\n1. Act;\n2. Talk;\n3. Listen.\n"
    answer = "4. The response of Valmera will be included in the outcome report.\n"
    rows = [
        (r.response, r.source.paragraph, r.source.points) for r in found(COVER + DIALOGUE + items + answer) if r.source
    ]
    assert rows == [("pending", "3", ("1",)), ("pending", "3", ("2",)), ("pending", "3", ("3",))]


def test_the_title_names_the_state_itself() -> None:
    cover = COVER.replace("Periodic Review\nValmera", "Periodic Review: Valmera")
    assert {r.addressees for r in found(cover + DIALOGUE + ITEMS)} == {("Valmera",)}


def test_the_door_to_all_findings() -> None:
    assert len(find(read((COVER + DIALOGUE + ITEMS).encode(), "v.txt")).recommendations or ()) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ratify the Covenant (Norland);", "Norland"),
        ("Ratify (Norland); Repeal the decree (Estmark, Norland).", "Norland, Estmark, Norland"),
        ("Cooperate with the Committee (CERD); and others", None),
        ("Ratify Convention No. 7 (1949);", None),
        ("Ratify the Covenant (the former Union of Norland)", "the former Union of Norland"),
        ("Follow the plan (as amended).", None),
        ("批准《公约》（诺兰德、埃斯特马克）；", "诺兰德、埃斯特马克"),
        ("التصديق على الاتفاقية (نورلاند)؛", "نورلاند"),
        ("Act at once", None),
    ],
)
def test_who_recommends(text: str, expected: str | None) -> None:
    assert states_in(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The recommendations below have been examined by Valmera and enjoy the support of Valmera:",
            "supported",
        ),
        ("en", "Valmera accepts the following recommendations:", "supported"),
        ("en", "The recommendations below did not enjoy the support of Valmera and would thus be noted:", "noted"),
        ("en", "Valmera has noted the recommendations listed below:", "noted"),
        ("en", "The recommendations listed below enjoy the partial support of Valmera:", "split"),
        (
            "en",
            "The following recommendations will be examined by Valmera, which will respond in due course:",
            "pending",
        ),
        ("en", "The delegation thanked all for their questions.", None),
        (
            "fr",
            "Les recommandations ci-après ont été examinées par la Valmera et recueillent son adhésion:",
            "supported",
        ),
        ("fr", "Les recommandations ci-après n’ont pas recueilli l’adhésion de la Valmera:", "noted"),
        (
            "fr",
            "Les recommandations ci-après seront examinées par la Valmera, qui y répondra en temps voulu:",
            "pending",
        ),
        ("es", "Valmera ha examinado las recomendaciones siguientes, que cuentan con su apoyo:", "supported"),
        ("es", "Las recomendaciones siguientes no cuentan con el apoyo de Valmera:", "noted"),
        ("es", "Valmera examinará las recomendaciones siguientes y responderá a su debido tiempo:", "pending"),
        ("ru", "Рекомендации рассмотрены Валмерой и пользуются ее поддержкой:", "supported"),
        ("ru", "Приводимые ниже рекомендации не пользуются поддержкой Валмеры:", "noted"),
        ("ru", "Эти рекомендации будут рассмотрены Валмерой, которая представит ответы в должное время:", "pending"),
        ("zh", "瓦尔梅拉审议了以下建议，并表示支持：", "supported"),
        ("zh", "以下建议未得到瓦尔梅拉的支持：", "noted"),
        ("zh", "瓦尔梅拉将审议以下建议，并在适当时候作出答复：", "pending"),
        ("ar", "نظرت فالميرا في التوصيات التالية وحظيت بتأييدها:", "supported"),
        ("ar", "التوصيات التالية لم تحظ بتأييد فالميرا:", "noted"),
        ("ar", "ستنظر فالميرا في التوصيات التالية وستقدم ردودها في الوقت المناسب:", "pending"),
    ],
)
def test_how_the_state_answers(language: str, text: str, expected: str | None) -> None:
    assert response_in(text, language) == expected


@pytest.mark.shared
@pytest.mark.slow
def test_the_numbers_of_real_reports(shared: Path) -> None:
    with (shared / "data/upr/wg_reports_index.csv").open(newline="") as lines:
        expected = {row["pdf"]: int(row["numbers_in_pdf"]) for row in csv.DictReader(lines)}
    files = [path for path in sorted((shared / "data/upr/pdf").glob("*.pdf")) if expected.get(path.name)]
    counts = {path.name: len(recommendations.find(read_path(path), ())) for path in files}
    assert len(counts) == 21
    assert counts == {name: expected[name] for name in counts}


@pytest.mark.shared
@pytest.mark.parametrize(("name", "symbol", "count"), [("28_15", "A/HRC/28/15", 163), ("43_15", "A/HRC/43/15", 215)])
def test_the_words_of_real_recommendations(shared: Path, name: str, symbol: str, count: int) -> None:
    lines = (shared / "data/upr/ohchr_thematic_slovenia_c2_c3.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {row["number"]: row["text"] for row in map(json.loads, lines) if row["document"] == symbol}
    found = recommendations.find(read_path(shared / f"data/upr/pdf/SVN_A_HRC_{name}.pdf"), ())
    words = {r.source.paragraph: r.text for r in found if r.source}
    assert set(words) == set(gold)
    assert len(gold) == count
    alike = [number for number, text in gold.items() if "".join(text.split()) == "".join(words[number].split())]
    assert len(alike) >= 0.98 * count


_OTHER_NAMES = {
    "Cape Verde": "Cabo Verde",
    "Cote d'Ivoire": "Ivoire",
    "North Korea": "Democratic",
    "Republic of the Congo": "Congo",
    "South Korea": "Republic of Korea",
}
_POSITIONS = {"support": "supported", "implemented": "supported", "consider": "pending", "reject": "noted"}


def _table(shared: Path) -> dict[str, dict[str, tuple[str, str]]]:
    """By State and year, as files are named: number -> (who recommends first, decision), as others read it."""
    rows: dict[str, dict[str, tuple[str, str]]] = {}
    with lzma.open(shared / "data/upr/terman_v1_numbered_recs_2008-2014.csv.xz", "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            number = re.match(r"\s*(\d+(?:\.\d+)+)", row["text"])
            if number:
                rows.setdefault(row["to"].lower() + row["year"], {}).setdefault(
                    number[1], (row["From"], row["decision"])
                )
    return rows


@pytest.mark.shared
@pytest.mark.slow
def test_who_recommends_and_the_position_in_real_reports(shared: Path) -> None:
    """The table is the reading of others: some names of States differ, no position does."""
    table = _table(shared)
    named, positions = [], []
    for path in sorted((shared / "data/upr/pdf").glob("*20??.pdf")):
        known = table.get(path.stem, {})
        for asked in recommendations.find(read_path(path), ()):
            state, decision = known.get(asked.source.paragraph or "", ("", "")) if asked.source else ("", "")
            if state:
                named.append(_OTHER_NAMES.get(state, state).split()[0] in (asked.by or ""))
                positions.append(_POSITIONS[decision] == asked.response)
    assert len(named) > 1500
    assert sum(named) >= 0.99 * len(named)
    assert all(positions)
