"""A long document in parts: nothing lost, nothing twice, every address found again."""

from __future__ import annotations

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from gnomon.site.public.paragraphs import Block, Side, blocks
from gnomon.site.public.parts import part_of, parts
from site_documents import LONG, long, provision, resolution

ADDRESS = f"/en/documents/{LONG}"


def block(kind: str, indent: int, number: int) -> Block:
    side = Side(provision(f"p_{number}", kind, "words", "en", number=str(number)), ())
    return Block(f"p_{number}", kind, 2, indent, side, None)


def test_a_short_document_is_one_part() -> None:
    [part] = parts(blocks(resolution("en"), None))
    assert (part.number, [note.id for note in part.notes]) == (1, ["fn_1"])


def test_a_long_one_is_cut_before_headings() -> None:
    found = parts(blocks(long("en"), None))
    assert [(part.first, part.last) for part in found[:2]] == [("1", "118"), ("119", "200")]
    assert len(found) == 30
    assert [part.number for part in found if part.notes] == [30]
    assert (found[2].heading, found[2].language) == ("Chapter from 201", "en")


def test_numbers_of_an_annex_are_not_those_of_the_document() -> None:
    annex = provision("att_1__para_1", "paragraph", "words", "en", number="1")
    [part] = parts([Block("att_1__para_1", "text", 2, 0, Side(annex, ()), None)])
    assert (part.first, part.last, part.heading) == ("", "", "")


@given(
    st.lists(st.tuples(st.sampled_from(["title", "text", "text", "text"]), st.integers(0, 1)), max_size=60),
    st.integers(1, 20),
)
def test_parts_hold_everything_once_in_order(kinds: list[tuple[str, int]], most: int) -> None:
    whole = [block(kind, indent, number) for number, (kind, indent) in enumerate(kinds)]
    found = parts(whole, most, most)
    assert [each.id for part in found for each in part.blocks] == [each.id for each in whole]
    assert [part.number for part in found] == list(range(1, len(found) + 1))
    assert all(len(part.blocks) <= 2 * most + 1 for part in found)
    assert [part_of(found, each.id) for each in whole] == [part.number for part in found for _ in part.blocks]


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("para_1", 1),
        ("para_2990", 30),
        ("para_300__list_1__point_a", 3),
        ("para_300__list_9", 3),
        ("fn_1", 30),
        ("x", 1),
    ],
)
def test_an_address_leads_to_its_part(address: str, number: int) -> None:
    assert part_of(parts(blocks(long("en"), None)), address) == number


@pytest.mark.usefixtures("sample_rows")
def test_the_page_of_a_long_document_is_bounded(client: Client) -> None:
    first = client.get(ADDRESS)
    assert len(first.content) < 80_000
    body = first.content.decode()
    assert ('id="para_118"' in body, 'id="para_119"' in body) == (True, False)
    assert '<a href="?part=30">paragraphs 2919 to 3000</a>' in body
    assert 'href="?at=para_2990#para_2990"' in body
    last = client.get(f"{ADDRESS}?part=99").content.decode()
    assert ('id="para_3000"' in last, 'id="fn_1"' in last) == (True, True)


@pytest.mark.usefixtures("sample_rows")
@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ("at=para_2990", "?part=30#para_2990"),
        ("at=2990&language=en", "?language=en&part=30#para_2990"),
        ("at=3", "#para_3"),
    ],
)
def test_an_address_is_reached_by_way_of_its_part(client: Client, asked: str, where: str) -> None:
    answer = client.get(f"{ADDRESS}?{asked}")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{ADDRESS}{where}")


@pytest.mark.usefixtures("sample_rows")
@pytest.mark.parametrize("asked", ["at=%0d%0aX: y", "at=//elsewhere", "part=0", "part=-1", "part=x"])
def test_what_is_no_address_shows_the_first_part(client: Client, asked: str) -> None:
    answer = client.get(f"{ADDRESS}?{asked}")
    assert (answer.status_code, 'id="para_1"' in answer.content.decode()) == (200, True)
