"""Versions side by side: what each row holds, what joins it, how sure that is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from document.alignment.made_versions import TEXTS, addressed, version
from gnomon.document import read_path
from gnomon.document.alignment import Alignment, Version, align, versions
from gnomon.document.model import Document, Metadata, Source

ADDRESSES = ["recital_1", "recital_2", "recital_3", "recital_4", "para_1", "para_2", "para_3"]


def ids(alignment: Alignment) -> list[dict[str, str]]:
    return [{key: "+".join(e.id for e in found) for key, found in row.elements.items()} for row in alignment.rows]


def test_six_languages_side_by_side():
    found = align([version(key) for key in TEXTS])
    assert ids(found) == [dict.fromkeys(TEXTS, address) for address in ADDRESSES]
    assert [row.by for row in found.rows] == ["order"] * 4 + ["number"] * 3
    assert all(row.confidence > 0.5 for row in found.rows)


@pytest.mark.parametrize("key", ["fr", "ru", "ar", "zh"])
def test_recitals_behind_one_that_is_missing_keep_their_partners(key):
    """Their addresses count positions, so that each has another address than in English."""
    texts = TEXTS[key]
    found = align([version("en"), version(key, [texts[0], *texts[2:]], recitals=3)])
    assert ids(found)[:4] == [
        {"en": "recital_1", key: "recital_1"}, {"en": "recital_2"},
        {"en": "recital_3", key: "recital_2"}, {"en": "recital_4", key: "recital_3"},
    ]  # fmt: skip
    assert found.rows[1].confidence is None


def test_paragraphs_numbered_from_another_start():
    found = align([version("en"), version("es", first=2)])
    assert ids(found)[4:] == [{"en": f"para_{n}", "es": f"para_{n + 1}"} for n in (1, 2, 3)]
    assert {row.by for row in found.rows[4:]} == {"order"}


def test_what_the_first_version_lacks_stands_after_its_neighbour():
    texts = TEXTS["en"]
    found = align([version("en", [*texts[:2], *texts[3:]], recitals=3), version("fr"), version("ru")])
    assert ids(found)[1:4] == [
        {"en": "recital_2", "fr": "recital_2", "ru": "recital_2"}, {"fr": "recital_3", "ru": "recital_3"},
        {"en": "recital_3", "fr": "recital_4", "ru": "recital_4"},
    ]  # fmt: skip
    assert [row.address for row in found.rows[1:4]] == ["recital_2", "recital_3", "recital_3"]


def test_what_stands_elsewhere_is_known_by_its_words():
    notes = [f"Resolution {n}/{n + 300}, and document A/HRC/{n}/77." for n in (41, 52, 63, 74, 85)]
    first = addressed("en", *((f"para_{n}__x", "text", text) for n, text in enumerate(notes)))
    second = addressed("ru", *((f"para_{n}__x", "text", text) for n, text in enumerate([*notes[1:], notes[0]])))
    (row, *rest) = align([first, second]).rows
    assert (row.address, row.moved) == ("para_0__x", ("ru",))
    assert ids(align([first, second]))[0] == {"en": "para_0__x", "ru": "para_4__x"}
    assert [each.moved for each in rest] == [()] * 4


def test_a_tie_is_doubted_where_a_neighbour_that_stands_alone_would_do_as_well():
    english = [f"Welcoming the {word} of the Government to hold talks," for word in ("effort", "wishes", "offers")]
    french = [f"Saluant les {word} du Gouvernement de parler," for word in ("efforts", "offres")]
    rows = align([version("en", english, recitals=3), version("fr", french, recitals=2)]).rows
    (alone,) = (at for at, row in enumerate(rows) if row.confidence is None)
    sure = {at: row.confidence for at, row in enumerate(rows) if row.confidence is not None}
    assert all((confidence < 0.9) == (abs(at - alone) == 1) for at, confidence in sure.items())
    assert align([version("en"), version("fr")]).rows[1].confidence > 0.99


def test_two_that_a_later_version_joins_are_one_row_for_all():
    texts = list(TEXTS["ru"])
    texts[1:3] = [f"{texts[1]} {texts[2]}"]
    found = align([version("en"), version("fr"), version("ru", texts, recitals=3)])
    assert ids(found)[1] == {"en": "recital_2+recital_3", "fr": "recital_2+recital_3", "ru": "recital_2"}


def test_lines_of_covers_are_joined_by_what_they_say():
    english = addressed(
        "en", ("cover_1", "cover", "United Nations"), ("cover_2", "cover", "General Assembly"),
        ("cover_3", "cover", "Distr.: General"), ("cover_4", "cover", "14 August 2031"),
        ("cover_5", "cover", "Sixty-first session"), ("cover_6", "cover", "Agenda item 4"),
    )  # fmt: skip
    russian = addressed(
        "ru", ("cover_1", "cover", "Организация Объединенных Наций"), ("cover_2", "cover", "Distr.: General"),
        ("cover_3", "cover", "14 August 2031"), ("cover_4", "cover", "Russian"),
        ("cover_5", "cover", "Генеральная Ассамблея"), ("cover_6", "cover", "Шестьдесят первая сессия"),
        ("cover_7", "cover", "Пункт 4 повестки дня"),
    )  # fmt: skip
    joined = {row["en"]: row.get("ru") for row in ids(align([english, russian])) if "en" in row}
    assert joined == {
        "cover_1": "cover_1", "cover_2": "cover_5", "cover_3": "cover_2", "cover_4": "cover_3",
        "cover_5": "cover_6", "cover_6": "cover_7",
    }  # fmt: skip


def test_footnotes_are_joined_apart_from_the_text_in_which_they_happen_to_stand():
    one = addressed(
        "en", ("para_1", "paragraph", "Urges it;"), ("fn_1", "footnote", "A/1."), ("para_2", "paragraph", "Decides.")
    )
    two = addressed(
        "zh", ("para_1", "paragraph", "敦促；"), ("para_2", "paragraph", "决定。"), ("fn_1", "footnote", "A/1。")
    )
    assert ids(align([one, two])) == [{"en": id_, "zh": id_} for id_ in ("para_1", "para_2", "fn_1")]


def test_versions_are_called_by_their_languages():
    made = [
        Document(Source("made.txt", "text/plain", None, "", 0), "", Metadata(languages=languages), ())
        for languages in (("en",), ("zh", "en"), ("en",), (), ())
    ]
    assert [one.key for one in versions(tuple(made))] == ["en", "zh", "en_2", "und", "und_2"]


KEYS = st.lists(st.sampled_from(list(TEXTS)), min_size=2, max_size=4, unique=True)


@given(KEYS, st.data())
def test_every_provision_is_in_exactly_one_row(keys, data):
    made: list[Version] = []
    for key in keys:
        kept = data.draw(st.lists(st.sampled_from(range(7)), unique=True), label=key)
        made.append(version(key, [TEXTS[key][at] for at in kept], recitals=min(len(kept), 3)))
    found = align(made)
    for one in made:
        placed = [element.id for row in found.rows for element in row.elements.get(one.key, ())]
        assert sorted(placed) == sorted(element.id for element in one.elements)
    assert all(row.address == next(iter(row.elements.values()))[0].id for row in found.rows)
    assert all((row.confidence is None) == (len(row.elements) == 1) for row in found.rows if len(row.elements) == 1)


@pytest.mark.shared
@pytest.mark.parametrize(("name", "other", "least"), [("ohchr_1", "ru", 0.99), ("plan_1", "es", 1.0)])
def test_paragraphs_that_people_paired(shared: Path, name: str, other: str, least: float):
    """Pairs of two printed documents: the row of the English words holds the other words."""
    folder = shared / "data" / "un-text" / "huridocs_parallel"
    made = versions((read_path(folder / f"{name}_en.pdf"), read_path(folder / f"{name}_{other}.pdf")))
    rows = align(made).rows
    pairs = json.loads((folder / f"{name}_en_{other}.json").read_text())["paragraphs"]
    said = [{key: _letters(" ".join(e.text for e in found)) for key, found in row.elements.items()} for row in rows]
    judged = [found for pair in pairs if (found := _same(pair, said, made[1].key)) is not None]
    assert len(judged) > 0.8 * len(pairs)
    assert sum(judged) >= least * len(judged)


def _letters(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalpha())


def _same(pair: dict[str, str], rows: list[dict[str, str]], other: str) -> bool | None:
    """Whether the one row that begins with the English words has the other words; None where no single row does."""
    english, words = _letters(pair["main_language"])[:40], _letters(pair["other_language"])[:40]
    found = [row for row in rows if len(english) > 20 and row.get("en", "").startswith(english)]
    return found[0].get(other, "").startswith(words) if len(found) == 1 else None
